import { MONTH, WEEKDAY } from './words.ts';

/** Names long enough that a word one letter off is hardly another one; "sundae" is. */
const NAMES = [
  ...MONTH.keys(),
  ...WEEKDAY.keys(),
  'tomorrow',
  'christmas',
  'thanksgiving',
  'afternoon',
].filter((name) => name.length >= 6 && name !== 'sunday');

/** Whether a word is a name with one letter changed, missing, added or two of them turned. */
function isSlip(word: string, name: string): boolean {
  let at = 0;
  while (at < name.length && word[at] === name[at]) at += 1;
  const [rest, wanted] = [word.slice(at), name.slice(at)];
  // The first letter is right, and nothing was hung on: "mondays", "augusta".
  if (at === 0 || wanted === '') return false;
  const [a = '', b = ''] = wanted;
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === b + a + wanted.slice(2)
  );
}

/** The name of a month or day, or "tomorrow", that a word was meant to be: "febuary", "wedensday". */
export function meantBy(word: string): string | undefined {
  if (word.length < 5 || word.length > 13) return undefined;
  return NAMES.find((name) => name[0] === word[0] && isSlip(word, name));
}
