import type { LocalDay } from '../time/due.ts';
import { addDays } from '../time/local-day.ts';
import { standingTurns } from './changes-at.ts';
import { meetingAt } from './meetings.ts';
import { dayOf, midnight } from './moments.ts';
import { isAnswering, isStep } from './playbooks/types.ts';
import type { NextStep, NoStep } from './playbooks/types.ts';
import type { Frame } from './standing/frame.ts';
import type { OpenWord } from './waiting-for-me.ts';

/** Where no day is free, one may be a week from now. */
const WEEK = 7;

/** What the guard holds today it may let through tomorrow; what is halted may lapse unseen. */
const DAILY: ReadonlySet<NoStep['none']> = new Set(['guarded', 'paused', 'ended']);

/** What stops to be right by itself: good manners, and what was to come before a date of theirs. */
function lapses({ kind, playbook }: NextStep): boolean {
  return isAnswering(kind) || playbook === 'callback';
}

function stepTurns(next: NextStep | NoStep, today: LocalDay): LocalDay[] {
  if (!isStep(next)) {
    const until = next.until?.day;
    if (DAILY.has(next.none)) return [addDays(today, 1)];
    if (next.none === 'no-day') return [addDays(today, WEEK)];
    return until === undefined ? [] : [until, addDays(until, 1)];
  }
  if (next.from === 'date') return [];
  if (next.day > today) return [next.day];
  return lapses(next) ? [addDays(today, 1)] : [];
}

/**
 * The next instant (ms UTC) at which what the plan proposes for a person, or whether they wait for
 * me, is to be worked out anew: at each turn of what it rests on, whether or not that shows, and where
 * a step or a wait itself says so. A step that is up and does not lapse is looked at again when it is
 * chosen for a day.
 */
export function lookAgainAt(
  frame: Frame,
  next: NextStep | NoStep,
  open: readonly OpenWord[],
): number | undefined {
  const { now, zone } = frame;
  const days = [...stepTurns(next, dayOf(now, zone)), ...open.map(({ from }) => from)];
  const turns = [
    ...days.map((day) => midnight(day, zone)),
    ...frame.person.meetings.map(meetingAt),
    ...standingTurns(frame),
  ];
  return turns.filter((turn) => turn > now).toSorted((a, b) => a - b)[0];
}
