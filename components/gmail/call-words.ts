import type { PersonView } from '../../lib/messages/answers.ts';
import { longDay } from '../../lib/text/dates.ts';
import { text, textLocale } from '../../lib/text/text.ts';
import type { Due } from '../../lib/time/due.ts';
import { isZone, wallAt } from '../../lib/time/zone.ts';
import { today } from './intervals.ts';
import type { Time } from './types.ts';

/** Hours in which a call is usual: from eight, and before six in the evening. */
const FROM = 8;
const TO = 18;

/** What their clock shows at an instant (ms UTC), and whether a call is out of hours there. */
export function theirClock(
  zone: string,
  now: number,
): { words: string; outside: boolean } | undefined {
  if (!isZone(zone)) return undefined;
  const words = new Intl.DateTimeFormat(textLocale(), {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(now);
  const hour = new Date(wallAt(now, zone)).getUTCHours();
  return { words, outside: hour < FROM || hour >= TO };
}

/** The line to leave on their voicemail, with the day it promises; none where no day may be named. */
export function announcedLine(
  { announce }: Pick<PersonView, 'announce'>,
  time: Time,
): { due: Due; quote: string } | undefined {
  return (
    announce && { due: announce, quote: text('voicemail_line', longDay(announce.day, today(time))) }
  );
}
