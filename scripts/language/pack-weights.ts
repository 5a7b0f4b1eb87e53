import { DIGITS, digitSign } from '../../lib/language/cues/classifier.ts';
import type { Trained } from './softmax.ts';

/** Steps a weight is rounded to, on each side of zero: fewer are packed tighter. */
const STEPS = 7;

export interface Packed {
  places: string;
  values: string;
  middle: number;
  scale: number;
  kept: number;
}

/** Packs the heaviest weights: places as steps from one to the next, values rounded, one sign each. */
export function packWeights(model: Trained, most: number): Packed {
  const heavy = [...model.weights]
    .map((weight, place) => ({ weight, place }))
    .filter(({ weight }) => weight !== 0)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.place - b.place)
    .slice(0, most);
  // The few heaviest are cut off, or all others would share the low steps.
  const top = Math.abs(heavy[Math.floor(heavy.length / 200)]?.weight ?? 1);
  const unit = top / STEPS;
  let places = '';
  let values = '';
  let last = -1;
  let kept = 0;
  for (const { weight, place } of heavy.toSorted((a, b) => a.place - b.place)) {
    const rounded = Math.max(-STEPS, Math.min(STEPS, Math.round(weight / unit)));
    if (rounded === 0) continue;
    let step = place - last - 1;
    for (; step >= DIGITS - 1; step -= DIGITS - 1) places += digitSign(DIGITS - 1);
    places += digitSign(step);
    values += digitSign(rounded + STEPS);
    last = place;
    kept += 1;
  }
  return { places, values, middle: STEPS, scale: Number(unit.toFixed(5)), kept };
}
