import type { PersonNamed } from '../types.ts';
import type { Words } from './words.ts';

/** Capitalised words that are no names: days, months, and what begins sentences. */
const NO_NAMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i the a an my our please thanks thank best regards hi hello dear sorry he she they we you it if for in on at copying adding forwarding contact email call urgent office ceo cto cfo coo vp hr it cro cmo out wrong not no yes but and she her his their this that your ops sales marketing procurement finance q1 q2 q3 q4'.split(
    ' ',
  ),
);
const MOST_WORDS = 3;

function isName(words: Words, at: number, end: number): boolean {
  const word = words.word[at] ?? '';
  return at < end && words.kind[at] === 'word' && words.capital[at] === true && !NO_NAMES.has(word);
}

/** The name at or after a word, before `end`; the longest run of capitalised words. */
function nameFrom(words: Words, from: number, end: number): string | undefined {
  for (let at = from; at < end; at += 1) {
    // The first word of a sentence is a name only where another one follows it.
    if (words.sentences.includes(at) && !isName(words, at + 1, end)) continue;
    if (!isName(words, at, end)) continue;
    let to = at + 1;
    while (to < at + MOST_WORDS && words.apart[to] !== true && isName(words, to, end)) to += 1;
    return words.text.slice(words.from[at], words.to[to - 1]).replace(/['’]s$/, '');
  }
  return undefined;
}

function sliceOf(
  words: Words,
  kind: 'email' | 'phone',
  from: number,
  end: number,
): string | undefined {
  for (let at = from; at < end; at += 1) {
    if (words.kind[at] === kind) return words.text.slice(words.from[at], words.to[at]).trim();
  }
  return undefined;
}

/**
 * The person a phrase names: looked for from the phrase on, in its sentence and the next one, with
 * an address and a number standing near. Undefined where nobody is named.
 */
export function personNear(words: Words, from: number, sentence: number): PersonNamed | undefined {
  const end =
    words.sentences[Math.min(sentence + 2, words.sentences.length - 1)] ?? words.word.length;
  const start = words.sentences[sentence] ?? 0;
  const name = nameFrom(words, from, end) ?? nameFrom(words, start, end);
  const email = sliceOf(words, 'email', start, end);
  const phone = sliceOf(words, 'phone', start, end);
  if (name === undefined && email === undefined && phone === undefined) return undefined;
  return {
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
}
