import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { launch } from '../../scripts/browser/launch.ts';
import { MayI } from '../e2e/support/may-i.ts';
import { ZONE } from '../e2e/support/days.ts';
import { sampleMailboxes } from '../gmail/mailbox/index.ts';
import { startSampleGmail } from '../gmail/server.ts';
import type { SampleGmail } from '../gmail/server.ts';
import type { Built } from './bench.ts';

let profiles = 0;

/** A browser with one extension, on a profile of its own within the bench's folder. */
export function browserWith(
  extension: string,
  { folder }: Built,
  gmail: SampleGmail,
): Promise<BrowserContext> {
  const profile = join(folder, `profile-${(profiles += 1)}`);
  return launch({ extension, args: gmail.chromiumArgs, zone: ZONE, profile });
}

/** A Gmail tab in which the product is at work, or whatever else `ready` waits for. */
export async function gmailTab(
  context: BrowserContext,
  gmail: SampleGmail,
  ready = 'html[data-may-i=ready]',
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(gmail.url());
  await page.locator(ready).waitFor();
  return page;
}

/** A sample Gmail, and a browser for each extension; all closed when `run` is through. */
export async function withBrowsers<T>(
  built: Built,
  extensions: string[],
  run: (contexts: BrowserContext[], gmail: SampleGmail) => Promise<T>,
  mailboxes = sampleMailboxes(new Date(), ZONE),
): Promise<T> {
  const gmail = await startSampleGmail({ mailboxes, zone: ZONE });
  const contexts: BrowserContext[] = [];
  try {
    for (const extension of extensions) contexts.push(await browserWith(extension, built, gmail));
    // Loading is over once the worker has run.
    for (const context of contexts) await MayI.in(context);
    return await run(contexts, gmail);
  } finally {
    for (const context of contexts) await context.close();
    await gmail.close();
  }
}
