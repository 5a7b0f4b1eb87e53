import { sentenceSpans } from '../outgoing/sentence-spans.ts';
import type { Span } from '../types.ts';

/** "Hi Ben," and "Dear Dr. Ito -" stay when the rest of the sentence goes. */
const GREETING =
  /^(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\b[^,!:\n–—]{0,60}[,!:–—]\s*/i;

/**
 * For each of some spans of a draft, in order, the words that go when another line takes their place:
 * the sentence they stand in, as far as it lies in their own lines, without a greeting before them.
 * Never less than the span itself.
 */
export function sentencesOf(text: string, spans: readonly Span[]): Span[] {
  const sentences = sentenceSpans(text);
  let at = 0;
  return spans.map((span) => {
    while ((sentences[at]?.to ?? Infinity) <= span.from) at += 1;
    const sentence = sentences[at] ?? span;
    // A line that is broken in a draft was ended by hand.
    const line = text.lastIndexOf('\n', span.from) + 1;
    const end = text.indexOf('\n', span.to);
    let from = Math.max(line, Math.min(sentence.from, span.from));
    const greeting = GREETING.exec(text.slice(from, from + 80))?.[0].length ?? 0;
    if (from + greeting <= span.from) from += greeting;
    const to = Math.max(span.to, Math.min(sentence.to, end === -1 ? text.length : end));
    return { from, to };
  });
}
