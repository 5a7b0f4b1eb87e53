import { domainOf } from '../../ledger/address.ts';
import type { Bar, PersonState } from '../../ledger/state.ts';
import { restricts } from '../scope.ts';
import type { Intention } from '../types.ts';
import type { Concern } from './concern.ts';
import { isUnder } from './exempt.ts';

/** The one letter after a send-off, while it is still open and nobody refused any contact. */
export function isLastLetter(person: PersonState | undefined, intention: Intention): boolean {
  return (
    intention.channel === 'handwritten-note' &&
    intention.proposed === true &&
    person !== undefined &&
    person.letter === undefined &&
    person.bars.every((bar) => bar.how === 'farewell')
  );
}

/** The bars on a company that cover one of these addresses. */
export function barsOver(addresses: readonly string[], bars: readonly Bar[]): Bar[] {
  return bars.filter((bar) => addresses.some((one) => isUnder(domainOf(one), bar.domain)));
}

/**
 * `never`, `farewell` and company bars: they bind the person in every conversation (rule 3), on the
 * channels they name or on all. The heaviest comes first.
 */
export function barConcerns(
  person: PersonState | undefined,
  intention: Intention,
  company: readonly Bar[],
): Concern[] {
  const own = person?.bars ?? [];
  // Any address of theirs counts where none is told.
  const addresses = intention.address === undefined ? (person?.emails ?? []) : [intention.address];
  const known = new Set(own.map((bar) => bar.entry));
  const covering = [
    ...own,
    ...barsOver(addresses, company).filter((bar) => !known.has(bar.entry)),
  ].filter((bar) => restricts(bar.channels, intention.channel));
  if (covering.every((bar) => bar.how === 'farewell') && isLastLetter(person, intention)) return [];

  const concerns = covering.map((bar): Concern => {
    const closed = bar.how === 'never' || person?.letter !== undefined;
    const because = bar.scope === 'domain' ? 'company' : closed ? 'never' : 'farewell';
    return {
      verdict: 'stop',
      because,
      kind: 'bar',
      evidence: bar,
      ...(bar.channels ? { channels: bar.channels } : {}),
      ...(bar.confirmed ? {} : { unconfirmed: true }),
    };
  });
  const order = ['never', 'farewell', 'company'];
  return concerns.toSorted(
    (a, b) =>
      Number(a.unconfirmed ?? false) - Number(b.unconfirmed ?? false) ||
      order.indexOf(a.because) - order.indexOf(b.because),
  );
}
