import type { Words } from './words.ts';

/** Where the reply begins after "Hi Pat, thanks" and ends before "Best, Ana". */
export function heart(
  words: Words,
  courtesies: ReadonlySet<string>,
): { opens: number; closes: number } {
  let opens = 0;
  const count = words.word.length;
  const polite = (at: number): boolean => courtesies.has(words.word[at] ?? '');
  while (
    opens < count &&
    (polite(opens) ||
      (opens > 0 &&
        opens < 6 &&
        words.capital[opens] === true &&
        words.apart[opens + 1] === true &&
        (polite(opens - 1) || words.capital[opens - 1] === true)))
  )
    opens += 1;
  let closes = count;
  while (
    closes > opens &&
    (polite(closes - 1) ||
      (closes > count - 3 &&
        words.capital[closes - 1] === true &&
        (words.apart[closes - 1] === true || words.capital[closes - 2] === true)))
  )
    closes -= 1;
  return { opens: opens >= count ? 0 : opens, closes: closes === 0 ? count : closes };
}
