import type { Peer } from '../../scripts/eval/peers.ts';
import { run } from '../../scripts/run.ts';
import { bundleSizes } from './language/sizes.ts';
import type { Bundle } from './language/sizes.ts';
import type { Speed } from './language/speed.ts';
import { kB, ms } from './table.ts';
import type { Line } from './table.ts';

/** Replies a second that one core must read at the least. */
const RATE = 2000;
/** Bytes that all of the language part may add to the worker, gzipped. */
const MOST_BYTES = 60_000;
/** A text ten times as long may take twice the time that a straight line would. */
const GROWTH = 20;

async function speed(): Promise<Speed> {
  // One thread for the engine and its housekeeping alike: what a single core gives.
  const { code, output } = await run(process.execPath, [
    '--single-threaded',
    'tests/bench/language/speed.ts',
  ]);
  if (code !== 0) throw new Error(`reading texts: ${output.slice(0, 2000)}`);
  // Whatever node itself has to say stands above the one line.
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Speed;
}

/** Reading replies beside what is asked and beside others that read dates; none of them knows cues. */
export async function languageLines(): Promise<Line[]> {
  const sizes = await bundleSizes();
  const { replies, ours, peers, growth } = await speed();
  const rate = 1000 / ours;
  const each = `${ms(ours)} a reply`;
  const slower = (peer: Peer): Line => ({
    what: `time a reply, ${replies} replies`,
    ours: each,
    other: `${ms(peers[peer])} ${peer}, dates only`,
    ratio: ours / peers[peer],
  });
  const larger = (peer: Exclude<Bundle, 'ours'>): Line => ({
    what: 'language, gzipped',
    ours: kB(sizes.ours),
    other: `${kB(sizes[peer])} ${peer}, dates only`,
    ratio: sizes.ours / sizes[peer],
  });
  return [
    {
      what: 'replies read a second, one core',
      ours: rate.toFixed(0),
      other: `${RATE} wanted`,
      ratio: RATE / rate,
      target: 1,
    },
    slower('chrono-node'),
    slower('recognizers'),
    slower('compromise-dates'),
    {
      what: 'language, gzipped',
      ours: kB(sizes.ours),
      other: `${kB(MOST_BYTES)} allowed`,
      ratio: sizes.ours / MOST_BYTES,
      target: 1,
    },
    larger('chrono-node'),
    larger('recognizers'),
    larger('compromise-dates'),
    {
      what: '100 kB of a text made to choke on',
      ours: ms(growth.longMs),
      other: `${ms(growth.shortMs)} 10 kB of it`,
      ratio: growth.times,
      target: GROWTH,
    },
  ];
}
