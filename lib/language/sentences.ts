/** A sentence longer than this is no sentence anyone asks in. */
export const LONGEST_SENTENCE = 600;

const ENDS = new Set(['.', '!', '?', '…']);

/** Whether a sentence ends at `index`: its mark is followed by a new beginning, not by "p.m. on". */
function endsAt(text: string, index: number): boolean {
  if (!ENDS.has(text[index] ?? '')) return false;
  let next = index + 1;
  while (next < text.length && /["'”’)\]]/.test(text[next] ?? '')) next += 1;
  if (next >= text.length) return true;
  if (!/\s/.test(text[next] ?? '')) return false;
  while (next < text.length && /\s/.test(text[next] ?? '')) next += 1;
  // After a question or a call anything begins anew; after a point only a capital or a sign does.
  return text[index] !== '.' || !/[\p{Ll}\p{N}]/u.test(text[next] ?? '');
}

/**
 * The sentences of a text, in order, single-spaced. Lines that a mail program wrapped belong
 * together; an empty line ends a sentence. Linear in the length of the text.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const paragraph of text.split(/\n[^\S\n]*\n/)) {
    const line = paragraph.replace(/\s+/g, ' ').trim();
    let from = 0;
    for (let index = 0; index < line.length; index += 1) {
      if (index < line.length - 1 && !endsAt(line, index)) continue;
      // Closing quotes and further marks belong to it.
      let to = index + 1;
      while (to < line.length && /[.!?…"'”’)\]]/.test(line[to] ?? '')) to += 1;
      const sentence = line.slice(from, to).trim();
      if (sentence !== '') sentences.push(sentence);
      from = to;
      index = to - 1;
    }
  }
  return sentences;
}
