import {
  attributes,
  attributesBelow,
  LONGEST_ATTRIBUTION,
  opensAttribution,
  SENTENCE_ENDS,
} from './attribution.ts';
import type { Line } from './lines.ts';

/** The end of an address that was wrapped before its ">": "> wrote:". */
const WROTE_BEHIND_MARK = /^> ?\S{1,20}(?: \S{1,20})? ?:$/;

/** An attribution is wrapped over at most so many lines, or so many where no date stands first. */
const MOST_LINES = 8;
const MOST_LINES_UNOPENED = 3;

const isAboveQuote = (lines: readonly Line[], index: number) =>
  (lines[index + 1]?.plain || lines[index + 2]?.plain || '').startsWith('>');

/**
 * How many lines, from `index` on, attribute the words below them to someone ("On Fri, 20 Nov 2026
 * at 16:42, Jo <jo@mine.example> wrote:"); 0 where none begins. A mail program may have wrapped it
 * anywhere, even inside the address.
 */
export function attributionAt(lines: readonly Line[], index: number): number {
  let text = lines[index]?.plain ?? '';
  if (text.length > LONGEST_ATTRIBUTION) return 0;
  if (attributes(text) || (isAboveQuote(lines, index) && attributesBelow(text))) return 1;
  const opens = opensAttribution(text);
  const may = opens ? /\d|@|,/ : /\b(?:19|20)\d\d\b|@/;
  if (!may.test(text) || SENTENCE_ENDS.test(text)) return 0;
  let gap = false;
  for (let count = 2; count <= (opens ? MOST_LINES : MOST_LINES_UNOPENED); count += 1) {
    const line = lines[index + count - 1]?.plain ?? '';
    // What wraps is an address or the verb: no quoted line, no new paragraph, no other beginning.
    if (
      (line.startsWith('>') && !WROTE_BEHIND_MARK.test(line)) ||
      (line !== '' && gap && !/@|^[<>(]/.test(line)) ||
      (opensAttribution(line) && attributes(line))
    )
      return 0;
    gap ||= line === '';
    text += ` ${line}`;
    if (text.length > LONGEST_ATTRIBUTION) return 0;
    if (line !== '' && attributes(text)) return count;
    if (SENTENCE_ENDS.test(line)) return 0;
  }
  return 0;
}
