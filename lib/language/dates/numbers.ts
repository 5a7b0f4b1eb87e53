const WORDS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  'a couple of': 2,
  'a couple': 2,
  'couple of': 2,
  three: 3,
  'a few': 3,
  few: 3,
  several: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
};

/** A count of things, as part of a pattern. */
export const COUNT = `(?:\\d{1,3}|a couple of|a couple|couple of|a few|${Object.keys(WORDS)
  .filter((word) => !word.includes(' '))
  .join('|')})`;

function own(word: string): number | undefined {
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}

/** The count a word or figure stands for; undefined when it is none. */
export function countOf(word: string): number | undefined {
  const n = /^\d{1,3}$/.test(word) ? Number(word) : own(word);
  return n !== undefined && n >= 1 ? n : undefined;
}
