import type { BrowserContext, Page } from '@playwright/test';
import type { SampleGmail } from '../gmail/server.ts';
import type { Built } from './bench.ts';
import { withBrowsers } from './browsers.ts';
import { MB, median, ms } from './table.ts';
import type { Line } from './table.ts';

const ROUNDS = 9;
const LONGEST_MS = 30_000;

/** What is there once InboxSDK is ready, and once our first control can be used. */
const BARE_READY = 'html[data-bare-log*="loaded"]';
const OUR_CONTROL = '[gh=mtb] .may-i-clock';

/** Has the page note, in ms since it was asked for, when something first stood in it. */
async function watch(context: BrowserContext, selector: string): Promise<void> {
  await context.addInitScript((wanted) => {
    const look = () => {
      if (!document.querySelector(wanted)) return;
      Object.assign(globalThis, { benchAt: performance.now() });
      watching.disconnect();
    };
    const watching = new MutationObserver(look);
    watching.observe(document, { childList: true, subtree: true, attributes: true });
  }, selector);
}

async function load(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url);
  const at = await page.waitForFunction(
    () => (globalThis as unknown as { benchAt?: number }).benchAt,
    undefined,
    { timeout: LONGEST_MS },
  );
  return (await at.jsonValue()) ?? NaN;
}

async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

function threadUrl(gmail: SampleGmail): string {
  const thread = gmail
    .mailbox(0)
    .threads()
    .find(({ key }) => key === 'ana-proposal');
  if (!thread) throw new Error('no such conversation');
  return gmail.url({ hash: `#all/${thread.id}` });
}

/** From the page's start to our first control, and the memory of the tab with a thread open. */
export function pageLines(built: Built): Promise<Line[]> {
  return withBrowsers(built, [built.sample, built.bare], async (contexts, gmail) => {
    const [ours, bare] = contexts as [BrowserContext, BrowserContext];
    await watch(ours, OUR_CONTROL);
    await watch(bare, BARE_READY);
    const pages = [await ours.newPage(), await bare.newPage()];
    const times: number[][] = [[], []];
    const heaps: number[][] = [[], []];
    // The first load of each warms the browser's caches and is not counted.
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [index, page] of pages.entries()) {
        const time = await load(page, threadUrl(gmail));
        const used = await heap(page);
        if (round === 0) continue;
        times[index]?.push(time);
        heaps[index]?.push(used);
      }
    }
    const [time, bareTime] = times.map(median) as [number, number];
    const [used, bareUsed] = heaps.map(median) as [number, number];
    return [
      {
        what: 'load to first control',
        ours: ms(time),
        other: `${ms(bareTime)} InboxSDK ready`,
        ratio: time / bareTime,
        target: 1.5,
      },
      {
        what: 'memory of the tab, JS heap',
        ours: `${MB(used)} (${MB(used - bareUsed)} added)`,
        other: `${MB(bareUsed)} bare InboxSDK`,
        ratio: used / bareUsed,
        target: 1.5,
      },
    ];
  });
}
