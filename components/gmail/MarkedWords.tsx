import { text } from '../../lib/text/text.ts';
import { plain } from '../ui/plain.ts';

/** Letters shown on either side of what is marked. */
const AROUND = 90;

interface Props {
  words: string;
  /** Stands in the words; where it does not, it is shown alone. */
  quote: string;
  by: string;
}

/** Somebody's words, with those marked that a reading rests on. */
export function MarkedWords({ words, quote, by }: Props) {
  const at = words.indexOf(quote);
  const before = at < 0 ? '' : words.slice(Math.max(0, at - AROUND), at);
  const after = at < 0 ? '' : words.slice(at + quote.length, at + quote.length + AROUND);
  const cutBefore = at > AROUND;
  const cutAfter = at >= 0 && at + quote.length + AROUND < words.length;
  return (
    <figure className="quote">
      <blockquote>
        {cutBefore && '… '}
        {wholeWords(before, cutBefore ? 'end' : undefined)}
        <mark title={text('quoted', plain(quote))}>{plain(quote)}</mark>
        {wholeWords(after, cutAfter ? 'start' : undefined)}
        {cutAfter && ' …'}
      </blockquote>
      <figcaption>{by}</figcaption>
    </figure>
  );
}

/** Text in one line, without the word that was cut; a space at its inner edge stays. */
function wholeWords(given: string, keep: 'start' | 'end' | undefined): string {
  const whole =
    keep === 'end'
      ? given.replace(/^\S*\s+/, '')
      : keep === 'start'
        ? given.replace(/\s+\S*$/, '')
        : given;
  const clean = plain(whole);
  return `${/^\s/.test(whole) ? ' ' : ''}${clean}${clean && /\s$/.test(whole) ? ' ' : ''}`;
}
