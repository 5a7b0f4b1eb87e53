import { clockOffset, now } from '../clock/now.ts';
import { localZone } from '../clock/zone.ts';
import type { Store } from '../store/tables.ts';
import { addDays, dayAt } from '../time/local-day.ts';
import { instantOf } from '../time/moment.ts';
import { setAlarms } from './alarms.ts';
import { showBadge } from './badge.ts';
import { notify, withdraw } from './notifications.ts';
import { toRing } from './plan.ts';

/**
 * Brings badge, notifications and alarms to what the agenda says now. Called at every start of the
 * worker, by each alarm, and after each change; calling it again changes nothing.
 */
export async function remind(store: Store): Promise<void> {
  const present = now();
  const today = dayAt(present, localZone());
  const due = await store.agenda.where('day').belowOrEqual(today).toArray();
  await showBadge(due.length);
  await withdraw(new Set(due.map((row) => row.entry)));

  const come = due.filter((row) => row.ring <= present);
  const rung = new Map((await store.rung.toArray()).map((row) => [row.entry, row.ring]));
  const ringing = toRing(come, rung);
  if (ringing.length > 0) {
    // Shown first and noted then: a worker killed in between shows the same one again, in place.
    await notify(ringing);
    await store.rung.bulkPut(ringing.map(({ entry, ring }) => ({ entry, ring })));
  }
  await forget(store, rung, today);
  await setAlarms(await nextMoment(store, present, today));
}

/** The next ring, or midnight when tomorrow brings something: the badge changes with the day. */
async function nextMoment(store: Store, present: number, today: string): Promise<number | undefined> {
  const next = await store.agenda.where('ring').above(present).first();
  const tomorrow = addDays(today, 1);
  const later = await store.agenda.where('day').aboveOrEqual(tomorrow).first();
  const moments: number[] = [];
  if (next) moments.push(next.ring);
  if (later) moments.push(instantOf(later.day, undefined, localZone()));
  return moments.length === 0 ? undefined : Math.min(...moments) - clockOffset();
}

/** Rows of dues that are gone need not be remembered. */
async function forget(store: Store, rung: ReadonlyMap<string, number>, today: string): Promise<void> {
  const entries = [...rung.keys()];
  const rows = await store.agenda.bulkGet(entries);
  const gone = entries.filter((_entry, index) => {
    const row = rows[index];
    return !row || row.day > addDays(today, 400);
  });
  if (gone.length > 0) await store.rung.bulkDelete(gone);
}
