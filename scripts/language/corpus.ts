import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf } from '../../lib/language/cues/features.ts';
import { findPhrases } from '../../lib/language/cues/find-phrases.ts';
import { placeDates, wordsOf } from '../../lib/language/cues/words.ts';
import { english } from '../../lib/language/packs/en/pack.ts';
import type { Cue } from '../../lib/language/types.ts';
import { CUES } from '../../lib/language/types.ts';
import type { Example } from './softmax.ts';

/** One text of the corpus, as its line has it. */
export interface CorpusText {
  id: string;
  text: string;
  cue: Cue;
  also?: Cue[];
  sentAt?: string;
}

/** Texts of other languages are tests of their packs; weights are learnt for English. */
const OTHER_LANGUAGES = /^(?:de|fr|es|it|other)\b/;
/** What a text teaches of the cues it may also be read as, all together. */
const ALSO = 0.2;

/** The English texts of a folder of JSON lines, in the order of their files. */
export function readCorpus(folder: string): CorpusText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && !OTHER_LANGUAGES.test(name))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CorpusText);
}

/** By which a file of weights names the texts it was learnt from. */
export function corpusHash(corpus: readonly CorpusText[]): string {
  const hash = createHash('sha256');
  for (const { text, cue, also } of corpus)
    hash.update(`${cue} ${(also ?? []).join(' ')} ${text}\n`);
  return hash.digest('hex').slice(0, 16);
}

function sharesOf({ cue, also = [] }: CorpusText): number[] {
  const others = also.filter((other) => CUES.includes(other) && other !== cue);
  const main = others.length === 0 ? 1 : 1 - ALSO;
  return CUES.map((one) => (one === cue ? main : others.includes(one) ? ALSO / others.length : 0));
}

/** What there is to learn from. */
export function examplesOf(corpus: readonly CorpusText[]): Example[] {
  return corpus.map((line) => {
    const words = wordsOf(line.text, english);
    const now = Date.parse(`${(line.sentAt ?? '2026-03-11').slice(0, 10)}T12:00:00Z`);
    placeDates(
      words,
      english.findDates(line.text, {
        now,
        zone: 'UTC',
        workingDays: [1, 2, 3, 4, 5],
        fiscalStart: 1,
        hemisphere: 'north',
      }),
    );
    const hits = findPhrases(words, english);
    const buckets = featuresOf(words, hits).map((feature) => feature.bucket);
    const plain = featuresOf(words, []).length;
    return { buckets, phrases: buckets.length - plain, cues: sharesOf(line) };
  });
}
