import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Noted } from './log.ts';

/** A Gmail tab in which the bare extension works, and what it noted there. */
export class BarePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Everything noted of one kind so far. */
  async notes(what: string): Promise<Noted[]> {
    const text = await this.page.locator('html').getAttribute('data-bare-log');
    return (JSON.parse(text ?? '[]') as Noted[]).filter((noted) => noted.what === what);
  }

  /** Waits until something of that kind with these details is noted. */
  async noted(what: string, details: Record<string, unknown> = {}): Promise<void> {
    await expect
      .poll(() => this.notes(what), { message: what })
      .toContainEqual(expect.objectContaining(details));
  }

  /** Goes to a place within the page. */
  async go(hash: string): Promise<void> {
    await this.page.evaluate((to) => {
      window.location.hash = to;
    }, hash);
  }

  /** Opens a new mail and waits until InboxSDK has seen it. */
  async compose(): Promise<void> {
    const before = (await this.notes('compose')).length;
    await this.page.locator('[gh=cm]').click();
    await expect.poll(async () => (await this.notes('compose')).length).toBe(before + 1);
  }

  /** Writes a mail to one address in the docked window. */
  async write(to: string, subject: string, text: string): Promise<void> {
    const dialog = this.page.getByRole('dialog').last();
    await dialog.locator('.anm[name=to] input').fill(to);
    await dialog.locator('[name=subjectbox]').fill(subject);
    await dialog.locator('[g_editable]').fill(text);
  }
}
