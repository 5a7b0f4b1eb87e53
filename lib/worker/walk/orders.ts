import type { ToRead, WalkOrder } from '../../messages/walking.ts';
import { beginWalk, nextRound } from '../../walk/turn.ts';
import type { Trouble, Walk, Whole } from '../../walk/walk.ts';
import type { Present } from '../../store/projections.ts';
import {
  alone,
  forgetWalk,
  loadReading,
  loadWalk,
  loadWhole,
  saveReading,
  saveWalk,
  saveWhole,
} from './kept.ts';
import { closeTab, tellWalker, withTab } from './tab.ts';

/** As many days as are walked back. */
const DAYS = 60;

/** Does what a page of the extension asks of the walk. What is asked twice is done once. */
export async function walkOrder(order: WalkOrder, { now }: Present): Promise<void> {
  const walk = await alone(() => changed(order, now));
  // Whether the tab has heard is not waited for: it may be busy, and asks by itself once it loads.
  if (walk) void tellWalker(walk);
}

/** The walk whose tab has something to do now. */
async function changed(order: WalkOrder, now: number): Promise<Walk | undefined> {
  const whole = await loadWhole();
  switch (order.do) {
    case 'begin': {
      if (whole?.walk.state === 'walking') return undefined;
      await forget(whole);
      return begun(beginWalk('start', { account: order.account, days: DAYS, now }));
    }
    case 'go-on':
      // What is still to be read of those who are kept goes on as well.
      if (whole?.walk.state === 'done') return begun(whole);
      if (whole?.walk.state !== 'stopped') return undefined;
      return begun({ ...whole, walk: walkingOn(whole.walk) });
    case 'more':
      if (whole?.walk.state !== 'done') return undefined;
      return begun(nextRound(whole));
    case 'kept':
      return whole && keep(whole, order.people);
    case 'let-go':
      await letGo(order.emails);
      return undefined;
    case 'stop':
      await stopWalk(order.trouble);
      return undefined;
    case 'forget':
      await forget(whole);
      return undefined;
  }
}

type Kept = Extract<WalkOrder, { do: 'kept' }>['people'];

async function keep(whole: Whole, people: Kept): Promise<Walk | undefined> {
  const reading = await loadReading();
  const fresh = people.filter(({ person }) => !reading.kept.includes(person.email));
  const toRead = fresh.filter(({ wrote }) => wrote);
  await saveReading({
    ...reading,
    waiting: [...reading.waiting, ...toRead.map(({ thread, person }) => ({ thread, person }))],
    kept: [...reading.kept, ...fresh.map(({ person }) => person.email)],
  });
  return toRead.length > 0 ? begun(whole) : undefined;
}

async function letGo(emails: string[]): Promise<void> {
  const { waiting, done, kept } = await loadReading();
  const stays = ({ person }: ToRead) => !emails.includes(person.email);
  await saveReading({
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

function walkingOn({ trouble: _trouble, ...walk }: Walk): Walk {
  return { ...walk, state: 'walking' };
}

async function forget(whole: Whole | undefined): Promise<void> {
  await forgetWalk();
  if (whole) await closeTab(whole.walk);
}

async function stopWalk(trouble?: Trouble): Promise<void> {
  const walk = await loadWalk();
  if (walk?.state !== 'walking') return;
  await saveWalk({ ...walk, state: 'stopped', ...(trouble && { trouble }) });
}

/** Whether a tab is the one that walks. */
export async function isWalker(tab: number): Promise<boolean> {
  return (await alone(loadWalk))?.tab === tab;
}

/** The tab that walks was closed, or Gmail could not be had in it. */
export function walkerLost(tab: number, trouble: Extract<Trouble, 'closed' | 'gmail'>) {
  return alone(async () => {
    const walk = await loadWalk();
    if (walk?.tab !== tab) return;
    if (walk.state === 'walking') await stopWalk(trouble);
    if (trouble !== 'closed') return;
    const now = await loadWalk();
    if (!now) return;
    const { tab: _tab, arrived: _arrived, ...rest } = now;
    await saveWalk(rest);
  });
}
