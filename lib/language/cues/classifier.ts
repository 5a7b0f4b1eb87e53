import type { Cue } from '../types.ts';
import { CUES } from '../types.ts';
import type { Feature } from './features.ts';
import { BUCKETS } from './features.ts';
import { sharesOf } from './shares.ts';
import { WEIGHTS } from './weights.ts';

/** Digits of a packed number: the printable signs from "(" to "~" without the backslash. */
export const DIGITS = 86;
const FIRST = 40;
const BACKSLASH = 92;

/** The value of one packed digit. */
function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code > BACKSLASH ? code - FIRST - 1 : code - FIRST;
}

/** The sign of one digit, 0 to 85; what `digitAt` reads. */
export function digitSign(digit: number): string {
  const code = digit + FIRST;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

const CUE_COUNT = CUES.length;

/** Weights by bucket and cue. Places are packed as steps from one to the next, 85 meaning "and on". */
function unpack(): Int8Array {
  const weights = new Int8Array(BUCKETS * CUE_COUNT);
  const { places, values, middle } = WEIGHTS;
  let place = -1;
  let value = 0;
  for (let at = 0; at < places.length; at += 1) {
    const step = digitAt(places, at);
    place += step;
    if (step === DIGITS - 1) continue;
    place += 1;
    weights[place] = digitAt(values, value) - middle;
    value += 1;
  }
  return weights;
}

let unpacked: Int8Array | undefined;

function isKnown(weights: Int8Array, bucket: number): boolean {
  const row = bucket * CUE_COUNT;
  for (let place = row; place < row + CUE_COUNT; place += 1) if (weights[place] !== 0) return true;
  return false;
}

/** How much each cue speaks from a text, and from which of its features. */
export interface Weighing {
  /** By place in `CUES`, together 1. */
  shares: readonly number[];
  of: (cue: Cue) => number;
  /** The words `from` to `to` within which a cue weighs most: one feature after the other is added. */
  heaviest: (cue: Cue) => { from: number; to: number } | undefined;
}

/** Weighs the features of a text by the trained weights; time is in line with their number. */
export function weigh(features: readonly Feature[]): Weighing {
  unpacked ??= unpack();
  const weights = unpacked;
  const sums = WEIGHTS.bias.split(' ').map(Number);
  // Only features that were learnt count, or long texts of unknown words would weigh nothing.
  const known = features.filter(({ bucket }) => isKnown(weights, bucket));
  const share = known.length === 0 ? 0 : WEIGHTS.scale / Math.sqrt(known.length);
  for (const { bucket } of known) {
    const row = bucket * CUE_COUNT;
    for (let cue = 0; cue < CUE_COUNT; cue += 1) {
      sums[cue] = (sums[cue] ?? 0) + (weights[row + cue] ?? 0) * share;
    }
  }
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  return {
    ...sharesOf(powers),
    heaviest: (cue) => {
      const column = CUES.indexOf(cue);
      let best: Feature | undefined;
      let most = 0;
      for (const feature of features) {
        const weight = weights[feature.bucket * CUE_COUNT + column] ?? 0;
        if (weight > most) {
          most = weight;
          best = feature;
        }
      }
      return best;
    },
  };
}
