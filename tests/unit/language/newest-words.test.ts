import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestWords, ownWords } from '../../../lib/language/newest-words.ts';
import { slowWith } from '../growth.ts';

const body = 'Happy to look at it.\n\nAna';

describe('the newest words of a mail', () => {
  it.each([
    ['On Fri, 20 Nov 2026 at 16:42, Jo <jo@mine.example> wrote:\n> Hello'],
    ['On Fri, 20 Nov 2026 at 16:42, Jo Lee\n<jo@mine.example>\nwrote:\n> Hello'],
    ['Am 20. November 2026 um 16:42 schrieb Jo <jo@mine.example>:\n> Hallo'],
    ['Le ven. 20 nov. 2026 à 16:42, Jo <jo@mine.example> a écrit :\n> Bonjour'],
    ['El vie, 20 nov 2026 a las 16:42, Jo (<jo@mine.example>) escribió:\n> Hola'],
    ['Il giorno ven 20 nov 2026 alle 16:42 Jo <jo@mine.example> ha scritto:\n> Ciao'],
    ['Op vr 20 nov 2026 om 16:42 schreef Jo <jo@mine.example>:\n> Hallo'],
    ['Em sex., 20 de nov. de 2026 às 16:42, Jo <jo@mine.example> escreveu:\n> Olá'],
    ['Jo <jo@mine.example> wrote:\n\nHello'],
    ['-----Original Message-----\nFrom: Jo\nHello'],
    ['________________________________\nFrom: Jo\nSent: Friday'],
    [
      'From: Jo <jo@mine.example>\nSent: Friday, 20 November 2026\nTo: Ana\nSubject: Offer\n\nHello',
    ],
    ['Von: Jo <jo@mine.example>\nGesendet: Freitag\nAn: Ana\nBetreff: Angebot'],
    ['> Hello\n> Jo'],
    ['-- \nAna Oliveira\nOrchard Ltd'],
  ])('cuts what lies below: %j', (below) => {
    expect(newestWords(`${body}\n\n${below}\n`)).toBe(body);
    expect(newestWords(`${body}\n\n${below}\n`.replaceAll('\n', '\r\n'))).toBe(body);
  });

  it('keeps an answer below a quote, and one between quotes with what it answers', () => {
    expect(newestWords('> When?\n\nIn March.\n\n> Where?\n\nHere.\n> Jo')).toBe(
      '> When?\n\nIn March.\n\n> Where?\n\nHere.',
    );
    expect(newestWords('On Friday Jo <jo@mine.example> wrote:\n> When?\n\nIn March.')).toBe(
      'In March.',
    );
  });

  it('gives back whole what is nothing but a quote or a forward, without its headers', () => {
    const forward = '---------- Forwarded message ----------\nFrom: Jo\nHello';
    expect(newestWords(forward)).toBe('Hello');
    expect(newestWords('> Hello')).toBe('> Hello');
  });

  it('keeps sentences that only look like headers', () => {
    const text = 'On Monday I wrote:\nplease wait.\nFrom: here to there is far.\nDate it well.';
    expect(newestWords('From: here to there is far.')).toBe('From: here to there is far.');
    expect(newestWords(`Yes.\n${text}`)).toContain('Yes.');
  });
});

describe('the own words of a mail', () => {
  it.each([
    ['a quote', '> Never write to me again.'],
    ['an attributed quote', 'On 8 May 2026 17:34, "Jo" <jo@mine.example> wrote:\n\nNever again.'],
    ['a forward', '---------- Forwarded message ---------\nFrom: Jo\n\nNever again.'],
    ['a forward of Outlook', 'From: Jo\nSent: Friday\nTo: Ana\nSubject: Offer\n\nNever again.'],
    ['a signature of a program', 'Sent from my iPhone'],
  ])('are none in a mail that is only %s', (_, mail) => {
    expect(ownWords(mail)).toBe('');
  });
  it('are what stands between quotes, without them', () => {
    expect(ownWords('> When?\n\nIn March.\n\n> Where?\n\nHere.')).toBe('In March.\n\nHere.');
  });
});

interface Mail {
  id: string;
  lang: string;
  input: string;
  expected: string;
  own: string;
}

describe('mails in many languages', () => {
  const mails = readFileSync('tests/corpus/trim/mails.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Mail);

  it('are many, in many languages', () => {
    expect(mails.length).toBeGreaterThan(400);
    expect(new Set(mails.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(18);
  });
  it('show their newest words', () => {
    const wrong = mails.filter(({ input, expected }) => newestWords(input).trim() !== expected);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
  it('are read for their own words only', () => {
    const wrong = mails.filter(({ input, own }) => ownWords(input).trim() !== own);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
  it('are the same with the line ends of another system', () => {
    const wrong = mails.filter(
      ({ input }) => newestWords(input.replaceAll('\n', '\r\n')) !== newestWords(input),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '\n',
    '> ',
    '-- ',
    '```',
    'On Fri, Nov 20, 2026 at 4:42 PM Jo <jo@mine.example> wrote:',
    'From: Jo',
    'Sent: Friday',
    'To: Ana',
    'Thanks,',
    'Ana',
    '+44 20 7946 0991',
    '\ud800',
    '-----Original Message-----',
    'Sent from my iPhone',
    'words of mine',
    '\u200f',
    '\u0000',
    'To unsubscribe from this list, click here',
    '>>> Jo >>>',
    '<<< Jo <<<',
    '________________',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 60 })
      .map((all) => all.join('')),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('\n')),
  );
  it('is read without a fault, and every line that is left was there', () => {
    fc.assert(
      fc.property(text, (mail) => {
        for (const words of [newestWords(mail), ownWords(mail)])
          for (const line of words.split('\n')) expect(mail.includes(line.trim())).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
  it('has no own words that are marked as quoted', () => {
    fc.assert(
      fc.property(text, (mail) => {
        if (!mail.includes('```')) expect(ownWords(mail)).not.toMatch(/^> /m);
      }),
      { numRuns: 1_000 },
    );
  });
  it.each([
    ['On \n'],
    ['On 2026 a@b '],
    ['> \n'],
    ['From: a@b.example\nx\n'],
    ['schrieb '],
    ['_'],
    ['<a'],
    ['>>>>\n'],
    ['<<<\n'],
    ['```\n'],
    ['--\n'],
    ['Thanks,\nAna\n+1 234 567 890\n'],
    ['this email and any attachments '],
    ['-----BEGIN PGP SIGNATURE-----\n'],
    ['['],
    ['\u200f\ud800'],
  ])('is read in time that grows with it: %j', (part) => {
    expect(slowWith([part], newestWords)).toEqual([]);
  });
});
