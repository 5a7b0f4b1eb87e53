import { bench } from '../tests/bench/bench.ts';

process.exit(await bench());
