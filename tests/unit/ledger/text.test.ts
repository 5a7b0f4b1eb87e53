import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress, domainOf, isAddress } from '../../../lib/ledger/address.ts';
import { cleanLine, cleanText } from '../../../lib/ledger/clean-text.ts';
import { companyOf, isPublicProvider, registrableDomain } from '../../../lib/ledger/domain.ts';
import { runs } from '../runs.ts';
import { slowWith } from '../growth.ts';

describe('text from outside', { timeout: 60_000 }, () => {
  it('loses what is not seen', () => {
    expect(cleanLine('Ana\u202E\u2066 M\u200Büller\u0000\u001b')).toBe('Ana Müller');
    expect(cleanLine('Jo\u0308rg')).toBe('Jörg');
    expect(cleanLine('a\r\n b\t\u00a0c\u2028d')).toBe('a b c d');
    expect(cleanLine('\u{e0041}\u{e007f}x\ud800y')).toBe('xy');
    expect(cleanLine(`Z${'\u0301'.repeat(400)}`).length).toBeLessThan(10);
    expect(cleanText('One\r\n\r\n\r\n\r\ntwo  \t three\u0007')).toBe('One\n\ntwo three');
    expect(cleanLine('<b>"x"&</b>')).toBe('<b>"x"&</b>');
  });

  it('is capped, and never cut inside a character', () => {
    expect(cleanLine('a'.repeat(1_000_000))).toHaveLength(200);
    expect(cleanLine('😀'.repeat(3), 5)).toBe('😀😀');
  });

  it('is clean once and for all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.integer({ min: 1, max: 200 }),
        (text, max) => {
          for (const clean of [cleanLine, cleanText]) {
            const once = clean(text, max);
            expect(clean(once, max)).toBe(once);
            expect(once.length).toBeLessThanOrEqual(max);
            expect(once).toBe(once.normalize('NFC'));
            expect(once.isWellFormed()).toBe(true);
            expect(
              /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(once.replaceAll('\n', '')),
            ).toBe(false);
          }
          expect(cleanLine(text)).not.toContain('\n');
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('costs no more than its length', () => {
    const units = [' \n', '\u0301', 'a\u0301', '\u202e', '\ud800', ' \t'];
    expect(slowWith(units, (text) => cleanText(text, 20_000))).toEqual([]);
    expect(slowWith(units, (text) => cleanLine(text, 20_000))).toEqual([]);
  });
});

describe('an address', { timeout: 60_000 }, () => {
  it('has one form for all its spellings', () => {
    const same = ['a.n.a@gmail.com', 'Ana+news@GoogleMail.com', ' ANA@gmail.com '];
    expect(new Set(same.map(canonicalAddress))).toEqual(new Set(['ana@gmail.com']));
    expect(canonicalAddress('A.B+c@Acme.Test')).toBe('a.b@acme.test');
    expect(canonicalAddress('jo@Bücher.example')).toBe('jo@xn--bcher-kva.example');
    expect(canonicalAddress('jo@xn--bcher-kva.example.')).toBe('jo@xn--bcher-kva.example');
    expect(canonicalAddress('+tag@acme.test')).toBe('+tag@acme.test');
    expect(canonicalAddress('...@gmail.com')).toBe('...@gmail.com');
  });

  it('is told from what is none', () => {
    for (const yes of ['ana@acme.test', "o'neil@x.co", 'jö@bücher.example', 'a_b@x-y.test']) {
      expect(isAddress(yes)).toBe(true);
    }
    const none = [
      'ana',
      'ana@',
      '@acme.test',
      'ana@localhost',
      'a b@acme.test',
      'ana@acme..test',
      'ana@-acme.test',
      'Ana <ana@acme.test>',
      'a@b@acme.test',
      'ana@acme.test, bo@acme.test',
      'ana\u202e@acme.test',
      `${'a'.repeat(65)}@acme.test`,
      `ana@${'a'.repeat(250)}.test`,
      'ana@acme.test/path',
      'ana@acme.test:80',
    ];
    for (const no of none) expect([no, isAddress(no)]).toEqual([no, false]);
    expect(domainOf('ana@Acme.Test')).toBe('acme.test');
    expect(domainOf('ana')).toBeUndefined();
  });

  it('is canonical once and for all, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.emailAddress(),
      fc.tuple(fc.string(), fc.domain()).map(([local, domain]) => `${local}@${domain}`),
    );
    fc.assert(
      fc.property(text, (email) => {
        const once = canonicalAddress(email);
        expect(canonicalAddress(once)).toBe(once);
        if (isAddress(email)) expect(isAddress(once)).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is read in time that grows with its length', () => {
    const units = ['a', '@', '.', 'a-', '+', 'ä'];
    expect(slowWith(units, isAddress)).toEqual([]);
    expect(slowWith(units, (text) => canonicalAddress(`a@${text}`))).toEqual([]);
    expect(slowWith(units, registrableDomain)).toEqual([]);
  });
});

describe('a domain', { timeout: 60_000 }, () => {
  it('is what someone registered', () => {
    expect(registrableDomain('Mail.Acme.co.uk')).toBe('acme.co.uk');
    expect(registrableDomain('a.b.github.io')).toBe('b.github.io');
    expect(registrableDomain('www.bücher.de')).toBe('xn--bcher-kva.de');
    for (const none of ['co.uk', '127.0.0.1', 'localhost', '', 'a b.de']) {
      expect(registrableDomain(none)).toBeUndefined();
    }
  });

  it('may belong to everybody', () => {
    for (const domain of [
      'gmail.com',
      'yahoo.co.jp',
      'gmx.at',
      'Hotmail.de',
      'web.de',
      'mail.ru',
    ]) {
      expect([domain, isPublicProvider(domain)]).toEqual([domain, true]);
    }
    for (const domain of ['acme.test', 'google.com', 'apple.com', 'notgmail.com', 'live.events']) {
      expect([domain, isPublicProvider(domain)]).toEqual([domain, false]);
    }
  });
  it('is shared with colleagues, or with strangers', () => {
    expect(companyOf('sam@mail.Acme.co.uk')).toBe('acme.co.uk');
    expect(companyOf('sam@gmail.com')).toBeUndefined();
    expect(companyOf('')).toBeUndefined();
  });
});
