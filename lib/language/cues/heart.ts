import type { Words } from './words.ts';

/** Where the reply begins after "Hi Pat, thanks" and ends before "Best, Ana". */
export function heart(
  words: Words,
  courtesies: ReadonlySet<string>,
): { opens: number; closes: number } {
  let opens = 0;
  const count = words.word.length;
  // WHO SHOUTS writes no names.
  const capitals = words.capital.filter(Boolean).length;
  const named = (at: number): boolean => words.capital[at] === true && capitals * 2 <= count;
  const polite = (at: number): boolean => courtesies.has(words.word[at] ?? '');
  while (
    opens < count &&
    (polite(opens) ||
      (opens > 0 &&
        opens < 6 &&
        named(opens) &&
        words.apart[opens + 1] === true &&
        (polite(opens - 1) || named(opens - 1))))
  )
    opens += 1;
  let closes = count;
  while (
    closes > opens &&
    (polite(closes - 1) ||
      (closes > count - 3 &&
        named(closes - 1) &&
        (words.apart[closes - 1] === true || named(closes - 2))))
  )
    closes -= 1;
  return { opens: opens >= count ? 0 : opens, closes: closes === 0 ? count : closes };
}
