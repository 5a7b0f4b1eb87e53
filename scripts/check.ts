import { quick } from './checks.ts';
import { runStages } from './stages.ts';

await runStages(quick);
