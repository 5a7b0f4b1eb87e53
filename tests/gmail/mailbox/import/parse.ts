import PostalMime, { decodeWords } from 'postal-mime';
import type { Address, Email } from 'postal-mime';

import type { Person } from '../types.ts';
import { safeHtml, textToHtml } from './html.ts';
import { hollow } from './hollow.ts';
import type { Limits, Problem, RawMail } from './limits.ts';

/** One message, read. */
export interface Mail {
  id: string | undefined;
  /** The messages it answers, oldest first. */
  answers: string[];
  /** Gmail's own number of the conversation, where an export carries it. */
  gmailThread: string | undefined;
  /** Gmail's own labels, where an export carries them. */
  gmailLabels: string[] | undefined;
  subject: string;
  from: Person;
  to: Person[];
  cc: Person[];
  bcc: Person[];
  at: Date;
  html: string;
  headers: Record<string, string>;
  deliveredTo: string[];
}

const KEPT_HEADERS = new Set(
  'auto-submitted precedence list-id list-unsubscribe x-auto-response-suppress x-autoreply x-autorespond reply-to return-path message-id in-reply-to references feedback-id'.split(
    ' ',
  ),
);

/** The date a message gives itself, had without reading the rest of it. */
export function peekDate(raw: RawMail): Date | undefined {
  const { buffer, byteOffset, byteLength } = raw.bytes;
  const head = Buffer.from(buffer, byteOffset, Math.min(byteLength, 32_768)).toString('latin1');
  const line = /^Date:[ \t]*(.+)$/im.exec(head.split(/\r?\n\r?\n/, 1)[0] ?? '')?.[1];
  const date = new Date(line?.trim() ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Reads one message; what of it cannot be read is told and the rest is given. */
export async function parseMail(
  raw: RawMail,
  limits: Limits,
  report: (problem: Problem) => void,
): Promise<Mail | undefined> {
  const tell = (why: string) => report({ place: raw.place, why });
  const bytes = Buffer.from(raw.bytes.buffer, raw.bytes.byteOffset, raw.bytes.byteLength);
  if (bytes.toString('latin1', 0, 1000).trim() === '' && bytes.toString('latin1').trim() === '') {
    tell('The message is empty.');
    return undefined;
  }
  let email: Email;
  try {
    // A mail inside the mail is an attachment, as in Gmail: its words are not the sender's.
    email = await PostalMime.parse(hollow(bytes, limits.htmlLength), {
      forceRfc822Attachments: true,
    });
  } catch (error) {
    tell(`Its parts could not be told apart (${reason(error)}); it is shown as plain text.`);
    email = { headers: [], headerLines: [], attachments: [], text: decoded(bytes) };
  }
  if (
    !email.headers.some(({ key }) => /^(?:from|to|date|subject|message-id|received)$/.test(key))
  ) {
    tell('It has no header lines; it is shown as plain text.');
    email = { headers: [], headerLines: [], attachments: [], text: decoded(bytes) };
  }
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value.trim();
  if (!complete(bytes, header('content-type'))) {
    tell('It breaks off before its last part ends; what is there is shown.');
  }
  const from = people([email.from, email.sender])[0];
  if (!from) tell('It does not say who sent it.');
  const labels = header('x-gmail-labels') ?? header('x-gm-labels');
  return {
    id: ids(email.messageId)[0],
    answers: [...ids(email.references), ...ids(email.inReplyTo)],
    gmailThread: header('x-gm-thrid'),
    gmailLabels: labels === undefined ? undefined : splitLabels(words(labels)),
    subject: (email.subject ?? '').replaceAll(/\s+/g, ' ').trim(),
    from: from ?? { name: 'Unknown sender', email: 'unknown-sender@unknown.invalid' },
    to: people(email.to),
    cc: people(email.cc),
    bcc: people(email.bcc),
    at: dateOf(email, raw, tell),
    html: body(email, limits, tell),
    headers: keptHeaders(email),
    deliveredTo: email.headers
      .filter(({ key }) => key === 'delivered-to' || key === 'x-original-to')
      .map(({ value }) => value.trim().replace(/^<|>$/g, '').toLowerCase()),
  };
}

function body(email: Email, limits: Limits, tell: (why: string) => void): string {
  const html = email.html?.trim() ? email.html : undefined;
  const source = html ?? email.text ?? '';
  if (source.length > limits.htmlLength) {
    tell(`Its text is very long; the first ${limits.htmlLength} characters are shown.`);
  }
  const shown = source.slice(0, limits.htmlLength);
  if (html === undefined) return textToHtml(shown);
  try {
    return safeHtml(shown);
  } catch (error) {
    tell(`Its layout could not be read (${reason(error)}); its plain text is shown.`);
    return textToHtml((email.text ?? '').slice(0, limits.htmlLength));
  }
}

function dateOf(email: Email, raw: RawMail, tell: (why: string) => void): Date {
  const received = email.headers
    .find(({ key }) => key === 'received')
    ?.value.split(';')
    .at(-1);
  const said = [email.date, received].map((value) => new Date(value?.trim() ?? Number.NaN));
  // Years outside of this are a clock that was never set.
  const good = said.find((value) => value.getUTCFullYear() > 1970 && value.getUTCFullYear() < 2200);
  if (good) return good;
  if (raw.arrived) {
    tell('It has no date that can be read; the time at which it was filed is shown.');
    return raw.arrived;
  }
  tell('It has no date that can be read; it is shown as the oldest.');
  return new Date(0);
}

function keptHeaders(email: Email): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { key, value } of email.headers) {
    if (KEPT_HEADERS.has(key)) kept[key] ??= value.trim().slice(0, 2000);
  }
  return kept;
}

function people(addresses: (Address | undefined)[] | undefined): Person[] {
  const found: Person[] = [];
  for (const one of addresses ?? []) {
    if (!one) continue;
    if (one.group) found.push(...people(one.group));
    else if (one.address) {
      const email = one.address.trim().toLowerCase();
      found.push({ name: one.name.trim() || email, email });
    }
  }
  return found;
}

function ids(value: string | undefined): string[] {
  return (value?.match(/<[^<>\s]+>/g) ?? []).slice(-200);
}

function splitLabels(value: string): string[] {
  const parts = value.match(/"(?:[^"\\]|\\.)*"|[^,"]+/g) ?? [];
  return parts
    .flatMap((part) => {
      const bare = part.trim();
      if (bare.startsWith('"')) return [bare.slice(1, -1).replaceAll(/\\(["\\])/g, '$1')];
      // IMAP exports part their labels by spaces and mark Gmail's own with a backslash.
      return bare.startsWith('\\') ? bare.split(/\s+/) : [bare];
    })
    .map((part) => part.replace(/^\\+/, '').trim())
    .filter((part) => part !== '');
}

function words(value: string): string {
  try {
    return decodeWords(value);
  } catch {
    return value;
  }
}

function complete(bytes: Buffer, contentType: string | undefined): boolean {
  const match = /^multipart\/[^;]*;.*?\bboundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/is.exec(
    contentType ?? '',
  );
  const boundary = match?.[1] ?? match?.[2];
  return boundary === undefined || bytes.includes(`--${boundary}--`);
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
