import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanStep } from '../../../lib/policy/useful-today.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import { spread, suggestionOf, usefulToday } from '../../../lib/policy/useful-today.ts';
import type { Suggestion } from '../../../lib/policy/useful-today.ts';
import { waitingForMe } from '../../../lib/policy/waiting-for-me.ts';
import { addDays, weekday } from '../../../lib/time/local-day.ts';
import { ZONE, at, bar, due, notBefore, notNow, person, reply, said, touch } from './person.ts';
import { Story } from './playbooks/story.ts';

const MONDAY = at('2026-11-23');
const waiting = (state: Parameters<typeof person>[0], now = MONDAY) =>
  waitingForMe(person(state), defaultPolicy, now, ZONE);

describe('waiting for me', () => {
  it('is who wrote a working day ago, not who wrote today', () => {
    const replies = [reply('2026-11-20')];
    expect(waiting({ replies })).toMatchObject([{ day: '2026-11-20', workingDays: 1 }]);
    expect(waiting({ replies }, at('2026-11-21'))).toEqual([]);
    expect(waiting({ replies: [reply('2026-11-23')] })).toEqual([]);
  });

  it('is each conversation by itself, longest first', () => {
    const replies = [reply('2026-11-19', { thread: 't2' }), reply('2026-11-20')];
    const threads = waiting({ replies }).map((one) => one.evidence.thread);
    expect(threads).toEqual(['t2', 't1']);
  });

  it('is nobody where the last word of a conversation was struck off, whatever came before', () => {
    const replies = [reply('2026-11-18'), reply('2026-11-19', { done: true })];
    expect(waiting({ replies })).toEqual([]);
    expect(waiting({ replies: [...replies, reply('2026-11-20')] })).toHaveLength(1);
  });

  it('is who called and left a word, not who reached me', () => {
    const called = { direction: 'in', channel: 'call', thread: undefined } as const;
    expect(
      waiting({ touches: [touch('2026-11-19', { ...called, outcome: 'voicemail' })] }),
    ).toHaveLength(1);
    expect(waiting({ touches: [touch('2026-11-19', { ...called, outcome: 'spoke' })] })).toEqual(
      [],
    );
  });

  it('is still whoever was called back and not reached, until a word is left', () => {
    const back = (outcome: 'no-answer' | 'voicemail') => ({
      replies: [reply('2026-11-19')],
      touches: [
        touch('2026-11-20', {
          channel: 'call',
          thread: undefined,
          outcome,
          at: '2026-11-20T12:00:00.000Z',
        }),
      ],
    });
    expect(waiting(back('no-answer'))).toMatchObject([{ day: '2026-11-19' }]);
    expect(waiting(back('voicemail'))).toEqual([]);
  });

  it.each([
    ['I answered', { touches: [touch('2026-11-20', { at: '2026-11-20T12:00:00.000Z' })] }],
    [
      'I called',
      {
        touches: [
          touch('2026-11-20', {
            channel: 'call',
            thread: undefined,
            at: '2026-11-20T12:00:00.000Z',
          }),
        ],
      },
    ],
    [
      'they called and we spoke',
      {
        touches: [
          touch('2026-11-20', {
            direction: 'in',
            channel: 'call',
            outcome: 'spoke',
            thread: undefined,
          }),
        ],
      },
    ],
    ['they gave a day', { notBefores: [notBefore('2026-11-19', '2027-03-01', { message: 'm' })] }],
    ['they said no', { notNows: [notNow('2026-11-19', { message: 'm' })] }],
    ['they are not to be contacted', { bars: [bar('2026-11-19')] }],
    ['it was struck off', { replies: [reply('2026-11-19', { done: true })] }],
    ['a machine wrote', { replies: [reply('2026-11-19', { automatic: true })] }],
    ['it was put off', { replies: [reply('2026-11-19', { snoozed: due('2026-11-24') })] }],
    ['they are to think', { thinking: [said('2026-11-20')] }],
  ])('is nobody where %s', (_, state) => {
    expect(waiting({ replies: [reply('2026-11-19', { message: 'm' })], ...state })).toEqual([]);
  });
});

function step(day: string, more: Partial<PlanStep> = {}): PlanStep {
  return {
    from: 'plan',
    playbook: 'silence',
    kind: 'useful',
    due: due(day),
    day,
    since: day,
    channel: 'email',
    reason: { key: 'quiet' },
    offers: [],
    ...more,
  };
}

describe('what could be useful', () => {
  it('is no date, and no answer somebody waits for', () => {
    expect(suggestionOf('ana', step('2026-11-23', { from: 'date' }))).toBeUndefined();
    expect(suggestionOf('ana', step('2026-11-23', { kind: 'answer' }))).toBeUndefined();
    expect(suggestionOf('ana', { none: 'new' })).toBeUndefined();
  });

  it('is five a day, good manners first, then what has waited longest', () => {
    const many = Array.from({ length: 7 }, (_, n): Suggestion => ({
      person: `p${n}`,
      step: step('2026-11-27', { since: addDays('2026-11-20', -n) }),
    }));
    const thanks = { person: 'ana', step: step('2026-11-27', { kind: 'thanks' }) };
    const days = spread([...many, thanks], defaultPolicy);
    expect([...days].map(([day, list]) => [day, list.map((one) => one.person)])).toEqual([
      ['2026-11-27', ['ana', 'p6', 'p5', 'p4', 'p3']],
      ['2026-11-30', ['p2', 'p1', 'p0']],
    ]);
  });

  it('loses none, lists none early, and never more than so many', () => {
    const some = fc.array(fc.nat(60), { maxLength: 80 });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 7 }), (shifts, usefulADay) => {
        const all = shifts.map((shift, n): Suggestion => {
          const day = addDays('2026-11-23', shift);
          const worked = weekday(day) > 5 ? addDays(day, 2) : day;
          return { person: `p${n}`, step: step(worked) };
        });
        const days = [...spread(all, { ...defaultPolicy, usefulADay })];
        expect(days.flatMap(([, list]) => list)).toHaveLength(all.length);
        for (const [day, list] of days) {
          expect(list.length).toBeLessThanOrEqual(usefulADay);
          expect(weekday(day)).toBeLessThanOrEqual(5);
          for (const one of list) expect(one.step.day <= day).toBe(true);
        }
      }),
    );
  });

  it('is found among all people', () => {
    const quiet = ['2026-10-01', '2026-10-02', '2026-10-05'].map((day, n) => {
      const story = new Story(day, { contact: `c${String(n).padStart(25, '0')}` });
      story.reply();
      story.goTo(day, '12:00').out('email', { reply: true });
      return story.person();
    });
    const today = usefulToday([...quiet, person()], defaultPolicy, MONDAY, ZONE);
    expect(today.map((one) => one.step.since)).toEqual(['2026-10-15', '2026-10-16', '2026-10-19']);
    expect(usefulToday(quiet, { ...defaultPolicy, usefulADay: 0 }, MONDAY, ZONE)).toEqual([]);
  });
});
