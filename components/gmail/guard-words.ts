import type { Evidence } from '../../lib/ledger/state.ts';
import type { RecipientVerdict, Slip } from '../../lib/messages/answers.ts';
import type { Choice, Verdict } from '../../lib/policy/types.ts';
import { distance, longDay, longDue } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { LocalDay } from '../../lib/time/due.ts';
import { dueAt } from '../../lib/time/here.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import { nameOf } from '../ui/plain.ts';
import { longMoment } from './moments.ts';
import { cutName, shortName } from './people.ts';
import type { Tone } from './standing-words.ts';
import type { Time } from './types.ts';
import { today } from './intervals.ts';

const REASONS: Record<Verdict['because'], [Tone, string]> = {
  nothing: ['plain', ''],
  own: ['plain', ''],
  acknowledging: ['plain', ''],
  'asked-until': ['plain', 'guard_asked_until'],
  'not-before': ['due', 'guard_not_before'],
  elsewhere: ['plain', 'guard_elsewhere'],
  'not-now': ['due', 'guard_not_now'],
  'not-now-again': ['stop', 'guard_not_now_again'],
  'their-move': ['due', 'guard_their_move'],
  pressure: ['plain', 'guard_pressure'],
  silent: ['plain', 'guard_silent'],
  parked: ['plain', 'guard_parked'],
  farewell: ['stop', 'guard_farewell'],
  never: ['stop', 'guard_never'],
  company: ['stop', 'guard_company'],
  answered: ['due', 'guard_answered'],
  unreadable: ['due', 'guard_unreadable'],
  unknown: ['due', 'guard_unknown'],
};

/** What is held: a mail before Send, or a call. */
export type HeldAct = 'send' | 'call';

/** What a call is said in other words of than a mail. */
const OF_CALLS: Partial<Record<Verdict['because'], string>> = {
  never: 'guard_never_call',
  pressure: 'guard_pressure_call',
};

export function guardTone({ because }: Verdict): Tone {
  return REASONS[because][0];
}

/** What to call a recipient in a sentence. */
export function recipientName(one: RecipientVerdict): string {
  return one.because === 'unreadable' ? nameOf({ name: '', email: one.email }) : shortName(one);
}

/** Why it is held, or what to know before a mail goes: "Ana asked to hear from you from …". */
export function reasonText(one: RecipientVerdict, time: Time, act: HeldAct = 'send'): string {
  const key = keyOf(one, act);
  if (!key) return '';
  return text(key, recipientName(one), dayText(one, today(time), time.zone));
}

/** A refusal of calls alone is told as that; one of everything as what it is. */
function keyOf({ because, channels }: Verdict, act: HeldAct): string {
  const told = act === 'call' && (because !== 'never' || channels) ? OF_CALLS[because] : undefined;
  return told ?? REASONS[because][1];
}

function dayText({ because, due, answering }: Verdict, day: LocalDay, zone: string): string {
  if (because === 'answered' && answering)
    return longDay(dayAt(Date.parse(answering.at), zone), day);
  return due ? longDue(due, day) : '';
}

/** Whose words are shown, and when they were said. */
export function saidBy(one: RecipientVerdict, evidence: Evidence, time: Time): string {
  const name = nameOf({ name: evidence.author ?? one.name, email: one.email });
  return text('day_and_time', cutName(name), longMoment(evidence.at, time));
}

/** How far off the day is, where one is named: "in 13 days". */
export function distanceText({ because, due }: Verdict, time: Time): string {
  return because === 'not-before' && due ? distance(due.day, today(time)) : '';
}

/** What was picked in Gmail's schedule dialog, or that it could not be read. */
export function pickedText({ at }: { at?: number }, time: Time): string {
  if (at === undefined) return text('guard_day_unread');
  return text('guard_picked', longDue(dueAt(at, time.zone), today(time)));
}

/** That a mail went, or is to go, against what somebody said: their words first, and no blame. */
export function slipText(slip: Slip, isScheduled: boolean, time: Time): string {
  const day = longDay(dayAt(Date.parse(slip.on), time.zone), today(time));
  return text(isScheduled ? 'slip_scheduled' : 'slip_sent', reasonText(slip, time), day);
}

export interface ChoiceWords {
  title: string;
  sub: string;
}

/** A way on, in words, and what it brings with it. */
export function choiceWords(
  choice: Choice,
  verdict: Verdict,
  names: { held: string; scheduled: boolean },
  time: Time,
  act: HeldAct = 'send',
): ChoiceWords {
  const day = verdict.due ? longDue(verdict.due, today(time)) : '';
  const answered =
    verdict.answering && longDay(dayAt(Date.parse(verdict.answering.at), time.zone), today(time));
  switch (choice) {
    case 'wait':
      return { title: text('guard_wait', day), sub: text(`guard_wait_sub_${act}`) };
    case 'schedule':
      return { title: text('guard_schedule', day), sub: text('guard_schedule_sub') };
    case 'something-else':
      return { title: text('guard_something_else'), sub: text(`guard_something_else_sub_${act}`) };
    case 'answering':
      return { title: text('guard_answering', answered ?? ''), sub: text('guard_answering_sub') };
    case 'without':
      return {
        title: text(names.scheduled ? 'guard_schedule_without' : 'guard_without', names.held),
        sub: text('guard_without_sub'),
      };
    case 'misread':
      return { title: text('misread'), sub: text('guard_misread_sub') };
    case 'send-anyway':
      return {
        title: names.scheduled ? text('guard_schedule_anyway') : anywayText(act),
        // Where nothing is known of them, there is no history to note it in.
        sub: verdict.evidence ? text('guard_send_anyway_sub') : '',
      };
  }
}

/** Going on against what they said: "Send anyway", "Call anyway". */
export function anywayText(act: HeldAct): string {
  return text(`guard_${act}_anyway`);
}
