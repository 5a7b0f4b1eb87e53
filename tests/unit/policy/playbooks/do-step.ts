import type { BodyInput, Kind } from '../../../../lib/ledger/body.ts';
import type { NextStep } from '../../../../lib/policy/playbooks/types.ts';
import type { Due } from '../../../../lib/time/due.ts';
import { addDays } from '../../../../lib/time/local-day.ts';
import { idAt } from './ids.ts';

/** The hand that writes: a story. */
interface Hand {
  readonly now: number;
  readonly today: string;
  due(day: string): Due;
  write<K extends Kind>(kind: K, body: BodyInput<K>, said?: undefined, act?: string): string;
}

let acts = 0;

/** Writes what doing a step writes: the contact, what it asks, and the end of the date it keeps. */
export function doStep(story: Hand, step: NextStep): void {
  acts += 1;
  const act = idAt(acts, 'd');
  const { kind, channel, thread, item } = step;
  if (kind === 'letter') {
    story.write('letter-posted', { when: new Date(story.now).toISOString() });
    return;
  }
  const place = thread === undefined ? {} : { thread };
  const touch = {
    ...place,
    direction: 'out' as const,
    channel,
    ...(channel === 'call' ? { outcome: 'no-answer' as const } : {}),
  };
  switch (kind) {
    case 'ask':
    case 'ask-when':
    case 'ask-plainly':
    case 'ask-list': {
      story.write('touch-made', { ...touch, kind: 'ask' }, undefined, act);
      const due = kind === 'ask' ? { due: story.due(addDays(story.today, 14)) } : {};
      const purpose = kind === 'ask-list' ? 'mailing-list' : 'follow-up';
      story.write('permission-asked', { ...place, purpose, ...due, channel }, undefined, act);
      return;
    }
    case 'useful':
      story.write('touch-made', { ...touch, kind: 'useful' }, undefined, act);
      story.write('item-given', { item: idAt(acts, 'b') }, undefined, act);
      return;
    case 'answer':
    case 'acknowledge':
    case 'considered-answer':
    case 'clarify':
      story.write('touch-made', { ...touch, kind: 'answer', reply: true }, undefined, act);
      return;
    case 'thanks':
      story.write('touch-made', { ...touch, kind: 'thanks' }, undefined, act);
      return;
    default:
      story.write('touch-made', { ...touch, kind: 'mail' }, undefined, act);
  }
  if (item !== undefined) story.write('date-kept', { of: item.entry }, undefined, act);
}
