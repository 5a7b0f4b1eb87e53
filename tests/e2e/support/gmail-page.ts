import type { Locator, Page } from '@playwright/test';
import type { MailboxControl, SampleGmail } from '../../gmail/server.ts';
import { expect } from './expect.ts';

/** A mail being written. */
export interface ComposeParts {
  to: Locator;
  subject: Locator;
  body: Locator;
  /** The clock beside Send. */
  followUp: Locator;
  send: Locator;
}

/** A Gmail tab, driven as a person would drive it. */
export class GmailPage {
  readonly page: Page;
  readonly mailbox: MailboxControl;

  constructor(page: Page, gmail: SampleGmail, account: 0 | 1) {
    this.page = page;
    this.mailbox = gmail.mailbox(account);
  }

  /** The extension has loaded in this tab: InboxSDK marks the page when it is ready. */
  async ready(): Promise<void> {
    const ready = this.page.locator('html[data-may-i=ready]');
    await ready.waitFor({ state: 'attached', timeout: 20_000 });
  }

  threadId(key: string): string {
    const thread = this.mailbox.threads().find((it) => it.key === key);
    if (!thread) throw new Error(`no conversation ${key}`);
    return thread.id;
  }

  /** Opens a conversation of the sample mailbox by its key. */
  async openThread(key: string): Promise<void> {
    const id = this.threadId(key);
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, `#all/${id}`);
    // This one: the heading of one that was open before stands a moment longer.
    await expect(this.page.locator(`h2.hP[data-legacy-thread-id="${id}"]`)).toBeVisible();
  }

  /** What stands beside the open conversation. */
  panel(): Locator {
    return this.page.locator('.panel');
  }

  /** *Follow up* above the open conversation, or above the list. */
  toolbarFollowUp(): Locator {
    const clock = this.page.locator('.may-i-clock');
    return this.page.locator('[gh=mtb] [role=button]:visible').filter({ has: clock });
  }

  /** A choice of the menu that is open. */
  menuItem(name: string | RegExp): Locator {
    return this.page.getByRole('menuitem', { name });
  }

  /** Begins an answer to the newest mail. */
  async reply(): Promise<ComposeParts> {
    await this.page.getByRole('link', { name: 'Reply', exact: true }).click();
    return this.writing();
  }

  /** Begins a new mail. */
  async compose(): Promise<ComposeParts> {
    await this.page.getByRole('button', { name: 'Compose', exact: true }).click();
    return this.writing();
  }

  /** The mail being written, once the extension has found it. */
  async writing(): Promise<ComposeParts> {
    const clock = this.page.locator('.may-i-clock');
    const form = this.page.getByRole('region').filter({ has: this.page.locator('[g_editable]') });
    const followUp = form.getByRole('button', { name: 'Follow up' }).filter({ has: clock });
    await expect(followUp).toBeVisible();
    return {
      to: form.getByRole('combobox', { name: 'To recipients' }),
      subject: form.getByRole('textbox', { name: 'Subject' }),
      body: form.getByRole('textbox', { name: 'Message Body' }),
      followUp,
      send: form.getByRole('button', { name: /^Send .*Enter/ }),
    };
  }
}
