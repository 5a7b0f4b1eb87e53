import { planChangeText } from '../../components/gmail/plan-change.ts';
import { happenedText } from '../../components/gmail/history-words.ts';
import { shortName } from '../../components/gmail/people.ts';
import { cleanLine } from '../ledger/clean-text.ts';
import type { IntentInput } from '../messages/commands.ts';
import { shortDue } from '../text/dates.ts';
import { text } from '../text/text.ts';
import type { LocalDay } from '../time/due.ts';
import { dayAt } from '../time/local-day.ts';
import type { Choice } from './pending.ts';
import type { Time } from './scene.ts';

/** As much of a title as a line has room for. */
const LONGEST_TITLE = 60;

/** A choice in words: "If no reply by Mon 7 Dec"; all of its parts where it has several. */
export function choiceText({ followUp, ask, given = [] }: Choice, time: Time): string {
  const today = dayAt(time.now, time.zone);
  const said: string[] = [];
  if (ask) said.push(askedText(ask, today));
  if (followUp) {
    const key = followUp.condition === 'no-reply' ? 'if_no_reply_by' : 'follow_up_on';
    said.push(text(key, shortDue(followUp.due, today)));
  }
  said.push(...given.map(({ title }) => text('said_given', cleanLine(title, LONGEST_TITLE))));
  return said.join(text('between_facts'));
}

function askedText({ due, purpose }: NonNullable<Choice['ask']>, today: LocalDay): string {
  if (purpose) return text('asked_useful');
  return due ? text('asked_around', shortDue(due, today)) : text('asked_open');
}

/** A change in words, as "… : saved" and "… : not saved" go on from. */
export function changeText(intent: IntentInput, time: Time): string {
  switch (intent.do) {
    case 'set-follow-up':
      return choiceText({ followUp: intent }, time);
    case 'record-answer':
      return text('said_answer');
    case 'record-touch': {
      const { name = '', email } = intent.person;
      const today = dayAt(time.now, time.zone);
      const happened = happenedText(intent, shortName({ name, email }), today);
      if (!intent.announced) return happened;
      const promised = text('said_promise', shortDue(intent.announced.due, today));
      return [happened, promised].join(text('between_facts'));
    }
    case 'note-meeting':
      return text('said_meeting', shortDue(intent.due, dayAt(time.now, time.zone)));
    case 'cancel-meeting':
      return text('said_meeting_off');
    case 'explain-quiet':
      return text('did_explain');
    case 'plan-start':
    case 'plan-pause':
    case 'plan-resume':
    case 'plan-end':
    case 'plan-put-off':
    case 'plan-set':
      return planChangeText(intent, dayAt(time.now, time.zone));
    case 'add-note':
      return text('said_note');
    case 'snooze':
      return text('said_snooze', shortDue(intent.due, dayAt(time.now, time.zone)));
    case 'move':
      return text('said_moved', shortDue(intent.due, dayAt(time.now, time.zone)));
    case 'correct-touch':
      return text('said_kind');
    case 'lift-bar':
    case 'dismiss-cue':
      return text('said_misread');
    case 'record-said':
      return saidText(intent, time);
    case 'done':
      return text('done');
    case 'cancel':
      return text('said_drop');
    default:
      return text('undo');
  }
}

/** What a mail promised and asked: "You promised Tue 1 Dec". */
export function saidText(
  { promises, ask }: Pick<Extract<IntentInput, { do: 'record-said' }>, 'promises' | 'ask'>,
  time: Time,
): string {
  const today = dayAt(time.now, time.zone);
  const days = promises.map(({ due }) => shortDue(due, today));
  const said = days.length > 0 ? [text('said_promise', days.join(text('between_days')))] : [];
  if (ask) said.push(choiceText({ ask: { ...ask, sentence: ask.quote } }, time));
  return said.join(text('between_facts'));
}

/** The same once it is saved. */
export function savedText(intent: IntentInput, time: Time): string {
  return intent.do === 'undo' ? text('undone') : text('noted', changeText(intent, time));
}
