import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../runs.ts';
import { readInternalDomain } from '../../../lib/policy/internal-domain.ts';

it.each([
  ['acme.example', 'acme.example'],
  [' ACME.Example. ', 'acme.example'],
  ['@acme.example', 'acme.example'],
  ['sam@mail.acme.co.uk', 'mail.acme.co.uk'],
  ['https://www.acme.example/team?a=b', 'www.acme.example'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
])('%s is %s', (typed, domain) => {
  expect(readInternalDomain(typed)).toEqual({ domain });
});

it.each([
  'gmail.com',
  'sam@gmail.com',
  'GoogleMail.com',
  'yahoo.fr',
  'mail.gmx.de',
  'proton.me',
  'web.de',
])('%s gives mail to everyone', (typed) => {
  expect(readInternalDomain(typed)).toEqual({ problem: 'public' });
});

it.each([
  '',
  '  ',
  'acme',
  'com',
  'co.uk',
  'github.io',
  '192.168.0.1',
  'a b.example',
  '<b>.example',
])('“%s” is nobody’s domain', (typed) => {
  expect(readInternalDomain(typed)).toEqual({ problem: 'unreadable' });
});

it('what is read once reads as itself, whatever was typed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.domain()), (typed) => {
      const read = readInternalDomain(typed);
      if ('domain' in read) expect(readInternalDomain(read.domain)).toEqual(read);
    }),
    { numRuns: runs(60) },
  );
});
