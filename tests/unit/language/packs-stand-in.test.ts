import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standIn } from '../../../lib/language/packs/stand-in.ts';
import { slowWith } from '../growth.ts';

describe('who stands in', () => {
  it.each([
    [
      'de',
      'In dringenden Fällen wenden Sie sich bitte an Jonas Weiß, j.weiss@hofgarten.example oder 030 555 0142.',
      { name: 'Jonas Weiß', email: 'j.weiss@hofgarten.example', phone: '030 555 0142' },
    ],
    [
      'de',
      'Ich bin bis 27.03.2026 im Urlaub. Meine Kollegin Frau Sommer hilft Ihnen gern weiter: sommer@brunnen.example.',
      { name: 'Sommer', email: 'sommer@brunnen.example' },
    ],
    ['de', 'Meine Kollegin Anna Fürst vertritt mich.', { name: 'Anna Fürst' }],
    [
      'de',
      'Meine Vertretung ist Max Kern (max@kern.example)',
      { name: 'Max Kern', email: 'max@kern.example' },
    ],
    ['de', 'Ich bin vom 16.03. bis 27.03.2026 im Urlaub und lese keine Nachrichten.', undefined],
    ['de', 'Bin auf Dienstreise, nächste Woche wieder im Büro.', undefined],
    [
      'fr',
      "En cas d'urgence, merci de contacter M. Julien Perrin (j.perrin@tilleul.example, 02 55 55 01 88).",
      { name: 'Julien Perrin', email: 'j.perrin@tilleul.example', phone: '02 55 55 01 88' },
    ],
    [
      'fr',
      'Appelez Paul Garnier au +33 1 55 55 01 77.',
      { name: 'Paul Garnier', phone: '+33 1 55 55 01 77' },
    ],
    ['fr', 'Si besoin, appelez Paul Garnier.', { name: 'Paul Garnier' }],
    [
      'fr',
      'Marc Vial (marc@vial.example) me remplace.',
      { name: 'Marc Vial', email: 'marc@vial.example' },
    ],
    ['fr', 'Je suis en vacances du 16/03/2026 au 27/03/2026.', undefined],
    [
      'es',
      'Para temas urgentes puede contactar con D. Javier Soler (j.soler@tilo.example, 93 555 01 88).',
      { name: 'Javier Soler', email: 'j.soler@tilo.example', phone: '93 555 01 88' },
    ],
    [
      'es',
      'Pueden escribir a mi compañera Elena Soto: elena@colina.example',
      { name: 'Elena Soto', email: 'elena@colina.example' },
    ],
    ['es', 'Estaré fuera hasta el 20-03-2026.', undefined],
  ])('%s: %s', (lang, text, person) => {
    expect(standIn(text, lang)).toEqual(person);
  });

  it('never throws, and takes time in line with the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        standIn(text, 'de');
      }),
      { numRuns: 50 },
    );
    const pieces = ['A', 'Aa ', '1 ', 'a.', '12345 ', 'Frau ', 'a@a.'];
    expect(slowWith(pieces, (text) => standIn(text, 'de'))).toEqual([]);
  }, 30_000);
});
