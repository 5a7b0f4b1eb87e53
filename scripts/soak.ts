import { parseArgs } from 'node:util';
import { findChromium } from './browser/find.ts';
import { runStages } from './stages.ts';
import { soak } from './checks.ts';

const { values } = parseArgs({ options: { seed: { type: 'string' }, runs: { type: 'string' } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
if (!Number.isSafeInteger(seed)) throw new RangeError('--seed takes a whole number');
process.env['MAYI_SEED'] = String(seed);
process.env['MAYI_RUNS'] = values.runs ?? '2000';
console.log(`Chromium: ${findChromium()}`);
console.log(`Seed ${seed}; the same again: npm run soak -- --seed ${seed}`);
await runStages(soak);
