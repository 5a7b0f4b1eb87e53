import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { queryOf } from '../../lib/walk/lists.ts';
import type { Walk } from '../../lib/walk/walk.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { ZONE } from '../e2e/support/days.ts';
import { MayI } from '../e2e/support/may-i.ts';
import { manyConversations } from '../gmail/many-conversations.ts';
import type { SampleGmail } from '../gmail/server.ts';
import type { Built } from './bench.ts';
import { withBrowsers } from './browsers.ts';
import type { Line } from './table.ts';

const DAYS = 60;

interface Walked {
  rows: number;
  ms: number;
}

/** From the first page that was read to the last, as the extension walks them in its tab behind. */
async function ours(mayI: MayI): Promise<Walked> {
  const page = await mayI.open('popup.html');
  const walked = page.evaluate(
    () =>
      new Promise<Walked>((resolve) => {
        let began: number | undefined;
        let first = 0;
        chrome.storage.session.onChanged.addListener((changes) => {
          const walk = changes['walk:start']?.newValue as Walk | undefined;
          if (!walk) return;
          const rows = walk.read.sent + walk.read.inbox;
          if (began === undefined && rows > 0) [began, first] = [performance.now(), rows];
          if (began === undefined || walk.cursor.list !== 'past') return;
          resolve({ rows: rows - first, ms: performance.now() - began });
        });
      }),
  );
  await mayI.ask('walk', { do: 'begin', account: '' });
  const done = await walked;
  await mayI.ask('walk', { do: 'forget', kind: 'start' });
  return done;
}

/** The same pages one after the other, each as soon as the one before it stands there, and not read. */
async function bare(page: Page): Promise<Walked> {
  return page.evaluate(
    async (queries) => {
      const ids = () =>
        [...document.querySelectorAll('[role=main] .bog [data-legacy-thread-id]')].map((it) =>
          it.getAttribute('data-legacy-thread-id'),
        );
      const show = (hash: string) =>
        new Promise<number>((resolve) => {
          const before = ids().join(' ');
          const watch = new MutationObserver(() => {
            const now = ids();
            if (now.length === 0 || now.join(' ') === before) return;
            watch.disconnect();
            resolve(now.length);
          });
          watch.observe(document, { childList: true, subtree: true });
          location.hash = hash;
        });
      const isLast = () =>
        [...document.querySelectorAll('[gh=tm] .Di [role=button]')]
          .at(-1)
          ?.getAttribute('aria-disabled') === 'true';
      let rows = 0;
      let began: number | undefined;
      for (const query of queries) {
        for (let at = 1; at === 1 || !isLast(); at += 1) {
          const shown = await show(
            `#search/${encodeURIComponent(query)}${at > 1 ? `/p${at}` : ''}`,
          );
          if (began === undefined) began = performance.now();
          else rows += shown;
        }
      }
      return { rows, ms: performance.now() - (began ?? 0) };
    },
    [queryOf('sent', DAYS), queryOf('inbox', DAYS)],
  );
}

/** The same in a browser without any extension. */
async function without({ folder }: Built, gmail: SampleGmail, when: string): Promise<Walked> {
  const profile = join(folder, `profile-${when}`);
  const context = await launch({ args: gmail.chromiumArgs, zone: ZONE, profile });
  try {
    const session = await context.browser()?.newBrowserCDPSession();
    const opened = context.waitForEvent('page');
    // It lies behind from its beginning, as the other does, and is never painted.
    await session?.send('Target.createTarget', { url: gmail.url(), background: true });
    const page = await opened;
    await page.locator('[role=main] tr').first().waitFor({ state: 'attached' });
    return await bare(page);
  } finally {
    await context.close();
  }
}

const rate = ({ rows, ms }: Walked) => (rows / ms) * 1000;
const shown = (walked: Walked) => `${rate(walked).toFixed(0)} rows/s (${walked.rows} rows)`;

/** Rows a second of the walk through a mailbox of 3,000 conversations, beside the same pages turned. */
export function walkLines(built: Built): Promise<Line[]> {
  return withBrowsers(
    built,
    [built.sample],
    async (contexts, gmail) => {
      const [context] = contexts as [BrowserContext];
      // Before and after: what else the machine does slows both.
      const first = await without(built, gmail, 'before');
      const own = await ours(await MayI.in(context));
      const last = await without(built, gmail, 'after');
      const other = { rows: first.rows + last.rows, ms: first.ms + last.ms };
      return [
        {
          what: 'walk through lists',
          ours: shown(own),
          other: `${shown(other)} shown, without any extension`,
          ratio: rate(other) / rate(own),
          target: 3,
        },
      ];
    },
    manyConversations(new Date()),
  );
}
