import { describe, expect, it } from 'vitest';
import { readComingDate, readDateTitle } from '../../../lib/gmail/page/date-title.ts';
import { messageInstant } from '../../../lib/gmail/page/message-instant.ts';

const instants = [
  new Date(2026, 0, 1, 0, 5),
  new Date(2026, 2, 3, 9, 7),
  new Date(2025, 10, 21, 12, 0),
  new Date(2026, 10, 28, 21, 27),
];
const languages =
  'en en-GB de fr es it pt-BR nl pl tr sv cs fi uk ru el ja ko zh-CN zh-TW vi id hi fa th'.split(
    ' ',
  );

describe('the date in a message title', () => {
  it.each(languages)('is read to the minute in %s', (language) => {
    for (const date of instants) {
      const title = new Intl.DateTimeFormat(language, {
        weekday: 'short',
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        calendar: 'gregory',
      }).format(date);
      expect([title, readDateTitle(title, language)]).toEqual([title, date.getTime()]);
    }
  });

  it.each([
    ['nothing', ''],
    ['no year', 'Sat, Nov 21, 9:27 PM'],
    ['no time', 'Nov 21, 2026'],
    ['a day that is none', 'Feb 30, 2026, 9:27 PM'],
    ['a weekday that does not fit', 'Mon, Nov 21, 2026, 9:27 PM'],
    ['figures alone', '3/4/2026, 9:27 PM'],
    ['words of no month', 'Sat, Foo 21, 2026, 9:27 PM'],
  ])('is not guessed from %s', (_, title) => {
    expect(readDateTitle(title, 'en')).toBeUndefined();
  });
});

describe('the instant of a message', () => {
  const minute = new Date(2026, 10, 21, 21, 27).getTime();
  const title = 'Sat, Nov 21, 2026, 9:27 PM';
  const id = (ms: number) => `${ms.toString(16)}abcde`;

  it('takes the rest from an id that begins within that minute', () => {
    expect(messageInstant(title, 'en', id(minute + 41_234), minute + 90_000)).toBe(minute + 41_234);
  });
  it('is the end of the minute otherwise, and never later than now', () => {
    const end = minute + 59_999;
    expect(messageInstant(title, 'en', id(minute - 5), minute + 90_000)).toBe(end);
    expect(messageInstant(title, 'en', undefined, minute + 20_000)).toBe(minute + 20_000);
  });
  it('is unknown for a date that lies ahead', () => {
    expect(messageInstant(title, 'en', undefined, minute - 3 * 86_400_000)).toBeUndefined();
  });
});

describe('a moment to come', () => {
  const now = new Date(2026, 10, 21, 12).getTime();
  it.each(languages.filter((one) => one !== 'fa'))('needs no year in %s', (language) => {
    for (const date of [new Date(2026, 10, 23, 8, 0), new Date(2027, 0, 4, 13, 0)]) {
      const shown = new Intl.DateTimeFormat(language, {
        month: 'short',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        calendar: 'gregory',
      }).format(date);
      expect([shown, readComingDate(shown, language, now)]).toEqual([shown, date.getTime()]);
    }
  });
  it.each(languages)('is read as a picker shows it in %s', (language) => {
    const date = new Date(2026, 11, 4, 9, 0);
    const style = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(language, { calendar: 'gregory', ...options }).format(date);
    const shown = `${style({ dateStyle: 'medium' })} ${style({ timeStyle: 'short' })}`;
    expect([shown, readComingDate(shown, language, now)]).toEqual([shown, date.getTime()]);
  });
  it('is read in figures by the order of the language', () => {
    const fourth = new Date(2026, 11, 4, 9, 0).getTime();
    expect(readComingDate('12/04/2026 9:00 AM', 'en-US', now)).toBe(fourth);
    expect(readComingDate('04/12/2026 09:00', 'en-GB', now)).toBe(fourth);
    expect(readComingDate('2026-12-04 09:00', 'ja', now)).toBe(fourth);
  });
  it.each(['Tomorrow morning', 'Dec 4', '8:00 AM', 'Fri, Dec 5, 8:00 AM', ''])(
    'is not guessed: "%s"',
    (shown) => expect(readComingDate(shown, 'en', now)).toBeUndefined(),
  );
});
