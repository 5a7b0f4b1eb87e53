import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSelfNote } from '../../../../lib/language/self-note/read-note.ts';
import { whoIsMeant } from '../../../../lib/language/self-note/who.ts';

/** Monday 23 November 2026, 10:00 in Berlin. */
const context = {
  now: Date.parse('2026-11-23T09:00:00Z'),
  zone: 'Europe/Berlin',
  workingDays: [1, 2, 3, 4, 5],
  fiscalStart: 1,
  hemisphere: 'north' as const,
};
const read = (text: string) => {
  const note = readSelfNote(text, context);
  if (!note) return undefined;
  const { names, direction, channel, outcome, day, due, dueByCall } = note;
  const parts = [names.join('+'), direction, channel, outcome, day, due?.day, due?.time];
  return [...parts, dueByCall && 'by call'].filter((part) => part !== undefined).join(' ');
};

describe('a note to oneself', () => {
  test.each([
    ['Ana voicemail, again Thursday', 'Ana out call voicemail 2026-11-26'],
    ['spoke Jonas, call in March', 'Jonas out call spoke 2027-03-01 by call'],
    ['Spoke to Ana Oliveira', 'Ana+Oliveira out call spoke'],
    ['Left a message for Ben', 'Ben out call voicemail'],
    ['Ben: no answer', 'Ben out call no-answer'],
    ['called Ben, no answer, try tomorrow 10am', 'Ben out call no-answer 2026-11-24 10:00'],
    ['Called Ben', 'Ben out call'],
    ['Ana called', 'Ana in call'],
    ['Ana called me back', 'Ana in call'],
    ['I called Ana', 'Ana out call'],
    ['wrong number for Priya', 'Priya out call wrong-number'],
    ['texted Marta, again next week', 'Marta out text 2026-11-30'],
    ['Marta texted', 'Marta in text'],
    ['LinkedIn Owen', 'Owen out linkedin'],
    [
      'Met Nadia yesterday, call back in two weeks',
      'Nadia out visit spoke 2026-11-22 2026-12-07 by call',
    ],
    ['zoom with Sanne', 'Sanne out video spoke'],
    ['Spoke with May', 'May out call spoke'],
    ['spoke ana@oliveira.example', 'ana@oliveira.example out call spoke'],
    ['Voicemail Priya again thu\n\nSent from my iPhone', 'Priya out call voicemail 2026-11-26'],
    ['voicemail', ' out call voicemail'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    'Buy milk',
    'Call Ana Thursday',
    'Text Marta',
    'Ideas for the talk in March',
    '',
    `spoke Jonas ${'about everything '.repeat(20)}`,
    '> Ana voicemail, again Thursday',
  ])('%j reports nothing', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('never throws, whatever it says', () => {
    const word = fc.constantFrom(
      'Ana',
      'called',
      'again',
      'Thursday',
      'vm',
      'May',
      '@',
      '3/12',
      '’',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word).map((it) => it.join(' ')),
    );
    fc.assert(
      fc.property(text, (note) => {
        const found = readSelfNote(note, context);
        if (found) expect(found.words.length).toBeLessThanOrEqual(240);
      }),
    );
  });
});

describe('who is meant', () => {
  const ana = { name: 'Ana Oliveira', email: 'ana@oliveira.example' };
  const other = { name: 'Ana Berg', email: 'ana@berg.example' };
  const jonas = { name: 'Jonas Müller', email: 'jonas@people.example' };
  const may = { name: 'May Lin', email: 'may@people.example' };
  const nameless = { name: '', email: 'priya.kapoor@people.example' };
  const everyone = [ana, other, jonas, may, nameless];

  test.each([
    [['Ana'], [ana, other]],
    [['ana', 'oliveira'], [ana]],
    [['Jonas', 'budget'], [jonas]],
    [['MULLER'], [jonas]],
    [['Jonas', 'Ana'], [jonas]],
    [['May'], [may]],
    [['Priya'], [nameless]],
    [['ANA@berg.example'], [other]],
    [['an'], []],
    [['Plumber'], []],
    [[], []],
  ])('%j', (names, meant) => {
    expect(whoIsMeant(names, everyone)).toEqual(meant);
  });
});
