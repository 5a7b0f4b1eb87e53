import { evaluate } from './eval/run.ts';

process.exitCode = await evaluate(process.argv.slice(2));
