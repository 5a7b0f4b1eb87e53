import type { Evidence, PersonState } from '../../ledger/state.ts';
import { contactsSince } from '../exchange.ts';
import { instant, saidAt, saidAtLatest } from '../moments.ts';
import type { Intention } from '../types.ts';
import type { Concern } from './concern.ts';

/** Everything of a person that restrains, in which a message may have been the one that said so. */
function restrictions(person: PersonState): Evidence[] {
  return [
    ...person.bars,
    ...person.notBefores,
    ...person.notNows,
    ...person.theirMoves,
    ...person.declines,
  ];
}

/** Messages a person wrote themselves that carry no restriction, oldest first (rule 5). */
function harmlessMessages(person: PersonState): Evidence[] {
  const restricting = new Set(restrictions(person).map((fact) => fact.message));
  return [
    ...person.replies.filter((reply) => !reply.automatic),
    ...person.touches.filter((touch) => touch.direction === 'in'),
  ]
    .filter((one) => one.message !== undefined && !restricting.has(one.message))
    .toSorted((a, b) => instant(a) - instant(b));
}

/**
 * Whether the act is the first reply in the thread to the very message that gave a date, a not-now
 * or a brush-off (rule 1), or to a newer one that did. It then is no contact before the date but
 * good manners; the second reply is one.
 */
export function isAcknowledging(
  person: PersonState,
  intention: Intention,
  concern: Concern,
): boolean {
  const { evidence } = concern;
  // A yes from a day on is but hinted at until that day, and yet its message gave a date as well.
  const allowed = person.grants.filter((grant) => grant.entry === evidence?.entry);
  if (evidence === undefined || (concern.kind !== 'words' && allowed.length === 0)) return false;
  if (intention.channel !== 'email' || intention.inReplyTo === undefined) return false;
  const given = [
    ...person.notBefores,
    ...person.notNows,
    ...person.theirMoves,
    ...person.declines,
    ...allowed,
  ].find((fact) => fact.message === intention.inReplyTo);
  if (given === undefined) return false;
  const said = saidAt(person, given);
  if (evidence.message !== given.message && saidAt(person, evidence) > said) return false;
  return (
    contactsSince(person, { ...given, thread: given.thread ?? intention.thread }, said + 1)
      .length === 0
  );
}

/**
 * Answering eases (rule 5): an inline reply to a newer message that they wrote themselves, and that
 * restrains nothing, turns `early` and `confirm` into a hint and `stop` into a question. Where there
 * is such a message and this is no reply to it, it is only named, so that it can be chosen.
 */
export function easedByAnswering(
  person: PersonState | undefined,
  intention: Intention,
  concern: Concern,
): Concern {
  const { evidence, verdict } = concern;
  if (person === undefined || evidence === undefined) return concern;
  if (verdict === 'clear' || verdict === 'hint') return concern;
  const said = saidAtLatest(person, evidence);
  const newer = harmlessMessages(person).filter((one) => instant(one) > said);
  const answered = newer.find((one) => one.message === intention.inReplyTo);
  if (answered === undefined) {
    const last = newer.at(-1);
    return last === undefined ? concern : { ...concern, answering: last };
  }
  return {
    ...concern,
    verdict: verdict === 'stop' ? 'confirm' : 'hint',
    because: 'answered',
    answering: answered,
  };
}
