import type { BrowserContext, Page } from '@playwright/test';
import { inIsolatedWorld } from '../e2e/support/isolated.ts';
import { command } from '../e2e/support/ledger-page.ts';
import { MayI } from '../e2e/support/may-i.ts';
import type { Built } from './bench.ts';
import { gmailTab, withBrowsers } from './browsers.ts';
import { median, ms } from './table.ts';
import type { Line } from './table.ts';

const WARM = 31;
const STOPPED = 9;

/** Milliseconds from a command sent by the content script until it is saved. */
function save(page: Page, mayI: MayI, n: number): Promise<number> {
  const data = command({
    do: 'add-note',
    person: { email: `p${n}@many.example` },
    place: {},
    note: `Note ${n}`,
  });
  return askFrom(page, mayI, 'command', data);
}

/**
 * Milliseconds from a question of the content script until it is answered. Throws where it is refused.
 */
export async function askFrom(
  page: Page,
  mayI: MayI,
  type: string,
  data: unknown,
): Promise<number> {
  const message = { id: 1, type, data, timestamp: Date.now() };
  const took = await inIsolatedWorld<number>(
    page,
    mayI.id,
    `(async () => {
      const began = performance.now();
      const { res } = await chrome.runtime.sendMessage(${JSON.stringify(message)});
      return res.ok ? performance.now() - began : -1;
    })()`,
  );
  if (took < 0) throw new Error(`${type} was refused`);
  return took;
}

/** Stops the worker. A question of the tab's own may start it again at once; then once more. */
export async function stop(mayI: MayI, tries = 5): Promise<void> {
  try {
    await mayI.killWorker();
  } catch (error) {
    if (tries <= 1) throw error;
    await stop(mayI, tries - 1);
  }
}

/** A command from Gmail to "saved": with the worker running, and with one that must start first. */
export function commandLines(built: Built): Promise<Line[]> {
  return withBrowsers(built, [built.sample], async (contexts, gmail) => {
    const [context] = contexts as [BrowserContext];
    const mayI = await MayI.in(context);
    const page = await gmailTab(context, gmail);
    let n = 0;
    const next = () => save(page, mayI, (n += 1));
    await next();
    const warm: number[] = [];
    for (let i = 0; i < WARM; i += 1) warm.push(await next());
    const stopped: number[] = [];
    for (let i = 0; i < STOPPED; i += 1) {
      await stop(mayI);
      stopped.push(await next());
    }
    const [slow, quick] = [median(stopped), median(warm)];
    return [
      {
        what: 'Gmail to "saved", worker stopped',
        ours: ms(slow),
        other: `${ms(quick)} worker running`,
        ratio: slow / quick,
        target: 10,
      },
    ];
  });
}
