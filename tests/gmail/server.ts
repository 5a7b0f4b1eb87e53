import { startListening } from './listening.ts';
import { makeCertificate } from './certificate.ts';
import { openAccount } from './account.ts';
import { mailboxControl } from './mailbox-control.ts';
import { handleRequest } from './requests.ts';
import type { MailboxControl } from './mailbox-control.ts';
import type { SampleMailbox } from './mailbox/types.ts';
import type { Site } from './requests.ts';

export type { MailboxControl } from './mailbox-control.ts';

const HOST = 'mail.google.com';

export interface SampleGmailOptions {
  mailboxes: SampleMailbox[];
  /** The mail client's clock: dates of new mail, "today" in lists. */
  now?: () => Date;
  /** IANA zone in which the page writes dates; the browser's own when left out. */
  zone?: string;
  /** How long a sent mail can be taken back. */
  undoMs?: number;
}

export interface PageOptions {
  account?: 0 | 1;
  hash?: string;
  theme?: 'light' | 'dark';
  density?: 'default' | 'comfortable' | 'compact';
  language?: 'en' | 'ja' | 'tr';
}

export interface SampleGmail {
  port: number;
  /** Flags that make Chromium find and trust this server as mail.google.com, and nothing else. */
  chromiumArgs: string[];
  url(options?: PageOptions): string;
  mailbox(account?: 0 | 1): MailboxControl;
  close(): Promise<void>;
}

/** Starts the sample Gmail on a free loopback port. */
export async function startSampleGmail(options: SampleGmailOptions): Promise<SampleGmail> {
  const { mailboxes, now = () => new Date(), zone, undoMs = 5000 } = options;
  const certificate = await makeCertificate(HOST);
  const open = () => mailboxes.map((m) => openAccount(structuredClone(m), now, undoMs));
  const site: Site = { accounts: open(), now, zone, undoMs, dropped: new Set() };
  const listening = await startListening(certificate, (request, response) =>
    handleRequest(site, request, response),
  );
  const due = setInterval(() => site.accounts.forEach(({ outbox }) => outbox.sendDue()), 500);
  return {
    port: listening.port,
    chromiumArgs: [
      `--host-resolver-rules=MAP ${HOST}:443 127.0.0.1:${listening.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${certificate.spkiHash}`,
    ],
    url: pageUrl,
    mailbox: (account = 0) => mailboxControl(site, account, () => open()[account]),
    close: async () => {
      clearInterval(due);
      await listening.close();
    },
  };
}

function pageUrl({ account = 0, hash = '#inbox', ...look }: PageOptions = {}): string {
  const query = new URLSearchParams();
  if (look.theme) query.set('theme', look.theme);
  if (look.density) query.set('density', look.density);
  if (look.language) query.set('hl', look.language);
  const search = query.size > 0 ? `?${query}` : '';
  return `https://${HOST}/mail/u/${account}/${search}${hash.startsWith('#') ? hash : `#${hash}`}`;
}
