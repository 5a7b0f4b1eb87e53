import type { BrowserContext, Page } from '@playwright/test';
import { MayI } from '../e2e/support/may-i.ts';
import { bigLedger } from './big-ledger.ts';
import { fill } from './fill.ts';
import type { Built } from './bench.ts';
import { withBrowsers } from './browsers.ts';
import { median, ms } from './table.ts';
import type { Line } from './table.ts';

const OPENS = 21;
const MANY = 10_000;

/** Milliseconds from the popup's start until its first row has been drawn. */
async function open(page: Page, mayI: MayI): Promise<number> {
  await page.goto('about:blank');
  await page.goto(mayI.url('popup.html'));
  const at = await page.waitForFunction(
    () => (globalThis as unknown as { benchAt?: number }).benchAt,
  );
  return (await at.jsonValue()) ?? NaN;
}

async function popupOf(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const watching = new MutationObserver(() => {
      if (!document.querySelector('[data-row]')) return;
      watching.disconnect();
      requestAnimationFrame(() => Object.assign(globalThis, { benchAt: performance.now() }));
    });
    watching.observe(document, { childList: true, subtree: true });
  });
  return page;
}

/** The popup of somebody who has just begun, and of somebody with years behind them. */
export function popupLines(built: Built): Promise<Line[]> {
  return withBrowsers(built, [built.sample, built.sample], async (contexts) => {
    const sides = await Promise.all(
      contexts.map(async (context) => ({
        mayI: await MayI.in(context),
        page: await popupOf(context),
        times: [] as number[],
      })),
    );
    const [many, one] = sides as [(typeof sides)[0], (typeof sides)[0]];
    await fill(one.mayI, bigLedger(1));
    const rate = await fill(many.mayI, bigLedger(MANY));
    console.log(`import: ${rate.toFixed(0)} entries a second, ${MANY * 10} entries`);
    for (let round = 0; round <= OPENS; round += 1) {
      for (const { mayI, page, times } of sides) {
        const time = await open(page, mayI);
        if (round > 0) times.push(time);
      }
    }
    const [slow, quick] = [median(many.times), median(one.times)];
    return [
      {
        what: 'popup to first row, 10,000 contacts',
        ours: ms(slow),
        other: `${ms(quick)} one contact`,
        ratio: slow / quick,
        target: 1.5,
      },
    ];
  });
}
