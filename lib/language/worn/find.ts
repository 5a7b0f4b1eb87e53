import { sentenceSpans } from '../outgoing/sentence-spans.ts';
import type { WornPhrase } from '../types.ts';
import { Tables } from './compile.ts';
import { AHEAD, GUARDS, OTHERS, SAID, THEIRS } from './guards.ts';
import { ownWords } from './own-words.ts';
import type { Word } from './reduce.ts';
import { reduced } from './reduce.ts';
import type { WornRule } from './rule.ts';
import { WORN_RULES } from './rules.ts';

/** Made when first needed. */
let rules: Tables<WornRule> | undefined;
let circumstances: Tables<string> | undefined;

function allRules(): Tables<WornRule> {
  const tables = new Tables<WornRule>();
  for (const rule of WORN_RULES) tables.add(rule, rule.phrases);
  return tables;
}

function allCircumstances(): Tables<string> {
  const tables = new Tables<string>();
  for (const [name, phrases] of Object.entries(GUARDS)) tables.add(name, phrases);
  return tables;
}

/** The names of the circumstances that hold in a sentence. */
function holdsIn(words: readonly Word[]): string[] {
  circumstances ??= allCircumstances();
  return [...circumstances.find(words)].map(({ owner }) => owner);
}

/**
 * The worn phrases of a draft: words that wear people out, such as "just checking in". Only the
 * user's own new words are read, of the first 20,000 characters; quoted speech, words about others,
 * and a promise kept give none. Spans are UTF-16 offsets into the text as given, in order, never
 * overlapping: of two that overlap the longer stays. Rules whose id is in `off` are left out.
 */
export function findWorn(text: string, { off }: { off?: ReadonlySet<string> } = {}): WornPhrase[] {
  rules ??= allRules();
  const found: WornPhrase[] = [];
  let previous: Word[] = [];
  for (const { from: start, plain } of sentenceSpans(ownWords(text))) {
    const words = reduced(plain);
    let holds: string[] | undefined;
    for (const { owner, first, last, before, after } of rules.find(words)) {
      const { id, guards } = owner;
      holds ??= [...holdsIn(words), ...holdsIn(previous).filter((name) => name === 'asked')];
      if (
        off?.has(id) === true ||
        SAID.test(before) ||
        THEIRS.test(before) ||
        (guards.includes('ahead') && AHEAD.test(before)) ||
        (guards.includes('others') && OTHERS.test(after)) ||
        holds.some((name) => guards.includes(name))
      )
        continue;
      const from = start + first.from;
      const to = start + last.to;
      const overlapped = found.at(-1);
      if (overlapped !== undefined && from < overlapped.to) {
        if (to - from <= overlapped.to - overlapped.from) continue;
        found.pop();
      }
      found.push({ from, to, rule: id, quote: text.slice(from, to) });
    }
    previous = words;
  }
  return found;
}
