import {
  attributes,
  attributesBelow,
  LONGEST_ATTRIBUTION,
  namesDateOrAddress,
  opensAttribution,
  SENTENCE_ENDS,
} from './attribution.ts';
import type { Line } from './lines.ts';

/** The end of an address that was wrapped before its ">": "> wrote:". */
const WROTE_BEHIND_MARK = /^> ?(?:[^\s>]{1,12}\s){0,2}[^\s>]{1,20} ?[:：]$/;

/** An attribution is wrapped over at most so many lines. */
const MOST_LINES = 8;

function isAboveQuote(lines: readonly Line[], index: number): boolean {
  let at = index + 1;
  while (at < lines.length && at < index + 3 && lines[at]?.plain === '') at += 1;
  return lines[at]?.plain.startsWith('>') ?? false;
}

/** Whether history may begin with this line at all: a cheap look before the costly ones. */
const MAY_BEGIN = /\d|@|[:：]$|wrote|writes|mailto| via /i;

/**
 * How many lines, from `index` on, attribute the words below them to someone ("On Fri, 20 Nov 2026
 * at 16:42, Jo <jo@mine.example> wrote:"); 0 where none begins. A mail program may have wrapped it
 * anywhere, even inside the address.
 */
export function attributionAt(lines: readonly Line[], index: number): number {
  const first = lines[index]?.plain ?? '';
  if (first.length > LONGEST_ATTRIBUTION) return 0;
  const opens = opensAttribution(first);
  if (!opens && !MAY_BEGIN.test(first)) return 0;
  if (attributes(first)) return 1;
  if (attributesBelow(first) && isAboveQuote(lines, index)) return 1;
  const may = opens ? /\d|@|,/.test(first.slice(0, 80)) : namesDateOrAddress(first);
  if (!may || SENTENCE_ENDS.test(first)) return 0;
  let text = first;
  let gap = false;
  for (let at = index + 1; at < lines.length && at < index + MOST_LINES; at += 1) {
    const line = lines[at]?.plain ?? '';
    if (line === '') {
      gap = true;
      continue;
    }
    // What wraps is an address or the verb: no quoted line, no new paragraph, no other beginning.
    if (line.startsWith('>') && !WROTE_BEHIND_MARK.test(line)) return 0;
    if (
      (gap && !line.includes('@') && !/^[<>(]/.test(line)) ||
      (opensAttribution(line) && attributes(line))
    )
      return 0;
    if (!opens && at > index + 2) return 0;
    text = `${text} ${line}`;
    if (text.length > LONGEST_ATTRIBUTION) return 0;
    if (attributes(text)) return at - index + 1;
    if (SENTENCE_ENDS.test(line)) return 0;
  }
  return 0;
}
