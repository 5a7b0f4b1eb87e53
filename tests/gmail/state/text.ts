const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/** The words of a mail body, without markup. */
export function textOf(html: string): string {
  return html
    .replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The newest words of a mail as the list shows them beside the subject. */
export function snippetOf(html: string): string {
  const own = html.split(/<div[^>]*class="[^"]*gmail_quote/i)[0] ?? '';
  return (textOf(own) || textOf(html)).slice(0, 160);
}
