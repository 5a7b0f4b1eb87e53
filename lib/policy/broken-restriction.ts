import type { Bar, PersonState } from '../ledger/state.ts';
import { verdictFor } from './guard.ts';
import { instant, saidAt } from './moments.ts';
import type { PolicySettings } from './settings.ts';
import type { Intention, Verdict } from './types.ts';

/** What they said, unlike a rhythm of our own, which a contact cannot break. */
const THEIRS: ReadonlySet<Verdict['because']> = new Set<Verdict['because']>([
  'not-before',
  'not-now',
  'not-now-again',
  'their-move',
  'farewell',
  'never',
  'company',
]);

/** A person as far as they were known at an instant (ms UTC), of what still stands. */
function knownAt(person: PersonState, at: number): PersonState {
  const said = <T extends Parameters<typeof saidAt>[1]>(facts: readonly T[]): T[] =>
    facts.filter((fact) => saidAt(person, fact) <= at);
  const done = <T extends Parameters<typeof instant>[0]>(facts: readonly T[]): T[] =>
    facts.filter((fact) => instant(fact) <= at);
  return {
    ...person,
    bars: said(person.bars),
    notBefores: said(person.notBefores),
    notNows: said(person.notNows),
    theirMoves: said(person.theirMoves),
    declines: said(person.declines),
    grants: said(person.grants),
    touches: done(person.touches),
    replies: done(person.replies),
    asks: done(person.asks),
  };
}

/**
 * The verdict that stood when a contact was made, where it went against what they had said (design,
 * section 4, rule 8: what has happened is logged, and the entry says so). What was said later, or
 * has been taken back since, is not held against it.
 *
 * @param person their state before the contact is noted
 * @param intention the contact, `at` the instant it was made, ms UTC
 * @param zone the user's IANA zone
 */
export function brokenRestriction(
  person: PersonState,
  intention: Intention,
  settings: PolicySettings,
  zone: string,
  companyBars: readonly Bar[] = [],
): 'confirm' | 'early' | 'stop' | undefined {
  const { at } = intention;
  const bars = companyBars.filter((bar) => instant(bar) <= at);
  const known = knownAt(person, at);
  const { verdict, because } = verdictFor(known, intention, settings, at, zone, bars);
  const isHeld = verdict === 'confirm' || verdict === 'early' || verdict === 'stop';
  return isHeld && THEIRS.has(because) ? verdict : undefined;
}
