import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { MailboxControl, SampleGmail } from '../../gmail/server.ts';

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
    await expect(this.page.locator('html')).toHaveAttribute('data-may-i', 'ready', {
      timeout: 20_000,
    });
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
    await expect(this.page.locator('h2.hP')).toBeVisible();
  }

  panel(): Locator {
    return this.page.getByRole('region', { name: 'May I' });
  }
}
