import type { Cue } from '../types.ts';
import { CUES } from '../types.ts';

/** How much each cue has of the whole, by place in `CUES` (together 1) and by name. */
export function sharesOf(powers: readonly number[]): {
  shares: readonly number[];
  of: (cue: Cue) => number;
} {
  const whole = powers.reduce((sum, power) => sum + power, 0);
  const shares = powers.map((power) => power / whole);
  return { shares, of: (cue) => shares[CUES.indexOf(cue)] ?? 0 };
}
