import { findDates } from '../language/dates/find-dates.ts';
import type { PersonState } from '../ledger/state.ts';
import type { Place } from '../messages/commands.ts';
import { agendaOf } from '../policy/agenda.ts';
import { inScope } from '../policy/scope.ts';
import type { AgendaItem } from '../policy/types.ts';
import type { Draft, Ground } from './draft.ts';
import { languageContext } from './read-mail.ts';

/**
 * Promises of mine that were put off without a word, and whose new day a mail to them names in their
 * conversation: now they know, and that day is the promise.
 */
export function toldBy(
  person: PersonState,
  { text, place }: { text?: string | undefined; place: Place },
  ground: Ground,
): Draft[] {
  const { settings, now, zone } = ground;
  const untold = agendaOf(person, settings, now, zone).filter(
    (item) => item.untold && inScope(item.thread, place.thread),
  );
  if (untold.length === 0 || !text) return [];
  const named = new Set(
    findDates(text, languageContext(now, zone, settings)).map(({ day }) => day),
  );
  return untold
    .filter(({ due }) => named.has(due.day))
    .map((item) => moved(item, item.due, person.id, place));
}

/** A promise of mine is for another day, and they know it. */
export function moved(
  { entry }: Pick<AgendaItem, 'entry'>,
  due: AgendaItem['due'],
  contact: string,
  { thread, message }: Place = {},
): Draft {
  return { kind: 'date-moved', contact, body: { of: entry, due, thread, message } };
}
