import type { Cue } from '../types.ts';
import type { Hit } from './find-phrases.ts';
import type { Wait } from './wait-asked.ts';

/** A cue with its share of all that speaks, and its strongest phrase, if any. */
export interface Share {
  cue: Cue;
  share: number;
  hit?: Hit;
}

/** A phrase that leaves no doubt, and one that is as good as said. */
const PLAINLY = 3.2;
const WELL = 2.2;

/** What a bound day turns into a call-back: these speak of the same, without one. */
const WITHOUT_DAY: ReadonlySet<Cue> = new Set([
  'brush-off',
  'thinking',
  'not-interested',
  'wrong-person',
  'none',
  'thanks',
]);

/** Without a phrase and with no more than this share, a cue is not taken for the leading one. */
const FAINT = 0.2;

/** What two noes turn into a yes. */
const REFUSING: ReadonlySet<Cue> = new Set(['not-interested', 'none', 'brush-off']);

/** A day of which a phrase speaks, beside words that say nothing. */
const HINTED = 2;
const HINTED_SHARE = 0.12;

/** A wish is told from a phrase of this weight, where nothing else was said plainly. */
const MANNER = 2;

/** From this worth on a day to come back on was told in a phrase. */
const TOLD = 3.4;
/** And beside other cues it counts where the words allow for a call-back at all. */
const ALLOWED = 0.06;
/** A cue without a phrase gives way to it up to this share. */
const GIVES_WAY = 0.5;
/** From this share on a cue does not give way to a day that nobody asked for. */
const SURE = 0.5;
/** A return told beyond doubt. */
const EXPLICIT = 4;
/** Below this a day is about something else. */
const DAY_LEAST = 2;
/** Words that look like a cue and are none, as good as said. */
const NONE_SAID = 3;

/** Cues that give way to a day that was told in a phrase. */
const WITHOUT_A_DAY: ReadonlySet<Cue> = new Set(['brush-off', 'thinking', 'none', 'thanks']);

/** Whether a day that was told makes it a call-back, whatever else is said. */
function awaits(first: Share, back: Share | undefined, wait: Wait): boolean {
  if (back === undefined || wait.worth < TOLD) return false;
  if (first.cue === 'none' || first.cue === 'thinking') return wait.asked || first.share < SURE;
  if (WITHOUT_A_DAY.has(first.cue)) return true;
  const { cue, hit, share } = first;
  if (cue === 'permission-granted') return wait.far && !wait.assents;
  if (cue === 'interested') return wait.far && (back.hit?.weight ?? 0) >= PLAINLY;
  if (cue === 'not-interested' || cue === 'referral') {
    return hit === undefined && share < GIVES_WAY && back.share >= ALLOWED;
  }
  return false;
}

/** Whether a phrase lies within another. */
function within(inner: Hit | undefined, outer: Hit): boolean {
  return inner !== undefined && inner.from >= outer.from && inner.to <= outer.to;
}

/** Puts one cue before all others, as sure as the one it takes the place of. */
function led(by: Cue, shares: readonly Share[]): Share[] {
  const one = shares.find(({ cue }) => cue === by);
  const first = shares[0];
  if (one === undefined || first === undefined || one === first) return [...shares];
  return [
    { ...one, share: by === 'none' ? one.share : Math.max(one.share, first.share, 0.6) },
    ...shares
      .filter((other) => other !== one)
      .map((other) => ({ ...other, share: other.share / 2 })),
  ];
}

/**
 * What is settled by the phrases beside each other, whatever the words weigh: "not now, try me in
 * March" is the call-back, "not me, ask Ana" the referral, "I have left, ask Ana" the wrong person.
 */
export function settled(shares: readonly Share[], wait: Wait): Share[] {
  const first = shares[0];
  if (first === undefined) return [];
  const weight = (cue: Cue): number => shares.find((one) => one.cue === cue)?.hit?.weight ?? 0;
  // "Do call, mornings are best" invites.
  const channel = shares.find((one) => one.cue === 'wish')?.hit?.frame.wish?.part === undefined;
  const later = shares.find((one) => one.cue === 'call-back-later');
  if (awaits(first, later, wait)) return led('call-back-later', shares);
  if (first.hit === undefined && first.share < FAINT) return led('none', shares);
  if (first.hit === undefined && weight('none') >= NONE_SAID) return led('none', shares);
  // Its only dates are about something else.
  const second = shares[1];
  const elsewhere = wait.dated && wait.worth < DAY_LEAST && (first.hit?.weight ?? 0) < NONE_SAID;
  if (first.cue === 'call-back-later' && elsewhere && second !== undefined)
    return led(second.cue, shares);
  if (first.cue === 'wish' && !channel && weight('permission-granted') >= WELL)
    return led('permission-granted', shares);
  // "We don't want to stop", "I can't say no to that".
  if (weight('interested') >= PLAINLY && REFUSING.has(first.cue)) return led('interested', shares);
  const invites = first.cue === 'permission-granted';
  const manner = first.hit === undefined || (invites && channel);
  if (manner && weight('wish') >= MANNER && first.cue !== 'interested') return led('wish', shares);
  // A day was given and nothing speaks for it being about something else.
  const given = shares.find((one) => one.cue === 'call-back-later');
  if (
    first.cue === 'none' &&
    first.hit === undefined &&
    (first.share < SURE || wait.asked) &&
    (given?.hit?.weight ?? 0) >= HINTED &&
    (given?.share ?? 0) >= HINTED_SHARE
  ) {
    return led('call-back-later', shares);
  }
  const back = shares.find((one) => one.cue === 'call-back-later')?.hit;
  // "Circle back in January" holds "back in January", which alone would be a return.
  const away = first.cue === 'out-of-office';
  const held =
    away &&
    back !== undefined &&
    (within(first.hit, back) || (wait.asked && weight('out-of-office') < EXPLICIT));
  const bound = !wait.dated || wait.worth >= DAY_LEAST;
  if (bound && weight('call-back-later') >= PLAINLY && (held || WITHOUT_DAY.has(first.cue))) {
    return led('call-back-later', shares);
  }
  const handed = weight('referral');
  const left = weight('wrong-person');
  if (first.cue === 'wrong-person' && handed >= WELL && left < PLAINLY)
    return led('referral', shares);
  if (first.cue === 'referral' && left >= PLAINLY && handed < PLAINLY)
    return led('wrong-person', shares);
  return [...shares];
}
