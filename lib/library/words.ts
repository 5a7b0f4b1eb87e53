const WORD = /[\p{L}\p{N}]+/gu;
/** As much of a text as is looked at: what is longer is told by its beginning. */
const LONGEST = 10_000;

/** The words of a text, in lower case, in whatever script that parts them. */
export function wordsIn(text: string): string[] {
  return text.slice(0, LONGEST).toLowerCase().match(WORD) ?? [];
}
