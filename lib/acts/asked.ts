import type { PersonState } from '../ledger/state.ts';
import type { Intent, Place } from '../messages/commands.ts';
import type { Draft } from './draft.ts';
import { replacing } from './follow-up.ts';
import { quoted } from './quote.ts';

type Ask = NonNullable<Extract<Intent, { do: 'record-said' }>['ask']> & {
  purpose?: 'mailing-list' | undefined;
};

/**
 * A permission asked for, as entries. The day proposed is the next step now; a follow-up that waits
 * in the conversation would be a second one, and ends, but for those in `closed`.
 */
export function asked(
  ask: Ask,
  contact: string,
  before: PersonState | undefined,
  { thread, message }: Place,
  closed?: ReadonlySet<string>,
): Draft[] {
  const { due, channel, quote, purpose = 'follow-up' as const } = ask;
  const body = { purpose, due, channel, thread, message };
  return [
    { kind: 'permission-asked', contact, body, said: quoted(quote) },
    ...(due ? replacing(before, contact, thread, closed) : []),
  ];
}
