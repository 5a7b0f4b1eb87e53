import { describe, expect, test } from 'vitest';
import { newId } from '../../../lib/ledger/new-id.ts';
import { doors } from '../../../lib/messages/doors.ts';

const due = { day: '2026-12-07', zone: 'Europe/Berlin' };
const person = { email: 'ana@oliveira.example', name: 'Ana' };
const command = (intent: unknown, over: object = {}) => ({
  act: newId(),
  account: 'sam@maplefield.example',
  zone: 'Europe/Berlin',
  intent,
  ...over,
});
const followUp = { do: 'set-follow-up', people: [person], place: {}, due, condition: 'no-reply' };
const enters = (key: keyof typeof doors, input: unknown) =>
  doors[key].input.safeParse(input).success;

describe('the door for commands', () => {
  test('lets a whole command in', () => {
    expect(enters('command', command(followUp))).toBe(true);
  });

  test.each([
    ['an unknown intent', command({ do: 'drop-everything' })],
    ['an act id of another shape', command(followUp, { act: 'ACT-1' })],
    ['a field that nobody asked for', command({ ...followUp, constructor: 1 })],
    ['a day that is none', command({ ...followUp, due: { ...due, day: '2026-02-30' } })],
    ['a time that is none', command({ ...followUp, due: { ...due, time: '25:00' } })],
    ['nobody', command({ ...followUp, people: [] })],
    [
      'a name of a megabyte',
      command({ ...followUp, people: [{ email: 'a@b.example', name: 'x'.repeat(1e6) }] }),
    ],
    ['nothing', undefined],
    ['a list', [command(followUp)]],
  ])('refuses %s', (_name, input) => {
    expect(enters('command', input)).toBe(false);
  });
});

test('a Gmail tab can ask and append, and no more', () => {
  const open = Object.entries(doors).filter(([, door]) => door.from.includes('gmail'));
  expect(open.map(([key]) => key).toSorted()).toEqual(
    [
      'beDiscreet',
      'command',
      'findAsk',
      'findWorn',
      'hello',
      'judge',
      'leaveMail',
      'openLibrary',
      'people',
      'prefer',
      'readDate',
      'readDraft',
      'readMail',
      'scheduledMail',
      'readNote',
      'surfaces',
      'threadDates',
      'usefulFor',
      'views',
      'walkStep',
    ].toSorted(),
  );
});

test.each([
  ['a domain as it is kept', true, { internalDomains: ['acme.example'] }],
  ['one that is written otherwise', false, { internalDomains: ['ACME.example'] }],
  ['a mail provider', false, { internalDomains: ['acme.example', 'gmail.com'] }],
  ['a bare suffix', false, { internalDomains: ['co.uk'] }],
  ['pressure switched off', true, { pressureHint: 0, pressureConfirm: 0 }],
  ['more days than a week has', false, { pressureConfirm: 8 }],
])('what the guard spares may be %s: %s', (_name, may, changed) => {
  expect(enters('setPolicy', changed)).toBe(may);
  expect(doors.setPolicy.from).toEqual(['page']);
});

test('who is asked about may be said to be seen, by a plain yes or no', () => {
  const asked = { account: 'a@b.example', zone: 'Europe/Berlin', people: [person] };
  expect(enters('people', { ...asked, seen: true })).toBe(true);
  expect(enters('people', asked)).toBe(true);
  expect(enters('people', { ...asked, seen: 'yes' })).toBe(false);
});

test.each([
  ['a number within its range', true, { plan: { tries: 10, silenceStretch: 1.2 } }],
  ['one beyond it', false, { plan: { tries: 11 } }],
  ['a part of a day', false, { plan: { listDays: 30.5 } }],
  ['one that is none of the plan', false, { plan: { hearts: 3 } }],
  ['suggestions a day', true, { usefulADay: 0 }],
  ['no end of suggestions', false, { usefulADay: 1000 }],
])('the plans may be set to %s: %s', (_name, may, changed) => {
  expect(enters('setPolicy', changed)).toBe(may);
});
