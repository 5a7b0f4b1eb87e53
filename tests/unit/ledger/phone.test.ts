import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalPhone, countryOf } from '../../../lib/ledger/phone.ts';

describe('a telephone number', () => {
  test.each([
    ['030 / 555 01 23', 'DE', '+49305550123'],
    ['+49 (0)30 5550123', 'DE', '+49305550123'],
    ['0049 30 5550123', 'DE', '+49305550123'],
    ['+44 20 7946 0018', 'DE', '+442079460018'],
    ['020 7946 0018', 'GB', '+442079460018'],
    ['(212) 555-0123', 'US', '+12125550123'],
    ['212.555.0123 ext. 42', 'US', '+12125550123;ext=42'],
    ['030 5550123', undefined, '0305550123'],
    ['+49 30 5550123', undefined, '+49305550123'],
  ] as const)('%s in %s is %s', (text, country, canonical) => {
    expect(canonicalPhone(text, country)).toBe(canonical);
  });

  test.each([
    ['call me', 'DE'],
    ['ask for 030 5550123', 'DE'],
    ['12', 'DE'],
    ['+49', 'DE'],
    ['+49 30 5550123 5550123 5550123', 'DE'],
    ['+1 212 555', 'DE'],
    ['12', undefined],
    ['+999 1', undefined],
    ['2026-11-23 18:00', undefined],
    ['1234567890123456', undefined],
    ['', undefined],
  ] as const)('%s in %s is none', (text, country) => {
    expect(canonicalPhone(text, country)).toBeUndefined();
  });

  test('never throws, and is its own canonical form', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[+\d ()-]{0,24}$/));
    fc.assert(
      fc.property(text, (typed) => {
        const canonical = canonicalPhone(typed, 'DE');
        if (canonical !== undefined && !canonical.includes(';'))
          expect(canonicalPhone(canonical, 'DE')).toBe(canonical);
      }),
    );
  });
});

test.each([
  ['Europe/Berlin', 'DE'],
  ['Europe/London', 'GB'],
  ['America/New_York', 'US'],
  ['Asia/Tokyo', 'JP'],
  ['UTC', undefined],
  ['No/Where', undefined],
])('the country of %s is %s', (zone, country) => {
  expect(countryOf(zone)).toBe(country);
});
