import type { BrowserContext, Page } from '@playwright/test';
import { people } from '../gmail/mailbox/people.ts';
import { MayI } from '../e2e/support/may-i.ts';
import type { SampleGmail } from '../gmail/server.ts';
import type { Built } from './bench.ts';
import { bigLedger, emailOf } from './big-ledger.ts';
import { gmailTab, withBrowsers } from './browsers.ts';
import { fill } from './fill.ts';
import { median, ms } from './table.ts';
import type { Line } from './table.ts';

const OPENS = 21;
const LONG = 1000;
const SHORT = 10;
const THREAD = 'from-person-0';

/** A mail of the ledger's only contact lies in the inbox; answers the place of its conversation. */
function deliver(gmail: SampleGmail): string {
  const from = { name: 'Person 0', email: emailOf(0) };
  const html = '<div dir="ltr">Let us speak next week.</div>';
  const mail = { key: `${THREAD}/1`, from, to: [people.sam], at: new Date().toISOString(), html };
  const where = { key: THREAD, subject: 'The drawings', labels: ['inbox'] };
  return `#all/${gmail.mailbox().deliver(mail, where).id}`;
}

/** Milliseconds from going to the conversation until its panel has been drawn with what is known. */
async function open(page: Page, hash: string): Promise<number> {
  await page.bringToFront();
  await page.evaluate(() => {
    location.hash = '#inbox';
  });
  await page.locator('.panel').waitFor({ state: 'detached' });
  return page.evaluate(
    (to) =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        const look = () => {
          // The panel lies in a root of its own, where no observer of the page looks.
          const root = [...document.querySelectorAll('*')].find((it) =>
            it.shadowRoot?.querySelector('.panel[aria-busy=false]'),
          );
          if (root) requestAnimationFrame(() => resolve(performance.now() - began));
          else requestAnimationFrame(look);
        };
        location.hash = to;
        look();
      }),
    hash,
  );
}

/** The panel of a contact with years of history beside that of one who is new. */
export function panelLines(built: Built): Promise<Line[]> {
  return withBrowsers(built, [built.sample, built.sample], async (contexts, gmail) => {
    const hash = deliver(gmail);
    const sides = [];
    for (const [at, context] of (contexts as [BrowserContext, BrowserContext]).entries()) {
      const mayI = await MayI.in(context);
      await fill(mayI, bigLedger(1, at === 0 ? LONG : SHORT));
      sides.push({ page: await gmailTab(context, gmail), times: [] as number[] });
    }
    for (let round = 0; round <= OPENS; round += 1) {
      for (const { page, times } of sides) {
        const time = await open(page, hash);
        if (round > 0) times.push(time);
      }
    }
    const [long, short] = sides.map(({ times }) => median(times)) as [number, number];
    return [
      {
        what: `panel of a contact with ${LONG} entries`,
        ours: ms(long),
        other: `${ms(short)} with ${SHORT} entries`,
        ratio: long / short,
        target: 2,
      },
    ];
  });
}
