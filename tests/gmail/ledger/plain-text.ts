import type { SampleMessage } from '../mailbox/types.ts';

/** Where signature or history begin below someone's words, in the layouts of `../mailbox/writing.ts`. */
const BELOW =
  /<span class="gmail_signature|<div[^>]*gmail_quote|<div><br><blockquote|<div style="border:none;border-top/;
/** An answer below the quote. */
const ABOVE = /^[\s\S]*<\/blockquote>/;

function plain(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A mail without markup, history included: enough to find a sentence in. */
export function plainText({ html }: SampleMessage): string {
  return plain(html);
}

/** What its writer wrote themselves: no history, no signature. */
export function ownWords({ html }: SampleMessage): string {
  const own = html.includes('moz-cite-prefix') ? html.replace(ABOVE, '') : html;
  return plain(own.split(BELOW)[0] ?? '');
}
