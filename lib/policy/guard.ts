import { isAddress } from '../ledger/address.ts';
import type { Bar, PersonState } from '../ledger/state.ts';
import { addDays } from '../time/local-day.ts';
import { standingTurns } from './changes-at.ts';
import { barConcerns, isLastLetter } from './guard/bars.ts';
import { choicesFor } from './guard/choices.ts';
import { compareStrictness } from './guard/concern.ts';
import type { Concern } from './guard/concern.ts';
import { easedByAnswering, isAcknowledging } from './guard/easing.ts';
import { isExempt } from './guard/exempt.ts';
import { rhythmConcerns } from './guard/rhythm.ts';
import { wordsConcerns } from './guard/words.ts';
import { dayOf, midnight } from './moments.ts';
import type { PolicySettings } from './settings.ts';
import { standingIn } from './standing.ts';
import type { Frame } from './standing/frame.ts';
import type { Intention, Verdict } from './types.ts';

export { strictest } from './guard/strictest.ts';

const NOTHING: Concern = { verdict: 'clear', because: 'nothing', kind: 'rhythm' };

/** What is left of a concern once the rules that ease have been heard, in their order. */
function eased(person: PersonState | undefined, intention: Intention, concern: Concern): Concern {
  const { kind, verdict } = concern;
  if (person !== undefined && isAcknowledging(person, intention, concern)) {
    return { ...concern, verdict: 'clear', because: 'acknowledging' };
  }
  // Rule 4: what the plan proposes today is cleared, but neither an asked-for silence nor a stop, save
  // for the list, whose permission outlives a no.
  const held = verdict === 'stop' && concern.onList !== true;
  if (intention.proposed === true && !held && concern.silence !== true) {
    return { ...concern, verdict: 'clear', because: 'nothing' };
  }
  const answered = easedByAnswering(person, intention, concern);
  // Rule 6: in Cc and Bcc everything below a stop is a hint.
  if (intention.role === 'copy' && kind !== 'bar' && answered.verdict !== 'stop') {
    return compareStrictness(answered.verdict, 'hint') > 0
      ? { ...answered, verdict: 'hint' }
      : answered;
  }
  return answered;
}

/** The next instant (ms UTC) at which passing time alone may change the verdict. */
function holdsUntil(frame: Frame): number | undefined {
  const { person, now, zone } = frame;
  const turns = standingTurns(frame);
  // Pressure is counted by days, so every midnight may relieve it.
  if (person.touches.length > 0) turns.push(midnight(addDays(dayOf(now, zone), 1), zone));
  return turns.filter((turn) => turn > now).toSorted((a, b) => a - b)[0];
}

function verdictOf(concern: Concern, intention: Intention): Verdict {
  const { verdict, because, evidence, channels, due, answering } = concern;
  return {
    verdict,
    because,
    ...(evidence === undefined ? {} : { evidence }),
    ...(channels === undefined ? {} : { channels }),
    ...(due === undefined ? {} : { due }),
    ...(answering === undefined ? {} : { answering }),
    choices: choicesFor(concern, intention.channel),
  };
}

/** What weighs most against an act once the rules that ease have been heard; none where nothing does. */
function worstConcern(
  person: PersonState | undefined,
  intention: Intention,
  frame: Frame | undefined,
  bars: readonly Concern[],
): Concern | undefined {
  const concerns = [...bars];
  // The one letter after a send-off answers all that was said before it.
  const letter = person?.bars.length !== 0 && isLastLetter(person, intention);
  if (frame !== undefined && !letter) {
    concerns.push(...wordsConcerns(frame), ...rhythmConcerns(frame, standingIn(frame)));
  }
  return concerns
    .map((concern) => eased(person, intention, concern))
    .reduce<Concern | undefined>(
      (a, b) => (a === undefined || compareStrictness(b.verdict, a.verdict) > 0 ? b : a),
      undefined,
    );
}

/**
 * Whether an act may be done without a word of the guard: `verdictFor` with nothing that only a screen
 * needs.
 */
export function isCleared(
  person: PersonState,
  intention: Intention,
  settings: PolicySettings,
  zone: string,
  companyBars: readonly Bar[],
): boolean {
  const { channel, thread, at: now } = intention;
  const frame: Frame = { person, settings, now, zone, thread, channel };
  const bars = barConcerns(person, intention, companyBars);
  const worst = worstConcern(person, intention, frame, bars);
  return worst === undefined || worst.verdict === 'clear';
}

/**
 * Decides before an act of contact whether now is allowed, for one recipient (design, section 4: the
 * table and rules 1 to 8). Judged is the instant at which it will happen, so a mail that is scheduled
 * for their day is clear.
 *
 * @param person their state; undefined for someone who is no contact
 * @param now instant in ms UTC; an intention that lies before it is judged as of now
 * @param zone the user's IANA zone, in which days are counted
 * @param companyBars bars on whole domains that come from other people's facts
 */
export function verdictFor(
  person: PersonState | undefined,
  intention: Intention,
  settings: PolicySettings,
  now: number,
  zone: string,
  companyBars: readonly Bar[] = [],
): Verdict {
  const { address, channel, thread } = intention;
  if (address !== undefined && !isAddress(address)) {
    return { verdict: 'confirm', because: 'unreadable', choices: ['send-anyway'] };
  }
  const bars = barConcerns(person, intention, companyBars);
  const isRefused = bars.some(({ unconfirmed }) => unconfirmed !== true);
  if (isExempt(person, address, settings, isRefused)) {
    return { verdict: 'clear', because: 'own', choices: [] };
  }
  const at = Math.max(now, intention.at);
  const frame = person && { person, settings, now: at, zone, thread, channel };
  const worst = worstConcern(person, intention, frame, bars);
  const until = frame && holdsUntil(frame);
  return {
    ...verdictOf(worst ?? NOTHING, intention),
    ...(until === undefined ? {} : { until }),
  };
}
