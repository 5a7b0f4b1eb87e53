import { addDays, dayAt } from '../../lib/time/local-day.ts';
import { plain } from '../ui/plain.ts';
import type { Moment, QueueRow } from './row.ts';

export type Place = 'late' | 'asked' | 'today' | 'soon';
export interface Section {
  place: Place;
  rows: QueueRow[];
}

const ORDER: Place[] = ['late', 'asked', 'today', 'soon'];
const KINDS: QueueRow['kind'][] = ['asked-for', 'owed', 'follow-up', 'ask'];
const DAYS_AHEAD = 7;

/** The day it is now where the row's date is meant: a call at ten in Tokyo is late by Tokyo's day. */
export function todayOf(row: QueueRow, now: number): string {
  return dayAt(now, row.zone);
}

function placeOf(row: QueueRow, now: number): Place | undefined {
  const today = todayOf(row, now);
  if (row.day < today) return 'late';
  if (row.day > addDays(today, DAYS_AHEAD)) return undefined;
  if (row.day > today) return 'soon';
  return row.kind === 'asked-for' ? 'asked' : 'today';
}

/** Sorts within a day: by hour, a part of the day at its first one, the whole day last. */
function hour(row: QueueRow): string {
  return row.time ?? { morning: '09:00', afternoon: '13:00', all: '24:00' }[row.part ?? 'all'];
}

function before(a: QueueRow, b: QueueRow): number {
  return (
    a.day.localeCompare(b.day) ||
    hour(a).localeCompare(hour(b)) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    plain(a.name).localeCompare(plain(b.name)) ||
    a.entry.localeCompare(b.entry)
  );
}

/** Late, asked for today, today, next seven days: each in order, empty ones left out. */
export function sectionsOf(rows: readonly QueueRow[], moment: Moment): Section[] {
  const found = new Map<Place, QueueRow[]>(ORDER.map((place) => [place, []]));
  for (const row of rows) {
    const place = placeOf(row, moment.now);
    if (place) found.get(place)?.push(row);
  }
  return ORDER.map((place) => ({ place, rows: (found.get(place) ?? []).toSorted(before) })).filter(
    (section) => section.rows.length > 0,
  );
}

/** How many are owed or asked for up to today, as the header says it. */
export function dueCount(sections: readonly Section[]): number {
  return sections.reduce((sum, { place, rows }) => sum + (place === 'soon' ? 0 : rows.length), 0);
}

/** Rows in which every word typed is found: in the name, the address, the words or the subject. */
export function filterRows(rows: readonly QueueRow[], typed: string): readonly QueueRow[] {
  const words = plain(typed).toLowerCase().split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const all = plain(`${row.name} ${row.email} ${row.quote ?? ''} ${row.subject ?? ''}`);
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
