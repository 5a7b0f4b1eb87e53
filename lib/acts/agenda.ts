import type { Channel } from '../ledger/body.ts';
import type { PersonState } from '../ledger/state.ts';
import type { Intent } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import { agendaOf } from '../policy/agenda.ts';
import { openWordsOf } from '../policy/waiting-for-me.ts';
import { wayOf } from '../policy/scope.ts';
import type { AgendaItem } from '../policy/types.ts';
import type { LocalDay } from '../time/due.ts';
import { dayAt } from '../time/local-day.ts';
import { moved } from './told.ts';
import { assertNotPast } from './follow-up.ts';
import type { Draft, Ground } from './draft.ts';

type OnRow = Extract<Intent, { do: 'done' | 'snooze' | 'cancel' | 'move' }>;

/** Done, later and dropped: what a date, or a word of theirs that waits, can be told. */
export function onRow(intent: OnRow, ground: Ground): Draft[] {
  const person = ground.personOfEntry(intent.entry);
  if (!person) throw new Refused('unknown-entry');
  if (intent.do !== 'move' && isOpenWord(person, intent.entry, ground))
    return onWord(intent, person.id, ground);
  const item = itemOf(person, intent.entry, ground);
  // The row may have been closed meanwhile by a reply or in another window: nothing is left to do.
  if (!item) throw new Refused('unknown-entry');
  if (intent.do === 'move') {
    // A day they gave is not the user's to move.
    if (item.kind !== 'owed') throw new Refused('not-allowed');
    assertNotPast(intent.due, ground);
    return [moved(item, intent.due, person.id)];
  }
  if (intent.do === 'done') return [closing(item, person.id)];
  if (intent.do === 'snooze') {
    assertNotPast(intent.due, ground);
    const body = { of: item.entry, due: intent.due };
    return [{ kind: 'follow-up-snoozed', contact: person.id, body }];
  }
  return [{ kind: 'follow-up-cancelled', contact: person.id, body: { of: item.entry } }];
}

/** Whether an entry is a word of theirs that has no answer yet. */
function isOpenWord(person: PersonState, entry: string, { settings, zone }: Ground): boolean {
  return openWordsOf(person, settings, zone).some(({ word }) => word.entry === entry);
}

/** A word of theirs is struck off, needing no answer, or answered on another day. */
function onWord(intent: Exclude<OnRow, { do: 'move' }>, contact: string, ground: Ground): Draft[] {
  const of = intent.entry;
  if (intent.do !== 'snooze') return [{ kind: 'follow-up-done', contact, body: { of } }];
  assertNotPast(intent.due, ground);
  return [{ kind: 'follow-up-snoozed', contact, body: { of, due: intent.due } }];
}

/** The entry that says a dated item is done: a promise of mine was kept, the rest is followed up. */
export function closing(item: AgendaItem, contact: string): Draft {
  return item.kind === 'owed'
    ? { kind: 'date-kept', contact, body: { of: item.entry } }
    : { kind: 'follow-up-done', contact, body: { of: item.entry } };
}

/**
 * Whether a promise gave its day as the last one: "by Friday" is kept by anything earlier. What is
 * mailed on the very day belongs to the mail that promised, and what moves it does not keep it.
 */
function isKeptEarly(
  person: PersonState,
  { entry, since, untold }: AgendaItem,
  channel: Channel,
  day: LocalDay,
  zone: string,
): boolean {
  const isLast = person.owed.some((owed) => owed.entry === entry && owed.by);
  return isLast && !untold && (channel !== 'email' || dayAt(Date.parse(since), zone) < day);
}

/**
 * What was due by the day of a contact, was there before it, and is meant for its way or for any.
 *
 * @param at when the contact was made, ms UTC
 */
export function dueBy(
  person: PersonState,
  channel: Channel,
  at: number,
  { settings, zone }: Ground,
): AgendaItem[] {
  const day = dayAt(at, zone);
  return agendaOf(person, settings, at, zone)
    .filter((item) => item.due.day <= day || isKeptEarly(person, item, channel, day, zone))
    .filter((item) => Date.parse(item.since) <= at)
    .filter((item) => item.channel === undefined || wayOf(item.channel) === wayOf(channel));
}

function itemOf(person: PersonState, entry: string, ground: Ground): AgendaItem | undefined {
  return agendaOf(person, ground.settings, ground.now, ground.zone).find(
    (item) => item.entry === entry,
  );
}
