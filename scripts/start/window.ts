import type { BrowserContext } from '@playwright/test';
import { sampleLedger } from '../../tests/gmail/ledger/index.ts';
import { sampleItems } from '../../tests/gmail/ledger/items.ts';
import { sampleMailboxes } from '../../tests/gmail/mailbox/index.ts';
import type { SampleMailbox } from '../../tests/gmail/mailbox/types.ts';
import { startSampleGmail } from '../../tests/gmail/server.ts';
import { extensionId, launch } from '../browser/launch.ts';
import { countEntries, importLines } from './ledger.ts';
import { beganAt, profileOf } from './places.ts';
import { ownMailToTry, sampleToTry } from './to-try.ts';

/**
 * Opens a window on the sample Gmail, or on the user's own mail shown by it, and comes back when
 * the window is closed or Ctrl+C is pressed.
 */
export async function openWindow(extension: string, own?: SampleMailbox): Promise<void> {
  const kind = own ? 'mail' : 'sample';
  const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
  const began = beganAt(kind);
  const mailboxes = own ? [own] : sampleMailboxes(began, zone);
  const gmail = await startSampleGmail({ mailboxes, zone });
  try {
    const context = await launch({
      extension,
      args: gmail.chromiumArgs,
      profile: profileOf(kind),
      zone,
      window: true,
    }).catch(explain);
    const over = ended(context);
    if (!own) await fill(context, [...sampleLedger(began, zone), ...sampleItems(began, zone)]);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(gmail.url());
    await page.bringToFront();
    console.log(own ? ownMailToTry() : sampleToTry(began));
    await over;
    // Closing the window has ended the browser already.
    await context.close().catch(() => undefined);
  } finally {
    await gmail.close();
  }
}

/** Two browsers cannot share a profile, and the second one says so in many words. */
function explain(error: Error): never {
  if (!/ProcessSingleton|SingletonLock|existing browser session/.test(error.message)) throw error;
  throw new Error('The window of an earlier start is still open. Close it and start again.');
}

/** The sample's people, unless something is kept here already. */
async function fill(context: BrowserContext, lines: string[]): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionId(context)}/ledger.html`);
  if ((await countEntries(page)) === 0) await importLines(page, lines);
  await page.close();
}

function ended(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    const end = () => resolve();
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
    context.once('close', end);
    // On a Mac the browser outlives its last window.
    context.on('page', (page) => page.once('close', () => noneLeft(context, end)));
    for (const page of context.pages()) page.once('close', () => noneLeft(context, end));
  });
}

function noneLeft(context: BrowserContext, end: () => void): void {
  if (context.pages().length === 0) end();
}
