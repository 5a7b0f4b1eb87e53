import type { ToRead, WalkOrder } from '../../messages/walking.ts';
import { beginWalk, nextRound } from '../../walk/turn.ts';
import type { Trouble, Walk, WalkKind, Whole } from '../../walk/walk.ts';
import type { Present } from '../../store/projections.ts';
import { silentSince } from '../../store/silent.ts';
import type { Store } from '../../store/tables.ts';
import {
  alone,
  forgetWalk,
  loadReading,
  loadWalk,
  loadWalkOf,
  loadWhole,
  saveReading,
  saveWalk,
  saveWhole,
} from './kept.ts';
import { closeTab, tellWalker, withFreshTab, withTab } from './tab.ts';

/** As many days as are walked back. */
const DAYS = 60;
const DAY_MS = 86_400_000;

/** Does what a page of the extension asks of the walk. What is asked twice is done once. */
export async function walkOrder(store: Store, order: WalkOrder, present: Present): Promise<void> {
  const walk = await alone(() => changed(store, order, present));
  // Whether the tab has heard is not waited for: it may be busy, and asks by itself once it loads.
  if (walk) void tellWalker(walk);
}

/** The walk whose tab has something to do now. */
async function changed(
  store: Store,
  order: WalkOrder,
  { now }: Present,
): Promise<Walk | undefined> {
  switch (order.do) {
    case 'begin':
      return anew(beginWalk('start', { account: order.account, days: DAYS, now }));
    case 'catch-up': {
      const since = await silentSince(store, order.account);
      if (since === undefined) return undefined;
      // Gmail counts days of its own; one more leaves nothing out between two times.
      const days = Math.min(DAYS, Math.ceil((now - since) / DAY_MS) + 1);
      return anew(beginWalk('catch-up', { account: order.account, days, now }));
    }
    case 'look': {
      const { account, thread, person } = order;
      const fresh = beginWalk('look', { account, days: 0, now });
      const { trouble: _trouble, ...walk } = (await loadWalk('look')) ?? fresh.walk;
      const reading = await loadReading('look');
      const known = reading.waiting.some(
        (one) => one.thread === thread && one.person.email === person.email,
      );
      const waiting = known ? reading.waiting : [...reading.waiting, { thread, person }];
      await saveReading('look', { ...reading, waiting });
      return begun({ ...fresh, walk: { ...walk, state: 'done' } });
    }
    case 'go-on': {
      const whole = await loadWhole('start');
      // What is still to be read of those who are kept goes on as well.
      if (whole?.walk.state === 'done') return begun(whole);
      if (whole?.walk.state !== 'stopped') return undefined;
      return begunAgain(whole);
    }
    case 'more': {
      const whole = await loadWhole('start');
      return whole?.walk.state === 'done' ? begun(nextRound(whole)) : undefined;
    }
    case 'kept': {
      const whole = await loadWhole('start');
      return whole && keep(whole, order.people);
    }
    case 'let-go':
      await letGo(order.emails);
      return undefined;
    case 'stop':
      await stopWalk(await loadWalk(order.kind), order.trouble);
      return undefined;
    case 'forget':
      await forget(order.kind);
      return undefined;
  }
}

/** Begins a walk in place of the one before it, unless that is still on its way. */
async function anew(whole: Whole): Promise<Walk | undefined> {
  const { kind } = whole.walk;
  const before = await loadWalk(kind);
  if (before?.state === 'walking') return undefined;
  await forget(kind);
  return begun(whole);
}

type Kept = Extract<WalkOrder, { do: 'kept' }>['people'];

async function keep(whole: Whole, people: Kept): Promise<Walk | undefined> {
  const reading = await loadReading('start');
  const fresh = people.filter(({ person }) => !reading.kept.includes(person.email));
  const toRead = fresh.filter(({ wrote }) => wrote);
  await saveReading('start', {
    ...reading,
    waiting: [...reading.waiting, ...toRead.map(({ thread, person }) => ({ thread, person }))],
    kept: [...reading.kept, ...fresh.map(({ person }) => person.email)],
  });
  return toRead.length > 0 ? begun(whole) : undefined;
}

async function letGo(emails: string[]): Promise<void> {
  const { waiting, done, kept } = await loadReading('start');
  const stays = ({ person }: ToRead) => !emails.includes(person.email);
  await saveReading('start', {
    waiting: waiting.filter(stays),
    done: done.filter(stays),
    kept: kept.filter((email) => !emails.includes(email)),
  });
}

async function begun(whole: Whole): Promise<Walk> {
  const walk = await withTab(whole.walk);
  await saveWhole({ ...whole, walk });
  return walk;
}

/** A walk that the user stopped goes on as it was; after trouble Gmail is loaded anew. */
async function begunAgain({ walk: stopped, found }: Whole): Promise<Walk> {
  const { trouble, ...walk } = stopped;
  const on = await (trouble ? withFreshTab : withTab)({ ...walk, state: 'walking' });
  await saveWhole({ walk: on, found });
  return on;
}

async function forget(kind: WalkKind): Promise<void> {
  const walk = await loadWalk(kind);
  await forgetWalk(kind);
  if (walk) await closeTab(walk);
}

async function stopWalk(walk: Walk | undefined, trouble?: Trouble): Promise<void> {
  // What is looked at alone is not on its way to anywhere; why it stands still is said all the same.
  if (walk?.state !== 'walking' && walk?.kind !== 'look') return;
  await saveWalk({ ...walk, state: 'stopped', ...(trouble && { trouble }) });
}

/** Whether a tab is one that walks. */
export async function isWalker(tab: number): Promise<boolean> {
  return (await alone(() => loadWalkOf(tab))) !== undefined;
}

/** A tab that walks was closed, or Gmail could not be had in it. */
export function walkerLost(tab: number, trouble: Extract<Trouble, 'closed' | 'gmail'>) {
  return alone(async () => {
    const walk = await loadWalkOf(tab);
    if (!walk) return;
    await stopWalk(walk, trouble);
    const now = await loadWalk(walk.kind);
    if (trouble !== 'closed' || !now) return;
    const { tab: _tab, arrived: _arrived, ...rest } = now;
    await saveWalk(rest);
  });
}
