import { distance, longDay, shortDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { LocalDay } from '../../lib/time/due.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import { shortName } from '../gmail/people.ts';
import { stepReason, stepTitle, unansweredText } from '../gmail/plan-words.ts';
import { byText } from '../gmail/wish-words.ts';
import type { Moment, QueueRow, UsefulRow, WaitingRow } from './row.ts';
import { fullDate, dateLines, sinceText, whyText } from './words.ts';

/** All that a row says. */
export interface RowWords {
  /** Why it is here. */
  why: string;
  /** The quiet line below. */
  since: string;
  /** At the right, in two short lines. */
  aside: { first: string; second: string };
  /** The same in full, for a hover and for screen readers. */
  full: string;
}

/** What a row says: of a date why and since when, of others what they wait for or what could be done. */
export function rowWords(row: QueueRow, moment: Moment): RowWords {
  const today = dayAt(moment.now, moment.zone);
  if (row.kind === 'waiting') return waitingWords(row, today);
  if (row.kind === 'useful') return usefulWords(row, today);
  const { day, time } = dateLines(row, moment.now);
  return {
    why: whyText(row),
    since: sinceText(row, moment),
    aside: { first: day, second: time },
    full: fullDate(row, moment),
  };
}

function waitingWords(row: WaitingRow, today: LocalDay): RowWords {
  const day = longDay(row.day, today);
  return {
    why: unansweredText(row.channel, shortName(row), row.day, today),
    since: distance(row.day, today),
    aside: { first: shortDay(row.day, today), second: '' },
    full: text('day_and_time', day, distance(row.day, today)),
  };
}

function usefulWords(row: UsefulRow, today: LocalDay): RowWords {
  const { step } = row;
  return {
    why: stepTitle(step),
    since: stepReason(step, shortName(row), today),
    aside: { first: byText(step.channel), second: '' },
    full: byText(step.channel),
  };
}
