import type { Person } from '../mailbox/types.ts';

/** What the server tells a page of its account and look. */
export interface PageConfig {
  account: number;
  name: string;
  email: string;
  accounts: Person[];
  ik: string;
  token: string;
  language: 'en' | 'ja' | 'tr';
  theme: 'light' | 'dark';
  density: 'default' | 'comfortable' | 'compact';
  zone: string | undefined;
  now: string;
  undoMs: number;
  dropped: string[];
}

export const config = readConfig();

/** The account's own person. */
export const me: Person = { name: config.name, email: config.email };

const ahead = Date.parse(config.now) - Date.now();

/** The mail client's clock, which a test may have set. */
export const now = (): Date => new Date(Date.now() + ahead);

function readConfig(): PageConfig {
  const text = document.getElementById('page-config')?.textContent;
  if (!text) throw new Error('The page has no config');
  return JSON.parse(text) as PageConfig;
}
