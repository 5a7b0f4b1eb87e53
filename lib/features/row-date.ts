import type { Row } from '../gmail/port.ts';
import type { ThreadDate } from '../messages/answers.ts';
import { longDue, shortDue } from '../text/dates.ts';
import { text } from '../text/text.ts';
import { dayAt } from '../time/local-day.ts';
import type { Scene, Time } from './scene.ts';

/** As many conversations as one question asks about. */
const MOST = 200;

/**
 * A quiet date on rows that have something due. Rows that come together are asked about together,
 * and all of them again when the ledger changes.
 */
export function rowDate(scene: Scene): void {
  const rows = new Map<Row, string>();
  let waiting = new Set<Row>();

  const later = (row: Row) => {
    if (waiting.size === 0) setTimeout(askForAll, 0);
    waiting.add(row);
  };
  const askForAll = () => {
    const batch = [...waiting].filter((row) => !row.signal.aborted);
    waiting = new Set();
    for (let at = 0; at < batch.length; at += MOST) {
      void askFor(scene, batch.slice(at, at + MOST), rows);
    }
  };
  scene.port.onRow((row) => {
    void row.thread().then((thread) => {
      if (!thread || row.signal.aborted) return;
      rows.set(row, thread);
      row.signal.addEventListener('abort', () => rows.delete(row), { once: true });
      later(row);
    });
  }, scene.signal);
  scene.onChanged(() => [...rows.keys()].forEach(later), scene.signal);
  scene.onDiscreet((on) => {
    for (const row of rows.keys()) {
      if (on) row.setDate(null);
      else later(row);
    }
  }, scene.signal);
}

async function askFor(scene: Scene, batch: Row[], known: Map<Row, string>): Promise<void> {
  const threads = [...new Set(batch.flatMap((row) => known.get(row) ?? []))];
  if (threads.length === 0 || scene.signal.aborted || scene.discreet()) return;
  const { zone } = scene.time();
  const answer = await scene.ask.threadDates({ account: scene.port.account, threads, zone });
  // What was shown stays while nobody answers: it was true a moment ago.
  if (!answer.ok || scene.discreet()) return;
  for (const row of batch) {
    const thread = known.get(row);
    if (!thread || row.signal.aborted) continue;
    const date = Object.hasOwn(answer.value, thread) ? answer.value[thread] : undefined;
    row.setDate(date ? shown(date, scene.time()) : null);
  }
}

function shown({ due, overdue }: ThreadDate, { now, zone }: Time) {
  const today = dayAt(now, zone);
  const title = text('follow_up_on', longDue(due, today));
  return { text: shortDue(due, today), title, overdue };
}
