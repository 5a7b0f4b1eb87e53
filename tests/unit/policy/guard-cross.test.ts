import { describe, expect, it } from 'vitest';
import { channel as channels } from '../../../lib/ledger/body.ts';
import type { Channel } from '../../../lib/ledger/body.ts';
import type { PersonState } from '../../../lib/ledger/state.ts';
import { verdictFor } from '../../../lib/policy/guard.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import type { Standing, Strictness } from '../../../lib/policy/types.ts';
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
 * Every standing, by every channel, in every conversation, to and in copy, for each thing the act can
 * be an answer to, and however long ago they said it: the guard against the design's own table
 * (section 4) and rules 1, 3, 4, 5 and 6, read once more and written down apart from the guard.
 */
interface Case {
  standing: Standing;
  channel: Channel;
  /** The channels their words name, where they name some. */
  names: Channel[] | undefined;
  /** The conversation of their words, another one, or none that is known yet. */
  where: 'there' | 'elsewhere' | 'new';
  role: 'to' | 'copy';
  /**
   * What the act answers: nothing; the very message that said it; the same, once more; a newer
   * message of theirs; a newer one that a machine sent.
   */
  answers: 'nothing' | 'it' | 'it again' | 'newer' | 'newer, automatic';
  proposed: boolean;
  /** The day on which they said it. */
  on: string;
}

const TABLE: Record<Standing, Strictness> = {
  new: 'clear',
  trying: 'clear',
  open: 'clear',
  thinking: 'clear',
  waiting: 'clear',
  asked: 'hint',
  'declined-then': 'clear',
  welcome: 'clear',
  promised: 'early',
  'not-now': 'confirm',
  'their-move': 'confirm',
  silent: 'hint',
  parked: 'hint',
  farewell: 'stop',
  never: 'stop',
};
/** Whether the person is bound, a conversation, or only our own patience. */
const BINDS: Partial<Record<Standing, 'person' | 'conversation'>> = {
  farewell: 'person',
  never: 'person',
  promised: 'conversation',
  'not-now': 'conversation',
  'their-move': 'conversation',
  'declined-then': 'conversation',
};
const ONE_WORD: Partial<Record<Channel, Channel>> = { voicemail: 'call' };

function expected(one: Case): Strictness {
  const { standing, channel, names, where, role, answers, proposed } = one;
  const binds = BINDS[standing];
  // The one letter after a send-off.
  if (standing === 'farewell' && channel === 'handwritten-note' && proposed) return 'clear';
  if (names && !names.includes(ONE_WORD[channel] ?? channel)) return 'clear';
  let verdict = TABLE[standing];
  const again = answers === 'it again';
  // One reply is left by a refused date, and one by a not-now.
  if (again && standing === 'declined-then') verdict = 'confirm';
  if (again && standing === 'not-now') verdict = 'stop';
  if (where === 'elsewhere' && binds === 'conversation' && verdict !== 'clear') verdict = 'hint';
  if (where === 'elsewhere' && standing === 'asked') verdict = 'clear';
  if (answers === 'it' && binds === 'conversation') verdict = 'clear';
  if (proposed && verdict !== 'stop') verdict = 'clear';
  if (answers === 'newer') {
    if (verdict === 'stop') verdict = 'confirm';
    else if (binds) verdict = verdict === 'clear' ? 'clear' : 'hint';
    else verdict = 'clear';
  }
  if (role === 'copy' && binds !== 'person' && verdict !== 'stop')
    verdict = verdict === 'clear' ? 'clear' : 'hint';
  return verdict;
}

/** The facts that make somebody stand so, since a day. */
function facts({ standing, names, on }: Case): Partial<PersonState> {
  const mail = { message: 'it' };
  switch (standing) {
    case 'new':
      return {};
    case 'trying':
      return { touches: [touch(on)] };
    case 'open':
      return { replies: [reply(on, mail)] };
    case 'thinking':
      return { replies: [reply('2026-11-17', mail)], thinking: [said('2026-11-17', mail)] };
    case 'waiting':
      return { replies: [reply('2026-11-16', mail)], touches: [touch('2026-11-17')] };
    case 'asked':
      return { asks: [ask(on, '2026-12-07')] };
    case 'declined-then':
      return { replies: [reply(on, mail)], declines: [said(on, mail)] };
    case 'welcome':
      return { replies: [reply(on, mail)], grants: [grant(on, undefined, mail)] };
    case 'promised':
      return {
        replies: [reply(on, mail)],
        notBefores: [notBefore(on, '2026-12-04', { ...mail, channels: names })],
      };
    case 'not-now':
      return { replies: [reply(on, mail)], notNows: [notNow(on, mail)] };
    case 'their-move':
      return { replies: [reply(on, mail)], theirMoves: [said(on, mail)] };
    case 'silent':
      return { replies: [reply('2026-09-01', mail)], touches: [touch('2026-09-02')] };
    case 'parked':
      return {
        touches: [1, 2, 3, 4, 5, 6, 7].map((week) => touch(`2026-07-0${week}`)),
      };
    case 'farewell':
      return { replies: [reply(on, mail)], bars: [bar(on, { ...mail, how: 'farewell' })] };
    case 'never':
      return { replies: [reply(on, mail)], bars: [bar(on, { ...mail, channels: names })] };
  }
}

const THREADS = { there: 't1', elsewhere: 't2', new: undefined };

function judged(one: Case): Strictness {
  const { channel, where, role, answers, proposed } = one;
  const thread = THREADS[where];
  const state = facts(one);
  const replies = [...(state.replies ?? [])];
  const touches = [...(state.touches ?? [])];
  if (answers === 'it again') touches.push(touch('2026-11-19', { reply: true }));
  if (answers.startsWith('newer')) {
    const automatic = answers === 'newer, automatic';
    replies.push(reply('2026-11-19', { message: 'newer', thread, automatic }));
  }
  const inReplyTo =
    answers === 'nothing' ? undefined : answers.startsWith('newer') ? 'newer' : 'it';
  return verdictFor(
    person({ ...state, replies, touches }),
    { channel, role, thread, inReplyTo, at: NOW, proposed },
    defaultPolicy,
    NOW,
    ZONE,
  ).verdict;
}

/** Standings of people who have never written. */
const UNHEARD: Standing[] = ['new', 'trying', 'asked', 'parked'];

/** Only a mail has a Cc, and is an answer, which it is where the message it answers lies. */
function possible({ standing, channel, names, where, role, answers, on }: Case): boolean {
  if (channel !== 'email' && (role === 'copy' || answers !== 'nothing')) return false;
  if (answers.startsWith('it') && (where !== 'there' || UNHEARD.includes(standing))) return false;
  if (answers.startsWith('newer') && where === 'new') return false;
  if (names && standing !== 'promised' && standing !== 'never') return false;
  // An open question that old has gone quiet.
  return on === RECENT || !['trying', 'asked', 'welcome', 'declined-then'].includes(standing);
}

const RECENT = '2026-11-16';

function* every(standing: Standing): Generator<Case> {
  const NAMES: Case['names'][] = [undefined, ['email'], ['call'], ['text', 'linkedin']];
  for (const channel of channels.options)
    for (const names of NAMES)
      for (const where of ['there', 'elsewhere', 'new'] as const)
        for (const role of ['to', 'copy'] as const)
          for (const answers of ['nothing', 'it', 'it again', 'newer', 'newer, automatic'] as const)
            for (const proposed of [false, true])
              for (const on of [RECENT, '2026-06-16']) {
                const one = { standing, channel, names, where, role, answers, proposed, on };
                if (possible(one)) yield one;
              }
}

describe('every act against the table', () => {
  it.each(Object.keys(TABLE) as Standing[])('%s', (standing) => {
    const wrong = [...every(standing)].flatMap((one) => {
      const [is, wants] = [judged(one), expected(one)];
      return is === wants ? [] : [{ ...one, is, wants }];
    });
    expect(wrong).toEqual([]);
  });
});
