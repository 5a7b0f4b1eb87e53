import type { Locator, Page } from '@playwright/test';
import type { ThreadKey } from '../../gmail/mailbox/keys.ts';
import { people } from '../../gmail/mailbox/people.ts';
import type { Person } from '../../gmail/mailbox/types.ts';
import { expect } from './expect.ts';
import type { GmailPage } from './gmail-page.ts';
import type { MayI, StoredFact } from './may-i.ts';

/** The date field of a menu or of the panel. */
const DATE = /^Type a date/;

/** The panel beside an open conversation, read and used as a person would. */
export class Panel {
  readonly root: Locator;
  private readonly gmail: GmailPage;

  constructor(gmail: GmailPage) {
    this.gmail = gmail;
    this.root = gmail.panel();
  }

  /** Opens a conversation and waits until the panel has looked its people up. */
  async open(key: ThreadKey | `new-${string}` | `note-${string}`): Promise<void> {
    await this.gmail.openThread(key);
    const subject = this.gmail.mailbox.threads().find((it) => it.key === key)?.subject ?? '';
    await expect(this.gmail.page.locator('h2.hP')).toHaveText(subject);
    await this.settled();
  }

  async settled(): Promise<void> {
    await expect(this.root).toHaveAttribute('aria-busy', 'false');
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** A choice of *What did they answer?*, or of the step it opens. */
  answer(name: string): Locator {
    return this.part('What did they answer?').getByRole('button', { name, exact: true });
  }

  tab(name: string): Locator {
    return this.root.getByRole('tab', { name });
  }

  /** The card with where things stand and the words it rests on. */
  card(): Locator {
    return this.root.getByRole('region', { name: 'Where things stand' });
  }

  /** What is due, each with its buttons. */
  dues(): Locator {
    return this.part('What is due').getByRole('listitem');
  }

  history(): Locator {
    return this.part('History').getByRole('listitem');
  }

  /** Takes back the act behind a line of the history. */
  undo(line: string | RegExp): Locator {
    return this.history().filter({ hasText: line }).getByRole('button', { name: /^Undo/ });
  }

  note(): Locator {
    return this.root.getByRole('textbox', { name: 'Add a note' });
  }

  theirWords(): Locator {
    return this.root.getByRole('textbox', { name: /^Their words/ });
  }

  /** The field for a day, of the panel itself or of the step that is open. */
  date(label: string | RegExp = DATE): Locator {
    return this.root.getByRole('textbox', { name: label });
  }

  /** A part of the panel by its title. */
  part(title: string): Locator {
    const heading = this.gmail.page.getByRole('heading', { name: title, exact: true });
    return this.root.locator('section').filter({ has: heading });
  }
}

/** The menu of *Follow up* above a conversation or a list. */
export class FollowUpMenu {
  readonly root: Locator;
  private readonly page: Page;

  constructor(gmail: GmailPage) {
    this.page = gmail.page;
    this.root = gmail.page.locator('.may-i-menu:visible');
  }

  /** Opens it by the button above the conversation or the list. */
  async open(): Promise<void> {
    const name = 'Follow up';
    await this.page.locator('[gh=mtb]:visible').getByRole('button', { name }).click();
    await expect(this.item('2 weeks')).toBeVisible();
  }

  /** Opens it by its keys. */
  async openByKeys(): Promise<void> {
    await this.page.keyboard.press('Alt+Shift+F');
    await expect(this.item('2 weeks')).toBeVisible();
  }

  /** A choice by how far ahead it is. */
  item(span: string): Locator {
    return this.root.getByRole('menuitem', { name: new RegExp(`^${span}\\b`) });
  }

  items(): Locator {
    return this.root.getByRole('menuitem');
  }

  /** One of several people. */
  person(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  date(): Locator {
    return this.root.getByRole('textbox', { name: DATE });
  }

  regardless(): Locator {
    return this.root.getByText('Regardless', { exact: true });
  }
}

/** What was just done, at the lower edge of the window. */
export function toast(gmail: GmailPage): Locator {
  return gmail.page.locator('.may-i-corner').getByRole('status');
}

/** What has to be known, in the same place. */
export function notice(gmail: GmailPage): Locator {
  return gmail.page.locator('.may-i-corner').getByRole('alert');
}

/** A row of the list by its subject. */
export function rowOf(gmail: GmailPage, key: ThreadKey): Locator {
  const subject = gmail.mailbox.threads().find((it) => it.key === key)?.subject ?? key;
  return gmail.page.locator('[role=main]:visible').getByRole('row').filter({ hasText: subject });
}

/** The date beside a row's subject. */
export function rowDate(gmail: GmailPage, key: ThreadKey): Locator {
  return rowOf(gmail, key).locator('.inboxsdk__thread_row_label:visible');
}

let arrived = 0;

/** A mail of somebody else arrives in a conversation. */
export function arrives(
  gmail: GmailPage,
  key: ThreadKey,
  from: Person,
  text: string,
  minutesAgo = 0,
): void {
  arrived += 1;
  const at = new Date(Date.now() - minutesAgo * 60_000).toISOString();
  const html = `<div dir="ltr">${text}</div>`;
  const message = { key: `${key}/new-${arrived}`, from, to: [people.sam], at, html };
  gmail.mailbox.deliver(message, { thread: key });
}

/** The words that were kept with an entry. */
export async function saidWith(mayI: MayI, { id }: StoredFact): Promise<Record<string, unknown>> {
  const rows = await mayI.table<{ entry: string; words: Record<string, unknown> }>('words');
  return rows.find(({ entry }) => entry === id)?.words ?? {};
}
