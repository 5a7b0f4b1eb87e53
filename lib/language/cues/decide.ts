import type { Cue } from '../types.ts';
import { CUES } from '../types.ts';
import type { Weighing } from './classifier.ts';
import type { Hit } from './find-phrases.ts';
import type { Share } from './settle.ts';
import { settled } from './settle.ts';
import type { Wait } from './wait-asked.ts';

/** One cue of a text: how much speaks for it, and the phrase it rests on, if any. */
export interface Judged {
  cue: Cue;
  confidence: number;
  hit?: Hit;
}

/** A phrase of this weight bars by itself; a lighter one needs the words around it to agree. */
const SAID = 2.5;
const AGREED = 0.15;
/** What a phrase weighs that is only told of others. */
const DOUBTFUL = 1;
/** Even a plain phrase is not believed where all other words speak against it. */
const NOT_DENIED = 0.06;
/** Without any phrase of it, refusal has to be this plain in all words. */
const PLAIN = 0.38;
/** Beside the leading cue another is told from this share on; from less where a phrase says so. */
const BESIDE = 0.3;
const BESIDE_HINTED = 0.12;
const BESIDE_LEAST = 0.04;
/** Weight from which a phrase is as good as said. */
const BESIDE_SAID = 2.4;

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
    ((never?.weight ?? 0) >= SAID && share >= NOT_DENIED) ||
    (weight > DOUBTFUL && share >= AGREED) ||
    (weight <= DOUBTFUL && share >= PLAIN);
  if (!refused) return undefined;
  const confidence = Math.min(0.99, Math.max(share, weight >= SAID ? 0.9 : weight > 0 ? 0.7 : 0.5));
  const polite = farewell !== undefined && weighing.of('farewell') > weighing.of('never');
  const hit = polite ? farewell : (never ?? farewell);
  return { cue: polite ? 'farewell' : 'never', confidence, ...(hit === undefined ? {} : { hit }) };
}

/** All cues but refusal with their share and their strongest phrase, the likeliest first. */
function shared(hits: readonly Hit[], weighing: Weighing): Share[] {
  const all = CUES.filter((cue) => cue !== 'never' && cue !== 'farewell').map((cue) => {
    const hit = strongest(hits, cue);
    return { cue, share: weighing.of(cue), ...(hit === undefined ? {} : { hit }) };
  });
  const whole = all.reduce((sum, { share }) => sum + share, 0) || 1;
  return all
    .map((one) => ({ ...one, share: one.share / whole }))
    .toSorted((a, b) => b.share - a.share);
}

/** Cues a machine can have: it neither refuses nor asks. */
const OF_MACHINES: ReadonlySet<Cue> = new Set([
  'out-of-office',
  'wrong-person',
  'referral',
  'none',
]);

/**
 * The cues of a text, the leading one first: refusal before all, the others by how much their
 * phrases and all words together speak for them. A machine's mail refuses nothing.
 */
export function decide(
  hits: readonly Hit[],
  weighing: Weighing,
  automatic: boolean,
  wait: Wait,
): Judged[] {
  const judged: Judged[] = [];
  const refused = automatic ? undefined : refusal(hits, weighing);
  if (refused !== undefined) judged.push(refused);
  const shares = settled(shared(hits, weighing), wait);
  for (const { cue, share, hit } of shares) {
    if (automatic && !OF_MACHINES.has(cue)) continue;
    const first = judged.length === 0;
    const said = hit?.weight ?? 0;
    const least = said >= BESIDE_SAID ? BESIDE_LEAST : said > 0 ? BESIDE_HINTED : BESIDE;
    const beside = cue !== 'none' && share >= least;
    if (!first && !beside) continue;
    const confidence = Math.min(0.99, automatic ? Math.max(share, 0.7) : share);
    judged.push({ cue, confidence, ...(hit === undefined ? {} : { hit }) });
  }
  return judged;
}
