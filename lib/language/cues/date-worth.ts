import type { Cue } from '../types.ts';
import { against } from './date-against.ts';
import type { Hit } from './find-phrases.ts';
import type { Placed } from './placed-date.ts';
import { alone, denied, returns } from './placed-date.ts';
import { isRequested, refersTo } from './requested-date.ts';
import type { Words } from './words.ts';

/** Cues whose phrases vouch for a date beside the leading one's own. */
const VOUCH: Readonly<Partial<Record<Cue, readonly Cue[]>>> = {
  'call-back-later': [
    'call-back-later',
    'permission-granted',
    'out-of-office',
    'brush-off',
    'interested',
    'thinking',
  ],
  'permission-granted': ['call-back-later', 'permission-granted', 'out-of-office', 'brush-off'],
  'permission-declined': ['call-back-later', 'permission-declined'],
  'out-of-office': ['out-of-office', 'call-back-later'],
  interested: ['interested', 'call-back-later', 'permission-granted', 'out-of-office'],
};

/** What a date needs to be taken for a due. */
export const ENOUGH = 2;
const IN_PHRASE = 3;
const SAME_SENTENCE = 1.5;
const NEXT_SENTENCE = 0.5;
const HELD_BY_LEAD = 1.5;
/** A day beside words that ask for contact outweighs one that only tells why not now. */
const ASKED_FOR = 2;
/** "Friday?": a sentence of nothing but a day proposes it. */
const PROPOSED_ALONE = 3;

const HOLDING: ReadonlySet<string> = new Set(['until', 'after', 'through', 'from', 'before']);

/** What a date is worth without any phrase, where its whole reply is about one. */
const FREE: Readonly<Partial<Record<Cue, number>>> = {
  'call-back-later': 2,
  'out-of-office': 2,
  'permission-granted': 2,
};

/** How much a phrase vouches for a date: most within it, less from a sentence away. */
function vouched(one: Placed, hit: Hit, words: Words, own: number): number {
  const within = one.at >= hit.from && one.to <= hit.to;
  if (within || refersTo(one, words, hit)) return IN_PHRASE + hit.weight / 4 + own;
  const near = Math.abs(one.sentence - hit.sentence);
  if (near === 0) return SAME_SENTENCE + hit.weight / 8 + own;
  return near === 1 ? NEXT_SENTENCE : 0;
}

/** How much speaks for a date being bound to the leading cue; `ENOUGH` makes it a due. */
export function worth(
  one: Placed,
  leading: Cue,
  read: { words: Words; hits: readonly Hit[] },
): number {
  const { words, hits } = read;
  const vouching = VOUCH[leading] ?? [];
  // A question with a day in it proposes that day.
  const proposed = leading === 'interested' && words.asked[one.sentence] === true;
  let most = proposed ? ENOUGH : (FREE[leading] ?? 0);
  for (const hit of hits) {
    if (!vouching.includes(hit.cue) || hit.frame.date === 'no') continue;
    most = Math.max(most, vouched(one, hit, words, hit.cue === leading ? 0.4 : 0));
  }
  const requested = isRequested(one, words, hits);
  if (requested) most += ASKED_FOR;
  if (alone(words, one)) most += denied(words, one) ? -PROPOSED_ALONE : PROPOSED_ALONE;
  if (one.date.lead !== undefined && HOLDING.has(one.date.lead)) most += HELD_BY_LEAD;
  if (returns(words, one)) most += leading === 'out-of-office' ? 3 : 0.5;
  return most - against(words, one, requested, leading === 'out-of-office');
}
