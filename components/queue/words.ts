import { expectedDay } from '../../lib/policy/late.ts';
import {
  distance,
  lateText,
  longDay,
  longDue,
  plainDay,
  shortDay,
  timeText,
} from '../../lib/text/dates.ts';
import { text, textLocale } from '../../lib/text/text.ts';
import { addDays, dayAt } from '../../lib/time/local-day.ts';
import { workingDaysBetween } from '../../lib/time/working-days.ts';
import { plain } from '../ui/plain.ts';
import { isDated } from './row.ts';
import type { DatedRow, Moment } from './row.ts';
import { todayOf } from './sections.ts';
import type { Section } from './sections.ts';

/** Why the row is here: their words, mine, or what was set. */
export function whyText(row: Pick<DatedRow, 'quote' | 'subject' | 'by' | 'kind'>): string {
  const quote = plain(row.quote ?? '');
  const subject = plain(row.subject ?? '');
  if (quote) {
    if (row.by === 'them') return text('why_they_said', quote);
    return text(row.kind === 'ask' ? 'why_you_asked' : 'why_you_said', quote);
  }
  if (row.kind === 'asked-for') return text('why_asked_for');
  if (row.kind === 'owed') return text('why_owed');
  if (row.kind === 'ask') return text('why_ask');
  return subject ? text('why_follow_up_on', subject) : text('why_follow_up');
}

/** "Friday 18:05" within the last days, "18:05" today, "6 November" before that. */
export function seenText(instant: string, { now, zone }: Moment): string {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) return '';
  const [day, today] = [dayAt(ms, zone), dayAt(now, zone)];
  const clock = new Intl.DateTimeFormat(textLocale(), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(ms);
  if (day >= today) return clock;
  if (day <= addDays(today, -7)) return plainDay(day, today);
  const name = new Intl.DateTimeFormat(textLocale(), { weekday: 'long', timeZone: zone });
  return text('weekday_and_time', name.format(ms), clock);
}

/** Since when, and how old the knowledge is where the row rests on silence. */
export function sinceText(row: DatedRow, moment: Moment): string {
  const today = dayAt(moment.now, moment.zone);
  const parts: string[] = [];
  const since = Date.parse(row.since);
  if (!Number.isNaN(since)) {
    parts.push(text('since_day', plainDay(dayAt(since, moment.zone), today)));
  }
  if (row.originalDay !== row.day) {
    parts.push(text('first_for_day', shortDay(row.originalDay, today)));
  }
  if (row.untold && expectedDay(row) < today) parts.push(latenessOf(row, moment));
  if (row.restsOnSilence) {
    const seen = row.lastLooked ? seenText(row.lastLooked, moment) : '';
    parts.push(seen ? text('no_reply_seen_since', seen) : text('no_reply_seen'));
  }
  return parts.join(text('between_facts'));
}

/** The date at the right in two short lines: "Fri 20 Nov" and "morning", "today" and "10:00". */
export function dateLines(row: DatedRow, now: number): { day: string; time: string } {
  const today = todayOf(row, now);
  const time = timeText(row);
  if (row.day === today) return { day: text('today_short'), time };
  if (row.day > today && row.day.slice(0, 4) === today.slice(0, 4)) {
    const format = { weekday: 'short', day: 'numeric', timeZone: 'UTC' } as const;
    const words = new Intl.DateTimeFormat(textLocale(), format).format(Date.parse(row.day));
    return { day: words.replace(',', ''), time };
  }
  return { day: shortDay(row.day, today), time };
}

/** "one working day late"; over a weekend, when none has passed, the day it was for. */
export function latenessOf(row: DatedRow, { now, workingDays }: Moment): string {
  const today = todayOf(row, now);
  const expected = expectedDay(row);
  const days = workingDaysBetween(expected, today, workingDays);
  return days > 0 ? lateText(days) : text('late_since', longDay(expected, today));
}

/** The date in full, for a hover and for screen readers. */
export function fullDate(row: DatedRow, moment: Moment): string {
  const today = todayOf(row, moment.now);
  const full = longDue(row, today);
  const aside = expectedDay(row) < today ? latenessOf(row, moment) : distance(row.day, today);
  return text('day_and_time', full, aside);
}

const LATE_ONE: Record<DatedRow['kind'], string> = {
  'asked-for': 'section_late_asked',
  owed: 'section_late_owed',
  'follow-up': 'section_late_follow_up',
  ask: 'section_late_ask',
};

/** The line over a section. A single late row is named for what it is. */
export function sectionTitle(section: Section, all: readonly Section[], moment: Moment): string {
  const [only, ...others] = section.rows;
  switch (section.place) {
    case 'late':
      if (!only || !isDated(only) || others.length > 0) return text('section_late');
      return text(LATE_ONE[only.kind], latenessOf(only, moment));
    case 'asked':
      return text('section_asked');
    case 'today':
      return text(
        all.some(({ place }) => place === 'asked') ? 'section_also_today' : 'section_today',
      );
    case 'waiting':
      return text('section_waiting');
    case 'useful':
      return text('section_useful');
    case 'soon':
      return text('section_soon');
  }
}
