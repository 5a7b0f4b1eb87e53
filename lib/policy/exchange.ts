import type { Channel } from '../ledger/body.ts';
import type { Evidence, PersonState, Touch } from '../ledger/state.ts';
import { instant, saidAt } from './moments.ts';
import { inScope, wayOf } from './scope.ts';
import { isMissed, isTalk } from './talk.ts';

/** Something that was said between the two, at an instant in ms UTC. */
export interface Said {
  at: number;
  evidence: Evidence;
}

/** Who wrote when: what I sent that nobody answered, and their last words. */
export interface Exchange {
  /** Their last words of any kind; absent when they never answered. */
  heard?: Said;
  /** My contacts at or after their last words, oldest first. */
  mine: Said[];
}

/** What was recorded of words of theirs: dates, permissions, each kind of no but a refusal. */
export function whatTheySaid(person: PersonState): Evidence[] {
  return [
    ...person.notBefores,
    ...person.grants,
    ...person.declines,
    ...person.notNows,
    ...person.theirMoves,
    ...person.thinking,
  ];
}

/**
 * Their words: replies a person wrote, contacts they made, talks, and every fact that quotes them.
 * What a machine sent settles nothing.
 */
function theirWords(person: PersonState): Said[] {
  const words: Said[] = [];
  for (const reply of person.replies) {
    if (!reply.automatic) words.push({ at: instant(reply), evidence: reply });
  }
  for (const touch of person.touches) {
    if (touch.direction === 'in' || isTalk(touch)) {
      words.push({ at: instant(touch), evidence: touch });
    }
  }
  for (const fact of whatTheySaid(person)) {
    words.push({ at: saidAt(person, fact), evidence: fact });
  }
  return words;
}

/** The newest words of theirs that were kept as they said them. */
export function lastWords(person: PersonState): Evidence | undefined {
  return latest(saidBetween(person).theirs.filter(({ evidence }) => evidence.quote))?.evidence;
}

/** My contacts: touches that can have reached them, and asks that no touch was noted for. */
function myContacts(person: PersonState): Said[] {
  const out = person.touches.filter(
    (touch) => touch.direction === 'out' && touch.outcome !== 'wrong-number',
  );
  const noted = new Set(out.flatMap((touch) => [touch.act, touch.message ?? touch.act]));
  const asks = person.asks.filter(
    (ask) => !noted.has(ask.act) && (ask.message === undefined || !noted.has(ask.message)),
  );
  return [...out, ...asks]
    .map((evidence) => ({ at: instant(evidence), evidence }))
    .toSorted((a, b) => a.at - b.at);
}

function latest(said: readonly Said[]): Said | undefined {
  return said.reduce<Said | undefined>(
    (last, one) => (last === undefined || one.at >= last.at ? one : last),
    undefined,
  );
}

/**
 * The exchange with a person in one conversation, or in all when `thread` is absent. A conversation
 * in which nothing was said yet is judged by all of them.
 */
export function exchangeWith(person: PersonState, thread?: string): Exchange {
  const { theirs: said, mine: sent } = saidBetween(person);
  const here = (one: Said): boolean => inScope(one.evidence.thread, thread);
  const narrow = said.some(here) || sent.some(here);
  const heard = latest(narrow ? said.filter(here) : said);
  const mine = (narrow ? sent.filter(here) : sent).filter(
    (one) =>
      heard === undefined || one.at > heard.at || one.evidence.entry === heard.evidence.entry,
  );
  return { heard, mine };
}

/** My contacts that nobody has answered; a talk is its own answer. */
export function unansweredIn({ mine, heard }: Exchange): Said[] {
  return mine.filter(({ evidence }) => evidence.entry !== heard?.evidence.entry);
}

/** Whether a contact of mine can have answered them: a call that nobody took has not. */
export function isAnswer({ evidence }: Said): boolean {
  return !('outcome' in evidence && isMissed(evidence as Touch));
}

/** The way of a contact of mine; an ask that no contact was noted for was mailed. */
export function wayOfSaid({ evidence }: Said): Channel {
  return wayOf('channel' in evidence ? (evidence as Touch).channel : 'email');
}

/** All that was said by either, in order; a state never changes, so it is worked out once for each. */
const everything = new WeakMap<PersonState, { theirs: Said[]; mine: Said[] }>();

function saidBetween(person: PersonState): { theirs: Said[]; mine: Said[] } {
  let said = everything.get(person);
  if (said === undefined) {
    said = { theirs: theirWords(person), mine: myContacts(person) };
    everything.set(person, said);
  }
  return said;
}

/** My last contact of all; absent where I never made one. */
export function lastContact(person: PersonState): Said | undefined {
  return saidBetween(person).mine.at(-1);
}

/** My contacts since `from` (ms UTC), oldest first, in the conversation of a fact where it has one. */
export function contactsSince(person: PersonState, fact: Evidence, from: number): Said[] {
  return saidBetween(person).mine.filter(
    (one) => one.at >= from && inScope(one.evidence.thread, fact.thread),
  );
}
