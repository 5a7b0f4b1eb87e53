import type { Browser, BrowserContext, Page } from '@playwright/test';
import { inIsolatedWorld } from '../e2e/support/isolated.ts';
import { MayI } from '../e2e/support/may-i.ts';
import type { Built } from './bench.ts';
import { gmailTab, withBrowsers } from './browsers.ts';
import { median, ms, percentile } from './table.ts';
import type { Line } from './table.ts';

/** Each draft is written in some words at a time, turn about, with a rest after each. */
const TURNS = 5;
const WORDS = 4;
const LETTERS = 6;
/** As somebody types who types well. */
const KEY_MS = 150;
/** A draft is read half a second after the last key; by then it is read, answered and painted. */
const REST_MS = 1_000;
/** What a key may cost the page's main thread, and the reading once nobody writes: one frame. */
const MOST_KEY_MS = 4;
const MOST_REST_MS = 16;
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
async function draft(page: Page, extension: string, deaf: boolean): Promise<void> {
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

/** Milliseconds of processor time the tab's main thread took for each letter, and for each rest. */
interface Took {
  keys: number[];
  rests: number[];
}

/** Writes some words into the draft of a tab. */
async function write(browser: Browser, page: Page): Promise<Took> {
  await page.bringToFront();
  await page.locator('[g_editable]').focus();
  const categories = ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'];
  await browser.startTracing(page, { categories });
  const mark = () => page.evaluate(() => performance.mark('bench-key'));
  for (let key = 0; key < WORDS * LETTERS; key += 1) {
    await mark();
    await page.keyboard.type('e');
    await page.waitForTimeout(KEY_MS);
    if (!endsWord(key)) continue;
    await mark();
    await page.waitForTimeout(REST_MS);
  }
  await mark();
  const spans = spansOf(JSON.parse(String(await browser.stopTracing())) as Trace);
  if (spans.length !== WORDS * (LETTERS + 1)) throw new Error('no trace of the keys');
  const isRest = (at: number) => at % (LETTERS + 1) === LETTERS;
  return {
    keys: spans.filter((_, at) => !isRest(at)),
    rests: spans.filter((_, at) => isRest(at)),
  };
}
const endsWord = (key: number) => key % LETTERS === LETTERS - 1;

interface Trace {
  traceEvents: { name: string; ts: number; tid: number; pid: number; tdur?: number }[];
}

/** Milliseconds of processor time the main thread took from each mark to the next. */
function spansOf({ traceEvents }: Trace): number[] {
  const marks = traceEvents
    .filter(({ name }) => name === 'bench-key')
    .toSorted((one, other) => one.ts - other.ts);
  const [first] = marks;
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) =>
      name === 'ThreadControllerImpl::RunTask' &&
      pid === first?.pid &&
      tid === first.tid &&
      tdur !== undefined,
  );
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
    const marked = await gmailTab(context, gmail);
    await draft(marked, id, false);
    const plain = await gmailTab(context, gmail);
    await draft(plain, id, true);
    const ours: Took = { keys: [], rests: [] };
    const others: Took = { keys: [], rests: [] };
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const [page, all] of [
        [marked, ours],
        [plain, others],
      ] as const) {
        const took = await write(browser, page);
        all.keys.push(...took.keys);
        all.rests.push(...took.rests);
      }
    }
    return [
      added('phrase marks, a key in a 20 kB draft', ours.keys, others.keys, MOST_KEY_MS),
      added('phrase marks, that draft read at rest', ours.rests, others.rests, MOST_REST_MS),
    ];
  });
}

/** What comes on top of what is there without the marks: for one half, and for all but one in 100. */
function added(what: string, ours: number[], others: number[], most: number): Line {
  const more = (share: number) => percentile(ours, share) - percentile(others, share);
  const [half, nearly] = [more(0.5), more(0.99)];
  return {
    what,
    ours: `${ms(half)} p50, ${ms(nearly)} p99 added`,
    other: `${most} ms allowed; ${ms(median(others))} without them`,
    ratio: Math.max(half, nearly) / most,
    target: 1,
  };
}
