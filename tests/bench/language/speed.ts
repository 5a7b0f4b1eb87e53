/**
 * Measures, in a process of its own, how fast texts are read, and prints it as one line of JSON.
 * All take their turns, so that what slows the machine slows each of them.
 */
import { PEERS } from '../../../scripts/eval/peers.ts';
import type { Peer } from '../../../scripts/eval/peers.ts';
import type { Given } from '../../../scripts/read/line.ts';
import { readLine } from '../../../scripts/read/line.ts';
import { loadReaders } from '../../../scripts/read/modes.ts';
import { median } from '../table.ts';
import { corpusReplies, crammedTexts } from './texts.ts';

/** Milliseconds a reply, ours and others', and how time grows with the text. */
export interface Speed {
  replies: number;
  ours: number;
  peers: Record<Peer, number>;
  /** Of a text that invites trying again and again: 100 kB over 10 kB, the worst of all kinds. */
  growth: { times: number; shortMs: number; longMs: number };
}

const WARM_ROUNDS = 3;
const ROUNDS = 7;
/** The slow ones read this many replies a round, spread over all. */
const SAMPLE = 60;
/** Shorter than this the clock says little: then the text is read again. */
const LEAST_MS = 4;

const SHORT = 10_000;
const LONG = 100_000;

const readers = await loadReaders();

function givenOf(text: string, sentAt: string): Given {
  const line = JSON.stringify({ id: 1, text, sentAt });
  const given = readLine(line, 'reply', { fiscalStart: 1, hemisphere: 'north' }, 0);
  if ('error' in given) throw new Error(given.error);
  return given;
}

/** Milliseconds each call of `run` takes over all of `items`. */
function perItem<T>(items: readonly T[], run: (item: T) => unknown): number {
  const began = performance.now();
  for (const item of items) run(item);
  return (performance.now() - began) / items.length;
}

function speeds(): Omit<Speed, 'growth'> {
  const replies = corpusReplies();
  const ours = replies.map(({ text, sentAt }) => givenOf(text, sentAt));
  const step = Math.max(1, Math.floor(replies.length / SAMPLE));
  const some = replies.filter((_, at) => at % step === 0);
  const others = some.map(({ text, sentAt }) => ({ text, at: new Date(`${sentAt}T12:00:00Z`) }));
  const names = Object.keys(PEERS) as Peer[];
  const times = new Map<string, number[]>(['ours', ...names].map((name) => [name, []]));
  for (let round = -WARM_ROUNDS; round < ROUNDS; round += 1) {
    const took = new Map([['ours', perItem(ours, readers.reply)]]);
    for (const name of names) {
      took.set(
        name,
        perItem(others, ({ text, at }) => PEERS[name](text, at)),
      );
    }
    if (round >= 0) for (const [name, ms] of took) times.get(name)?.push(ms);
  }
  const of = (name: string) => median(times.get(name) ?? []);
  return {
    replies: replies.length,
    ours: of('ours'),
    peers: {
      'chrono-node': of('chrono-node'),
      recognizers: of('recognizers'),
      'compromise-dates': of('compromise-dates'),
    },
  };
}

/** Milliseconds to read a text once, the quickest of a few tries. */
function quickest(given: Given, run: (given: Given) => unknown): number {
  const tries: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const began = performance.now();
    let times = 0;
    do {
      run(given);
      times += 1;
    } while (performance.now() - began < LEAST_MS);
    tries.push((performance.now() - began) / times);
  }
  return Math.min(...tries);
}

function growth(): Speed['growth'] {
  const long = crammedTexts(LONG);
  let worst: Speed['growth'] = { times: 0, shortMs: 0, longMs: 0 };
  for (const [at, short] of crammedTexts(SHORT).entries()) {
    for (const run of Object.values(readers)) {
      const shortMs = quickest(givenOf(short, '2026-03-11'), run);
      const longMs = quickest(givenOf(long[at] ?? '', '2026-03-11'), run);
      const times = longMs / shortMs;
      if (times > worst.times) worst = { times, shortMs, longMs };
    }
  }
  return worst;
}

const speed: Speed = { ...speeds(), growth: growth() };
console.log(JSON.stringify(speed));
