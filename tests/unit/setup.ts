import * as fc from 'fast-check';
import { runs } from './runs.ts';

const seed = process.env['MAYI_SEED'];

/** Properties that do not say how often they are tried. A failure prints its seed. */
fc.configureGlobal({
  numRuns: runs(100),
  ...(seed !== undefined && { seed: Number(seed) }),
  // The soak tries as often as it can within this time; a test run never comes near it.
  interruptAfterTimeLimit: 40_000,
});
