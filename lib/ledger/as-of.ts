import { isKnown } from './entry.ts';
import type { Stored } from './fold/order.ts';

/**
 * When a fact was there to be known, ISO: when it was recorded; of what was written and sent, when
 * that happened, since the page tells of it only later.
 */
function knownFrom(fact: Stored): string {
  if (isKnown(fact) && (fact.kind === 'reply-received' || fact.kind === 'touch-made'))
    return fact.body.when ?? fact.at;
  return fact.at;
}

/**
 * The facts as they stood at an instant. A restriction recorded later than that did not stand then.
 *
 * @param instant ms UTC
 */
export function asOf(facts: Iterable<Stored>, instant: number): Stored[] {
  return [...facts].filter((fact) => Date.parse(knownFrom(fact)) <= instant);
}
