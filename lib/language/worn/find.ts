import type { WornPhrase } from '../types.ts';
import { GUARDS, isOfOthers, type Place } from './guards.ts';
import { expressionOf } from './notation.ts';
import { ownWords } from './own-words.ts';
import type { WornRule } from './rule.ts';
import { WORN_RULES } from './rules.ts';

/** A sentence longer than this is read in pieces, which keeps the time in a straight line. */
const LONGEST = 400;
/** How much of a word leads to the phrases that hold it. */
const STEM = 4;

interface Row {
  rule: WornRule;
  phrases: readonly string[];
  /** Made when first needed: most drafts need few of them. */
  expression?: RegExp;
}

/** Which rows of phrases a word may belong to, by its first letters. */
function indexOf(rules: readonly WornRule[]): Map<string, Row[]> {
  const index = new Map<string, Row[]>();
  for (const rule of rules)
    for (const { near, says } of rule.phrases) {
      const row: Row = { rule, phrases: says };
      for (const stem of new Set(near.split(' ').map((word) => word.slice(0, STEM))))
        index.set(stem, [...(index.get(stem) ?? []), row]);
    }
  return index;
}

let byStem: Map<string, Row[]> | undefined;

/** Quoted speech is not the user's own: blanked, as long as it was. */
function withoutQuotedSpeech(text: string): string {
  return text.replace(/(?<![a-z0-9])["“„«][^"”“»\n]{2,300}["”“»]/gi, (quoted) =>
    '"'.padEnd(quoted.length - 1, '#').concat('"'),
  );
}

/** Lower case without changing a length, as some capitals do. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Where the sentences of a text stand: ended by a mark before a blank, by an empty line, by length. */
function* sentences(text: string): Generator<{ from: number; to: number }> {
  const ends = /[.!?…]+["”’)\]]{0,2}(?=\s)|\n[^\S\n]{0,20}\n/g;
  let from = 0;
  while (from < text.length) {
    ends.lastIndex = from;
    const end = ends.exec(text);
    const to = end === null ? text.length : end.index + end[0].length;
    while (to - from > LONGEST) {
      const blank = text.lastIndexOf(' ', from + LONGEST);
      const cut = blank > from ? blank : from + LONGEST;
      yield { from, to: cut };
      from = cut;
    }
    yield { from, to };
    from = to;
  }
}

/** The rows whose words stand in a sentence. */
function rowsIn(sentence: string, index: Map<string, Row[]>, off?: ReadonlySet<string>): Set<Row> {
  const rows = new Set<Row>();
  for (const word of sentence.match(/[a-z0-9%é]+/g) ?? [])
    for (const row of index.get(word.slice(0, STEM)) ?? [])
      if (off?.has(row.rule.id) !== true) rows.add(row);
  return rows;
}

function isHarmless({ rule }: Row, place: Place): boolean {
  const { before, after, sentence } = rule.unless ?? {};
  return (
    isOfOthers(place) ||
    rule.guards.some((guard) => GUARDS[guard](place)) ||
    before?.test(place.sentence.slice(Math.max(0, place.from - 60), place.from)) === true ||
    after?.test(place.sentence.slice(place.to, place.to + 80)) === true ||
    sentence?.test(place.sentence) === true
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
  byStem ??= indexOf(WORN_RULES);
  const read = withoutQuotedSpeech(lowered(ownWords(text)));
  const found: WornPhrase[] = [];
  let previous = '';
  for (const { from, to } of sentences(read)) {
    const sentence = read.slice(from, to);
    const inSentence: WornPhrase[] = [];
    for (const row of rowsIn(sentence, byStem, off)) {
      const expression = (row.expression ??= expressionOf(row.phrases));
      expression.lastIndex = 0;
      for (let hit = expression.exec(sentence); hit !== null; hit = expression.exec(sentence)) {
        const place = { sentence, from: hit.index, to: hit.index + hit[0].length, previous };
        if (hit[0] === '') expression.lastIndex += 1;
        else if (!isHarmless(row, place)) {
          const span = { from: from + place.from, to: from + place.to };
          inSentence.push({ ...span, rule: row.rule.id, quote: text.slice(span.from, span.to) });
        }
      }
    }
    found.push(...apart(inSentence));
    if (/[a-z]/.test(sentence)) previous = sentence;
  }
  return found;
}
