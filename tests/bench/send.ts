import type { BrowserContext, Page } from '@playwright/test';
import type { Built } from './bench.ts';
import { gmailTab, withBrowsers } from './browsers.ts';
import { ms, percentile } from './table.ts';
import type { Line } from './table.ts';

const ROUNDS = 60;
/** What one frame takes at 60 Hz: a delay that nobody can see. */
const FRAME_MS = 1000 / 60;
/** A mail is read over before it is sent; the verdict is there by then. */
const READ_OVER_MS = 500;
const BARE_READY = 'html[data-bare-log*="loaded"]';

/** Writes a mail to somebody of whom nothing is known. */
async function write(page: Page, n: number): Promise<void> {
  await page.locator('[gh=cm]').click();
  const mail = page.getByRole('dialog').last();
  await mail.locator('[name=subjectbox]').fill(`Mail ${n}`);
  await mail.locator('.anm[name=to] input').fill(`nobody.${n}@elsewhere.example`);
  await mail.locator('[g_editable]').fill('Hello.');
  await page.waitForTimeout(READ_OVER_MS);
}

/** Milliseconds from the key to the moment the mail has left its window, as the page has them. */
async function send(page: Page): Promise<number> {
  await page.evaluate(() => {
    const mail = document.querySelector('[g_editable]');
    const took = new Promise<number>((resolve) => {
      let pressed = NaN;
      const key = (event: KeyboardEvent) => {
        if (event.key === 'Enter') pressed = event.timeStamp;
      };
      addEventListener('keydown', key, { capture: true });
      const watching = new MutationObserver(() => {
        if (mail?.isConnected) return;
        watching.disconnect();
        removeEventListener('keydown', key, { capture: true });
        resolve(performance.now() - pressed);
      });
      watching.observe(document, { childList: true, subtree: true });
    });
    Object.assign(globalThis, { benchTook: took });
  });
  await page.keyboard.press('Control+Enter');
  return page.evaluate(() => (globalThis as unknown as { benchTook: Promise<number> }).benchTook);
}

/** The delay of a clear Send beside one that only InboxSDK looks at, in frames. */
export function sendLines(built: Built): Promise<Line[]> {
  return withBrowsers(built, [built.sample, built.bare], async (contexts, gmail) => {
    const [our, plain] = contexts as [BrowserContext, BrowserContext];
    const sides = [
      { page: await gmailTab(our, gmail), times: [] as number[] },
      { page: await gmailTab(plain, gmail, BARE_READY), times: [] as number[] },
    ];
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const { page, times } of sides) {
        await page.bringToFront();
        await write(page, round);
        const time = await send(page);
        if (round > 0) times.push(time);
      }
    }
    const [ours, bare] = sides.map(({ times }) => times) as [number[], number[]];
    return [0.5, 0.99].map((share) => {
      const [mine, other] = [percentile(ours, share), percentile(bare, share)];
      return {
        what: `clear Send, p${share * 100}, frames added`,
        ours: ms(mine),
        other: `${ms(other)} bare InboxSDK`,
        ratio: Math.max(0, mine - other) / FRAME_MS,
        target: 1,
      };
    });
  });
}
