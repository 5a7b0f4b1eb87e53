/*
 * Text that comes from mail may carry characters that are not seen but change what is: control
 * characters, marks that turn the reading direction, characters without width, the invisible tag
 * characters, and piles of combining marks that climb over the lines above. None of them is needed
 * to name a person or to quote one. (A zero-width joiner inside an emoji is lost; it stays legible.)
 */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
const PILE = /(\p{M}{6})\p{M}+/gu;

/** At most `max` UTF-16 units, never half of a pair. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

function strip(text: string, max: number): string {
  // Cut first: a name of a megabyte is not worth reading to its end.
  return cut(text, 8 * max + 1000)
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNSEEN, (found) => (found === '\n' || found === '\t' ? found : ''))
    .replace(PILE, '$1');
}

/**
 * One line of text from outside (a name, a subject), made safe to show: NFC, nothing unseen, each
 * run of white space one space, at most `max` characters (UTF-16 units).
 */
export function cleanLine(text: string, max = 200): string {
  return cut(strip(text, max).split(/\s+/).filter(Boolean).join(' '), max).trimEnd();
}

/**
 * Text of several lines from outside (a quote, a note), made safe to show: as `cleanLine`, but
 * lines stay lines, with at most one empty line between two.
 */
export function cleanText(text: string, max = 4000): string {
  const lines = strip(text, max)
    .split('\n')
    .map((line) => line.split(/\s+/).filter(Boolean).join(' '));
  const kept = lines.filter((line, i) => line !== '' || (i > 0 && lines[i - 1] !== ''));
  return cut(kept.join('\n').trim(), max).trimEnd();
}
