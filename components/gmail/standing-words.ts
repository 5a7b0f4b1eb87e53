import type { Standing, StandingNow } from '../../lib/policy/types.ts';
import { distance, longDue } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { LocalDay } from '../../lib/time/due.ts';

/** How it is shown: a promise, something to look at, a refusal, or nothing special. */
export type Tone = 'plain' | 'promise' | 'due' | 'stop';

/** Tone, words, and the words for when a day is known. `$1` is the name, `$2` the day. */
const WORDS: Record<Standing, [Tone, string, string?]> = {
  new: ['plain', 'where_new'],
  trying: ['plain', 'where_trying'],
  open: ['plain', 'where_open'],
  thinking: ['plain', 'where_thinking'],
  waiting: ['plain', 'where_waiting'],
  asked: ['plain', 'where_asked', 'where_asked_day'],
  'declined-then': ['due', 'where_declined_then'],
  welcome: ['promise', 'where_welcome', 'where_welcome_day'],
  promised: ['promise', 'where_promised', 'where_promised_day'],
  'not-now': ['due', 'where_not_now'],
  'their-move': ['due', 'where_their_move'],
  silent: ['plain', 'where_silent'],
  parked: ['plain', 'where_parked'],
  farewell: ['stop', 'where_farewell'],
  never: ['stop', 'where_never'],
};

/** Where the last word was the user's, so that a quote is theirs to be named after. */
const MINE: ReadonlySet<Standing> = new Set(['trying', 'waiting', 'asked', 'silent', 'parked']);

export function toneOf({ standing }: StandingNow): Tone {
  return WORDS[standing][0];
}

/** Whether somebody is not to be contacted, and the user has agreed to that. */
export function isClosed({ standing, toConfirm }: StandingNow): boolean {
  return (standing === 'never' || standing === 'farewell') && !toConfirm;
}

export function wordsAreMine({ standing }: StandingNow): boolean {
  return MINE.has(standing);
}

/** Where things stand, in one plain sentence. */
export function standingText(now: StandingNow, name: string, today: LocalDay): string {
  const [, key, dated] = WORDS[now.standing];
  if (!now.due || !dated) return text(key, name);
  const day = text('day_and_distance', longDue(now.due, today), distance(now.due.day, today));
  return text(dated, name, day);
}
