import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { launch } from '../../../scripts/browser/launch.ts';
import { sampleMailboxes } from '../../gmail/mailbox/index.ts';
import { startSampleGmail } from '../../gmail/server.ts';
import type { PageOptions, SampleGmail } from '../../gmail/server.ts';
import { GmailPage } from './gmail-page.ts';
import { MayI } from './may-i.ts';

export const EXTENSION = resolve(process.env['MAY_I'] ?? '.output/chrome-mv3-sample');
export const ZONE = 'Europe/Berlin';

interface Fixtures {
  /** How Gmail looks in this test. */
  look: PageOptions;
  gmail: SampleGmail;
  context: BrowserContext;
  mayI: MayI;
  /** Opens a Gmail tab and waits until the extension is at work in it. */
  openGmail: (options?: PageOptions) => Promise<GmailPage>;
  /** What must not happen in any test: requests to elsewhere, errors in a page. */
  wrongs: string[];
}

export const test = base.extend<Fixtures>({
  look: [{}, { option: true }],
  // A fresh Gmail and a fresh profile a test: InboxSDK keeps caches in the page's own storage.
  gmail: async ({}, use) => {
    const mailboxes = sampleMailboxes(new Date(), ZONE);
    const gmail = await startSampleGmail({ mailboxes, zone: ZONE });
    await use(gmail);
    await gmail.close();
  },
  wrongs: async ({}, use) => {
    const wrongs: string[] = [];
    await use(wrongs);
    expect(wrongs, 'requests to elsewhere and page errors').toEqual([]);
  },
  context: async ({ gmail, wrongs, look }, use) => {
    const context = await launch({
      extension: EXTENSION,
      args: gmail.chromiumArgs,
      zone: ZONE,
      dark: look.theme === 'dark',
    });
    const ours = /^(https:\/\/mail\.google\.com\/|chrome-extension:|data:|blob:|about:)/;
    context.on('request', (request) => {
      if (!ours.test(request.url())) wrongs.push(`request to ${request.url()}`);
    });
    const watch = (page: Page) =>
      page.on('pageerror', (error) => wrongs.push(`page error: ${error.message}`));
    context.pages().forEach(watch);
    context.on('page', watch);
    await use(context);
    await context.close();
  },
  mayI: async ({ context }, use) => {
    await use(await MayI.in(context));
  },
  openGmail: async ({ context, gmail, look, mayI }, use) => {
    await use(async (options = {}) => {
      // The extension is there before the page is.
      await mayI.worker();
      const page = await context.newPage();
      await page.goto(gmail.url({ ...look, ...options }));
      const opened = new GmailPage(page, gmail, options.account ?? 0);
      await opened.ready();
      // The first steps open by themselves, and a tab that lies behind is drawn once a second.
      const welcome = () => context.pages().some((it) => it.url() === mayI.url('welcome.html'));
      await expect.poll(welcome).toBe(true);
      await page.bringToFront();
      return opened;
    });
  },
});
export { expect };
