import { attributesBelow } from '../../language/trim/attribution.ts';
import { dividerOf } from '../../language/trim/dividers.ts';
import { firstLine, partReader, SIGNATURES } from './quote-nodes.ts';

const BLOCK =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DIV|DL|DT|DD|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const QUOTED = 'blockquote, [class*=gmail_quote]';
const UNSPOKEN = /^(?:SCRIPT|STYLE|TEMPLATE|TITLE)$/;

/** More nodes than this hold no words worth reading; a mail may be made of millions. */
const MOST_NODES = 20_000;
/** Browsers nest no deeper when they parse a mail. */
const DEEPEST = 600;

/** Said above a mail handed on, so that its words are told from the sender's own in any language. */
const FORWARDED = '---------- Forwarded message ---------';
const ORIGINAL = '-----Original Message-----';

/**
 * The text of a mail's body as lines, without quoted history and signature blocks; answers between
 * and below quotes stay. A mail handed on stays too, below a line that says so. A body that is
 * nothing but a quote comes back whole, its quoted lines marked with ">". Reads at most `max`
 * characters, however large the mail, in time that grows with them and no faster: whoever writes a
 * mail must not be able to hold Gmail up.
 */
export function ownText(body: Element, max = 20_000): string {
  return collect(body, true, max) || collect(body, false, max);
}

/**
 * The text of the signature block that the writer's program has marked as such, at most 2,000
 * characters; empty where there is none. One within a quote is somebody else's.
 */
export function signatureText(body: Element): string {
  const own = [...body.querySelectorAll(SIGNATURES)].find((block) => !block.closest(QUOTED));
  return own ? collect(own, true, 2_000) : '';
}

/** White space with a line end in it is one space, as a browser shows it. */
const inLine = (text: string) => text.replace(/\s+/g, (gap) => (gap.includes('\n') ? ' ' : gap));

/** Lines as they come, of at most `max` characters in all. */
function sheet(max: number) {
  const lines: string[] = [];
  let line = '';
  let left = max;
  let marks = 0;
  const end = () => {
    const words = line.replaceAll('\u00a0', ' ').trimEnd();
    line = '';
    const empty = words.trim() === '';
    // At most one empty line between two.
    if (empty && (lines.length === 0 || lines.at(-1)?.trim() === '')) return;
    lines.push(empty ? '' : `${'> '.repeat(marks)}${words}`);
  };
  return {
    full: () => left <= 0,
    put: (text: string) => {
      line += text.slice(0, left);
      left -= text.length;
    },
    /** Ends a line, empty or not. */
    breakLine: () => {
      left -= 1;
      end();
    },
    /** Ends a line that has begun. */
    endLine: () => {
      if (line !== '') end();
    },
    mark: (by: number) => {
      marks = Math.min(Math.max(marks + by, 0), 9);
    },
    /** Takes back "On Friday Jo wrote:", up to three lines, above a quote that is left out. */
    dropAttribution: () => {
      let from = lines.length;
      while (from > 0 && lines[from - 1] === '') from -= 1;
      const upTo = from;
      for (let count = 1; count <= 3 && upTo - count >= 0; count += 1) {
        if (lines[upTo - count] === '') return;
        if (!attributesBelow(lines.slice(upTo - count, upTo).join(' '))) continue;
        lines.length = upTo - count;
        return;
      }
    },
    text: () => {
      end();
      return lines.join('\n').slice(0, max).trim();
    },
  };
}

function collect(body: Element, cut: boolean, max: number): string {
  const out = sheet(max);
  const partOf = partReader();
  let nodes = MOST_NODES;
  let ended = false;

  const children = (node: Node, depth: number, cutting: boolean) => {
    for (const child of node.childNodes) {
      if (ended || out.full() || nodes <= 0) return;
      read(child, depth + 1, cutting);
    }
  };
  const say = (words: string) => {
    out.endLine();
    out.put(words);
    out.endLine();
  };

  /** Reads an element of a part of its own; false where it is to be read as any other. */
  const readPart = (element: Element, depth: number, cutting: boolean): boolean => {
    const part = partOf(element);
    if (part === undefined) return false;
    if (part === 'button') return true;
    out.endLine();
    if (part === 'forward') {
      if (dividerOf(firstLine(element)) !== 'forward') say(FORWARDED);
      children(element, depth, false);
      out.endLine();
      return true;
    }
    if (cutting) {
      if (part === 'quote') out.dropAttribution();
      ended ||= part === 'history';
      return true;
    }
    if (part === 'history') say(ORIGINAL);
    const marked = part === 'quote' || part === 'attribution';
    if (marked) out.mark(1);
    children(element, depth, false);
    out.endLine();
    if (marked) out.mark(-1);
    return true;
  };

  const read = (node: Node, depth: number, cutting: boolean): void => {
    if (out.full() || (nodes -= 1) < 0 || depth > DEEPEST) return;
    if (node.nodeType === Node.TEXT_NODE)
      return out.put(inLine((node.nodeValue ?? '').slice(0, max)));
    if (!(node instanceof Element) || UNSPOKEN.test(node.tagName)) return;
    if (node !== body && readPart(node, depth, cutting)) return;
    if (node.tagName === 'BR') return out.breakLine();
    const block = BLOCK.test(node.tagName);
    if (block) out.endLine();
    children(node, depth, cutting);
    if (block) out.endLine();
  };
  read(body, 0, cut);
  return out.text();
}
