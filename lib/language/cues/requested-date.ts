import type { Hit } from './find-phrases.ts';
import type { Placed } from './placed-date.ts';
import { NOT } from './placed-date.ts';
import type { Words } from './words.ts';

/** Weight of the phrases that ask to be contacted on a day. */
const REQUEST = 3.2;
const OWN_PLAN = /^(?:i|we|will|he|she|they)$/;

/** Whether a phrase asks to be contacted: "I will call you Monday" and "can't talk till May" do not. */
function asksFor(hit: Hit, words: Words): boolean {
  const lead = words.word[hit.from - 1] ?? '';
  if (NOT.has(lead) || NOT.has(words.word[hit.from] ?? '') || OWN_PLAN.test(lead)) return false;
  return (
    hit.cue === 'permission-granted' || (hit.cue === 'call-back-later' && hit.weight >= REQUEST)
  );
}

const THEN = /\b(?:then|after that|afterwards)\b/;

/** "Call me then": the day was told before, in this sentence or the last one. */
export function refersTo(one: Placed, words: Words, hit: Hit): boolean {
  const told = hit.from >= one.to && hit.sentence - one.sentence <= 1;
  return told && THEN.test(words.word.slice(hit.from, hit.to).join(' ')) && asksFor(hit, words);
}

/** Whether a phrase and a date stand in one clause. */
function together(words: Words, one: Placed, hit: Hit): boolean {
  const from = Math.min(hit.to, one.to);
  const to = Math.max(hit.from, one.at);
  for (let at = from; at <= to; at += 1) if (words.apart[at] === true) return false;
  return true;
}

/** Whether a phrase asks to be contacted on a date: in its clause, or by a "then" that follows. */
export function isRequested(one: Placed, words: Words, hits: readonly Hit[]): boolean {
  return hits.some((hit) => {
    if (refersTo(one, words, hit)) return true;
    if (one.sentence !== hit.sentence || !asksFor(hit, words)) return false;
    return (one.at >= hit.from && one.to <= hit.to) || together(words, one, hit);
  });
}
