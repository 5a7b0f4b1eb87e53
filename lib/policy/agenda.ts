import type { Channel } from '../ledger/body.ts';
import type { Evidence, NotBefore, PersonState } from '../ledger/state.ts';
import type { Due, LocalDay } from '../time/due.ts';
import { addDays } from '../time/local-day.ts';
import { startOf } from '../time/moment.ts';
import { dayComes, dayIsOver, instant } from './moments.ts';
import { inScope, restricts } from './scope.ts';
import type { PolicySettings } from './settings.ts';
import { isWhole } from './standing/barred.ts';
import type { AgendaItem } from './types.ts';

export type Section = 'overdue' | 'today' | 'soon' | 'later';

/** Days after today that count as soon. */
const SOON = 7;

/** The part of the agenda an item belongs to on a day; `soon` is the next seven days. */
export function sectionOf(item: Pick<AgendaItem, 'due'>, today: LocalDay): Section {
  const { day } = item.due;
  if (day < today) return 'overdue';
  if (day === today) return 'today';
  return day <= addDays(today, SOON) ? 'soon' : 'later';
}

interface Source extends Evidence {
  due: Due;
  snoozed?: Due;
  channel?: Channel;
  subject?: string;
}

function itemOf(
  source: Source,
  kind: AgendaItem['kind'],
  by: AgendaItem['by'],
  restsOnSilence: boolean,
): AgendaItem {
  const { entry, act, account, at, due, snoozed, channel, quote, thread, message, subject } =
    source;
  return {
    entry,
    act,
    kind,
    due: snoozed ?? due,
    original: due,
    by,
    account,
    since: at,
    restsOnSilence,
    ...(quote === undefined ? {} : { quote }),
    ...(channel === undefined ? {} : { channel }),
    ...(thread === undefined ? {} : { thread }),
    ...(message === undefined ? {} : { message }),
    ...(subject === undefined ? {} : { subject }),
  };
}

/** Whether a refusal or brush-off, noted since in the same conversation, has overtaken a date. */
function isOvertaken({ notNows, theirMoves }: PersonState, fact: Evidence): boolean {
  return [...notNows, ...theirMoves].some(
    (no) => inScope(no.thread, fact.thread) && instant(no) > instant(fact),
  );
}

/**
 * What they asked for or allowed on a day. A day they named still restrains after a later no, but
 * nobody is reminded to write on it: the guard would ask.
 */
function theirs(person: PersonState, now: number): AgendaItem[] {
  const dates = person.notBefores.filter((date) => !date.done && !isOvertaken(person, date));
  const grants = person.grants.flatMap((grant) =>
    grant.from === undefined ||
    grant.done ||
    isOvertaken(person, grant) ||
    grant.purpose === 'mailing-list' ||
    (grant.until !== undefined && dayIsOver(grant.until) <= now)
      ? []
      : [{ ...grant, due: grant.from, channel: soleChannel(grant.channels) }],
  );
  return [
    ...dates.map((source) => itemOf(source, 'asked-for', 'them', false)),
    ...grants.map((source): AgendaItem => ({
      ...itemOf(source, 'asked-for', 'them', false),
      allowed: true,
    })),
  ];
}

function soleChannel(channels: readonly Channel[] | undefined): Channel | undefined {
  return channels?.length === 1 ? channels[0] : undefined;
}

/**
 * My own dates, but for those a refusal or brush-off of the same conversation has overtaken (design,
 * section 4, rule 2: a newer request of theirs cancels every older date of mine). What counts is
 * when it was noted: a no to an older mail, noted after the date was set, ends it too.
 */
function mine(person: PersonState): AgendaItem[] {
  const standing = (fact: Evidence): boolean => !isOvertaken(person, fact);
  const asks = person.asks.flatMap((ask) =>
    ask.due === undefined || ask.answer !== undefined || ask.purpose === 'mailing-list'
      ? []
      : [{ ...ask, due: ask.due }],
  );
  return [
    ...person.owed.filter(standing).map((owed): AgendaItem => ({
      ...itemOf(owed, 'owed', 'me', false),
      ...(owed.snoozed !== undefined && owed.snoozed.day !== owed.due.day && { untold: true }),
    })),
    ...person.followUps
      .filter(standing)
      .map((item) => itemOf(item, 'follow-up', 'me', item.condition === 'no-reply')),
    ...asks.filter(standing).map((ask) => itemOf(ask, 'ask', 'me', true)),
  ];
}

/**
 * Where an item lies once the dates they gave are counted: a contact before their date is never
 * listed, so whatever falls earlier in that conversation moves to the day they named.
 */
function afterTheirDates(item: AgendaItem, dates: readonly NotBefore[]): AgendaItem {
  let { due } = item;
  for (const date of dates) {
    if (!inScope(date.thread, item.thread) || !restricts(date.channels, item.channel)) continue;
    if (due.day < date.due.day) due = date.due;
  }
  return due === item.due ? item : { ...item, due };
}

/**
 * A follow-up or an ask set before they were known to be away waits for their return. A day that was
 * promised, or one put off by hand, is kept.
 */
function afterTheirReturn(item: AgendaItem, person: PersonState): AgendaItem {
  if (item.kind !== 'follow-up' && item.kind !== 'ask') return item;
  let { due } = item;
  for (const away of person.away) {
    if (item.due === item.original && instant(away) > Date.parse(item.since)) {
      if (due.day < away.due.day) due = away.due;
    }
  }
  return due === item.due ? item : { ...item, due };
}

/** A way of contact that they refused is not proposed, though what is due on it still stands. */
function withoutRefusedChannel(item: AgendaItem, person: PersonState): AgendaItem {
  const { channel, ...rest } = item;
  const refused =
    channel !== undefined && person.bars.some((bar) => restricts(bar.channels, channel));
  return refused ? rest : item;
}

/** Order of the agenda: by moment, then by what was said first. */
function byMoment(a: AgendaItem, b: AgendaItem): number {
  if (a.due.day !== b.due.day) return a.due.day < b.due.day ? -1 : 1;
  const moment = startOf(a.due) - startOf(b.due);
  if (moment !== 0) return moment;
  if (a.since !== b.since) return a.since < b.since ? -1 : 1;
  return a.entry < b.entry ? -1 : Number(a.entry > b.entry);
}

/**
 * All dated things of a person that stand, in order of their day: dates they gave, permissions with
 * a day, what I promised, follow-ups, and the days I proposed. Someone who is not to be contacted
 * has none. A date of theirs ahead is never undercut, not even by a snooze.
 *
 * @param now instant in ms UTC
 */
export function agendaOf(
  person: PersonState,
  _settings: PolicySettings,
  now: number,
  _zone: string,
): AgendaItem[] {
  if (person.erased || person.bars.some(isWhole)) return [];
  const ahead = person.notBefores.filter((date) => dayComes(date.due) > now);
  return [...theirs(person, now), ...mine(person)]
    .map((item) => afterTheirDates(afterTheirReturn(item, person), ahead))
    .map((item) => withoutRefusedChannel(item, person))
    .toSorted(byMoment);
}
