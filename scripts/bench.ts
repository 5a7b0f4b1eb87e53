import { bench } from '../tests/bench/bench.ts';

process.exit(await bench(process.argv[2]));
