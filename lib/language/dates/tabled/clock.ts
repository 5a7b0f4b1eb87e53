import type { Hours } from '../meaning.ts';
import { phraseAt } from '../phrase-table.ts';
import { at, wordAt } from '../scan.ts';
import type { Page } from './page.ts';
import { pastPhrase } from './page.ts';

/** Hours before this one are meant in the afternoon where nothing says so: nobody calls at three. */
const OFFICE_OPENS = 7;

function time(hour: number, minute: number): Hours | undefined {
  if (!(hour >= 0) || hour > 23 || !(minute >= 0) || minute > 59) return undefined;
  return { time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}

/** "um 10 Uhr", "14:30", "à 10h", "a las 3 de la tarde". */
function clockAt(page: Page, index: number): { to: number; hours: Hours } | undefined {
  const { words } = page;
  const start = pastPhrase(words.beforeHour, page, index);
  const asked = start > index;
  const hour = at(page, start);
  if (!(hour.n >= 0) || hour.to - hour.from > 2) return undefined;
  let to = start + 1;
  let minute = 0;
  let said = asked;
  const sign = at(page, to);
  const minutes = at(page, to + 1);
  if (
    (sign.word === ':' || sign.word === 'h' || sign.word === '.') &&
    minutes.glued &&
    minutes.to - minutes.from === 2
  ) {
    minute = minutes.n;
    to += 2;
    said ||= sign.word !== '.';
  }
  const unit = phraseAt(words.behindHour, page, to);
  if (unit !== undefined) {
    to = unit.to;
    said = true;
  }
  const afternoon = phraseAt(words.afternoonHour, page, to);
  if (afternoon !== undefined) to = afternoon.to;
  if (!said) return undefined;
  const late =
    afternoon === undefined
      ? hour.n < OFFICE_OPENS && minute === 0 && unit === undefined
      : hour.n < 12;
  const hours = time(hour.n + (late && hour.n > 0 ? 12 : 0), minute);
  return hours && { to, hours };
}

/** The time or part of the day behind a date, with the place after it; nothing where none stands. */
export function hoursBehind(page: Page, index: number): { to: number; hours: Hours } {
  const { words } = page;
  const start = wordAt(page, index) === ',' ? index + 1 : index;
  const clock = clockAt(page, start);
  if (clock !== undefined) {
    return { to: phraseAt(words.parts, page, clock.to)?.to ?? clock.to, hours: clock.hours };
  }
  const part = phraseAt(words.parts, page, index);
  if (part === undefined) return { to: index, hours: {} };
  const inside = clockAt(page, part.to);
  return inside ?? { to: part.to, hours: part.value };
}
