import type { Browser, BrowserContext, Page } from '@playwright/test';
import { inIsolatedWorld } from '../e2e/support/isolated.ts';
import { MayI } from '../e2e/support/may-i.ts';
import type { Built } from './bench.ts';
import { withBrowsers } from './browsers.ts';
import { median, ms, percentile } from './table.ts';
import type { Line } from './table.ts';

/** Keys in each draft, in turns of some at a time. */
const TURNS = 5;
const KEYS = 24;
/** What a key may cost the page's main thread. */
const MOST_MS = 4;
/** A draft is read half a second after the last key; by then it is read, answered and painted. */
const REST_MS = 900;
const LENGTH = 20_000;
const LONGEST_MS = 30_000;

/** One line in ten holds a worn phrase. */
const LINE =
  'The offer for the north yard stands as it did when we spoke, and the drawings are in the folder.';
const WORN = LINE.replace('The offer', 'I am just checking in on the offer');
const MARKED = `CSS.highlights.get('may-i-worn')?.size ?? 0`;

/** Keeps the extension in this tab from ever learning that a draft was written in. */
const DEAF = `{
  const observe = MutationObserver.prototype.observe;
  MutationObserver.prototype.observe = function (node, options) {
    if (!node.matches?.('[g_editable]')) observe.call(this, node, options);
  };
}`;

/** A tab with a long draft in which the cursor stands in the middle. */
async function draft(page: Page, extension: string, url: string, deaf: boolean): Promise<void> {
  await page.goto(url);
  await page.locator('html[data-may-i=ready]').waitFor();
  if (deaf) await inIsolatedWorld(page, extension, DEAF);
  await page.getByRole('button', { name: 'Compose', exact: true }).click();
  await page.getByRole('button', { name: 'Follow up' }).locator('.may-i-clock').waitFor();
  const body = page.locator('[g_editable]');
  await body.evaluate(
    (element, { line, worn, lines }) => {
      const all = Array.from({ length: lines }, (_, at) => {
        const div = document.createElement('div');
        div.textContent = at % 10 === 0 ? worn : line;
        return div;
      });
      element.replaceChildren(...all);
      getSelection()?.collapse(all[Math.floor(lines / 2)]?.firstChild ?? element, 4);
    },
    { line: LINE, worn: WORN, lines: Math.floor(LENGTH / LINE.length) },
  );
  if (deaf) return;
  for (let waited = 0; waited < LONGEST_MS; waited += REST_MS) {
    if (await inIsolatedWorld<number>(page, extension, MARKED)) return;
    await page.waitForTimeout(REST_MS);
  }
  throw new Error('nothing is marked');
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  tid: number;
  pid: number;
  tdur?: number;
}

/** Milliseconds of processor time the tab's main thread took from each key to the next. */
async function keys(browser: Browser, page: Page): Promise<number[]> {
  await page.bringToFront();
  await page.locator('[g_editable]').focus();
  const categories = ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'];
  await browser.startTracing(page, { categories });
  for (let key = 0; key <= KEYS; key += 1) {
    await page.evaluate(() => performance.mark('bench-key'));
    if (key === KEYS) break;
    await page.keyboard.type('e');
    await page.waitForTimeout(REST_MS);
  }
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as {
    traceEvents: TraceEvent[];
  };
  const marks = traceEvents
    .filter(({ name }) => name === 'bench-key')
    .toSorted((a, b) => a.ts - b.ts);
  const [first] = marks;
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) =>
      name === 'ThreadControllerImpl::RunTask' &&
      pid === first?.pid &&
      tid === first.tid &&
      tdur !== undefined,
  );
  if (marks.length !== KEYS + 1 || tasks.length === 0) throw new Error('no trace of the keys');
  return marks.slice(0, -1).map(({ ts }, at) => {
    const until = marks[at + 1]?.ts ?? Infinity;
    const within = tasks.filter((task) => task.ts > ts && task.ts < until);
    return within.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  });
}

/** What the marks of worn phrases cost the one who writes: a key in a long draft with them, and without. */
export function phraseLines(built: Built): Promise<Line[]> {
  return withBrowsers(built, [built.sample], async (contexts, gmail) => {
    const [context] = contexts as [BrowserContext];
    const browser = context.browser();
    if (!browser) throw new Error('no browser');
    const { id } = await MayI.in(context);
    const [marked, plain] = [await context.newPage(), await context.newPage()];
    await draft(marked, id, gmail.url(), false);
    await draft(plain, id, gmail.url(), true);
    const [ours, others]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < TURNS; turn += 1) {
      ours.push(...(await keys(browser, marked)));
      others.push(...(await keys(browser, plain)));
    }
    const added = (share: number) => percentile(ours, share) - percentile(others, share);
    const [half, most] = [added(0.5), added(0.99)];
    return [
      {
        what: 'phrase marks, a key in a 20 kB draft',
        ours: `${ms(half)} p50, ${ms(most)} p99 added`,
        other: `${MOST_MS} ms allowed; ${ms(median(others))} without them`,
        ratio: Math.max(half, most) / MOST_MS,
        target: 1,
      },
    ];
  });
}
