import { wordsInPlace } from '../outgoing/words-in-place.ts';

/**
 * What history shows in a text: `>`, a rule, a line with a header's word, one that ends with a
 * colon. Most drafts show none of it and need no closer look, since a signature holds no phrase.
 */
const SIGNS = /^[^\S\n]{0,8}(?:>|[-_*]{2}|\*?\p{L}{1,16}[^\S\n]?[:：])|[:：>][^\S\n]{0,8}$/mu;

/**
 * The draft with everything blanked that is not the user's own new words: quoted history and quoted
 * speech. Offsets stay what they are. Reads the first 20,000 characters.
 */
export function ownWords(draft: string): string {
  const text = draft.slice(0, 20_000);
  const words = SIGNS.test(text) ? wordsInPlace(text) : text;
  return words.replace(/(?<![a-z0-9])["“„«][^"”“»\n]{2,300}["”“»]/gi, (quoted) =>
    '"'.padEnd(quoted.length - 1, ' ').concat('"'),
  );
}
