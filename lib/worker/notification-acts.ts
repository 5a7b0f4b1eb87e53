import { browser } from 'wxt/browser';
import { newId } from '../ledger/new-id.ts';
import { entryOf } from '../reminders/notifications.ts';
import { text } from '../text/text.ts';
import { append } from '../store/append.ts';
import { addDays, dayAt } from '../time/local-day.ts';
import { afterChange } from './after.ts';
import { openThread } from './open-thread.ts';
import { present } from './present.ts';
import { readyStore } from './ready-store.ts';

/** *Open* leads to the conversation; a summary leads to the list. */
export async function onNotificationClick(id: string): Promise<void> {
  const entry = entryOf(id);
  const row = entry ? await (await readyStore()).agenda.get(entry) : undefined;
  if (row)
    await openThread({
      account: row.account,
      thread: row.thread,
      ...(row.thread ? {} : { to: row.email }),
    });
  else await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  await browser.notifications.clear(id);
}

/** The first button opens, the second puts it off to tomorrow. */
export async function onNotificationButton(id: string, button: number): Promise<void> {
  if (button === 0) {
    await onNotificationClick(id);
    return;
  }
  const entry = entryOf(id);
  if (!entry) return;
  const store = await readyStore();
  const at = await present();
  // The button says tomorrow, so tomorrow it is, free or not.
  const due = { day: addDays(dayAt(at.now, at.zone), 1), zone: at.zone };
  const row = await store.agenda.get(entry);
  const command = {
    act: newId(),
    account: row?.account ?? '',
    zone: at.zone,
    intent: { do: 'snooze' as const, entry, due },
  };
  const saved = await append(store, command, at, 'page');
  await afterChange(store, saved.revision);
  await browser.notifications.clear(id);
}

/** A click that could not be carried out is said where it was made; the due stays as it was. */
export async function sayNotDone(): Promise<void> {
  await browser.notifications.create({
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: text('notify_not_saved'),
    message: text('notify_not_saved_body'),
  });
}
