import type { Touch } from '../../ledger/state.ts';
import { lastContact } from '../exchange.ts';
import { instant, saidAt } from '../moments.ts';
import { isTalk } from '../talk.ts';
import type { Scene } from './scene.ts';

/** The last talk, if nothing of mine and no word of theirs has followed it. */
export function openTalk({ person, exchange }: Scene): Touch | undefined {
  const talk = person.touches
    .filter(isTalk)
    .toSorted((a, b) => instant(a) - instant(b))
    .at(-1);
  if (talk === undefined) return undefined;
  const at = instant(talk);
  const last = lastContact(person)?.evidence;
  const followed =
    (last !== undefined && last.entry !== talk.entry && instant(last) >= at) ||
    (exchange.heard !== undefined && exchange.heard.at > at);
  return followed ? undefined : talk;
}

/** Whether a date, a permission or a promise was recorded in the act of a talk, or since (ms UTC). */
export function isAgreed({ person }: Scene, at: number, act: string): boolean {
  return [
    ...person.notBefores,
    ...person.grants.filter((grant) => grant.purpose !== 'mailing-list'),
    ...person.owed,
    ...person.followUps,
    ...person.asks,
  ].some((fact) => fact.act === act || saidAt(person, fact) >= at);
}
