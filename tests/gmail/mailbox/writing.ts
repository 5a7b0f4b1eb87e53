import type { Person } from './types.ts';

/** How the program at the other end lays out an answer and the history below it. */
export type Style = 'gmail' | 'mobile' | 'outlook' | 'apple' | 'bottom';

/** The language of the line above quoted history. */
export type QuoteLanguage = 'en' | 'de' | 'fr' | 'ja';

/** What stands below an answer: the mail it answers. */
export interface Quoted {
  from: Person;
  to: Person[];
  at: Date;
  subject: string;
  html: string;
}

// Gmail puts a number of its own before every class of a mail that it did not write itself.
const OWN = 'm_4402819365727183914';
/** The bar beside quoted history. */
export const BAR =
  'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex';

/** A class or id of another program, renamed as Gmail does it, so that it cannot pass for Gmail's. */
export function foreign(name: string): string {
  return /^(?:gmail_|m_-?\d)/.test(name) ? name : `${OWN}${name}`;
}

/** Text as HTML; nothing of it can become markup. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Splits wrapped source text into paragraphs: blank lines part them, single breaks are spaces. */
export function paragraphs(text: string): string[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((part) => part.trim().replace(/\s*\n\s*/g, ' '))
    .filter((part) => part !== '');
}

/** One person's own words, laid out as their mail program does. */
export function words(text: string, sign: string, style: Style, signature: string[] = []): string {
  const parts = paragraphs(text).map(escapeHtml);
  if (sign !== '') parts.push(escapeHtml(sign).replaceAll('\n', '<br>'));
  if (style === 'outlook') {
    const lines = [...parts, ...(signature.length > 0 ? [block(signature)] : [])];
    const body = lines.map((part) => `<p class="${OWN}MsoNormal">${part}</p>`);
    return `<div class="${OWN}WordSection1">${body.join(`<p class="${OWN}MsoNormal"><u></u>&nbsp;<u></u></p>`)}</div>`;
  }
  if (style === 'bottom') {
    return [...parts, ...(signature.length > 0 ? [`-- <br>${block(signature)}`] : [])]
      .map((part) => `<p>${part}</p>`)
      .join('');
  }
  const direction = style === 'mobile' ? 'auto' : 'ltr';
  const body = parts.map((part) => `<div dir="${direction}">${part}</div>`).join('<div><br></div>');
  const end =
    signature.length === 0
      ? ''
      : `<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${block(signature)}</div></div>`;
  return `<div dir="${direction}">${body}${end}</div>`;
}

/** An answer with the mail it answers, as the given mail program would write it. */
export function withHistory(
  own: string,
  quoted: Quoted,
  style: Style,
  language: QuoteLanguage,
  zone: string,
): string {
  if (style === 'outlook') return own + outlookHistory(quoted, zone);
  const line = attribution(quoted, language, zone);
  if (style === 'apple') {
    return `${own}<div><br><blockquote type="cite"><div>${line}</div><br><div>${quoted.html}</div></blockquote></div>`;
  }
  if (style === 'bottom') {
    return `<div class="${OWN}moz-cite-prefix">${line}<br></div><blockquote type="cite">${quoted.html}</blockquote>${own}`;
  }
  const history = `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${line}<br></div><blockquote class="gmail_quote" style="${BAR}">${quoted.html}</blockquote></div>`;
  return style === 'mobile' ? `${own}<div><br>${history}</div>` : `${own}<br>${history}`;
}

function block(lines: string[]): string {
  return lines.map(escapeHtml).join('<br>');
}

function address(person: Person): string {
  const email = escapeHtml(person.email);
  return `${escapeHtml(person.name)} &lt;<a href="mailto:${email}" target="_blank">${email}</a>&gt;`;
}

function attribution(quoted: Quoted, language: QuoteLanguage, zone: string): string {
  const part = (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(quoted.at);
  const time = (locale: string) =>
    part(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const day: Intl.DateTimeFormatOptions = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  };
  const who = address(quoted.from);
  switch (language) {
    case 'de':
      return `Am ${part('de-DE', day)} um ${time('de-DE')} Uhr schrieb ${who}:`;
    case 'fr':
      return `Le ${part('fr-FR', day)} à ${time('fr-FR')}, ${who} a écrit :`;
    case 'ja':
      return `${part('ja-JP', day)} ${time('ja-JP')} ${who}:`;
    default:
      return `On ${part('en-GB', day)} at ${time('en-GB')}, ${who} wrote:`;
  }
}

function outlookHistory(quoted: Quoted, zone: string): string {
  const sent = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: 'full',
    timeStyle: 'short',
  }).format(quoted.at);
  const lines = [
    `<b>From:</b> ${address(quoted.from)}`,
    `<b>Sent:</b> ${sent}`,
    `<b>To:</b> ${quoted.to.map(address).join('; ')}`,
    `<b>Subject:</b> ${escapeHtml(quoted.subject)}`,
  ];
  return `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="${OWN}MsoNormal">${lines.join('<br>')}</p></div>${quoted.html}`;
}

/** Answers between the quoted lines: each pair is a quoted passage and the words below it. */
export function interleaved(
  quoted: Quoted,
  pairs: [passage: string, answer: string][],
  zone: string,
): string {
  const body = pairs.map(
    ([passage, answer]) =>
      `<blockquote class="gmail_quote" style="${BAR}"><div dir="ltr"><div>${escapeHtml(passage)}</div></div></blockquote><div><br></div><div>${escapeHtml(answer).replaceAll('\n', '<br>')}</div><div><br></div>`,
  );
  return `<div dir="ltr"><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${attribution(quoted, 'en', zone)}<br></div>${body.join('')}</div></div>`;
}

/** A note above somebody else's mail, as Gmail forwards it: no blockquote, same container. */
export function forwarded(note: string, quoted: Quoted, zone: string): string {
  const date = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(quoted.at);
  const name = escapeHtml(quoted.from.name);
  const email = escapeHtml(quoted.from.email);
  const head = [
    '---------- Forwarded message ---------',
    `From: <strong class="gmail_sendername" dir="auto">${name}</strong> <span dir="auto">&lt;<a href="mailto:${email}" target="_blank">${email}</a>&gt;</span>`,
    `Date: ${date}`,
    `Subject: ${escapeHtml(quoted.subject)}`,
    `To: ${quoted.to.map(address).join(', ')}`,
  ];
  return `${note}<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${head.join('<br>')}<br></div><br><br>${quoted.html}</div>`;
}
