import type { PersonState, QuietCause } from '../ledger/state.ts';
import { exchangeWith } from './exchange.ts';
import { instant } from './moments.ts';

/** Why somebody is quiet, where the user said so; a word of theirs since is a new beginning. */
export function quietCause(person: PersonState): QuietCause['cause'] | undefined {
  const { quiet } = person;
  const heard = exchangeWith(person).heard?.at ?? 0;
  return quiet && instant(quiet) > heard ? quiet.cause : undefined;
}
