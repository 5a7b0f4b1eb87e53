import { describe, expect, it } from 'vitest';
import type { PersonState } from '../../../lib/ledger/state.ts';
import { strictest, verdictFor } from '../../../lib/policy/guard.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import type { Intention, Verdict } from '../../../lib/policy/types.ts';
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
  override,
  owed,
  person,
  reply,
  said,
  touch,
} from './person.ts';

const judge = (
  state: Partial<PersonState> | undefined,
  intention: Partial<Intention> = {},
  now = NOW,
  settings = defaultPolicy,
) =>
  verdictFor(
    state && person(state),
    { channel: 'email', role: 'to', thread: 't1', at: now, ...intention },
    settings,
    now,
    ZONE,
  );

const gaveDate = (more: Partial<PersonState> = {}): Partial<PersonState> => ({
  replies: [reply('2026-11-16', { message: 'm1' })],
  notBefores: [notBefore('2026-11-16', '2026-12-04', { message: 'm1', quote: 'two weeks' })],
  ...more,
});

describe('someone who is no contact', () => {
  it('is clear', () => {
    expect(judge(undefined)).toEqual({ verdict: 'clear', because: 'nothing', choices: [] });
  });
  it.each(['ana', 'Ana Oliveira', 'ana@', 'ana@orchard', 'a b@orchard.example', ''])(
    'text that is no address cannot be judged: %o',
    (address) => {
      expect(judge(undefined, { address })).toMatchObject({
        verdict: 'confirm',
        because: 'unreadable',
      });
    },
  );
});

describe('rule 1: acknowledging', () => {
  const facts: [string, Partial<PersonState>][] = [
    ['a date', gaveDate()],
    ['a not-now', { notNows: [notNow('2026-11-16', { message: 'm1' })] }],
    ['a brush-off', { theirMoves: [said('2026-11-16', { message: 'm1' })] }],
    [
      'a silence',
      { notBefores: [notBefore('2026-11-16', '2026-12-04', { message: 'm1', silence: true })] },
    ],
  ];
  it.each(facts)('the first reply to the message that gave %s is clear', (_, state) => {
    expect(judge(state, { inReplyTo: 'm1' })).toMatchObject({
      verdict: 'clear',
      because: 'acknowledging',
    });
  });
  it.each(facts)('the second, after %s, is not', (_, state) => {
    const again = { ...state, touches: [touch('2026-11-17', { reply: true })] };
    expect(judge(again, { inReplyTo: 'm1' }).verdict).not.toMatch(/clear|hint/);
  });
  it('a reply to another message is no acknowledgement', () => {
    expect(judge(gaveDate(), { inReplyTo: 'm0' }).verdict).toBe('early');
    expect(judge(gaveDate()).verdict).toBe('early');
  });
  it('what I wrote before their message does not count', () => {
    const state = gaveDate({ touches: [touch('2026-11-15')] });
    expect(judge(state, { inReplyTo: 'm1' }).verdict).toBe('clear');
  });
  it('counts from the mail, however late the date was recorded', () => {
    const state = {
      replies: [reply('2026-11-16', { message: 'm1' })],
      touches: [touch('2026-11-17')],
      notBefores: [notBefore('2026-11-18', '2026-12-04', { message: 'm1' })],
    };
    expect(judge(state, { inReplyTo: 'm1' }).verdict).toBe('early');
  });
  it('covers what they had said before, not what they said since', () => {
    const older = gaveDate({
      notNows: [notNow('2026-11-10', { message: 'm0' })],
    });
    expect(judge(older, { inReplyTo: 'm1' }).verdict).toBe('clear');
    const newer = gaveDate({
      replies: [reply('2026-11-16', { message: 'm1' }), reply('2026-11-18', { message: 'm2' })],
      notNows: [notNow('2026-11-18', { message: 'm2' })],
    });
    expect(judge(newer, { inReplyTo: 'm1' }).verdict).toBe('confirm');
  });
  it('never clears a bar', () => {
    const state = { bars: [bar('2026-11-16', { message: 'm1' })] };
    expect(judge(state, { inReplyTo: 'm1' }).verdict).toBe('stop');
  });
});

describe('rule 2: my own dates', () => {
  it('restrain nothing', () => {
    const state = {
      owed: [owed('2026-11-16', '2026-12-04')],
      followUps: [followUp('2026-11-16', '2026-12-04')],
    };
    expect(judge(state).verdict).toBe('clear');
  });
});

describe('rule 3: scope', () => {
  it('elsewhere shows the words as a hint', () => {
    expect(judge(gaveDate(), { thread: 't2' })).toMatchObject({
      verdict: 'hint',
      because: 'elsewhere',
      due: { day: '2026-12-04' },
      evidence: { quote: 'two weeks' },
    });
  });
  it('a date for some channels leaves the others open', () => {
    const state = { notBefores: [notBefore('2026-11-16', '2026-12-04', { channels: ['call'] })] };
    expect(judge(state).verdict).toBe('clear');
    expect(judge(state, { channel: 'call', thread: undefined }).verdict).toBe('early');
    expect(judge(state, { channel: 'voicemail', thread: undefined }).verdict).toBe('early');
  });
  it('a bar on some channels leaves the others open', () => {
    const state = { bars: [bar('2026-11-16', { channels: ['call'] })] };
    expect(judge(state).verdict).toBe('clear');
    expect(judge(state, { channel: 'call' }).verdict).toBe('stop');
  });
  it('a bar binds every conversation', () => {
    expect(judge({ bars: [bar('2026-11-16')] }, { thread: 't9' }).verdict).toBe('stop');
  });
  it('a company bar binds whoever has an address there', () => {
    const bars = [bar('2026-11-16', { scope: 'domain', domain: 'orchard.example' })];
    const to = (address: string) =>
      verdictFor(
        undefined,
        { channel: 'email', role: 'to', at: NOW, address },
        defaultPolicy,
        NOW,
        ZONE,
        bars,
      );
    expect(to('carl@orchard.example')).toMatchObject({ verdict: 'stop', because: 'company' });
    expect(to('carl@mail.Orchard.example').verdict).toBe('stop');
    expect(to('carl@notorchard.example').verdict).toBe('clear');
  });
});

describe('rule 4: a step of the plan', () => {
  it('is cleared before a date, but not where they asked for silence', () => {
    expect(judge(gaveDate(), { proposed: true }).verdict).toBe('clear');
    const silence = { notBefores: [notBefore('2026-11-16', '2026-12-04', { silence: true })] };
    expect(judge(silence, { proposed: true }).verdict).toBe('early');
  });
  it('clears the one letter after a send-off, and no second', () => {
    const letter = { channel: 'handwritten-note', thread: undefined, proposed: true } as const;
    const farewell = bar('2026-10-01', { how: 'farewell' });
    expect(judge({ bars: [farewell] }, letter).verdict).toBe('clear');
    expect(judge({ bars: [farewell] }, { ...letter, proposed: false }).verdict).toBe('stop');
    expect(
      judge({ bars: [farewell, bar('2026-10-02', { channels: ['call'] })] }, letter).verdict,
    ).toBe('stop');
    const posted = { bars: [farewell], letter: { ...said('2026-11-01'), how: 'posted' as const } };
    expect(judge(posted, letter)).toMatchObject({ verdict: 'stop', because: 'never' });
  });
});

describe('rule 5: answering eases', () => {
  const withReply = (more: Partial<ReturnType<typeof reply>> = {}) =>
    gaveDate({
      replies: [
        reply('2026-11-16', { message: 'm1' }),
        reply('2026-11-18', { message: 'm2', ...more }),
      ],
    });
  it('a held mail becomes a hint', () => {
    expect(judge(withReply(), { inReplyTo: 'm2' })).toMatchObject({
      verdict: 'hint',
      because: 'answered',
      answering: { message: 'm2' },
    });
  });
  it('a stop becomes a question', () => {
    const state = { bars: [bar('2026-11-16')], replies: [reply('2026-11-17', { message: 'm2' })] };
    expect(judge(state, { inReplyTo: 'm2' })).toMatchObject({
      verdict: 'confirm',
      because: 'answered',
      evidence: { entry: state.bars[0]?.entry },
      answering: { message: 'm2' },
    });
  });
  it('not for an automatic reply', () => {
    expect(judge(withReply({ automatic: true }), { inReplyTo: 'm2' }).verdict).toBe('early');
  });
  it('not for a message that restrains itself', () => {
    const state = { ...withReply(), bars: [bar('2026-11-18', { message: 'm2' })] };
    expect(judge(state, { inReplyTo: 'm2' }).verdict).toBe('stop');
  });
  it('not for an older message', () => {
    const state = withReply({ at: '2026-11-15T10:00:00.000Z' });
    expect(judge(state, { inReplyTo: 'm2' }).verdict).toBe('early');
  });
  it('is offered where there is such a message and this is no reply to it', () => {
    expect(judge(withReply())).toMatchObject({
      verdict: 'early',
      answering: { message: 'm2' },
      choices: ['wait', 'schedule', 'answering', 'something-else', 'send-anyway'],
    });
    expect(judge(gaveDate()).choices).not.toContain('answering');
  });
});

describe('"this is about something else"', () => {
  it('is remembered for the thread', () => {
    const state = gaveDate();
    const of = state.notBefores?.map((date) => date.entry) ?? [];
    const set = { ...state, overrides: [override('2026-11-17', { of })] };
    expect(judge(set)).toMatchObject({ verdict: 'hint', because: 'elsewhere' });
    expect(
      judge({ ...state, overrides: [override('2026-11-17', { of, thread: 't2' })] }).verdict,
    ).toBe('early');
    expect(judge({ ...state, overrides: [override('2026-11-17')] }).verdict).toBe('hint');
    expect(judge({ ...state, overrides: [override('2026-11-15')] }).verdict).toBe('early');
  });
  it('sets no bar aside', () => {
    expect(judge({ bars: [bar('2026-11-16')], overrides: [override('2026-11-17')] }).verdict).toBe(
      'stop',
    );
  });
  it('other choices are not remembered', () => {
    const overrides = [override('2026-11-17', { choice: 'send-anyway' })];
    expect(judge(gaveDate({ overrides })).verdict).toBe('early');
  });
});

describe('rule 6: several recipients', () => {
  const verdict = (word: Verdict['verdict'], more: Partial<Verdict> = {}): Verdict => ({
    verdict: word,
    because: 'nothing',
    choices: word === 'clear' || word === 'hint' ? [] : ['send-anyway'],
    ...more,
  });
  it('the strictest holds, until the first may change', () => {
    const all = [verdict('hint', { until: 5 }), verdict('early', { until: 9 }), verdict('confirm')];
    expect(strictest(all)).toMatchObject({ verdict: 'early', until: 5 });
    expect(strictest([])).toEqual(verdict('clear'));
  });
  it('someone can be left out only where somebody remains', () => {
    expect(strictest([verdict('clear'), verdict('early')]).choices).toEqual([
      'without',
      'send-anyway',
    ]);
    expect(strictest([verdict('confirm'), verdict('early')]).choices).toEqual(['send-anyway']);
    expect(strictest([verdict('early')]).choices).toEqual(['send-anyway']);
    expect(strictest([verdict('clear'), verdict('hint')]).choices).toEqual([]);
  });
  it('own addresses and colleagues are exempt', () => {
    const settings = {
      ...defaultPolicy,
      ownAddresses: ['jo.lee@gmail.com'],
      internalDomains: ['mine.example'],
    };
    const unsure = { bars: [bar('2026-11-16', { confirmed: false })] };
    const own = (address: string, known = unsure) => judge(known, { address }, NOW, settings);
    expect(own('JoLee+x@googlemail.com')).toMatchObject({ verdict: 'clear', because: 'own' });
    expect(own('carl@mine.example').because).toBe('own');
    expect(own('carl@eu.mine.example').because).toBe('own');
    expect(own('carl@notmine.example').verdict).toBe('stop');
    const mixed = { emails: ['c@mine.example', 'c@home.example'], ...unsure };
    expect(judge(mixed, {}, NOW, settings).verdict).toBe('stop');
    expect(judge({ ...mixed, emails: ['c@mine.example'] }, {}, NOW, settings).because).toBe('own');
    // No setting switches a confirmed refusal off.
    const sure = { bars: [bar('2026-11-16')] };
    expect(own('carl@mine.example', sure)).toMatchObject({ verdict: 'stop', because: 'never' });
    expect(own('jolee@gmail.com', sure).because).toBe('own');
  });
});

describe('rule 7: pressure', () => {
  const touches = (...days: string[]) => days.map((day) => touch(`2026-11-${day}`));
  it('either can be switched off', () => {
    const fourth = { touches: touches('16', '17', '18', '19') };
    const without = (changed: object) =>
      judge(fourth, {}, NOW, { ...defaultPolicy, ...changed }).verdict;
    expect(without({ pressureConfirm: 0 })).toBe('hint');
    expect(without({ pressureHint: 0 })).toBe('confirm');
    expect(without({ pressureHint: 0, pressureConfirm: 0 })).toBe('clear');
  });
  it('the third day in seven gives a hint, the fifth a question', () => {
    expect(judge({ touches: touches('18') }).verdict).toBe('clear');
    expect(judge({ touches: touches('18', '19') })).toMatchObject({
      verdict: 'hint',
      because: 'pressure',
    });
    expect(judge({ touches: touches('16', '17', '18') }).verdict).toBe('hint');
    expect(judge({ touches: touches('16', '17', '18', '19') })).toMatchObject({
      verdict: 'confirm',
      because: 'pressure',
      due: { day: '2026-11-23' },
      choices: ['wait', 'schedule', 'send-anyway'],
    });
  });
  it('counts days, not contacts', () => {
    expect(judge({ touches: touches('20', '20', '20', '19') }).verdict).toBe('clear');
  });
  it('forgets what lies a week back', () => {
    expect(judge({ touches: touches('12', '13', '13', '13') }).verdict).toBe('clear');
    expect(judge({ touches: touches('14', '15') }).verdict).toBe('hint');
  });
  it('is suspended by an answer within two weeks, a customer, a friend', () => {
    const pressed = { touches: touches('16', '17', '18', '19') };
    expect(judge({ ...pressed, replies: [reply('2026-11-07')] }).verdict).toBe('clear');
    expect(judge({ ...pressed, replies: [reply('2026-11-04')] }).verdict).toBe('confirm');
    expect(judge({ ...pressed, replies: [reply('2026-11-07', { automatic: true })] }).verdict).toBe(
      'confirm',
    );
    expect(judge({ ...pressed, closeness: 'customer' }).verdict).toBe('clear');
    expect(judge({ ...pressed, closeness: 'close' }).verdict).toBe('clear');
    expect(judge({ ...pressed, closeness: 'acquaintance' }).verdict).toBe('confirm');
  });
  it('ends by itself at midnight', () => {
    const { until } = judge({ touches: touches('18', '19') });
    expect(new Date(until ?? 0).toISOString()).toBe('2026-11-20T23:00:00.000Z');
  });
});

describe('not-now', () => {
  it('asks before the considered reply and stops after it', () => {
    const state = { notNows: [notNow('2026-11-16')] };
    expect(judge(state)).toMatchObject({ verdict: 'confirm', because: 'not-now' });
    const after = { ...state, touches: [touch('2026-11-17')] };
    expect(judge(after)).toMatchObject({ verdict: 'stop', because: 'not-now-again' });
    expect(judge(after, { proposed: true }).verdict).toBe('stop');
    expect(judge(after, { thread: 't2' }).verdict).toBe('hint');
  });
  it('a refused date leaves room for one reply', () => {
    const state = { declines: [said('2026-11-16')] };
    expect(judge(state).verdict).toBe('clear');
    const asked = { ...state, asks: [ask('2026-11-17')] };
    expect(judge(asked).verdict).toBe('confirm');
    expect(judge({ ...asked, replies: [reply('2026-11-18')] }).verdict).toBe('clear');
  });
});

describe('a verdict and time', () => {
  it('holds until the day of the date begins, and is clear from then on', () => {
    const midnight = Date.parse('2026-12-03T23:00:00Z');
    expect(judge(gaveDate()).until).toBe(midnight);
    expect(judge(gaveDate(), {}, midnight - 1).verdict).toBe('early');
    expect(judge(gaveDate(), {}, midnight).verdict).toBe('clear');
  });
  it('judges a scheduled mail by the moment it goes', () => {
    expect(judge(gaveDate(), { at: at('2026-12-04') }).verdict).toBe('clear');
    expect(judge(gaveDate(), { at: at('2026-12-03') }).verdict).toBe('early');
    // A moment that has passed is now.
    expect(judge(gaveDate(), { at: 0 }).verdict).toBe('early');
  });
  it('an agreed day ahead is a hint until it comes', () => {
    const state = { grants: [grant('2026-11-10', '2026-11-27')] };
    expect(judge(state)).toMatchObject({
      verdict: 'hint',
      because: 'asked-until',
      due: due('2026-11-27'),
    });
    expect(judge(state, {}, at('2026-11-27')).verdict).toBe('clear');
  });
  it('offers a call no Schedule send', () => {
    expect(judge(gaveDate(), { channel: 'call' }).choices).toEqual([
      'wait',
      'something-else',
      'send-anyway',
    ]);
  });
  it('an unconfirmed bar can be taken back with one click', () => {
    expect(judge({ bars: [bar('2026-11-16', { confirmed: false })] }).choices).toEqual([
      'misread',
      'send-anyway',
    ]);
    expect(judge({ bars: [bar('2026-11-16')] }).choices).toEqual(['send-anyway']);
  });
});
