import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/language/dates/find-dates.ts';
import { newestWords, ownWords } from '../../../lib/language/newest-words.ts';
import { readDraft } from '../../../lib/language/outgoing/read-draft.ts';
import { readReply } from '../../../lib/language/read-reply.ts';
import { readTypedDate } from '../../../lib/language/typed-date.ts';
import type { LanguageContext } from '../../../lib/language/types.ts';
import { findWorn } from '../../../lib/language/worn/find.ts';

const context: LanguageContext = {
  now: Date.UTC(2026, 10, 20, 9),
  zone: 'Europe/Berlin',
  workingDays: [1, 2, 3, 4, 5],
  fiscalStart: 1,
  hemisphere: 'north',
};

/** What every object answers to; a word list that is asked carelessly gives a function for it. */
const INHERITED = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Array.prototype),
  'prototype',
];
const around = (word: string) =>
  `I will ${word} call ${word} on ${word} 3 ${word}. In two ${word}, next ${word}, ${word} me ` +
  `${word} again: nicht ${word}, pas ${word}, no ${word}. 3 ${word} ${word}`;

describe('words that every object has', () => {
  it.each(INHERITED)('%s is a word like any other', (word) => {
    const text = around(word);
    for (const lang of ['en', 'de', 'fr', 'es']) {
      expect(readReply({ text, lang }, context).words).toBe(text);
    }
    expect(() => {
      readDraft(text, context);
      findDates(text, context);
      findWorn(text);
      readTypedDate(`${word} 3 ${word}`, context);
    }).not.toThrow();
    expect(newestWords(text)).toBe(text);
    expect(ownWords(text)).toBe(text);
  });
});
