import { MEANT } from './said-words.ts';

/** A word of a reduced sentence, with where it stood: "not" stands for all of "have not". */
export interface Word {
  word: string;
  from: number;
  to: number;
}

const TOKEN = /[a-z0-9à-ɏ%#]+(?:'(?!ll)[a-z]+)?|'ll|[,;:!?.()"–—…]|-(?= )/g;
const NOT =
  /^(?:do|did|does|ha[vds]e?|is|are|was|were|wo|ca|could|would|should)n'?t$|^never$|^cannot$/;
/** A helping verb stays only before the one it asks about: "are you there". */
const ASKS = /^(?:you|i|it|this|my|your|ther|anyon|everything)$/;
const HELPS = /^(?:be|did)$/;
const HELPS_NOT = /^(?:be|did|can|could|will|would|should)$/;

/** One form for all forms of a word: without the endings of plural, past and present. */
function stem(word: string): string {
  const full = MEANT.get(word) ?? word;
  if (full.length < 4) return full;
  const bare = full
    .replace(/(?<=...)ie[ds]$/, 'y')
    .replace(/(?<!th|rn|en)(?<=...)ing$|(?<=..[^e])ed$|(?<=..[^su])(?<!^thi|^new)s$/, '');
  return (bare === full ? full : bare.replace(/([bgmnprt])\1$/, '$1')).replace(/(?<=...)e$/, '');
}

const known = new Map<string, string>();

/** What a written word comes down to, alike in drafts and phrases: nothing for a filler. */
export function wordOf(written: string): string {
  let word = known.get(written);
  if (word === undefined) {
    const [bare = ''] = written.split(/(?<=.)'(?!t)/);
    if (!/[^\W_]|[à-ɏ%#]/.test(written)) word = ',';
    else word = NOT.test(bare) ? 'not' : stem(bare.replace(/(?<=.)'/, ''));
    if (known.size > 5_000) known.clear();
    known.set(written, word);
  }
  return word;
}

/**
 * The words of a sentence (lower case, plain quotes) that carry it, in one form each: "haven't you
 * replied", "have you never replied" and "did you not reply" come close together. Marks between
 * them become commas; a comma begins and ends it.
 */
export function reduced(sentence: string): Word[] {
  let last: Word = { word: ',', from: 0, to: 0 };
  const words = [last];
  /** Where the words left out right before the next one begin. */
  let lead: number | undefined;
  for (const { 0: written, index } of `${sentence},`.matchAll(TOKEN)) {
    const word = wordOf(written);
    if (word === '') {
      lead ??= index;
      continue;
    }
    while (word === 'not' ? HELPS_NOT.test(last.word) : HELPS.test(last.word) && !ASKS.test(word)) {
      if (word === 'not') lead = last.from;
      words.pop();
      last = words.at(-1) ?? last;
    }
    if (word !== ',' || last.word !== ',') {
      const from = word === ',' ? index : (lead ?? index);
      last = { word, from, to: index + written.length };
      words.push(last);
    }
    lead = undefined;
  }
  return words;
}
