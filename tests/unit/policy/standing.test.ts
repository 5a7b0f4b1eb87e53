import { describe, expect, it } from 'vitest';
import type { PersonState } from '../../../lib/ledger/state.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import { standingAt } from '../../../lib/policy/standing.ts';
import type { Standing } from '../../../lib/policy/types.ts';
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
  person,
  reply,
  said,
  touch,
} from './person.ts';

const standing = (state: Partial<PersonState>, now = NOW, thread?: string) =>
  standingAt(person(state), defaultPolicy, now, ZONE, thread);

const days = (...list: string[]) => list.map((day) => touch(day));

const cases: [string, Partial<PersonState>, Standing][] = [
  ['nothing yet', {}, 'new'],
  [
    'a wrong number reached nobody',
    { touches: [touch('2026-11-18', { outcome: 'wrong-number' })] },
    'new',
  ],
  ['I wrote, they never did', { touches: days('2026-11-18') }, 'trying'],
  [
    'an automatic reply is no answer',
    { touches: days('2026-11-17'), replies: [reply('2026-11-18', { automatic: true })] },
    'trying',
  ],
  [
    'seven tries',
    {
      touches: days(
        '2026-11-01',
        '2026-11-03',
        '2026-11-05',
        '2026-11-08',
        '2026-11-10',
        '2026-11-12',
        '2026-11-14',
      ),
    },
    'parked',
  ],
  ['they wrote last', { touches: days('2026-11-16'), replies: [reply('2026-11-18')] }, 'open'],
  ['they called', { touches: [touch('2026-11-18', { direction: 'in', channel: 'call' })] }, 'open'],
  ['I answered', { replies: [reply('2026-11-16')], touches: days('2026-11-18') }, 'waiting'],
  [
    'we spoke',
    { touches: [touch('2026-11-18', { channel: 'call', outcome: 'spoke' })] },
    'waiting',
  ],
  [
    'ten working days of quiet',
    { replies: [reply('2026-11-05')], touches: days('2026-11-06') },
    'silent',
  ],
  [
    'nine working days of quiet',
    { replies: [reply('2026-11-05')], touches: days('2026-11-09') },
    'waiting',
  ],
  [
    'a follow-up is set',
    {
      replies: [reply('2026-10-05')],
      touches: days('2026-10-06'),
      followUps: [followUp('2026-10-06', '2026-12-01')],
    },
    'waiting',
  ],
  [
    'writing into silence does not end it',
    { replies: [reply('2026-10-01')], touches: days('2026-10-02', '2026-11-18') },
    'silent',
  ],
  [
    'five useful things into silence, and one plain ask',
    {
      replies: [reply('2026-08-01')],
      touches: days(
        '2026-08-03',
        '2026-09-01',
        '2026-09-15',
        '2026-10-01',
        '2026-10-15',
        '2026-11-02',
        '2026-11-17',
      ),
    },
    'parked',
  ],
  ['they think about it', { thinking: [said('2026-11-16')] }, 'thinking'],
  [
    'they thought, then wrote',
    { thinking: [said('2026-11-16')], replies: [reply('2026-11-18')] },
    'open',
  ],
  ['asked, the day is ahead', { asks: [ask('2026-11-16', '2026-12-07')] }, 'asked'],
  ['asked openly', { asks: [ask('2026-11-16')] }, 'asked'],
  [
    'asked, then they wrote of something else',
    { asks: [ask('2026-11-16', '2026-12-07')], replies: [reply('2026-11-18')] },
    'open',
  ],
  [
    'asked, the day has come',
    { replies: [reply('2026-11-02')], asks: [ask('2026-11-04', '2026-11-20')] },
    'waiting',
  ],
  [
    'no to that date',
    {
      asks: [ask('2026-11-16', '2026-12-07', { answer: 'declined' })],
      declines: [said('2026-11-18')],
    },
    'declined-then',
  ],
  [
    'no to that date, and another day with it',
    {
      declines: [said('2026-11-18', { act: 'same' })],
      notBefores: [notBefore('2026-11-18', '2026-12-01', { act: 'same' })],
    },
    'promised',
  ],
  ['granted at once', { grants: [grant('2026-11-18')] }, 'welcome'],
  [
    'granted, and I thanked them',
    { grants: [grant('2026-11-18')], touches: [touch('2026-11-19', { reply: true })] },
    'welcome',
  ],
  [
    'granted, thanked, and used',
    {
      grants: [grant('2026-11-18')],
      touches: [touch('2026-11-19', { reply: true }), touch('2026-11-20')],
    },
    'waiting',
  ],
  ['granted, and used', { grants: [grant('2026-11-18')], touches: days('2026-11-19') }, 'waiting'],
  [
    'granted, the day has come',
    { grants: [grant('2026-11-10', '2026-11-20')], touches: days('2026-11-11') },
    'welcome',
  ],
  ['granted, the day is ahead', { grants: [grant('2026-11-10', '2026-11-27')] }, 'promised'],
  [
    'granted until yesterday',
    { grants: [grant('2026-11-10', undefined, { until: due('2026-11-19') })] },
    'open',
  ],
  [
    'only for the list',
    { grants: [grant('2026-11-10', undefined, { purpose: 'mailing-list' })] },
    'open',
  ],
  ['their date is ahead', { notBefores: [notBefore('2026-11-16', '2026-12-04')] }, 'promised'],
  ['their date has come', { notBefores: [notBefore('2026-11-02', '2026-11-20')] }, 'welcome'],
  [
    'their date came and was used',
    { notBefores: [notBefore('2026-11-02', '2026-11-18')], touches: days('2026-11-19') },
    'waiting',
  ],
  [
    'quiet five working days after their date',
    { notBefores: [notBefore('2026-11-02', '2026-11-10')], touches: days('2026-11-13') },
    'silent',
  ],
  ['not interested', { notNows: [notNow('2026-11-16')] }, 'not-now'],
  ['their move', { theirMoves: [said('2026-11-16')] }, 'their-move'],
  ['a send-off', { bars: [bar('2026-11-16', { how: 'farewell' })] }, 'farewell'],
  [
    'a send-off, and the letter is posted',
    {
      bars: [bar('2026-11-16', { how: 'farewell' })],
      letter: { ...said('2026-11-18'), how: 'posted' },
    },
    'never',
  ],
  ['never again', { bars: [bar('2026-11-16')] }, 'never'],
];

describe('where things stand', () => {
  it.each(cases)('%s', (_, state, expected) => {
    expect(standing(state).standing).toBe(expected);
  });

  it('takes the strictest of all that was said', () => {
    const order: [Standing, Partial<PersonState>][] = [
      ['never', { bars: [bar('2026-11-01')] }],
      ['farewell', { bars: [bar('2026-11-01', { how: 'farewell' })] }],
      ['not-now', { notNows: [notNow('2026-11-01')] }],
      ['their-move', { theirMoves: [said('2026-11-01')] }],
      ['promised', { notBefores: [notBefore('2026-11-01', '2026-12-04')] }],
      ['open', { replies: [reply('2026-11-19')] }],
    ];
    for (const [index, [strictest]] of order.entries()) {
      const all = Object.assign(
        {},
        ...order
          .slice(index)
          .map(([, state]) => state)
          .toReversed(),
      );
      expect(standing(all).standing).toBe(strictest);
    }
  });

  it('opens their date with the first moment of its day in its own zone', () => {
    const state = {
      notBefores: [
        notBefore('2026-11-16', '2026-12-04', {
          due: due('2026-12-04', { time: '15:00', zone: 'Pacific/Auckland' }),
        }),
      ],
    };
    const midnight = Date.parse('2026-12-03T11:00:00Z');
    expect(standing(state, midnight - 1).standing).toBe('promised');
    expect(standing(state, midnight).standing).toBe('welcome');
  });

  it('says what it rests on, and the day that matters', () => {
    const date = notBefore('2026-11-16', '2026-12-04', { quote: 'please give me two weeks' });
    expect(standing({ notBefores: [date] })).toMatchObject({
      standing: 'promised',
      since: date.at,
      due: date.due,
      evidence: { entry: date.entry, quote: 'please give me two weeks' },
    });
    expect(standing({ asks: [ask('2026-11-16', '2026-12-07')] }).due?.day).toBe('2026-12-07');
    const asked = standing({
      replies: [reply('2026-11-02')],
      asks: [ask('2026-11-04', '2026-11-20')],
    });
    expect(asked.due?.day).toBe('2026-11-20');
  });

  it('holds the farthest of several dates, since nothing named the others', () => {
    const state = {
      notBefores: [notBefore('2026-11-10', '2026-12-20'), notBefore('2026-11-16', '2026-12-04')],
    };
    expect(standing(state).due?.day).toBe('2026-12-20');
    expect(standing(state, at('2026-12-10')).standing).toBe('promised');
  });

  it('binds words to their own conversation', () => {
    const state = {
      replies: [reply('2026-11-18', { thread: 't2' })],
      notBefores: [notBefore('2026-11-16', '2026-12-04')],
      notNows: [notNow('2026-11-16', { thread: 't3' })],
    };
    expect(standing(state, NOW, 't1').standing).toBe('promised');
    expect(standing(state, NOW, 't2').standing).toBe('open');
    expect(standing(state, NOW, 't3').standing).toBe('not-now');
    expect(standing(state).standing).toBe('not-now');
  });

  it('binds what was said outside mail to every conversation', () => {
    const state = { notBefores: [notBefore('2026-11-16', '2026-12-04', { thread: undefined })] };
    expect(standing(state, NOW, 't2').standing).toBe('promised');
  });

  it('marks a bar nobody has agreed to yet', () => {
    expect(standing({ bars: [bar('2026-11-16', { confirmed: false })] })).toMatchObject({
      standing: 'never',
      toConfirm: true,
    });
    const both = { bars: [bar('2026-11-16', { confirmed: false }), bar('2026-11-16')] };
    expect(standing(both).toConfirm).toBeUndefined();
  });

  it('leaves other channels open when only some were refused', () => {
    expect(standing({ bars: [bar('2026-11-16', { channels: ['call'] })] }).standing).toBe('new');
  });

  it('starts silence ten working days after the last word and not before', () => {
    const state = { replies: [reply('2026-11-02')], touches: days('2026-11-03') };
    const tenth = Date.parse('2026-11-16T23:00:00Z');
    expect(standing(state, tenth - 1).standing).toBe('waiting');
    expect(standing(state, tenth)).toMatchObject({
      standing: 'silent',
      since: '2026-11-16T23:00:00.000Z',
    });
  });

  it('counts silence from a day I proposed', () => {
    const state = { replies: [reply('2026-11-02')], asks: [ask('2026-11-03', '2026-11-20')] };
    expect(standing(state, at('2026-12-03')).standing).toBe('waiting');
    expect(standing(state, at('2026-12-04')).standing).toBe('silent');
  });

  it('ends thinking when my own word went unanswered', () => {
    const state = { thinking: [said('2026-11-02')], touches: days('2026-11-03') };
    expect(standing(state, at('2026-11-10')).standing).toBe('thinking');
    expect(standing(state, at('2026-11-18')).standing).toBe('silent');
  });
});
