import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesAt } from '../../../lib/policy/changes-at.ts';
import { nextStepOf } from '../../../lib/policy/playbooks/next-step.ts';
import { suggestionOf } from '../../../lib/policy/useful-today.ts';
import { waitingForMe } from '../../../lib/policy/waiting-for-me.ts';
import { besideOf } from '../../../lib/store/beside-rows.ts';
import { addDays } from '../../../lib/time/local-day.ts';
import { instantOf } from '../../../lib/time/moment.ts';
import { tell, told } from '../policy/playbooks/random-story.ts';
import type { Story } from '../policy/playbooks/story.ts';
import { runs } from '../runs.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 7, 9, 12, 15, 21, 30, 45, 61, 92, 150];

/**
 * Days to come, as the rows of today tell them until they are worked out anew: nothing is up that
 * they do not list, and they list no one twice.
 */
function keepsWord(story: Story): void {
  const { now, zone, settings, today } = story;
  const person = story.person();
  const { useful, waiting, again } = besideOf(person, { now, zone, settings });
  const turn = Math.min(changesAt(person, settings, now, zone) ?? Infinity, again ?? Infinity);
  expect(turn).toBeGreaterThan(now);
  for (const day of DAYS.map((n) => addDays(today, n))) {
    const at = Math.max(now, instantOf(day, '12:00', zone));
    if (at >= turn) break;
    const step = suggestionOf(person.id, nextStepOf(person, settings, at, zone))?.step;
    const waits = waitingForMe(person, settings, at, zone).map((one) => one.evidence.entry);
    const listed = waiting.filter(({ from }) => from <= day).map(({ entry }) => entry);
    const isUp = step !== undefined && step.day <= day;
    if (isUp && waits.length === 0) expect(useful.map((row) => row.day <= day)).toEqual([true]);
    if (listed.length > 0) expect(useful).toEqual([]);
    if (useful.length > 0) expect(listed).toEqual([]);
    if (isUp && listed.length > 0) expect(listed.toSorted()).toEqual(waits.toSorted());
  }
}

describe('what stands beside the dates', () => {
  it('is told rightly for days to come, until it is worked out anew', () => {
    fc.assert(
      fc.property(told, (story) =>
        tell(story, (now) => {
          if (now.person().added) keepsWord(now);
        }),
      ),
      { numRuns: runs(150) },
    );
  }, 120_000);
});
