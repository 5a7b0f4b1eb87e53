import { ownWords } from '../newest-words.ts';

/** More of a draft than this is not read. */
const LONGEST_DRAFT = 20_000;

/**
 * The words of a draft that the user wrote, in their places: a text in which everything quoted or
 * forwarded is blank lines, so that offsets into it are offsets into the draft. Reads the first
 * 20,000 characters.
 */
export function wordsInPlace(draft: string): string {
  const text = draft.slice(0, LONGEST_DRAFT);
  const words = ownWords(text);
  if (words === '') return '';
  const start = text.indexOf(words);
  if (start >= 0) return '\n'.repeat(start) + words;

  // Words between quotes: each line of them is found again where it stands.
  let kept = '';
  for (const line of words.split('\n')) {
    const own = line.trim();
    if (own === '') continue;
    const at = text.indexOf(own, kept.length);
    if (at < 0) break;
    const gap = text.slice(kept.length, at);
    kept += (/\S/.test(gap) ? '\n'.repeat(gap.length) : gap) + own;
  }
  return kept;
}
