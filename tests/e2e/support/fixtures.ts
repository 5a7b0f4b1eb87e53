import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import type { BrowserContext, Request, WebError } from '@playwright/test';
import type { PageOptions, SampleGmail } from '../../gmail/server.ts';
import { expect } from './expect.ts';
import { GmailPage } from './gmail-page.ts';
import { MayI } from './may-i.ts';
import { SharedBrowser } from './shared-browser.ts';

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

interface Shared {
  /** The browser of this test's worker, begun when a test first wants one. */
  shared: () => Promise<SharedBrowser>;
}

export const test = base.extend<Fixtures & { browserOf: SharedBrowser }, Shared>({
  look: [{}, { option: true }],
  shared: [
    async ({}, use) => {
      let started: Promise<SharedBrowser> | undefined;
      await use(() => (started ??= SharedBrowser.start(EXTENSION, ZONE)));
      await (await started)?.stop();
    },
    { scope: 'worker' },
  ],
  /** The shared browser made as new. */
  browserOf: async ({ shared }, use) => {
    const browser = await shared();
    await browser.fresh();
    await use(browser);
  },
  gmail: async ({ browserOf }, use) => {
    await use(browserOf.gmail);
  },
  wrongs: async ({}, use) => {
    const wrongs: string[] = [];
    await use(wrongs);
    expect(wrongs, 'requests to elsewhere and page errors').toEqual([]);
  },
  context: async ({ browserOf: { context }, wrongs }, use) => {
    const ours = /^(https:\/\/mail\.google\.com\/|chrome-extension:|data:|blob:|about:)/;
    const asked = (request: Request) => {
      if (!ours.test(request.url())) wrongs.push(`request to ${request.url()}`);
    };
    const failed = (error: WebError) => wrongs.push(`page error: ${error.error().message}`);
    context.on('request', asked);
    context.on('weberror', failed);
    await use(context);
    context.off('request', asked);
    context.off('weberror', failed);
  },
  mayI: async ({ context }, use) => {
    await use(await MayI.in(context));
  },
  openGmail: async ({ context, gmail, look, mayI }, use) => {
    await use(async (options = {}) => {
      // The extension is there before the page is.
      await mayI.worker();
      const page = await context.newPage();
      const shown = { ...look, ...options };
      if (shown.theme === 'dark') await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(gmail.url(shown));
      const opened = new GmailPage(page, gmail, options.account ?? 0);
      await opened.ready();
      return opened;
    });
  },
});
export { expect };
