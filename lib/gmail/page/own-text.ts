/** Gmail puts a number of its own before the class names of other mail programs. */
const QUOTED =
  '.gmail_quote, .gmail_extra, blockquote[type=cite], [class*=yahoo_quoted], [class*=moz-cite-prefix]';
const BLOCK =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DIV|DL|DT|DD|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const UNSPOKEN = /^(?:SCRIPT|STYLE|TEMPLATE|TITLE)$/;

/**
 * The text of a mail's body as lines, without quoted history. A body that is nothing but a quote
 * or a forward comes back whole. Reads at most `max` characters, however large the mail.
 */
export function ownText(body: Element, max = 20_000): string {
  const own = tidy(collect(body, true, max));
  return own || tidy(collect(body, false, max));
}

function tidy(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function collect(body: Element, cut: boolean, max: number): string {
  let text = '';
  const line = () => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const read = (node: Node) => {
    if (text.length >= max) return;
    if (node.nodeType === Node.TEXT_NODE) text += (node.nodeValue ?? '').replace(/\s*\n\s*/g, ' ');
    if (!(node instanceof Element) || UNSPOKEN.test(node.tagName)) return;
    if (cut && node !== body && node.matches(QUOTED)) return;
    if (node.tagName === 'BR') text += '\n';
    const block = BLOCK.test(node.tagName);
    if (block) line();
    node.childNodes.forEach(read);
    if (block) line();
  };
  read(body);
  return text.slice(0, max);
}
