import { writeFileSync } from 'node:fs';
import { BUCKETS } from '../../lib/language/cues/features.ts';
import { CUES } from '../../lib/language/types.ts';
import { corpusHash, examplesOf, readCorpus } from './corpus.ts';
import { packWeights } from './pack-weights.ts';
import { train } from './softmax.ts';

/*
 * Learns the weights of the cues from the texts in `tests/corpus/replies` and writes them to
 * `lib/language/cues/weights.ts`: `npx node scripts/language/train.ts`. The file names the hash of
 * the texts it was learnt from; a test tells when they have changed since.
 */
const TARGET = process.argv[2] ?? 'lib/language/cues/weights.ts';
/** Weights kept: the heaviest. More weigh more in the bundle and hardly read better. */
const MOST = Number(process.argv[3] ?? 12_000);

const corpus = readCorpus('tests/corpus/replies');
const model = train(examplesOf(corpus), BUCKETS, CUES.length);
const { places, values, middle, scale, kept } = packWeights(model, MOST);
const bias = model.bias.map((value) => value.toFixed(2)).join(' ');
writeFileSync(
  TARGET,
  `/** Learnt by \`scripts/language/train.ts\` from \`tests/corpus/replies\`; not written by hand. */
export const WEIGHTS = {
  corpus: '${corpusHash(corpus)}',
  scale: ${scale},
  middle: ${middle},
  bias: '${bias}',
  places:
    '${places}',
  values:
    '${values}',
};
`,
);
process.stdout.write(`${corpus.length} texts, ${kept} weights\n`);
