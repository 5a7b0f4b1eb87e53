import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGermanDates } from '../../../lib/language/dates/de.ts';
import { findSpanishDates } from '../../../lib/language/dates/es.ts';
import { findFrenchDates } from '../../../lib/language/dates/fr.ts';
import { easter } from '../../../lib/language/dates/tabled/festivals.ts';
import { toLocalDay } from '../../../lib/language/dates/days.ts';
import type { LanguageContext } from '../../../lib/language/types.ts';
import { slowWith } from '../growth.ts';

/** Wednesday 11 March 2026, nine in the morning in Berlin. */
const MARCH: LanguageContext = {
  now: Date.parse('2026-03-11T08:00:00Z'),
  zone: 'Europe/Berlin',
  workingDays: [1, 2, 3, 4, 5],
  fiscalStart: 1,
  hemisphere: 'north',
};
const NOVEMBER = { ...MARCH, now: Date.parse('2026-11-25T08:00:00Z') };

/** A phrase, the day to come back on, and the first and last day it may mean where those differ. */
type Row = [phrase: string, day: string, first?: string, last?: string];

const GERMAN: Row[] = [
  ['heute', '2026-03-11'],
  ['morgen', '2026-03-12'],
  ['übermorgen', '2026-03-13'],
  ['uebermorgen', '2026-03-13'],
  ['am 3. April', '2026-04-03'],
  ['am 03.04.', '2026-04-03'],
  ['am 3.4.2027', '2027-04-03'],
  ['ab Montag', '2026-03-16'],
  ['nächsten Dienstag', '2026-03-17'],
  ['naechsten Dienstag', '2026-03-17'],
  ['Donnerstag nächster Woche', '2026-03-19'],
  ['nächste Woche', '2026-03-16', '2026-03-16', '2026-03-20'],
  ['in zwei Wochen', '2026-03-25'],
  ['in 14 Tagen', '2026-03-25'],
  ['in einem halben Jahr', '2026-09-11'],
  ['in zwei bis drei Monaten', '2026-05-11', '2026-05-08', '2026-06-14'],
  ['bis einschließlich Freitag', '2026-03-16', '2026-03-13', '2026-03-13'],
  ['bis zum 27. März', '2026-03-30', '2026-03-27', '2026-03-27'],
  ['vom 16. bis 27. März', '2026-03-30', '2026-03-16', '2026-03-27'],
  ['Anfang Mai', '2026-05-01', '2026-05-01', '2026-05-10'],
  ['Mitte Mai', '2026-05-11', '2026-05-10', '2026-05-20'],
  ['Ende Mai', '2026-05-21', '2026-05-21', '2026-05-31'],
  ['nicht vor September', '2026-09-01', '2026-09-01', '2026-09-30'],
  ['nach Ostern', '2026-04-07'],
  ['nach Pfingsten', '2026-05-26'],
  ['KW 12', '2026-03-16', '2026-03-16', '2026-03-20'],
  ['im Herbst', '2026-09-01', '2026-09-01', '2026-11-30'],
  ['im zweiten Quartal', '2026-04-01', '2026-04-01', '2026-06-30'],
  ['nach den Sommerferien', '2026-09-01'],
  ['ab morgen zwei Wochen', '2026-03-26', '2026-03-12', '2026-03-25'],
];

const FRENCH: Row[] = [
  ["aujourd'hui", '2026-03-11'],
  ['demain', '2026-03-12'],
  ['après-demain', '2026-03-13'],
  ['le 3 avril', '2026-04-03'],
  ['le 1er avril', '2026-04-01'],
  ['à partir du 3 avril', '2026-04-03'],
  ["jusqu'au 20/03", '2026-03-23', '2026-03-20', '2026-03-20'],
  ["jusqu'à vendredi inclus", '2026-03-16', '2026-03-13', '2026-03-13'],
  ['du 16 au 27 mars', '2026-03-30', '2026-03-16', '2026-03-27'],
  ['mardi prochain', '2026-03-17'],
  ['jeudi de la semaine prochaine', '2026-03-19'],
  ['la semaine prochaine', '2026-03-16', '2026-03-16', '2026-03-20'],
  ['dans quinze jours', '2026-03-25'],
  ["d'ici 15 jours", '2026-03-25'],
  ['dans un mois', '2026-04-13', '2026-04-11', '2026-04-11'],
  ['dans six mois', '2026-09-11'],
  ['dans quelques semaines', '2026-04-01', '2026-03-24', '2026-04-09'],
  ['début mai', '2026-05-01', '2026-05-01', '2026-05-10'],
  ['mi-avril', '2026-04-10', '2026-04-10', '2026-04-20'],
  ['fin mai', '2026-05-21', '2026-05-21', '2026-05-31'],
  ['courant avril', '2026-04-01', '2026-04-01', '2026-04-30'],
  ['pas avant le mois de juin', '2026-06-01', '2026-06-01', '2026-06-30'],
  ['après Pâques', '2026-04-07'],
  ['à la rentrée', '2026-09-01', '2026-09-01', '2026-09-15'],
  ['cet automne', '2026-09-01', '2026-09-01', '2026-11-30'],
  ['au deuxième trimestre', '2026-04-01', '2026-04-01', '2026-06-30'],
  ['semaine 17', '2026-04-20', '2026-04-20', '2026-04-24'],
  ["après l'été", '2026-09-01'],
];

const SPANISH: Row[] = [
  ['hoy', '2026-03-11'],
  ['mañana', '2026-03-12'],
  ['pasado mañana', '2026-03-13'],
  ['el 3 de abril', '2026-04-03'],
  ['el 2/04', '2026-04-02'],
  ['a partir del 3 de abril', '2026-04-03'],
  ['hasta el 20 de marzo', '2026-03-23', '2026-03-20', '2026-03-20'],
  ['hasta el viernes incluido', '2026-03-16', '2026-03-13', '2026-03-13'],
  ['del 16 al 27 de marzo', '2026-03-30', '2026-03-16', '2026-03-27'],
  ['el próximo martes', '2026-03-17'],
  ['el jueves de la semana que viene', '2026-03-19'],
  ['la semana que viene', '2026-03-16', '2026-03-16', '2026-03-20'],
  ['dentro de dos semanas', '2026-03-25'],
  ['en un par de meses', '2026-05-11'],
  ['en unas semanas', '2026-04-01', '2026-03-24', '2026-04-09'],
  ['a principios de mayo', '2026-05-01', '2026-05-01', '2026-05-10'],
  ['a mediados de abril', '2026-04-10', '2026-04-10', '2026-04-20'],
  ['a finales de mayo', '2026-05-21', '2026-05-21', '2026-05-31'],
  ['no antes de junio', '2026-06-01', '2026-06-01', '2026-06-30'],
  ['después de Semana Santa', '2026-04-06'],
  ['este otoño', '2026-09-01', '2026-09-01', '2026-11-30'],
  ['en el segundo trimestre', '2026-04-01', '2026-04-01', '2026-06-30'],
  ['la semana 17', '2026-04-20', '2026-04-20', '2026-04-24'],
];

const LANGUAGES = [
  ['German', findGermanDates, GERMAN],
  ['French', findFrenchDates, FRENCH],
  ['Spanish', findSpanishDates, SPANISH],
] as const;

describe.each(LANGUAGES)('dates in %s', (_, find, rows) => {
  it('reads each phrase whole, as the day to come back on', () => {
    const read = rows.map(([phrase]) => {
      const [first, ...more] = find(phrase, MARCH);
      return [phrase, more.length, first?.quote, first?.day];
    });
    expect(read).toEqual(rows.map(([phrase, day]) => [phrase, 0, phrase, day]));
  });

  it('keeps the days a phrase leaves open', () => {
    const open = rows.filter((row) => row[2] !== undefined);
    const read = open.map(([phrase]) => {
      const [first] = find(phrase, MARCH);
      return [phrase, first?.start, first?.end];
    });
    expect(read).toEqual(open.map(([phrase, , first, last]) => [phrase, first, last]));
  });

  it('never throws, keeps its spans inside the text, and names no day before the message', () => {
    const pieces = fc.constantFrom(
      ...rows.map(([phrase]) => phrase),
      ' ',
      '3',
      '.',
      ',',
      '\n\n',
      'a',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join(' ')),
    );
    const now = fc.integer({ min: Date.parse('2000-01-01'), max: Date.parse('2080-01-01') });
    const zone = fc.constantFrom(
      'UTC',
      'Pacific/Kiritimati',
      'America/Los_Angeles',
      'Asia/Kolkata',
    );
    fc.assert(
      fc.property(text, now, zone, (said, at, where) => {
        const context = { ...MARCH, now: at, zone: where };
        const today = new Intl.DateTimeFormat('en-CA', { timeZone: where }).format(at);
        let end = 0;
        for (const date of find(said, context)) {
          expect(said.slice(date.from, date.to)).toBe(date.quote);
          expect(date.from).toBeGreaterThanOrEqual(end);
          expect(date.start <= date.end).toBe(true);
          expect(date.past || date.day >= today).toBe(true);
          end = date.to;
        }
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('takes time in line with the text', () => {
    const pieces = ['der ', 'de la ', "l'", '1.', 'bis ', '\ud800', 'a@', '\u0301'];
    expect(slowWith(pieces, (text) => find(text, MARCH))).toEqual([]);
  });
});

const FIND = { German: findGermanDates, French: findFrenchDates, Spanish: findSpanishDates };

describe('the turn of the year', () => {
  it.each([
    ['German', 'im neuen Jahr', '2027-01-04'],
    ['German', 'zwischen den Jahren', '2026-12-28'],
    ['German', 'vom 21. Dezember bis 6. Januar', '2027-01-07'],
    ['French', 'après les fêtes', '2027-01-04'],
    ['French', "l'année prochaine", '2027-01-01'],
    ['Spanish', 'después de Reyes', '2027-01-07'],
    ['Spanish', 'a la vuelta de vacaciones', '2027-01-07'],
  ] as const)('%s: %s', (language, phrase, day) => {
    expect(FIND[language](phrase, NOVEMBER).map((date) => date.day)).toEqual([day]);
  });
});

describe('what is over or no date', () => {
  it.each([
    ['German', 'letzte Woche'],
    ['German', 'vor zwei Wochen'],
    ['German', 'seit Montag'],
    ['French', 'mardi dernier'],
    ['French', 'il y a deux semaines'],
    ['Spanish', 'el martes pasado'],
    ['Spanish', 'hace dos semanas'],
  ] as const)('%s: %s is past', (language, phrase) => {
    expect(FIND[language](`${phrase}.`, MARCH).map((date) => date.past)).toEqual([true]);
  });

  it.each([
    [
      'German',
      'Version 3.5 kostet 12.50 Euro, Frau Sommer, sommer@mai.example, rund um die Uhr 24/7',
    ],
    ['German', 'Ich habe im Urlaub viel gelesen'],
    ['French', 'La facture a été réglée, nos vacances étaient belles'],
    ['Spanish', 'Las vacaciones fueron cortas y la versión 3.5 funciona'],
  ] as const)('%s: none in "%s"', (language, text) => {
    expect(FIND[language](text, MARCH)).toEqual([]);
  });

  it('follows the days of an absence with the first working day after them', () => {
    const days = (find: typeof findGermanDates, text: string) => find(text, MARCH)[0]?.day;
    expect(days(findGermanDates, 'Ich bin diese Woche im Urlaub.')).toBe('2026-03-16');
    expect(days(findFrenchDates, 'Hors du bureau cette semaine.')).toBe('2026-03-16');
    expect(days(findSpanishDates, 'Esta semana estoy fuera.')).toBe('2026-03-16');
    expect(days(findGermanDates, 'Ich bin am Montag wieder zurück.')).toBe('2026-03-16');
  });

  it('rules out the days that are said not to be', () => {
    expect(findFrenchDates('Pas cette année', MARCH)[0]?.day).toBe('2027-01-01');
    expect(findGermanDates('Heute geht es nicht', MARCH)[0]?.day).toBe('2026-03-12');
  });
});

describe('Easter', () => {
  it('falls where the calendar has it', () => {
    expect([2024, 2025, 2026, 2027, 2028, 2038].map((year) => toLocalDay(easter(year)))).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2028-04-16',
      '2038-04-25',
    ]);
  });
});
