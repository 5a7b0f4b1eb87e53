import { dividerOf } from '../../language/trim/dividers.ts';

/**
 * Elements that hold the words of an earlier mail, in the markup of the mail programs that say so.
 * Gmail puts a number of its own before the ids and class names of other programs.
 */
const QUOTES =
  'blockquote[type=cite], blockquote[class*=gmail_quote], [class*=yahoo_quoted], [class*=protonmail_quote], [class*=tutanota_quote], [class*=zmail_extra], [class*=front-blockquote], div[name=quote], [id$=isReplyContent]';

/** "On Friday Jo wrote:" above a quote. */
const ATTRIBUTIONS = '[class*=gmail_attr], [class*=moz-cite-prefix], [id$=reply-intro]';

/** Where Outlook and its kin begin the earlier mail: all that follows is history. */
const HISTORY_BEGINS =
  '[id$=divRplyFwdMsg], [id$=appendonsend], [id$=OLK_SRC_BODY_SECTION], hr[id$=stopSpelling], [id$=mail-editor-reference-message-container], [id$=ms-outlook-mobile-reference-message]';
/** The line Outlook draws above the headers of the earlier mail. */
const OUTLOOK_LINE = /border-top:\s?solid\s(?:#e1e1e1|#b5c4df)/i;

/** Signature blocks, and Gmail's own button that unfolds what it folded away. */
export const SIGNATURES =
  '[class*=gmail_signature], [class*=moz-signature], [id$=ms-outlook-mobile-signature], [class*=protonmail_signature_block]';
const BUTTONS = '.yj6qo, .ajR';

/** What part of a mail an element is; undefined for what is to be read as it stands. */
export type Part = 'quote' | 'attribution' | 'history' | 'signature' | 'forward' | 'button';

const NAMES = ['id', 'class', 'name'];

/** Elements looked at in search of a quote inside Gmail's own container. */
const MOST_LOOKS = 4_000;

/**
 * Reads the parts of one mail. Gmail wraps history in a container of its own, in which answers
 * between and below the quotes stand too, and wraps a mail handed on in the same container.
 */
export function partReader(): (element: Element) => Part | undefined {
  let looks = MOST_LOOKS;
  const holdsParts = (container: Element): boolean => {
    const waiting = [...container.children];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if ((looks -= 1) < 0) return false;
      if (next.tagName === 'BLOCKQUOTE') return true;
      // A note of the sender's own stands beside a mail handed on.
      if (next.matches('[class*=gmail_quote]') && isForward(next)) return true;
      for (const child of next.children) waiting.push(child);
      if (waiting.length > looks) return false;
    }
    return false;
  };
  return (element) => {
    if (OUTLOOK_LINE.test(element.getAttribute('style') ?? '')) return 'history';
    // All else is told by a name; most elements have none.
    if (element.tagName !== 'BLOCKQUOTE' && !NAMES.some((name) => element.hasAttribute(name)))
      return undefined;
    if (element.matches(BUTTONS)) return 'button';
    if (element.matches(SIGNATURES)) return 'signature';
    if (element.matches(ATTRIBUTIONS)) return isForwardLine(element) ? undefined : 'attribution';
    if (element.matches(QUOTES)) return 'quote';
    if (element.tagName === 'BLOCKQUOTE' && element.closest('[class*=gmail_quote]')) return 'quote';
    if (element.matches(HISTORY_BEGINS)) return 'history';
    if (!element.matches('[class*=gmail_quote]')) return undefined;
    if (isForward(element)) return 'forward';
    return holdsParts(element) ? undefined : 'quote';
  };
}

/** The first words of an element, as far as one text node has them and they tell what it is. */
export function firstLine(element: Element): string {
  let node: Node | null = element;
  for (let steps = 0; node !== null && steps < 12; steps += 1) {
    const text: string = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim() : '';
    if (text !== '') return text.slice(0, 200);
    node = node.firstChild ?? following(node, element);
  }
  return '';
}

function following(node: Node, within: Node): Node | null {
  let at: Node | null = node;
  while (at !== null && at !== within && at.nextSibling === null) at = at.parentNode;
  return at === null || at === within ? null : at.nextSibling;
}

/** "---------- Forwarded message ---------", in any language: dashes around words. */
const DASHED = /^-{5,}\s?[^\s-].{0,80}-{5,}$/;

function isForwardLine(attribution: Element): boolean {
  return (
    DASHED.test(firstLine(attribution)) ||
    attribution.querySelector('[class*=gmail_sendername]') !== null
  );
}

/** Whether Gmail's container begins with the headers of a mail handed on. */
function isForward(container: Element): boolean {
  const first = container.firstElementChild;
  if (first?.matches(ATTRIBUTIONS)) return isForwardLine(first);
  const line = firstLine(container);
  return DASHED.test(line) || dividerOf(line) === 'forward';
}
