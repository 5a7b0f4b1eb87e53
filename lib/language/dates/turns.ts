/** Words that turn to the period before this one (-1), to this one (0) or to the next (1). */
export const TURN: ReadonlyMap<string, number> = new Map(
  [
    ['last', 'previous'],
    ['this', 'current', 'our', 'the'],
    ['next', 'new', 'coming', 'upcoming', 'following'],
  ].flatMap((words, n) => words.map((word) => [word, n - 1] as const)),
);
