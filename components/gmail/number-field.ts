import { text } from '../../lib/text/text.ts';
import { figure } from './plan-names.ts';

interface Range {
  least: number;
  most: number;
  step: number;
}

/** What was typed as a number that fits its range and its steps; undefined where it does not. */
export function readNumber(typed: string, { least, most, step }: Range): number | undefined {
  const value = Number(typed);
  if (typed.trim() === '' || !Number.isFinite(value) || value < least || value > most) {
    return undefined;
  }
  // Counted in steps, because tenths are no whole numbers to a machine.
  const steps = Math.round(value / step);
  return Math.abs(value - steps * step) < 1e-9 ? value : undefined;
}

/** What a number may be: "A whole number from 1 to 10." */
export function rangeText({ least, most, step }: Range): string {
  return text(step === 1 ? 'number_range_whole' : 'number_range', figure(least), figure(most));
}
