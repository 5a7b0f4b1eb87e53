import { describe, expect, it } from 'vitest';
import { newestWords } from '../../../lib/language/newest-words.ts';

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

  it('keeps an answer between and below quotes', () => {
    expect(newestWords('> When?\n\nIn March.\n\n> Where?\n\nHere.')).toBe('In March.\n\n\nHere.');
    expect(newestWords('On Friday Jo <jo@mine.example> wrote:\n> When?\n\nIn March.')).toBe(
      'In March.',
    );
  });

  it('gives back whole what is nothing but a quote', () => {
    const forward = '---------- Forwarded message ----------\nFrom: Jo\nHello';
    expect(newestWords(forward)).toBe(forward);
    expect(newestWords('> Hello')).toBe('> Hello');
  });

  it('keeps sentences that only look like headers', () => {
    const text = 'On Monday I wrote:\nplease wait.\nFrom: here to there is far.\nDate it well.';
    expect(newestWords('From: here to there is far.')).toBe('From: here to there is far.');
    expect(newestWords(`Yes.\n${text}`)).toContain('Yes.');
  });

  it('is done with a hostile text at once', () => {
    const began = performance.now();
    for (const part of [
      'On ',
      'On\n',
      '> ',
      '>\n',
      'From: a\n',
      'schrieb ',
      '_',
      '-',
      '\n',
      '<a',
      'On <\n',
    ]) {
      newestWords(part.repeat(100_000 / part.length));
    }
    expect(performance.now() - began).toBeLessThan(500);
  });
});
