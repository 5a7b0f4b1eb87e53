import * as z from 'zod';
import type { LanguageContext, MailText } from '../../lib/language/types.ts';
import { isDay } from '../../lib/time/local-day.ts';
import { instantOf } from '../../lib/time/moment.ts';
import { isZone } from '../../lib/time/zone.ts';
import type { Mode, Settings } from './options.ts';

/** A line that can be read. */
export interface Given {
  id: string | number;
  mail: MailText;
  context: LanguageContext;
}

/** A line that cannot, with its id, or null where that is not known. */
export interface Refused {
  id: string | number | null;
  error: string;
}

const WORKING_DAYS = [1, 2, 3, 4, 5];
const NOON = '12:00';

/** ISO 8601: a day with a time, and how far its clock is from UTC where that is said. */
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

const id = z.union([z.string(), z.number()]);
const shape = z.object({
  id,
  text: z.string(),
  sentAt: z.string().nullish(),
  zone: z.string().refine(isKnownZone, 'not a time zone').nullish(),
  from: z.string().nullish(),
  subject: z.string().nullish(),
  lang: z.string().nullish(),
  fiscalStart: z.int().min(1).max(12).nullish(),
  hemisphere: z.enum(['north', 'south']).nullish(),
});

const zones = new Map<string, boolean>();

/** Asked for every line, and finding out takes longer than reading most of them. */
function isKnownZone(zone: string): boolean {
  const known = zones.get(zone) ?? isZone(zone);
  zones.set(zone, known);
  return known;
}

/** ms UTC of an ISO instant, or of noon there on a day; a time without offset is the zone's own. */
export function readSentAt(sentAt: string, zone: string): number | undefined {
  const text = sentAt.trim();
  if (isDay(text)) return instantOf(text, NOON, zone);
  const [, day = '', time, offset] = INSTANT.exec(text) ?? [];
  if (!isDay(day)) return undefined;
  const ms = offset === undefined ? instantOf(day, time, zone) : Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
}

function idOf(value: unknown): Refused['id'] {
  const held = z.object({ id }).safeParse(value);
  return held.success ? held.data.id : null;
}

function problemsOf(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`)
    .join('; ');
}

/** A draft is read as of now and trimming needs no day, so only the other two must be told it. */
const NEEDS_DAY: ReadonlySet<Mode> = new Set(['reply', 'dates']);

/**
 * Reads one line of JSON. `now`, ms UTC, stands in for the day of a draft that has none.
 */
export function readLine(
  raw: string,
  mode: Mode,
  settings: Settings,
  now: number,
): Given | Refused {
  let value: unknown;
  try {
    value = JSON.parse(raw.replace(/^\uFEFF/, ''));
  } catch {
    return { id: null, error: raw.trim() === '' ? 'an empty line' : 'not JSON' };
  }
  const read = shape.safeParse(value);
  if (!read.success) return { id: idOf(value), error: problemsOf(read.error) };
  const { data } = read;
  const zone = data.zone ?? 'UTC';
  if (data.sentAt == null && NEEDS_DAY.has(mode)) return { id: data.id, error: 'sentAt: missing' };
  const sentAt = data.sentAt == null ? now : readSentAt(data.sentAt, zone);
  if (sentAt === undefined)
    return { id: data.id, error: 'sentAt: neither an ISO instant nor a day' };
  return {
    id: data.id,
    mail: {
      text: data.text,
      ...(data.subject != null && { subject: data.subject }),
      ...(data.from != null && { from: data.from }),
      ...(data.lang != null && { lang: data.lang }),
    },
    context: {
      now: sentAt,
      zone,
      workingDays: WORKING_DAYS,
      fiscalStart: data.fiscalStart ?? settings.fiscalStart,
      hemisphere: data.hemisphere ?? settings.hemisphere,
    },
  };
}
