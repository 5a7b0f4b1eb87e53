import { dueHere } from '../../time/here.ts';
import type { AgendaItem } from '../types.ts';
import { dayOf, saidAt } from '../moments.ts';
import type { Scene } from './scene.ts';
import { isAnnounced } from './try-again.ts';
import type { NextStep } from './types.ts';

/** What a dated thing is called as a step, the playbook it belongs to, and why it is there. */
function meaning(
  { person }: Scene,
  item: AgendaItem,
): Pick<NextStep, 'kind' | 'playbook'> & { key: NextStep['reason']['key'] } {
  switch (item.kind) {
    case 'asked-for':
      return { kind: 'their-date', playbook: 'callback', key: 'their-date' };
    case 'ask':
      return { kind: 'follow-up', playbook: 'ask-permission', key: 'asked' };
    case 'follow-up':
      return { kind: 'follow-up', key: 'follow-up' };
    case 'owed':
      return isAnnounced(person, item)
        ? { kind: 'announced-try', playbook: 'try-again', key: 'announced' }
        : { kind: 'my-date', key: 'my-date' };
  }
}

/** When a date was given, ms UTC: theirs when they said it, whenever it was noted. */
function saidOn({ person }: Scene, { by, since, act, message }: AgendaItem): number {
  return by === 'them' ? saidAt(person, { at: since, act, message }) : Date.parse(since);
}

/** A dated thing as the next step. Its day is the one that was named, whatever day of the week it is. */
export function datedStep(scene: Scene, item: AgendaItem): NextStep {
  const { key, ...what } = meaning(scene, item);
  const here = dueHere(item.due, scene.zone);
  return {
    from: 'date',
    ...what,
    due: item.due,
    day: here.day,
    since: here.day,
    channel: item.channel ?? scene.channels[0] ?? 'email',
    reason: { key, day: dayOf(saidOn(scene, item), scene.zone) },
    offers: [],
    item,
    ...(item.thread === undefined ? {} : { thread: item.thread }),
  };
}
