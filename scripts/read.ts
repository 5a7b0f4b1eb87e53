import { read } from './read/run.ts';

process.exitCode = await read(process.argv.slice(2));
