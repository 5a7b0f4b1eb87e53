import type { Channel } from '../ledger/body.ts';
import type { Grant, PersonState } from '../ledger/state.ts';
import { dayComes, dayIsOver } from './moments.ts';

/**
 * Whether a fact said in `said` binds what happens in `asked` (design, section 4, rule 3).
 *
 * A date, not-now or brush-off binds its own conversation. A fact without a conversation (said on
 * the phone, recorded by hand) binds all, and so does every fact when nobody knows yet which
 * conversation is meant: a call has none, and a new mail may well be about the same thing.
 */
export function inScope(said: string | undefined, asked: string | undefined): boolean {
  return said === undefined || asked === undefined || said === asked;
}

/** What a channel named in their words also means: who may not be called gets no voicemail. */
const alsoMeans: Partial<Record<Channel, readonly Channel[]>> = {
  call: ['voicemail'],
  voicemail: ['call'],
};

/** The way itself: a voicemail is a call that somebody did not take. */
export function wayOf(channel: Channel): Channel {
  return channel === 'voicemail' ? 'call' : channel;
}

/**
 * Whether a restriction on `named` channels covers `channel`. Without named channels it covers all;
 * an unknown channel counts as covered.
 */
export function restricts(named: readonly Channel[] | undefined, channel?: Channel): boolean {
  if (named === undefined || named.length === 0 || channel === undefined) return true;
  return named.some((one) => one === channel || alsoMeans[one]?.includes(channel) === true);
}

/** Whether a permission for `named` channels covers `channel`: only those it names (rule 3). */
export function allows(named: readonly Channel[] | undefined, channel?: Channel): boolean {
  return named === undefined || channel === undefined || named.includes(channel);
}

/** Their permission to send things that are useful to them (`mailing-list`), while it runs. */
export function listGrant(person: PersonState, now: number, channel?: Channel): Grant | undefined {
  return person.grants.findLast(
    (grant) =>
      grant.purpose === 'mailing-list' &&
      allows(grant.channels, channel) &&
      (grant.from === undefined || dayComes(grant.from) <= now) &&
      (grant.until === undefined || dayIsOver(grant.until) > now),
  );
}

/** Whether somebody may be sent useful things by a channel, or by any. */
export function isOnList(person: PersonState, now: number, channel?: Channel): boolean {
  return listGrant(person, now, channel) !== undefined;
}
