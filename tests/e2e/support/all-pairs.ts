/** For each factor the values it can take. */
type Factors = Record<string, readonly string[]>;
/** One value of each factor. */
type Case<F extends Factors> = { [K in keyof F]: F[K][number] };

function every<F extends Factors>(factors: F): Case<F>[] {
  return Object.entries(factors).reduce<Record<string, string>[]>(
    (cases, [factor, values]) =>
      cases.flatMap((one) => values.map((value) => ({ ...one, [factor]: value }))),
    [{}],
  ) as Case<F>[];
}

/** The pairs of values that meet in a case, each as a text of its own. */
export function pairsIn(one: Record<string, string>): string[] {
  const values = Object.entries(one).map((entry) => entry.join(' '));
  return values.flatMap((a, at) => values.slice(at + 1).map((b) => `${a}, ${b}`));
}

/**
 * Few cases in which each two values of different factors meet, of those that are possible at all.
 * The case with most that is new comes next, of equal ones the one whose pairs were used least: the
 * same factors always give the same cases.
 */
export function allPairs<F extends Factors>(
  factors: F,
  possible: (one: Case<F>) => boolean = () => true,
): Case<F>[] {
  const all = every(factors).filter(possible);
  const missing = new Set(all.flatMap(pairsIn));
  const used = new Map<string, number>();
  const chosen: Case<F>[] = [];
  const worth = (one: Case<F>): number => {
    const pairs = pairsIn(one);
    const news = pairs.filter((pair) => missing.has(pair)).length;
    return news - pairs.reduce((sum, pair) => sum + (used.get(pair) ?? 0), 0) / 1e6;
  };
  while (missing.size > 0) {
    const [first, ...others] = all;
    if (!first) break;
    const best = others.reduce((a, b) => (worth(b) > worth(a) ? b : a), first);
    chosen.push(best);
    for (const pair of pairsIn(best)) {
      missing.delete(pair);
      used.set(pair, (used.get(pair) ?? 0) + 1);
    }
  }
  return chosen;
}
