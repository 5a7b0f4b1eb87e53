import type { CueFound, SaidChannel } from '../types.ts';
import type { Hit } from './find-phrases.ts';
import type { Words } from './words.ts';

/** "At most once a month": days between two contacts, by the word for the span. */
const SPAN_DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  quarter: 91,
  year: 365,
};
/** How often within that span. */
const TIMES: Readonly<Record<string, number>> = {
  once: 1,
  one: 1,
  a: 1,
  twice: 2,
  two: 2,
  three: 3,
};

function everyDays(words: Words, hit: Hit): number | undefined {
  const said = words.word.slice(hit.from, hit.to + 2);
  const span = said.map((word) => SPAN_DAYS[word]).find((days) => days !== undefined);
  const times = said.map((word) => TIMES[word]).find((count) => count !== undefined);
  const often =
    said.includes('every') || said.includes('per') || said.includes('a') || said.includes('each');
  if (span === undefined || times === undefined || !often) return undefined;
  return Math.round(span / times);
}

/** The manner a reply asks for, from all its phrases of that kind together. */
export function wishAsked(words: Words, hits: readonly Hit[]): CueFound['wish'] {
  const wishes = hits.filter((hit) => hit.cue === 'wish');
  let channel: SaidChannel | undefined;
  let part: 'morning' | 'afternoon' | 'evening' | undefined;
  let every: number | undefined;
  const avoid = new Set<SaidChannel>();
  for (const hit of wishes) {
    const { wish } = hit.frame;
    channel ??= wish?.channel;
    part ??= wish?.part;
    for (const one of wish?.avoid ?? []) avoid.add(one);
    if (wish === undefined) every ??= everyDays(words, hit);
  }
  // "Don't call, email is better": what is avoided is not what is wanted.
  if (channel !== undefined && avoid.has(channel)) avoid.delete(channel);
  if (channel === undefined && part === undefined && every === undefined && avoid.size === 0) {
    return undefined;
  }
  return {
    ...(channel === undefined ? {} : { channel }),
    ...(avoid.size === 0 ? {} : { avoid: [...avoid] }),
    ...(part === undefined ? {} : { part }),
    ...(every === undefined ? {} : { everyDays: every }),
  };
}
