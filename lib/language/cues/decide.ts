import type { Cue } from '../types.ts';
import { CUES } from '../types.ts';
import type { Weighing } from './classifier.ts';
import type { Hit } from './find-phrases.ts';

/** One cue of a text: how much speaks for it, and the phrase it rests on, if any. */
export interface Judged {
  cue: Cue;
  confidence: number;
  hit?: Hit;
}

/** A phrase of this weight bars by itself; a lighter one needs the words around it to agree. */
const SAID = 2.5;
const AGREED = 0.25;
/** Without any phrase of it, refusal has to be this plain in all words. */
const PLAIN = 0.55;
/** Beside the leading cue another is told from this share on, or from a phrase of this weight. */
const BESIDE = 0.18;
const BESIDE_SAID = 2.4;
const BESIDE_LEAST = 0.04;

function strongest(hits: readonly Hit[], cue: Cue): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of hits) {
    if (hit.cue === cue && (best === undefined || hit.weight > best.weight)) best = hit;
  }
  return best;
}

/** Whether contact itself is refused, and how surely: the one reading that nothing outranks. */
function refusal(hits: readonly Hit[], weighing: Weighing): Judged | undefined {
  const never = strongest(hits, 'never');
  const farewell = strongest(hits, 'farewell');
  const share = weighing.of('never') + weighing.of('farewell');
  const weight = Math.max(never?.weight ?? 0, farewell?.weight ?? 0);
  const refused =
    (never?.weight ?? 0) >= SAID ||
    (weight > 0 && share >= AGREED) ||
    (weight === 0 && share >= PLAIN);
  if (!refused) return undefined;
  const confidence = Math.min(0.99, Math.max(share, weight >= SAID ? 0.9 : weight > 0 ? 0.7 : 0.5));
  const polite = farewell !== undefined && weighing.of('farewell') > weighing.of('never');
  const hit = polite ? farewell : (never ?? farewell);
  return { cue: polite ? 'farewell' : 'never', confidence, ...(hit === undefined ? {} : { hit }) };
}

/** How much a phrase of this weight adds to its cue, as a factor on its share. */
const LIFT = [1, 1.3, 1.8, 3, 6];

function lifted(
  hits: readonly Hit[],
  weighing: Weighing,
): { cue: Cue; share: number; hit?: Hit }[] {
  const raised = CUES.filter((cue) => cue !== 'never' && cue !== 'farewell').map((cue) => {
    const hit = strongest(hits, cue);
    const factor = LIFT[Math.min(4, Math.round(hit?.weight ?? 0))] ?? 1;
    return { cue, share: weighing.of(cue) * factor, ...(hit === undefined ? {} : { hit }) };
  });
  const whole = raised.reduce((sum, { share }) => sum + share, 0) || 1;
  return raised
    .map((one) => ({ ...one, share: one.share / whole }))
    .toSorted((a, b) => b.share - a.share);
}

/**
 * The cues of a text, the leading one first: refusal before all, the others by how much their
 * phrases and all words together speak for them.
 */
export function decide(hits: readonly Hit[], weighing: Weighing): Judged[] {
  const judged: Judged[] = [];
  const refused = refusal(hits, weighing);
  if (refused !== undefined) judged.push(refused);
  for (const { cue, share, hit } of lifted(hits, weighing)) {
    const first = judged.length === 0;
    const beside =
      cue !== 'none' &&
      (share >= BESIDE || ((hit?.weight ?? 0) >= BESIDE_SAID && share >= BESIDE_LEAST));
    if (first || beside)
      judged.push({
        cue,
        confidence: Math.min(0.99, share),
        ...(hit === undefined ? {} : { hit }),
      });
  }
  return judged;
}
