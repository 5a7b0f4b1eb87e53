import { describe, expect, it } from 'vitest';
import type { PersonState } from '../../../lib/ledger/state.ts';
import { agendaOf, sectionOf } from '../../../lib/policy/agenda.ts';
import { changesAt } from '../../../lib/policy/changes-at.ts';
import { workingDaysLate } from '../../../lib/policy/late.ts';
import { ringAt } from '../../../lib/policy/ring.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import {
  NOW,
  ZONE,
  ask,
  at,
  bar,
  due,
  followUp,
  grant,
  notBefore,
  notNow,
  owed,
  person,
  reply,
  said,
  touch,
} from './person.ts';

const agenda = (state: Partial<PersonState>, now = NOW) =>
  agendaOf(person(state), defaultPolicy, now, ZONE);
const brief = (state: Partial<PersonState>, now = NOW) =>
  agenda(state, now).map((item) => `${item.due.day} ${item.kind}`);

describe('agenda', () => {
  it('lists all dated things in order of their day', () => {
    const state = {
      notBefores: [notBefore('2026-11-16', '2026-12-04', { thread: 'a' })],
      grants: [grant('2026-11-16', '2026-12-02', { thread: 'b' })],
      owed: [owed('2026-11-16', '2026-11-24', { thread: 'c' })],
      followUps: [followUp('2026-11-16', '2026-11-30', { thread: 'd' })],
      asks: [ask('2026-11-16', '2026-12-07', { thread: 'e' })],
    };
    expect(brief(state)).toEqual([
      '2026-11-24 owed',
      '2026-11-30 follow-up',
      '2026-12-02 asked-for',
      '2026-12-04 asked-for',
      '2026-12-07 ask',
    ]);
  });

  it('moves what I had set before to the day of their return, and no promise', () => {
    const away = [{ ...said('2026-11-18'), due: due('2026-12-03') }];
    const before = {
      followUps: [followUp('2026-11-16', '2026-11-30')],
      asks: [ask('2026-11-16', '2026-12-07')],
      owed: [owed('2026-11-16', '2026-11-24')],
    };
    expect(brief({ ...before, away })).toEqual([
      '2026-11-24 owed',
      '2026-12-03 follow-up',
      '2026-12-07 ask',
    ]);
    // Set in the knowledge that they are away, or put off by hand: the user's own choice.
    const knowing = { followUps: [followUp('2026-11-19', '2026-11-30')] };
    expect(brief({ ...knowing, away })).toEqual(['2026-11-30 follow-up']);
    const snoozed = [followUp('2026-11-16', '2026-11-25', { snoozed: due('2026-11-27') })];
    expect(brief({ followUps: snoozed, away })).toEqual(['2026-11-27 follow-up']);
  });

  it('says whose date it is and whether it rests on silence', () => {
    const items = agenda({
      notBefores: [notBefore('2026-11-16', '2026-12-04', { thread: 'a' })],
      followUps: [
        followUp('2026-11-16', '2026-11-30', { thread: 'd' }),
        followUp('2026-11-16', '2026-12-01', { thread: 'd', condition: 'regardless' }),
      ],
      asks: [ask('2026-11-16', '2026-12-07', { thread: 'e' })],
    });
    expect(items.map((item) => [item.by, item.restsOnSilence])).toEqual([
      ['me', true],
      ['me', false],
      ['them', false],
      ['me', true],
    ]);
  });

  it('leaves out what is done, answered, expired, without a day, or the list', () => {
    const state = {
      notBefores: [notBefore('2026-11-16', '2026-12-04', { done: true })],
      grants: [
        grant('2026-11-16'),
        grant('2026-11-16', '2026-11-17', { done: true }),
        grant('2026-11-01', '2026-11-02', { until: due('2026-11-19') }),
        grant('2026-11-16', '2026-12-01', { purpose: 'mailing-list' }),
      ],
      asks: [ask('2026-11-16'), ask('2026-11-16', '2026-12-01', { answer: 'granted' })],
    };
    expect(brief(state)).toEqual([]);
  });

  it('shows a snoozed date where it was put off to, with the date as it was said', () => {
    const [item] = agenda({
      owed: [owed('2026-11-16', '2026-11-18', { snoozed: due('2026-11-23') })],
    });
    expect(item).toMatchObject({ due: { day: '2026-11-23' }, original: { day: '2026-11-18' } });
  });

  it('has nothing for whoever is not to be contacted', () => {
    const dated = { owed: [owed('2026-11-16', '2026-11-24')] };
    expect(brief({ ...dated, bars: [bar('2026-11-18')] })).toEqual([]);
    expect(brief({ ...dated, bars: [bar('2026-11-18', { how: 'farewell' })] })).toEqual([]);
    expect(brief({ ...dated, erased: true })).toEqual([]);
  });

  it('keeps what is due but not the channel that was refused', () => {
    const [item] = agenda({
      owed: [owed('2026-11-16', '2026-11-24', { channel: 'call' })],
      bars: [bar('2026-11-18', { channels: ['call'] })],
    });
    expect(item?.due.day).toBe('2026-11-24');
    expect(item?.channel).toBeUndefined();
  });

  it('never lists a contact before the date they gave in that conversation', () => {
    const state = {
      notBefores: [notBefore('2026-11-16', '2026-12-04', { snoozed: due('2026-11-25') })],
      followUps: [
        followUp('2026-11-18', '2026-11-23'),
        followUp('2026-11-18', '2026-11-24', { thread: 'other' }),
        followUp('2026-11-18', '2026-12-10'),
      ],
      owed: [owed('2026-11-18', '2026-11-25', { thread: undefined })],
    };
    expect(brief(state)).toEqual([
      '2026-11-24 follow-up',
      '2026-12-04 asked-for',
      '2026-12-04 follow-up',
      '2026-12-04 owed',
      '2026-12-10 follow-up',
    ]);
    // Once it has come, late things are late again.
    expect(brief(state, at('2026-12-04'))[0]).toBe('2026-11-23 follow-up');
  });

  it('does not move what goes by a channel their date leaves open', () => {
    const state = {
      notBefores: [notBefore('2026-11-16', '2026-12-04', { channels: ['call'] })],
      owed: [owed('2026-11-18', '2026-11-25', { channel: 'email' })],
    };
    expect(brief(state)[0]).toBe('2026-11-25 owed');
  });

  it('drops my older dates when they refuse or take the move, not what I set afterwards', () => {
    for (const refusal of [
      { notNows: [notNow('2026-11-18')] },
      { theirMoves: [said('2026-11-18')] },
    ]) {
      const state = {
        ...refusal,
        followUps: [followUp('2026-11-16', '2026-11-23'), followUp('2026-11-19', '2027-02-01')],
        asks: [ask('2026-11-16', '2026-12-07')],
        owed: [owed('2026-11-16', '2026-11-24', { thread: 'other' })],
      };
      expect(brief(state)).toEqual(['2026-11-24 owed', '2027-02-01 follow-up']);
    }
  });

  it('drops them too when the refusal noted since stands in a mail that is older', () => {
    const state = {
      replies: [reply('2026-11-12', { message: 'm1' })],
      notNows: [notNow('2026-11-18', { message: 'm1' })],
      followUps: [followUp('2026-11-16', '2026-11-23')],
    };
    expect(brief(state)).toEqual([]);
  });

  it('reminds of no day of theirs that a later no in the same conversation has overtaken', () => {
    const days = [
      notBefore('2026-11-16', '2026-12-04'),
      notBefore('2026-11-16', '2026-12-05', { thread: 'other' }),
      notBefore('2026-11-19', '2026-12-06'),
    ];
    for (const refusal of [
      { notNows: [notNow('2026-11-18')] },
      { theirMoves: [said('2026-11-18')] },
    ])
      expect(brief({ ...refusal, notBefores: days })).toEqual([
        '2026-12-05 asked-for',
        '2026-12-06 asked-for',
      ]);
    const granted = { grants: [grant('2026-11-16', '2026-12-04')] };
    expect(brief({ ...granted, notNows: [notNow('2026-11-18')] })).toEqual([]);
  });

  it('orders one day by the hour', () => {
    const state = {
      owed: [
        owed('2026-11-16', '2026-11-24', {
          due: due('2026-11-24', { part: 'afternoon' }),
          thread: 'a',
        }),
        owed('2026-11-16', '2026-11-24', {
          due: due('2026-11-24', { time: '11:00' }),
          thread: 'b',
        }),
        owed('2026-11-17', '2026-11-24', { thread: 'c' }),
        owed('2026-11-16', '2026-11-24', { thread: 'd' }),
      ],
    };
    expect(agenda(state).map((item) => item.thread)).toEqual(['d', 'c', 'b', 'a']);
  });
});

it.each([
  ['2026-11-19', 'overdue'],
  ['2026-11-20', 'today'],
  ['2026-11-21', 'soon'],
  ['2026-11-27', 'soon'],
  ['2026-11-28', 'later'],
])('a date on %s is %s', (day, section) => {
  expect(sectionOf({ due: due(day) }, '2026-11-20')).toBe(section);
});

it.each([
  ['2026-11-20', '2026-11-20', 0],
  ['2026-11-23', '2026-11-20', 0],
  ['2026-11-20', '2026-11-22', 0],
  ['2026-11-20', '2026-11-23', 1],
  ['2026-11-13', '2026-11-20', 5],
])('what was due on %s is on %s %i working days late', (day, today, late) => {
  expect(
    workingDaysLate({ due: due(day), original: due(day) }, today, defaultPolicy.workingDays),
  ).toBe(late);
});

describe('ringing', () => {
  it.each([
    [due('2026-12-04'), '2026-12-04T08:00:00.000Z'],
    [due('2026-12-04', { time: '15:00' }), '2026-12-04T13:50:00.000Z'],
    [due('2026-12-04', { part: 'morning' }), '2026-12-04T08:00:00.000Z'],
    [due('2026-12-04', { part: 'afternoon' }), '2026-12-04T12:00:00.000Z'],
    [due('2026-12-05'), '2026-12-05T08:00:00.000Z'],
    [due('2026-12-04', { zone: 'Pacific/Auckland' }), '2026-12-03T20:00:00.000Z'],
    // The night the clocks change: still nine by the clock.
    [due('2026-10-25'), '2026-10-25T08:00:00.000Z'],
    [due('2026-03-29'), '2026-03-29T07:00:00.000Z'],
  ])('%o', (when, expected) => {
    expect(new Date(ringAt(when, defaultPolicy)).toISOString()).toBe(expected);
  });

  it('follows the settings', () => {
    const settings = { ...defaultPolicy, ringAt: '07:30', ringBefore: 30 };
    expect(ringAt(due('2026-12-04'), settings)).toBe(Date.parse('2026-12-04T06:30:00Z'));
    expect(ringAt(due('2026-12-04', { time: '15:00' }), settings)).toBe(
      Date.parse('2026-12-04T13:30:00Z'),
    );
  });
});

describe('when a person changes by themselves', () => {
  const next = (state: Partial<PersonState>, now = NOW) => {
    const instant = changesAt(person(state), defaultPolicy, now, ZONE);
    return instant === undefined ? undefined : new Date(instant).toISOString();
  };
  it('never, where nothing is dated', () => {
    expect(next({})).toBeUndefined();
    expect(next({ replies: [reply('2026-11-18')] })).toBeUndefined();
    expect(
      next({ bars: [bar('2026-11-18')], owed: [owed('2026-11-16', '2026-11-24')] }),
    ).toBeUndefined();
  });
  it('when a date becomes soon, today, and late', () => {
    const state = { owed: [owed('2026-11-16', '2026-12-04')] };
    expect(next(state)).toBe('2026-11-26T23:00:00.000Z');
    expect(next(state, at('2026-11-28'))).toBe('2026-12-03T23:00:00.000Z');
    expect(next(state, at('2026-12-04'))).toBe('2026-12-04T23:00:00.000Z');
    expect(next(state, at('2026-12-05'))).toBeUndefined();
  });
  it('when silence begins', () => {
    const state = { replies: [reply('2026-11-16')], touches: [touch('2026-11-17')] };
    expect(next(state)).toBe('2026-11-30T23:00:00.000Z');
  });
});
