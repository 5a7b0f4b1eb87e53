import { describe, expect, it } from 'vitest';
import { nextStepOf, proposedToday } from '../../../../lib/policy/playbooks/next-step.ts';
import {
  defaultNumbers,
  numbersFor,
  PLAN_NAMES,
  rangeOf,
} from '../../../../lib/policy/playbooks/numbers.ts';
import { NUMBERS_OF } from '../../../../lib/policy/playbooks/numbers-of.ts';
import { isStepOf } from '../../../../lib/policy/playbooks/pre-cleared.ts';
import { isStep, PLAYBOOKS } from '../../../../lib/policy/playbooks/types.ts';
import type { NextStep } from '../../../../lib/policy/playbooks/types.ts';
import { bar } from '../person.ts';
import { Story, told } from './story.ts';

/** I wrote once, on a Monday, and nobody answered. */
function tried(): Story {
  const story = new Story('2026-11-23', { phones: ['+49 30 1'] });
  story.out('email');
  return story.goTo('2026-11-24');
}

describe('what the user chooses', () => {
  it('asks nobody about the list on the eve of their day, though where they are it has come', () => {
    const story = new Story('2026-01-05');
    story.write('playbook-started', { playbook: 'list' });
    story.goTo('2026-01-05', '12:30');
    story.says('not-before-set', { due: { day: '2026-01-06', zone: 'Pacific/Kiritimati' } });
    expect(told(story.next())).toBe('2026-01-06 Tue their-date email');
  });

  it('pauses a playbook until one is started', () => {
    const story = tried();
    story.write('playbook-paused', { playbook: 'first-reach' });
    expect(story.next()).toMatchObject({ none: 'paused', playbook: 'first-reach' });
    story.goTo('2027-03-01').write('playbook-started', { playbook: 'first-reach' });
    expect(told(story.next())).toBe('2027-03-01 Mon try call 2/7');
  });

  it('ends a playbook until they write', () => {
    const story = tried();
    story.write('playbook-ended', { playbook: 'first-reach' });
    expect(story.next()).toMatchObject({ none: 'ended' });
    story.goTo('2026-12-01').reply();
    expect(told(story.next())).toBe('2026-12-02 Wed answer email');
  });

  it('goes on with one that was paused, and leaves started what was started', () => {
    const story = tried();
    story.write('playbook-started', { playbook: 'keep-in-touch' });
    story.write('playbook-paused', { playbook: 'keep-in-touch' });
    expect(story.next()).toMatchObject({ none: 'paused' });
    story.goTo('2026-12-01').write('playbook-resumed', { playbook: 'keep-in-touch' });
    expect(told(story.next())).toBe('2027-02-23 Tue useful email');
    story.write('playbook-ended', { playbook: 'keep-in-touch' });
    expect(told(story.next())).toBe('2026-12-01 Tue try call 2/7');
    story.write('playbook-resumed', { playbook: 'keep-in-touch' });
    expect(told(story.next())).toBe('2027-02-23 Tue useful email');
  });

  it('changes to another, of which one only proposes', () => {
    const story = tried();
    story.write('playbook-started', { playbook: 'keep-in-touch' });
    expect(told(story.next())).toBe('2027-02-23 Tue useful email');
    story.write('playbook-started', { playbook: 'first-reach' });
    expect(told(story.next())).toBe('2026-11-26 Thu try call 2/7');
  });

  it('puts a suggestion off, and starting again takes that back', () => {
    const story = tried();
    story.write('playbook-put-off', { playbook: 'first-reach', due: story.due('2026-12-14') });
    expect(told(story.next())).toBe('2026-12-14 Mon try call 2/7');
    story.write('playbook-started', { playbook: 'first-reach' });
    expect(told(story.next())).toBe('2026-11-26 Thu try call 2/7');
  });

  it('never lets a playbook of the user’s choice pass over what they said', () => {
    const story = tried();
    story.write('playbook-started', { playbook: 'first-reach' });
    story.says('not-before-set', { due: story.due('2027-02-01'), silence: true });
    expect(told(story.next())).toBe('2027-02-01 Mon their-date email');
    story.says('their-move-noted', {});
    expect(told(story.goTo('2027-02-02').next())).toBe('2027-02-01 Mon their-date email');
  });

  it('ignores a playbook that only a newer version knows', () => {
    const story = tried();
    story.write('playbook-started', { playbook: 'serenade' });
    expect(told(story.next())).toBe('2026-11-26 Thu try call 2/7');
  });

  it('is taken back with its act', () => {
    const story = tried();
    story.write('playbook-ended', { playbook: 'first-reach' }, undefined, 'd'.repeat(26));
    story.write('act-voided', { of: 'd'.repeat(26) });
    expect(told(story.next())).toBe('2026-11-26 Thu try call 2/7');
  });
});

describe('numbers', () => {
  it('hold for one person, over those for all, within their range', () => {
    const story = tried();
    story.write('playbook-set', {
      numbers: { tries: 10, triesAWeek: 99, listDays: 0, unheard: 4 },
    });
    const numbers = numbersFor(story.person(), story.settings);
    expect(numbers).toEqual({ ...defaultNumbers, tries: 10, triesAWeek: 7, listDays: 7 });
    expect(story.next()).toMatchObject({ reason: { of: 10 } });
    story.write('playbook-set', { numbers: { tries: null } });
    expect(story.next()).toMatchObject({ reason: { of: 7 } });
  });

  it('all lie within their own range', () => {
    for (const name of Object.keys(defaultNumbers) as (keyof typeof defaultNumbers)[]) {
      const { least, most } = rangeOf(name);
      expect(defaultNumbers[name]).toBeGreaterThanOrEqual(least);
      expect(defaultNumbers[name]).toBeLessThanOrEqual(most);
    }
  });

  it('between two steps are brought to the nearer', () => {
    const story = tried();
    story.write('playbook-set', { numbers: { tries: 8.4, silenceStretch: 1.26 } });
    expect(numbersFor(story.person(), story.settings)).toMatchObject({
      tries: 8,
      silenceStretch: 1.3,
    });
  });

  it('belong each to a plan', () => {
    const all = PLAYBOOKS.flatMap((playbook) => NUMBERS_OF[playbook]);
    expect(new Set(all)).toEqual(new Set(PLAN_NAMES));
  });

  it('change a story: daily tries stay below what the guard asks about', () => {
    const story = tried();
    story.write('playbook-set', { numbers: { triesAWeek: 7 } });
    const days = story.live('2026-12-10').map((line) => line.slice(8, 14));
    expect(days).toEqual(['25 Wed', '26 Thu', '27 Fri', '30 Mon', '02 Wed', '03 Thu']);
  });
});

describe('why there is none', () => {
  const none = (change: (story: Story) => void): string => {
    const story = tried();
    change(story);
    return told(story.next());
  };

  it.each([
    ['erased', (story: Story) => story.write('contact-erased', {}), 'none: erased'],
    ['refused', (story: Story) => story.write('contact-barred', { how: 'never' }), 'none: never'],
    [
      'no way left',
      (story: Story) => story.write('wish-noted', { avoid: ['email', 'call'] }),
      'none: no-channel',
    ],
  ])('%s', (_, change, expected) => {
    expect(none(change)).toBe(expected);
  });

  it('a colleague, and somebody whose company refused', () => {
    const story = tried();
    const { zone, now, settings } = story;
    const colleague = { ...settings, internalDomains: ['orchard.example'] };
    expect(nextStepOf(story.person(), colleague, now, zone)).toEqual({ none: 'own' });
    const company = bar('2026-11-20', { scope: 'domain', domain: 'orchard.example' });
    expect(nextStepOf(story.person(), settings, now, zone, [company])).toMatchObject({
      none: 'company',
    });
  });
});

describe('what is proposed today', () => {
  const step = (story: Story): NextStep | undefined =>
    proposedToday(story.person(), story.settings, story.now, story.zone);

  it('is the step of the plan on its day, and no date', () => {
    const story = tried();
    expect(step(story)).toBeUndefined();
    expect(step(story.goTo('2026-11-26'))?.kind).toBe('try');
    story.write('follow-up-set', { due: story.due('2026-11-26'), condition: 'regardless' });
    expect(isStep(story.next()) && step(story)).toBeUndefined();
  });

  it('clears an answer in its own conversation only, and never a mail instead of thanks', () => {
    const story = tried();
    story.says('not-now-noted', { reason: 'not-interested' });
    const answer = step(story.goTo('2026-11-25'));
    expect(answer?.kind).toBe('considered-answer');
    expect(
      ['t1', 't2', undefined].map(
        (thread) => answer && isStepOf(answer, { channel: 'email', ...(thread && { thread }) }),
      ),
    ).toEqual([true, false, false]);
    expect(answer && isStepOf(answer, { channel: 'call' })).toBe(false);
  });

  it('leaves it to the guard whether a date is acknowledged', () => {
    const story = tried();
    story.says('not-before-set', { due: story.due('2027-02-01') });
    const ack = step(story.goTo('2026-11-25'));
    expect(ack?.kind).toBe('acknowledge');
    expect(ack && isStepOf(ack, { channel: 'email', thread: 't1' })).toBe(false);
  });
});
