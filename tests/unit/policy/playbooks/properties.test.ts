import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonState } from '../../../../lib/ledger/state.ts';
import { agendaOf } from '../../../../lib/policy/agenda.ts';
import { verdictFor } from '../../../../lib/policy/guard.ts';
import { meetingAhead } from '../../../../lib/policy/meetings.ts';
import { proposedToday } from '../../../../lib/policy/playbooks/next-step.ts';
import { planChoices } from '../../../../lib/policy/playbooks/by-hand.ts';
import { intentionOf } from '../../../../lib/policy/playbooks/pre-cleared.ts';
import { isAnswering, isStep, PLAYBOOKS } from '../../../../lib/policy/playbooks/types.ts';
import type { NextStep } from '../../../../lib/policy/playbooks/types.ts';
import { restricts } from '../../../../lib/policy/scope.ts';
import { isWhole } from '../../../../lib/policy/standing/barred.ts';
import { dayAt, daysBetween, weekday } from '../../../../lib/time/local-day.ts';
import { isPublicHoliday } from '../../../../lib/time/public-holidays.ts';
import { runs } from '../../runs.ts';
import { tell, told } from './random-story.ts';
import type { Story } from './story.ts';

/** Local days on which I reached out, oldest first. */
function outDays(person: PersonState, zone: string): string[] {
  return person.touches
    .filter((one) => one.direction === 'out' && one.outcome !== 'wrong-number')
    .map((one) => dayAt(Date.parse(one.at), zone))
    .toSorted();
}

/** What their bars and dates leave to a step, read straight from the facts. */
function keepsPermission(story: Story, step: NextStep): void {
  const person = story.person();
  expect(person.bars.some((bar) => bar.how === 'never' && isWhole(bar))).toBe(false);
  if (person.bars.some(isWhole)) expect(step.kind).toBe('letter');
  if (step.kind === 'letter') {
    expect(person.letter).toBeUndefined();
    expect(person.bars.every((bar) => bar.how === 'farewell' && bar.confirmed)).toBe(true);
    return;
  }
  expect(person.bars.some((bar) => restricts(bar.channels, step.channel))).toBe(false);
  const ahead = person.notBefores.filter((date) => date.due.day > step.day);
  if (ahead.some((date) => date.silence)) expect.unreachable('a step into a silence asked for');
  if (ahead.length > 0 && step.kind === 'useful') {
    expect(person.grants.some((grant) => grant.purpose === 'mailing-list')).toBe(true);
  }
  if (ahead.length > 0 && step.kind !== 'useful') expect(isAnswering(step.kind)).toBe(true);
  // Before a meeting that was noted nothing is begun.
  const meeting = meetingAhead(person, story.now);
  if (meeting !== undefined) expect(isAnswering(step.kind)).toBe(true);
  const refusals = person.notNows.filter((one) => one.reason !== 'not-interested');
  if (refusals.length > 0) expect.unreachable('a step after "please don\'t follow up"');
}

/** Way, hour and rhythm as they wished them last. */
function keepsWishes(story: Story, step: NextStep): void {
  const person = story.person();
  if (step.kind === 'letter') return;
  const newest = <T>(read: (wish: PersonState['wishes'][number]['wish']) => T | undefined) =>
    person.wishes.map(({ wish }) => read(wish)).findLast((value) => value !== undefined);
  const avoided = person.wishes.at(-1)?.wish.avoid ?? [];
  expect(avoided).not.toContain(step.channel);
  if (newest((wish) => wish.part) !== undefined) {
    expect(step.due.part ?? step.due.time).toBeDefined();
  }
  const everyDays = newest((wish) => wish.everyDays);
  const last = outDays(person, story.zone).at(-1);
  if (everyDays !== undefined && last !== undefined && !isAnswering(step.kind)) {
    expect(daysBetween(last, step.day)).toBeGreaterThanOrEqual(everyDays);
  }
}

/** Never before today, and only on days that both of the two work. */
function keepsCalendar(story: Story, step: NextStep): void {
  const { settings, zone, today } = story;
  expect(step.day >= today).toBe(true);
  expect(settings.workingDays).toContain(weekday(step.day));
  expect(settings.freeDays).not.toContain(step.day);
  expect(isPublicHoliday(step.day, zone)).toBe(false);
  if (step.due.zone !== zone) expect(isPublicHoliday(step.due.day, step.due.zone)).toBe(false);
  for (const off of story.person().plan.putOff) {
    if (off.playbook === step.playbook) expect(step.day >= off.due.day).toBe(true);
  }
}

/** The guard lets it through, and had nothing to say about pressure even unasked. */
function isCleared(story: Story, step: NextStep): void {
  const { settings, zone, now } = story;
  const act = intentionOf(step, now);
  expect(verdictFor(story.person(), act, settings, now, zone).verdict).toBe('clear');
  const unasked = verdictFor(story.person(), { ...act, proposed: false }, settings, now, zone);
  if (unasked.because === 'pressure' && !isAnswering(step.kind)) {
    expect(unasked.verdict).toBe('hint');
  }
}

/** What came up in all stories, so that a rule that nothing reaches any more shows. */
const seen = new Set<string>();

/** By hand nothing can be started against what they said, and only what proposes can be stopped. */
function keepsHand(story: Story): void {
  const person = story.person();
  const { settings, now, zone } = story;
  const next = story.next();
  const hand = planChoices(next, person, settings, now, zone);
  const none = isStep(next) ? undefined : next.none;
  expect({
    proposes: hand.proposes,
    halted: hand.halted,
    open: hand.start.length === 0 || !person.bars.some(isWhole),
    fits: hand.numbers.every(({ value, least, most }) => value >= least && value <= most),
  }).toEqual({
    proposes: none === undefined && 'from' in next && next.from === 'plan',
    halted: none === 'paused' || none === 'ended' ? none : undefined,
    open: true,
    fits: true,
  });
}

function check(story: Story): void {
  const person = story.person();
  const { settings, now, zone, today } = story;
  const next = story.next();
  keepsHand(story);
  if (!isStep(next)) {
    seen.add(next.none);
    const open = !person.bars.some(isWhole);
    if (open) expect(agendaOf(person, settings, now, zone)).toEqual([]);
    if (!open && !['farewell', 'guarded', 'no-day', 'paused', 'ended'].includes(next.none)) {
      expect(['never', 'closed']).toContain(next.none);
    }
    expect(proposedToday(person, settings, now, zone)).toBeUndefined();
    return;
  }
  seen.add(next.playbook ?? 'mine');
  if (next.from === 'date') {
    // A day that was named stands as it was named.
    const [first] = agendaOf(person, settings, now, zone);
    expect(next.due).toEqual(first?.due);
    expect(proposedToday(person, settings, now, zone)).toBeUndefined();
    return;
  }
  expect(person.plan.paused.map((one) => one.playbook)).not.toContain(next.playbook);
  keepsPermission(story, next);
  keepsWishes(story, next);
  keepsCalendar(story, next);
  if (next.day === today) isCleared(story, next);
}

describe('whatever happens', () => {
  it('no step breaks a permission, a refusal, a date, a wish or the pressure rule, and today’s is cleared', () => {
    let stories = 0;
    fc.assert(
      fc.property(told, (story) => {
        stories += 1;
        tell(story, check);
      }),
      // All of them, however slow the machine is.
      { numRuns: runs(5000), interruptAfterTimeLimit: 600_000 },
    );
    expect(stories).toBeGreaterThanOrEqual(5000);
    expect([...PLAYBOOKS].filter((playbook) => !seen.has(playbook))).toEqual([]);
  }, 700_000);
});
