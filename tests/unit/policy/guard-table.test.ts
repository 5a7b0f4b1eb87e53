import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../lib/ledger/body.ts';
import type { PersonState } from '../../../lib/ledger/state.ts';
import { verdictFor } from '../../../lib/policy/guard.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import { standingAt } from '../../../lib/policy/standing.ts';
import type { Intention, Standing, Strictness, Verdict } from '../../../lib/policy/types.ts';
import {
  NOW,
  ZONE,
  ask,
  bar,
  grant,
  notBefore,
  notNow,
  person,
  reply,
  said,
  touch,
} from './person.ts';

/**
 * The table of design section 4, read as: for a person who stands so, an act by this way gives this
 * verdict. Columns: a mail in that conversation to them, the same in Cc, a call, a mail in another
 * conversation, and an inline reply to a newer message of theirs.
 */
type Row = [
  Standing,
  state: () => Partial<PersonState>,
  to: Strictness,
  copy: Strictness,
  call: Strictness,
  elsewhere: Strictness,
  answering: Strictness,
  because: Verdict['because'],
];

const old = () => ({ replies: [reply('2026-10-01')], touches: [touch('2026-10-02')] });
const parked = () => ({
  touches: ['08-01', '08-08', '08-15', '08-22', '09-01', '09-08', '09-15'].map((day) =>
    touch(`2026-${day}`),
  ),
});

const table: Row[] = [
  ['new', () => ({}), 'clear', 'clear', 'clear', 'clear', 'clear', 'nothing'],
  [
    'trying',
    () => ({ touches: [touch('2026-11-10')] }),
    'clear',
    'clear',
    'clear',
    'clear',
    'clear',
    'nothing',
  ],
  [
    'open',
    () => ({ replies: [reply('2026-11-17')] }),
    'clear',
    'clear',
    'clear',
    'clear',
    'clear',
    'nothing',
  ],
  [
    'thinking',
    () => ({ thinking: [said('2026-11-17')] }),
    'clear',
    'clear',
    'clear',
    'clear',
    'clear',
    'nothing',
  ],
  [
    'waiting',
    () => ({ replies: [reply('2026-11-16')], touches: [touch('2026-11-17')] }),
    'clear',
    'clear',
    'clear',
    'clear',
    'clear',
    'nothing',
  ],
  [
    'asked',
    () => ({ asks: [ask('2026-11-16', '2026-12-07')] }),
    'hint',
    'hint',
    'hint',
    'clear',
    'clear',
    'asked-until',
  ],
  [
    'declined-then',
    () => ({ declines: [said('2026-11-17')] }),
    'clear',
    'clear',
    'clear',
    'clear',
    'clear',
    'nothing',
  ],
  [
    'welcome',
    () => ({ grants: [grant('2026-11-17')] }),
    'clear',
    'clear',
    'clear',
    'clear',
    'clear',
    'nothing',
  ],
  [
    'promised',
    () => ({ notBefores: [notBefore('2026-11-16', '2026-12-04')] }),
    'early',
    'hint',
    'early',
    'hint',
    'hint',
    'not-before',
  ],
  [
    'not-now',
    () => ({ notNows: [notNow('2026-11-16')] }),
    'confirm',
    'hint',
    'confirm',
    'hint',
    'hint',
    'not-now',
  ],
  [
    'their-move',
    () => ({ theirMoves: [said('2026-11-16')] }),
    'confirm',
    'hint',
    'confirm',
    'hint',
    'hint',
    'their-move',
  ],
  ['silent', old, 'hint', 'hint', 'hint', 'hint', 'clear', 'silent'],
  ['parked', parked, 'hint', 'hint', 'hint', 'hint', 'clear', 'parked'],
  [
    'farewell',
    () => ({ bars: [bar('2026-11-16', { how: 'farewell' })] }),
    'stop',
    'stop',
    'stop',
    'stop',
    'confirm',
    'farewell',
  ],
  [
    'never',
    () => ({ bars: [bar('2026-11-16')] }),
    'stop',
    'stop',
    'stop',
    'stop',
    'confirm',
    'never',
  ],
];

const judge = (state: Partial<PersonState>, intention: Partial<Intention>) =>
  verdictFor(
    person(state),
    { channel: 'email', role: 'to', thread: 't1', at: NOW, ...intention },
    defaultPolicy,
    NOW,
    ZONE,
  );

describe.each(table)('%s', (standing, state, to, copy, call, elsewhere, answering, because) => {
  it('is where things stand', () => {
    expect(standingAt(person(state()), defaultPolicy, NOW, ZONE).standing).toBe(standing);
  });
  it(`mail: ${to}`, () => {
    expect(judge(state(), {})).toMatchObject({ verdict: to, because });
  });
  it(`Cc: ${copy}`, () => {
    expect(judge(state(), { role: 'copy' }).verdict).toBe(copy);
  });
  it.each<Channel>(['call', 'voicemail', 'text', 'linkedin', 'visit', 'fax', 'video', 'other'])(
    `%s: ${call}`,
    (channel) => {
      expect(judge(state(), { channel, thread: undefined }).verdict).toBe(call);
    },
  );
  it(`a new mail, of which nobody knows what it is about: ${to}`, () => {
    expect(judge(state(), { thread: undefined }).verdict).toBe(to);
  });
  it(`another conversation: ${elsewhere}`, () => {
    const there = { thread: 't2' };
    const known = state();
    // They have been met in the other conversation too.
    expect(judge(known, there).verdict).toBe(elsewhere);
  });
  it(`answering their newer message: ${answering}`, () => {
    const known = state();
    const newer = reply('2026-11-19', { message: 'm9' });
    const answered = { ...known, replies: [...(known.replies ?? []), newer] };
    expect(judge(answered, { inReplyTo: 'm9' }).verdict).toBe(answering);
  });
  it('a step of the plan is cleared, but never a stop', () => {
    const expected = to === 'stop' ? 'stop' : 'clear';
    expect(judge(state(), { proposed: true }).verdict).toBe(expected);
  });
  it('offers a way on exactly when it is held', () => {
    const { verdict, choices } = judge(state(), {});
    expect(choices.length > 0).toBe(['confirm', 'early', 'stop'].includes(verdict));
  });
});
