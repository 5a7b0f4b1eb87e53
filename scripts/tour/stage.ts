import { expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { defaultPolicy } from '../../lib/policy/settings.ts';
import type { Due } from '../../lib/time/due.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import { dueAfter } from '../../lib/time/span.ts';
import type { Span } from '../../lib/time/span.ts';
import { GmailPage } from '../../tests/e2e/support/gmail-page.ts';
import { MayI } from '../../tests/e2e/support/may-i.ts';
import { sampleLedger } from '../../tests/gmail/ledger/index.ts';
import { sampleItems } from '../../tests/gmail/ledger/items.ts';
import { sampleMailboxes } from '../../tests/gmail/mailbox/index.ts';
import { startSampleGmail } from '../../tests/gmail/server.ts';
import type { PageOptions, SampleGmail } from '../../tests/gmail/server.ts';
import { launch } from '../browser/launch.ts';
import { importLines } from '../start/ledger.ts';
import { nextMorning } from './morning.ts';
import { watch } from './wrongs.ts';

export const ZONE = 'Europe/Berlin';

/** The browser, the mailbox and the ledger that the steps of the tour act on. */
export interface Stage {
  context: BrowserContext;
  gmail: SampleGmail;
  mayI: MayI;
  /** Sam's own account, in the tab that stays open. */
  tab: GmailPage;
  /** The present of the sample, ms UTC. */
  now(): number;
  /** Lets the days go by, for mail and extension alike. */
  goAhead(days: number): Promise<void>;
  /** Opens another Gmail tab, and waits until the extension is at work in it. */
  openGmail(options?: PageOptions): Promise<GmailPage>;
  /** What went wrong beside the steps: requests to elsewhere, errors in pages. */
  wrongs: string[];
  close(): Promise<void>;
}

/** Sets the stage: a fresh profile, the sample on a working morning, the ledger put in. */
export async function setStage(extension: string): Promise<Stage> {
  // Dates read the same on any day of the week and at any hour, so the tour has a morning of its own.
  let ahead = nextMorning(Date.now(), ZONE) - Date.now();
  const now = () => Date.now() + ahead;
  const morning = new Date(now());
  const mailboxes = sampleMailboxes(morning, ZONE);
  const gmail = await startSampleGmail({ mailboxes, zone: ZONE, now: () => new Date(now()) });
  const context = await launch({ extension, args: gmail.chromiumArgs, zone: ZONE });
  const wrongs = watch(context);
  const mayI = await MayI.in(context);
  const page = await mayI.open('ledger.html');
  await mayI.setClockAhead(ahead);
  await importLines(page, [...sampleLedger(morning, ZONE), ...sampleItems(morning, ZONE)]);
  await page.close();
  const openGmail = async (options: PageOptions = {}) => {
    const opened = await context.newPage();
    await opened.goto(gmail.url(options));
    const tab = new GmailPage(opened, gmail, options.account ?? 0);
    await tab.ready();
    return tab;
  };
  return {
    context,
    gmail,
    mayI,
    tab: await openGmail(),
    now,
    goAhead: async (days) => {
      ahead += days * 86_400_000;
      await mayI.setClockAhead(ahead);
    },
    openGmail,
    wrongs,
    close: async () => {
      await context.close();
      await gmail.close();
    },
  };
}

/** The day it is on the stage. */
export function today(stage: Stage): string {
  return dayAt(stage.now(), ZONE);
}

/** The day a span from today, as the extension computes it. */
export function dayIn(stage: Stage, n: number, unit: Span['unit']): Due {
  return dueAfter({ n, unit }, today(stage), ZONE, defaultPolicy.workingDays);
}

/** Opens a page of the extension as large as its content wants to be looked at. */
export async function openPage(
  stage: Stage,
  name: 'popup.html' | 'ledger.html' | 'welcome.html',
  hash = '',
): Promise<Page> {
  const page = await stage.context.newPage();
  // A popup is as large as its content; a tab has to be told.
  if (name === 'popup.html') await page.setViewportSize({ width: 360, height: 560 });
  await page.goto(stage.mayI.url(name) + hash);
  return page;
}

/** Pages answer within a breath; a loaded machine may take longer. */
export const see = expect.configure({ timeout: 15_000 });

/** Waits until what was said about the step before has gone, so that a picture shows its own. */
export async function toastGone(page: Page): Promise<void> {
  await see(page.locator('.toast')).toHaveCount(0);
}
