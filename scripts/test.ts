import { whole } from './checks.ts';
import { findChromium } from './browser/find.ts';
import { runStages } from './stages.ts';

// Found or installed first, so that a missing browser is said before anything else runs.
console.log(`Chromium: ${findChromium()}`);
await runStages(whole);
