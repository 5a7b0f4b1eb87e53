import { plain } from '../ui/plain.ts';
import { text } from '../../lib/text/text.ts';

/** Somebody's own words, with who said them and when. */
export function Quote({ words, by }: { words: string; by?: string }) {
  return (
    <figure className="quote">
      <blockquote title={plain(words)}>{text('quoted', plain(words))}</blockquote>
      {by && <figcaption>{by}</figcaption>}
    </figure>
  );
}
