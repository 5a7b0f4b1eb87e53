import { clockOffset, now } from '../clock/now.ts';
import { localZone } from '../clock/zone.ts';
import { expectedDay } from '../policy/late.ts';
import type { Store } from '../store/tables.ts';
import { text } from '../text/text.ts';
import { dayAt } from '../time/local-day.ts';
import { setAlarms } from './alarms.ts';
import { showBadge, showIcon } from './badge.ts';
import { nextMoment } from './next-moment.ts';
import { notify, withdraw } from './notifications.ts';
import { toRing } from './plan.ts';

const REMEMBERED_MS = 60 * 86_400_000;

export interface Shown {
  /** The guard, or another part, does not work in some Gmail tab: the icon is muted and says so. */
  off?: 'guard' | 'part';
  /** Neither a number nor a dot tells that something is due. */
  discreet: boolean;
}

/**
 * Brings badge, notifications and alarms to what the agenda says now. Called at every start of the
 * worker, by each alarm, and after each change; calling it again changes nothing. `Shown`
 * says what holds beside it.
 */
export async function remind(store: Store, shown: Shown): Promise<void> {
  // One at a time: two at once would both find the same due not yet rung.
  await navigator.locks.request('remind', () => remindNow(store, shown));
}

async function remindNow(store: Store, { off, discreet }: Shown): Promise<void> {
  const present = now();
  const today = dayAt(present, localZone());
  // First of all: whatever fails below is tried again by the next alarm.
  const moment = await nextMoment(store, present, localZone());
  await setAlarms(moment === undefined ? undefined : moment - clockOffset());

  const due = await store.agenda.where('day').belowOrEqual(today).toArray();
  const isLate = !discreet && due.some((row) => expectedDay(row) < today);
  await showBadge(discreet ? 0 : due.length);
  await showIcon(off ? 'icon-off' : isLate ? 'icon-late' : 'icon', iconTitle(off));

  const rung = new Map((await store.rung.toArray()).map((row) => [row.entry, row.ring]));
  await withdraw(await stillMeant(store, rung));
  // By the ring, not by the day: what is due just after midnight rings before it.
  const come = await store.agenda.where('ring').belowOrEqual(present).toArray();
  const ringing = toRing(come, rung);
  if (ringing.length > 0) {
    // Shown first and noted then: a worker killed in between shows the same one again, in place.
    await notify(ringing, today);
    await store.rung.bulkPut(ringing.map(({ entry, ring }) => ({ entry, ring })));
  }
  await forget(store, rung, present - REMEMBERED_MS);
}

function iconTitle(off: Shown['off']): string {
  if (!off) return text('short_name');
  return text('name_and_state', text('short_name'), text(`icon_${off}_off`));
}

/** What rang and is on the agenda for that very time; a clock set back withdraws nothing. */
async function stillMeant(store: Store, rung: ReadonlyMap<string, number>): Promise<Set<string>> {
  const rows = await store.agenda.bulkGet([...rung.keys()]);
  return new Set(rows.flatMap((row) => (row && rung.get(row.entry) === row.ring ? row.entry : [])));
}

/** What rang long ago and is off the agenda need not be remembered; an undo may bring back the rest. */
async function forget(
  store: Store,
  rung: ReadonlyMap<string, number>,
  before: number,
): Promise<void> {
  const old = [...rung].filter(([, ring]) => ring < before).map(([entry]) => entry);
  const rows = await store.agenda.bulkGet(old);
  const gone = old.filter((_entry, index) => !rows[index]);
  if (gone.length > 0) await store.rung.bulkDelete(gone);
}
