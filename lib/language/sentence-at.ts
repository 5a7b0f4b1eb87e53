import { sentenceSpans } from './outgoing/sentence-spans.ts';
import type { Span } from './types.ts';

/** The sentence, or the sentences, that a span of a text stands in: what is kept as evidence. */
export function sentenceAt(text: string, { from, to }: Span): string {
  const within = sentenceSpans(text).filter(
    (it) => it.from < Math.max(to, from + 1) && it.to > from,
  );
  const [first, last] = [within[0], within.at(-1)];
  return first && last ? text.slice(first.from, last.to) : text.slice(from, to);
}
