import { sentenceSpans } from '../../outgoing/sentence-spans.ts';
import type { WornPhrase } from '../../types.ts';
import type { Hit } from './compile.ts';
import { Tables } from './compile.ts';
import { AHEAD, GUARDS, OTHERS, SAID, THEIRS } from './guards.ts';
import { ownWords } from './own-words.ts';
import type { Reduced } from './reduce.ts';
import { reduced } from './reduce.ts';
import type { GuardName, WornRule } from './rule.ts';
import { WORN_RULES } from './rules.ts';

/** Made when first needed. */
let worn: Tables<WornRule> | undefined;
let guards: Tables<GuardName> | undefined;

function wornTables(): Tables<WornRule> {
  if (worn === undefined) {
    worn = new Tables();
    for (const rule of WORN_RULES) worn.add(rule, rule.phrases);
  }
  return worn;
}

function guardTables(): Tables<GuardName> {
  if (guards === undefined) {
    guards = new Tables();
    for (const [name, table] of Object.entries(GUARDS)) guards.add(name as GuardName, table);
  }
  return guards;
}

/** The circumstances that hold in a sentence. */
function circumstances(sentence: Reduced): Set<GuardName> {
  return new Set([...guardTables().find(sentence)].map(({ owner }) => owner));
}

function isHarmless({ owner, first, end }: Hit<WornRule>, sentence: Reduced): boolean {
  const before = sentence.text.slice(0, sentence.at[first]);
  const after = sentence.text.slice(sentence.at[end] ?? sentence.text.length);
  return (
    SAID.test(before) ||
    THEIRS.test(before) ||
    (owner.guards.includes('ahead') && AHEAD.test(before)) ||
    (owner.guards.includes('others') && OTHERS.test(after))
  );
}

/** The longer of two that overlap; the one that begins first where they are equally long. */
function apart(found: WornPhrase[]): WornPhrase[] {
  const kept: WornPhrase[] = [];
  for (const one of found.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from))
    if (kept.every(({ from, to }) => one.to <= from || one.from >= to)) kept.push(one);
  return kept.toSorted((a, b) => a.from - b.from);
}

/**
 * The worn phrases of a draft: words that wear people out, such as "just checking in". Only the
 * user's own new words are read, of the first 20,000 characters; quoted speech, words about others,
 * and a promise kept give none. Spans are UTF-16 offsets into the text as given, in order, never
 * overlapping. Rules whose id is in `off` are left out.
 */
export function findWorn(text: string, { off }: { off?: ReadonlySet<string> } = {}): WornPhrase[] {
  const found: WornPhrase[] = [];
  let previous: Reduced | undefined;
  for (const { from, plain } of sentenceSpans(ownWords(text))) {
    const sentence = reduced(plain);
    const hits = [...wornTables().find(sentence)].filter(
      (hit) => off?.has(hit.owner.id) !== true && !isHarmless(hit, sentence),
    );
    if (hits.length > 0) {
      const holds = circumstances(sentence);
      if (previous !== undefined && circumstances(previous).has('asked')) holds.add('asked');
      const inSentence = hits
        .filter(({ owner }) => !owner.guards.some((guard) => holds.has(guard)))
        .map(({ owner, first, end }) => {
          const span = {
            from: from + (sentence.from[first] ?? 0),
            to: from + (sentence.to[end - 1] ?? 0),
          };
          return { ...span, rule: owner.id, quote: text.slice(span.from, span.to) };
        });
      found.push(...apart(inSentence));
    }
    previous = sentence;
  }
  return found;
}
export function explain(plain: string): string {
  const s = reduced(plain);
  return [...wornTables().find(s)].map((h) => `${h.owner.id}[${s.text.slice(s.at[h.first], s.at[h.end])}]${isHarmless(h, s) ? 'H' : ''}`).join(' ') + ' G:' + [...circumstances(s)].join();
}
