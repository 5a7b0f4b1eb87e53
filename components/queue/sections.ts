import { expectedDay } from '../../lib/policy/late.ts';
import { addDays, dayAt } from '../../lib/time/local-day.ts';
import { plain } from '../ui/plain.ts';
import { isDated } from './row.ts';
import type { DatedRow, Moment, QueueRow } from './row.ts';

export type Place = 'late' | 'asked' | 'today' | 'waiting' | 'useful' | 'soon';
export interface Section {
  place: Place;
  rows: QueueRow[];
}

const ORDER: readonly Place[] = ['late', 'asked', 'today', 'waiting', 'useful', 'soon'];
/** What is due: listed in full, and counted. */
const DUE: ReadonlySet<Place> = new Set<Place>(['late', 'asked', 'today']);
const KINDS: DatedRow['kind'][] = ['asked-for', 'owed', 'follow-up', 'ask'];
const DAYS_AHEAD = 7;

/** The day it is now where the row's date is meant: a call at ten in Tokyo is late by Tokyo's day. */
export function todayOf(row: Pick<DatedRow, 'zone'>, now: number): string {
  return dayAt(now, row.zone);
}

function placeOf(row: QueueRow, now: number): Place | undefined {
  if (!isDated(row)) return row.kind;
  const today = todayOf(row, now);
  if (expectedDay(row) < today && row.day <= today) return 'late';
  if (row.day > addDays(today, DAYS_AHEAD)) return undefined;
  if (row.day > today) return 'soon';
  return row.kind === 'asked-for' ? 'asked' : 'today';
}

/** Sorts within a day: by hour, a part of the day at its first one, the whole day last. */
function hour(row: DatedRow): string {
  return row.time ?? { morning: '09:00', afternoon: '13:00', all: '24:00' }[row.part ?? 'all'];
}

function before(a: QueueRow, b: QueueRow): number {
  if (a.kind === 'useful' && b.kind === 'useful') return a.order < b.order ? -1 : 1;
  if (!isDated(a) || !isDated(b)) return a.day.localeCompare(b.day);
  return (
    a.day.localeCompare(b.day) ||
    hour(a).localeCompare(hour(b)) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    plain(a.name).localeCompare(plain(b.name)) ||
    a.entry.localeCompare(b.entry)
  );
}

/**
 * Late, asked for today, today, who waits, what could be useful, next seven days: each in order, empty
 * ones left out. `last` is one that comes below all others: it came later, and must not move them.
 */
export function sectionsOf(rows: readonly QueueRow[], moment: Moment, last?: Place): Section[] {
  const found = new Map<Place, QueueRow[]>(ORDER.map((place) => [place, []]));
  for (const row of rows) {
    const place = placeOf(row, moment.now);
    if (place) found.get(place)?.push(row);
  }
  const order = last ? [...ORDER.filter((place) => place !== last), last] : ORDER;
  return order
    .map((place) => ({ place, rows: (found.get(place) ?? []).toSorted(before) }))
    .filter((section) => section.rows.length > 0);
}

/** How many are owed or asked for up to today, as the header says it. */
export function dueCount(sections: readonly Section[]): number {
  return sections.reduce((sum, { place, rows }) => sum + (DUE.has(place) ? rows.length : 0), 0);
}

/** Rows in which every word typed is found: in the name, the address, the words or the subject. */
export function filterRows(rows: readonly QueueRow[], typed: string): readonly QueueRow[] {
  const words = plain(typed).toLowerCase().split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const said = isDated(row) ? `${row.quote ?? ''} ${row.subject ?? ''}` : '';
    const all = plain(`${row.name} ${row.email} ${said}`);
    const low = all.toLowerCase();
    return words.every((word) => low.includes(word));
  });
}

/** The first `count` rows over all sections. */
export function firstRows(sections: readonly Section[], count: number): Section[] {
  const result: Section[] = [];
  let left = count;
  for (const { place, rows } of sections) {
    if (left <= 0) break;
    result.push({ place, rows: rows.slice(0, left) });
    left -= rows.length;
  }
  return result;
}
