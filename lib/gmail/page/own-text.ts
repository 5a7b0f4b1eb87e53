import { dividerOf } from '../../language/trim/dividers.ts';
import { firstLine, partReader, SIGNATURES } from './quote-nodes.ts';
import { inLine, sheet } from './sheet.ts';
import type { Piece } from './sheet.ts';

const BLOCK =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DIV|DL|DT|DD|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const QUOTED = 'blockquote, [class*=gmail_quote]';
const UNSPOKEN = /^(?:SCRIPT|STYLE|TEMPLATE|TITLE)$/;

/** More nodes than this hold no words worth reading; a mail may be made of millions. */
const MOST_NODES = 20_000;
/** More signatures than these are not looked at: each may lie deep in quotes. */
const MOST_BLOCKS = 100;
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
  return collect(body, true, max).text || collect(body, false, max).text;
}

/** The same text without anything that is quoted, and where in the page each piece of it stands. */
export function ownPieces(body: Element, max = 20_000): { text: string; pieces: Piece[] } {
  return collect(body, true, max);
}

/**
 * The text of the signature block that the writer's program has marked as such, at most 2,000
 * characters; empty where there is none. One within a quote is somebody else's.
 */
export function signatureText(body: Element): string {
  const blocks = [...body.querySelectorAll(SIGNATURES)].slice(0, MOST_BLOCKS);
  const own = blocks.find((block) => !block.closest(QUOTED));
  return own ? collect(own, true, 2_000).text : '';
}

function collect(body: Element, cut: boolean, max: number): { text: string; pieces: Piece[] } {
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
    if (node instanceof Text) return out.put(inLine(node.data.slice(0, max)), node);
    if (!(node instanceof Element) || UNSPOKEN.test(node.tagName)) return;
    if (node !== body && readPart(node, depth, cutting)) return;
    if (node.tagName === 'BR') return out.breakLine();
    const block = BLOCK.test(node.tagName);
    if (block) out.endLine();
    children(node, depth, cutting);
    if (block) out.endLine();
  };
  read(body, 0, cut);
  return out.whole();
}
