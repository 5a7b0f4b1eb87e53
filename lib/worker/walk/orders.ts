import type { WalkOrder } from '../../messages/walking.ts';
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
  if (walk) await tellWalker(walk);
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
      if (whole?.walk.state !== 'stopped') return undefined;
      return begun({ ...whole, walk: walkingOn(whole.walk) });
    case 'more':
      if (whole?.walk.state !== 'done') return undefined;
      return begun(nextRound(whole));
    case 'read': {
      if (!whole) return undefined;
      const { waiting, done } = await loadReading();
      await saveReading({ waiting: [...waiting, ...order.mails], done });
      return begun(whole);
    }
    case 'stop':
      await stopWalk(order.trouble);
      return undefined;
    case 'forget':
      await forget(whole);
      return undefined;
  }
}

async function begun(whole: Whole): Promise<Walk> {
  const walk = await withTab(whole.walk);
  await saveWhole({ ...whole, walk });
  return walk;
}

function walkingOn({ trouble: _, ...walk }: Walk): Walk {
  return { ...walk, state: 'walking' };
}

async function forget(whole: Whole | undefined): Promise<void> {
  await forgetWalk();
  if (whole) await closeTab(whole.walk);
}

async function stopWalk(trouble: Trouble): Promise<void> {
  const walk = await loadWalk();
  if (walk?.state === 'walking') await saveWalk({ ...walk, state: 'stopped', trouble });
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
    const { tab: _, ...rest } = now;
    await saveWalk(rest);
  });
}
