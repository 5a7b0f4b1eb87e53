import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postalAddress } from '../../../lib/language/postal-address.ts';

const mail = (...signature: string[]) =>
  ['Dear Sam,', '', 'Please leave it at that. I wish you well.', '', 'Ana', ...signature].join(
    '\n',
  );

describe('a postal address in a signature', () => {
  it.each([
    [
      ['Oliveira Foods', '12 Harbour Street', 'Bristol BS1 4DJ'],
      '12 Harbour Street\nBristol BS1 4DJ',
    ],
    [
      ['--', 'Hansen & Co', 'Lindenstraße 14a', '10115 Berlin', 'Germany', '+49 30 555 0100'],
      'Lindenstraße 14a\n10115 Berlin\nGermany',
    ],
    [
      ['410 Alder St', 'Suite 200', 'Portland, OR 97205'],
      '410 Alder St\nSuite 200\nPortland, OR 97205',
    ],
    [['PO Box 88', 'Carlton VIC 3053', 'Australia'], 'PO Box 88\nCarlton VIC 3053\nAustralia'],
    [['18 rue des Lilas', '75011 Paris'], '18 rue des Lilas\n75011 Paris'],
    [['Keizersgracht 120', '1015 CW Amsterdam'], 'Keizersgracht 120\n1015 CW Amsterdam'],
    [['Oliveira Foods, 12 Harbour Street, Bristol BS1 4DJ'], '12 Harbour Street\nBristol BS1 4DJ'],
    [
      ['Oliveira Foods | 410 Alder St, Portland, OR 97205 | USA'],
      '410 Alder St\nPortland, OR 97205\nUSA',
    ],
  ])('%j', (signature, found) => {
    expect(postalAddress(mail(...signature))).toBe(found);
  });

  it.each([
    [['Oliveira Foods', '+44 117 496 0000']],
    [['Invoice 12345 Berlin']],
    [['See you at 12 Harbour Street']],
    [['Bristol BS1 4DJ']],
    [['We sold 4000 Units', '20000 Euros']],
  ])('none in %j', (signature) => {
    expect(postalAddress(mail(...signature))).toBeUndefined();
  });

  it('not that of somebody who is quoted', () => {
    const quoted = [
      'On Mon, 2 Nov 2026, Sam wrote:',
      '> Sam',
      '> 12 Harbour Street',
      '> Bristol BS1 4DJ',
    ];
    expect(postalAddress([mail(), '', ...quoted].join('\n'))).toBeUndefined();
  });

  it('says something of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = postalAddress(text);
        return found === undefined || found.split('\n').length >= 2;
      }),
    );
  });
});
