import type { Cue } from '../../lib/language/types.ts';
import type { MailOffer } from '../../lib/messages/answers.ts';
import type { AnswerGiven } from '../../lib/messages/commands.ts';
import { distance, longDue, shortDue } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { Due, LocalDay } from '../../lib/time/due.ts';
import { cutName } from './people.ts';
import type { Tone } from './standing-words.ts';

/** Tone, words, and the words for when a day (or for a referral a name) is known: `$2`. */
const WORDS: Record<Exclude<Cue, 'none'>, [Tone, string, string?]> = {
  never: ['stop', 'cue_never'],
  farewell: ['stop', 'cue_farewell'],
  'not-interested': ['due', 'cue_not_interested'],
  'call-back-later': ['due', 'cue_later', 'cue_later_day'],
  thinking: ['plain', 'cue_thinking'],
  'brush-off': ['due', 'cue_brush_off'],
  'permission-granted': ['promise', 'cue_granted', 'cue_granted_day'],
  'permission-declined': ['due', 'cue_declined', 'cue_declined_day'],
  wish: ['plain', 'cue_wish'],
  referral: ['plain', 'cue_referral', 'cue_referral_to'],
  interested: ['promise', 'cue_interested'],
  thanks: ['plain', 'cue_thanks'],
  'out-of-office': ['plain', 'cue_away', 'cue_away_day'],
  'wrong-person': ['due', 'cue_wrong_person'],
};

export function cueTone({ cue, unsure }: MailOffer): Tone {
  return cue === 'none' || unsure ? 'plain' : WORDS[cue][0];
}

/** What their message seems to say, in one sentence: "Ana asks to hear from you from …". */
export function cueText({ cue, due, person }: MailOffer, name: string, today: LocalDay): string {
  if (cue === 'none') return text('what_did_they_mean', name);
  const [, key, more] = WORDS[cue];
  const named = person?.name ?? person?.email;
  const day = due && text('day_and_distance', longDue(due, today), distance(due.day, today));
  const known = cue === 'referral' ? named && cutName(named) : day;
  return more && known ? text(more, name, known) : text(key, name);
}

/** The day an answer bears, where it bears one. */
function dayOf(answer: AnswerGiven): Due | undefined {
  if (answer.is === 'yes') return answer.from;
  return 'due' in answer ? answer.due : undefined;
}

/** What the button that records it says: "Note Thu 20 May 2027". */
export function noteText(answer: AnswerGiven, today: LocalDay): string {
  const day = dayOf(answer);
  if (day) return text('note_day', shortDue(day, today));
  return text(answer.is === 'never' || answer.is === 'farewell' ? 'note_never' : 'note_this');
}

const ANSWERS: Record<AnswerGiven['is'], string> = {
  yes: 'answer_yes',
  'useful-welcome': 'answer_useful',
  'useful-unwelcome': 'answer_no_useful',
  'not-then': 'answer_not_then',
  'call-on': 'answer_call_on',
  later: 'answer_later',
  thinking: 'answer_thinking',
  'not-interested': 'answer_not_interested',
  'their-move': 'answer_their_move',
  wish: 'answer_wish',
  noted: 'answer_noted',
  never: 'answer_never',
  farewell: 'answer_farewell',
};

/** Another reading, as it stands on a small button: "Yes", "From Thu 20 May". */
export function readingText(answer: AnswerGiven, today: LocalDay): string {
  const day = dayOf(answer);
  if (answer.is === 'noted') return text(`answer_${answer.cue.replaceAll('-', '_')}`);
  return day ? text(`${ANSWERS[answer.is]}_day`, shortDue(day, today)) : text(ANSWERS[answer.is]);
}

/** The line with which to answer, where there is one that fits whoever wrote. */
export function lineText(offer: MailOffer, today: LocalDay): string | undefined {
  const { cue, unsure, due, answer, person } = offer;
  if (unsure || cue === 'brush-off') return text('ask_open');
  const named = person?.name;
  if (cue === 'referral') return named && text('line_referral', cutName(named));
  if (cue === 'thinking') return text('line_thinking');
  const dated = answer?.is === 'yes' || answer?.is === 'later' || answer?.is === 'not-then';
  return dated && due && due.day >= today ? text('line_day', longDue(due, today)) : undefined;
}
