/** Gmail puts a number of its own before the class names of other mail programs. */
const QUOTED =
  '.gmail_quote, .gmail_extra, blockquote[type=cite], [class*=yahoo_quoted], [class*=moz-cite-prefix]';
const BLOCK =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DIV|DL|DT|DD|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const UNSPOKEN = /^(?:SCRIPT|STYLE|TEMPLATE|TITLE)$/;

/** More nodes than this hold no words worth reading; a mail may be made of millions. */
const MOST_NODES = 20_000;

/**
 * The text of a mail's body as lines, without quoted history. A body that is nothing but a quote
 * or a forward comes back whole. Reads at most `max` characters, however large the mail, in time
 * that grows with them and no faster: whoever writes a mail must not be able to hold Gmail up.
 */
export function ownText(body: Element, max = 20_000): string {
  const own = tidy(collect(body, true, max));
  return own || tidy(collect(body, false, max));
}

/** Lines without white space at their ends, with at most one empty line between two. */
function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replaceAll('\u00a0', ' ').trimEnd());
  return lines
    .filter((line, at) => line !== '' || lines[at - 1] !== '')
    .join('\n')
    .trim();
}

/** White space with a line end in it is one space, as a browser shows it. */
const inLine = (text: string) => text.replace(/\s+/g, (gap) => (gap.includes('\n') ? ' ' : gap));

function collect(body: Element, cut: boolean, max: number): string {
  const parts: string[] = [];
  let left = max;
  let nodes = MOST_NODES;
  const put = (text: string) => {
    if (!text) return;
    parts.push(text);
    left -= text.length;
  };
  const line = () => {
    if (parts.length > 0 && !parts.at(-1)?.endsWith('\n')) put('\n');
  };
  const read = (node: Node) => {
    if (left <= 0 || (nodes -= 1) < 0) return;
    if (node.nodeType === Node.TEXT_NODE) put(inLine((node.nodeValue ?? '').slice(0, left)));
    if (!(node instanceof Element) || UNSPOKEN.test(node.tagName)) return;
    if (cut && node !== body && node.matches(QUOTED)) return;
    if (node.tagName === 'BR') put('\n');
    const block = BLOCK.test(node.tagName);
    if (block) line();
    for (const child of node.childNodes) {
      if (left <= 0 || nodes <= 0) break;
      read(child);
    }
    if (block) line();
  };
  read(body);
  return parts.join('').slice(0, max);
}
