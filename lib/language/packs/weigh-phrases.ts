import type { Weighing } from '../cues/classifier.ts';
import { sharesOf } from '../cues/shares.ts';
import type { Hit } from '../cues/find-phrases.ts';
import { CUES } from '../types.ts';

/** What speaks for `none` before any phrase is found: as much as a mere hint. */
const NOTHING_SAID = 1.2;
/** How much a further phrase of the same cue adds. */
const FURTHER = 0.2;
/** How steeply weight tells: one step of it is about three times as likely. */
const STEEPNESS = 1.2;

/**
 * Weighs the cues of a text by its phrases alone, for packs to which no weights were learnt: the
 * strongest phrase of each cue counts, further ones a little. Shares sum up to 1.
 */
export function weighPhrases(hits: readonly Hit[]): Weighing {
  const sums = CUES.map((cue) => {
    const weights = hits.filter((hit) => hit.cue === cue).map((hit) => hit.weight);
    const said = weights.length === 0 ? 0 : Math.max(...weights) + FURTHER * (weights.length - 1);
    return cue === 'none' ? Math.max(said, NOTHING_SAID) : said;
  });
  const powers = sums.map((sum) => (sum === 0 ? 0 : Math.exp(STEEPNESS * sum)));
  return {
    ...sharesOf(powers),
    heaviest: (cue) => {
      let best: Hit | undefined;
      for (const hit of hits) {
        if (hit.cue === cue && (best === undefined || hit.weight > best.weight)) best = hit;
      }
      return best;
    },
  };
}
