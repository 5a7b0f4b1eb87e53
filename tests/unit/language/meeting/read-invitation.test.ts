import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInvitation } from '../../../../lib/language/meeting/read-invitation.ts';

const ZONE = 'Europe/Berlin';
/** Friday 27 November 2026, ten in Berlin. */
const context = { now: Date.parse('2026-11-27T09:00:00Z'), zone: ZONE };
const read = (subject: string, text = '') => readInvitation({ subject, text }, context);

describe('a calendar’s subject', () => {
  it.each([
    [
      'Invitation: Intro call @ Thu Dec 3, 2026 10am - 10:30am (CET) (sam@maplefield.example)',
      'invited',
      '2026-12-03',
      '10:00',
    ],
    [
      'Accepted: Meeting @ Thu 3 Dec 2026 10:00 – 10:30 (CET) (sam@maplefield.example)',
      'accepted',
      '2026-12-03',
      '10:00',
    ],
    [
      'Tentatively Accepted: Meeting @ Thu 3 Dec 2026 10:00 – 10:30 (CET)',
      'accepted',
      '2026-12-03',
      '10:00',
    ],
    [
      'Updated invitation: Intro @ Mon Jan 4, 2027 10:15 - 11:30am (CET) (sam@maplefield.example)',
      'moved',
      '2027-01-04',
      '10:15',
    ],
    ['Invitation: Lunch @ Thu Dec 3, 2026 12pm - 1pm (CET)', 'invited', '2026-12-03', '12:00'],
    [
      'Invitation: Top 3 marketing ideas @ Thu 10 Dec 2026 3pm - 4pm (CET)',
      'invited',
      '2026-12-10',
      '15:00',
    ],
    [
      'Invitation: 5 decisions, 2 second looks @ Thu Dec 10, 2026 3pm - 4pm (CET)',
      'invited',
      '2026-12-10',
      '15:00',
    ],
    ['Invitation: Set 3 goals @ Thu 10 Dec 2026 10:00', 'invited', '2026-12-10', '10:00'],
    [
      'Canceled event: Intro call @ Thu Dec 3, 2026 10am - 10:30am (CET)',
      'called-off',
      '2026-12-03',
      '10:00',
    ],
    [
      'Declined: Intro call @ Thu Dec 3, 2026 10am - 10:30am (CET)',
      'called-off',
      '2026-12-03',
      '10:00',
    ],
    [
      'Einladung: Kennenlernen - Do. 3. Dez. 2026 10:00 - 10:30 (MEZ) (sam@maplefield.example)',
      'invited',
      '2026-12-03',
      '10:00',
    ],
    [
      'Zugesagt: Kennenlernen - Mi., 3. März 2027 9:30 - 10:00 (MEZ)',
      'accepted',
      '2027-03-03',
      '09:30',
    ],
    [
      'Abgesagt: Kennenlernen - Do. 3. Dez. 2026 10 Uhr - 11 Uhr (MEZ)',
      'called-off',
      '2026-12-03',
      '10:00',
    ],
    ['Invitation : Point - jeu. 3 déc. 2026 10:00 - 10:30 (CET)', 'invited', '2026-12-03', '10:00'],
    ['Accepté : Point - ven. 2 juil. 2027 14h30 - 15h (CEST)', 'accepted', '2027-07-02', '14:30'],
    ['Événement annulé : Point - mar. 1 juin 2027 10:00', 'called-off', '2027-06-01', '10:00'],
    ['Invitación: Reunión - jue 3 dic 2026 10:00 - 10:30 (CET)', 'invited', '2026-12-03', '10:00'],
    ['Aceptado: Reunión - 7 de enero de 2027 9:00', 'accepted', '2027-01-07', '09:00'],
    ['Evento cancelado: Reunión - jue 3 dic 2026 10:00', 'called-off', '2026-12-03', '10:00'],
    ['Invito: Riunione - gio 3 dic 2026 10:00 - 10:30 (CET)', 'invited', '2026-12-03', '10:00'],
    ['Accettato: Riunione - lun 5 lug 2027 alle 10:00', 'accepted', '2027-07-05', '10:00'],
    ['Convite: Reunião - qui. 3 dez. 2026 10:00 - 10:30', 'invited', '2026-12-03', '10:00'],
    ['Aceito: Reunião - ter. 5 out. 2027 10:00', 'accepted', '2027-10-05', '10:00'],
    [
      'Uitnodiging: Kennismaking - do 3 dec 2026 10:00 - 10:30 (CET)',
      'invited',
      '2026-12-03',
      '10:00',
    ],
    ['Geannuleerd: Kennismaking - wo 3 mrt 2027 10:00', 'called-off', '2027-03-03', '10:00'],
    ['Invitation: Site visit @ 2026-12-03 14:00', 'invited', '2026-12-03', '14:00'],
    ['Invitation: Fair @ Thu Dec 3, 2026 (CET)', 'invited', '2026-12-03', undefined],
    ['Invitation: Fair @ Thu 3 Dec', 'invited', '2026-12-03', undefined],
    ['Invitation: Fair @ Mon 11 Jan 10:00', 'invited', '2027-01-11', '10:00'],
  ])('%s', (subject, is, day, time) => {
    const found = read(subject);
    expect(found).toMatchObject({ is, due: { day, zone: ZONE } });
    expect(found?.due?.time).toBe(time);
  });

  it.each([
    ['Meeting @ Thu Dec 3, 2026 10am'],
    ['Re: the invitation for 3 December'],
    ['Invitation: come and see us'],
    ['Accepted: your proposal'],
    ['Invitation: Fair @ 31 Feb 2027 10:00'],
    ['News: we meet on 3 December 2026'],
    [''],
  ])('is none: %s', (subject) => {
    expect(read(subject)).toBeUndefined();
  });

  it('gives the name of the meeting and whom it names', () => {
    const found = read(
      'Accepted: A - B @ Thu Dec 3, 2026 10am - 11am (CET) (Sam@Maplefield.example)',
    );
    expect(found).toMatchObject({ title: 'A - B', people: ['sam@maplefield.example'] });
  });

  it('brings the hour of another zone to the reader’s, and leaves one that is unknown', () => {
    const at = (zone: string) => read(`Invitation: X @ Thu Dec 3, 2026 8pm - 9pm (${zone})`)?.due;
    expect(at('PST')).toEqual({ day: '2026-12-04', time: '05:00', zone: ZONE });
    expect(at('GMT+05:30')).toMatchObject({ day: '2026-12-03', time: '15:30' });
    expect(at('UTC')).toMatchObject({ day: '2026-12-03', time: '21:00' });
    expect(at('IST')).toEqual({ day: '2026-12-03', zone: ZONE });
  });
});

describe('a calendar’s mail', () => {
  const body = [
    'Ana Oliveira has accepted this invitation.',
    '',
    'Intro call',
    'Thursday Dec 3, 2026 ⋅ 10am – 10:30am',
    'Central European Time - Berlin',
    'Join with Google Meet: https://meet.google.com/abc-defg-hij',
    'Guests',
    'ana@portofrio.example - organizer',
    'sam@maplefield.example',
  ].join('\n');

  it('names the day where the subject does not, the people, and the way', () => {
    expect(read('Accepted: Intro call', body)).toEqual({
      is: 'accepted',
      title: '',
      due: { day: '2026-12-03', time: '10:00', zone: ZONE },
      channel: 'video',
      quote: 'Thursday Dec 3, 2026 ⋅ 10am – 10:30am',
      people: ['ana@portofrio.example', 'sam@maplefield.example'],
    });
  });

  it.each([
    ['When: Thursday, December 3, 2026 10:00 AM-10:30 AM.\nWhere: Berlin'],
    ['Wann: Donnerstag, 3. Dezember 2026 10:00-10:30.\nWo: Berlin'],
    ['Quand : jeudi 3 décembre 2026 10:00-10:30.\nOù : Berlin'],
    ['Cuándo: jueves, 3 de diciembre de 2026 10:00-10:30.\nDónde: Berlín'],
  ])('is told by its line: %s', (text) => {
    expect(read('Our first talk', text)).toMatchObject({
      is: 'invited',
      due: { day: '2026-12-03', time: '10:00' },
      channel: 'visit',
    });
  });

  it.each([
    'This event has been canceled.',
    'Dieser Termin wurde abgesagt',
    'Cet événement a été annulé.',
    'Este evento se ha cancelado.',
    'Questo evento è stato annullato',
  ])('is called off by its words, whatever its subject: %s', (words) => {
    expect(read('Invitation: X @ Thu Dec 3, 2026 10am', words)?.is).toBe('called-off');
    expect(read('Our talk', words)).toMatchObject({ is: 'called-off', people: [] });
  });

  it('of a person is none, though it names a day', () => {
    expect(read('Hello', 'Shall we meet on Thursday 3 December 2026 at 10:00?')).toBeUndefined();
  });
});

describe('hostile text', () => {
  it.each([
    'a'.repeat(50_000),
    '1 '.repeat(50_000),
    '10 de '.repeat(20_000),
    'When: '.repeat(20_000),
    `${'a.'.repeat(20_000)}@`,
    'a@a.'.repeat(20_000),
    ' '.repeat(100_000),
    '((((GMT+'.repeat(10_000),
  ])('of any length is read at once, where a pattern that goes back would not end', (text) => {
    expect(read(`Invitation: ${text}`, text)).toBeUndefined();
    expect(read(text, `When: ${text}`)).toBeUndefined();
  });

  it('never throws, and never gives a day that is none', () => {
    const words = fc.oneof(
      fc.string(),
      fc.stringMatching(
        /^(Invitation|Accepted|Abgesagt): [\w @:.,-]{0,40} \d{1,4}[-. ]\w{0,9} \d{1,4} \d{1,2}:\d{2}/,
      ),
    );
    fc.assert(
      fc.property(words, fc.string(), (subject, text) => {
        const due = read(subject, text)?.due;
        if (due)
          expect(Number.isNaN(Date.parse(`${due.day}T${due.time ?? '00:00'}:00Z`))).toBe(false);
      }),
    );
  });
});
