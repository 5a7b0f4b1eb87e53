import { browser } from 'wxt/browser';
import { cleanLine } from '../ledger/clean-text.ts';
import { longDay } from '../text/dates.ts';
import { countText, text } from '../text/text.ts';
import type { LocalDay } from '../time/due.ts';
import type { AgendaRow } from '../store/agenda-row.ts';
import { MOST_AT_ONCE } from './plan.ts';

const ONE = 'due:';
const SUMMARY = 'due-summary';

/** The entry a notification is about; undefined for the summary and for what is not ours. */
export function entryOf(notification: string): string | undefined {
  return notification.startsWith(ONE) ? notification.slice(ONE.length) : undefined;
}

/**
 * Shows what is due: the name only, for whoever looks over the shoulder. The id is the entry's, so
 * that showing it again after a killed worker replaces the notification and adds none.
 */
export async function notify(rows: AgendaRow[], today: LocalDay): Promise<void> {
  if (rows.length > MOST_AT_ONCE) {
    await create(SUMMARY, countText('notify_many', rows.length), text('notify_many_body'), [
      { title: text('act_open') },
    ]);
    return;
  }
  for (const row of rows) {
    await create(
      ONE + row.entry,
      cleanLine(row.name) || row.email,
      row.day < today
        ? text('notify_since', longDay(row.day, today))
        : text(`notify_${row.kind.replace('-', '_')}`),
      [{ title: text('act_open') }, { title: text('act_tomorrow') }],
    );
  }
}

async function create(
  id: string,
  title: string,
  message: string,
  buttons: { title: string }[],
): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as never),
    title,
    message,
    buttons,
  });
}

/** Takes away notifications of dues that are done or put off; the summary when none is left. */
export async function withdraw(meant: ReadonlySet<string>): Promise<void> {
  const shown = await browser.notifications.getAll();
  for (const id of Object.keys(shown)) {
    const entry = entryOf(id);
    const stays = entry === undefined ? meant.size > 0 : meant.has(entry);
    if (!stays) await browser.notifications.clear(id);
  }
}
