/** One text to learn from: its features, how many of them are phrases (they stand first), its cues. */
export interface Example {
  buckets: readonly number[];
  phrases: number;
  /** Share of each cue, together 1. */
  cues: readonly number[];
}

export interface Trained {
  /** By bucket and cue. */
  weights: Float64Array;
  bias: number[];
}

const EPOCHS = 30;
const RATE = 0.15;
/** Pulls weights to zero, so that few are left to carry along. */
const PULL = 5e-3;
/**
 * In this share of the rounds a text is learnt without its phrases: the words must carry it too, or
 * what no phrase foresees is read by nothing.
 */
const WITHOUT_PHRASES = 0.5;
/** A feature of a single text teaches only that text. */
const RARE = 2;

/** Numbers that only look random and are the same in every run. */
function sequence(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** Shares of the cues for these features. */
function forecast(model: Trained, buckets: readonly number[], count: number): number[] {
  const norm = 1 / Math.sqrt(buckets.length);
  const sums = model.bias.slice();
  for (const bucket of buckets) {
    for (let cue = 0; cue < count; cue += 1) {
      sums[cue] = (sums[cue] ?? 0) + (model.weights[bucket * count + cue] ?? 0) * norm;
    }
  }
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}

/** Leaves out the features that stand in fewer texts than are worth learning from. */
function withoutRare(examples: readonly Example[]): Example[] {
  const seen = new Map<number, number>();
  for (const { buckets } of examples) {
    for (const bucket of buckets) seen.set(bucket, (seen.get(bucket) ?? 0) + 1);
  }
  return examples.map(({ buckets, phrases, cues }) => {
    const words = buckets.slice(phrases).filter((bucket) => (seen.get(bucket) ?? 0) >= RARE);
    return { buckets: [...buckets.slice(0, phrases), ...words], phrases, cues };
  });
}

/** Softmax regression by AdaGrad with a pull to zero; the same examples give the same weights. */
export function train(all: readonly Example[], size: number, count: number): Trained {
  const examples = withoutRare(all);
  const model: Trained = {
    weights: new Float64Array(size * count),
    bias: Array<number>(count).fill(0),
  };
  const seen = new Float64Array(size * count);
  const seenBias = Array<number>(count).fill(1e-6);
  const next = sequence();
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, next);
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      const bare = next() < WITHOUT_PHRASES;
      const buckets = bare ? example.buckets.slice(example.phrases) : example.buckets;
      if (buckets.length === 0) continue;
      const shares = forecast(model, buckets, count);
      const norm = 1 / Math.sqrt(buckets.length);
      for (let cue = 0; cue < count; cue += 1) {
        const off = (shares[cue] ?? 0) - (example.cues[cue] ?? 0);
        seenBias[cue] = (seenBias[cue] ?? 0) + off * off;
        model.bias[cue] = (model.bias[cue] ?? 0) - (RATE * off) / Math.sqrt(seenBias[cue] ?? 1);
        const slope = off * norm;
        for (const bucket of buckets) {
          const place = bucket * count + cue;
          seen[place] = (seen[place] ?? 0) + slope * slope;
          const step = RATE / Math.sqrt((seen[place] ?? 0) + 1e-6);
          const moved = (model.weights[place] ?? 0) - step * slope;
          const pull = step * PULL;
          model.weights[place] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0;
        }
      }
    }
  }
  return model;
}
