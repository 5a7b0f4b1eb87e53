import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReply } from '../../../lib/language/read-reply.ts';
import type { LanguageContext } from '../../../lib/language/types.ts';
import { dayAt } from '../../../lib/time/local-day.ts';
import { slowWith } from '../growth.ts';

const zones = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kolkata', 'Nowhere/Else'];

const contexts = fc
  .record({
    now: fc.integer({ min: 0, max: 4_000_000_000_000 }),
    zone: fc.constantFrom(...zones),
    workingDays: fc.constantFrom([1, 2, 3, 4, 5], [7, 1, 2, 3, 4], []),
    fiscalStart: fc.integer({ min: 1, max: 12 }),
    hemisphere: fc.constantFrom<'north' | 'south'>('north', 'south'),
  })
  .map((context): LanguageContext => context);

const pieces = fc.constantFrom(
  'call me ',
  'until ',
  'next Tuesday ',
  'stop ',
  'do not ',
  'contact me again ',
  "I'm out of the office ",
  'in May. ',
  'Ana Ruiz ',
  'ana@quill.example ',
  '\n',
  '\n\n> ',
  '‮',
  '\u0000',
  '\ud800',
  '🙂',
  'if ',
  'not not ',
  '2026-03-11 ',
);

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  it('is read without a throw, with spans inside it and no day before its own', () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        const { words, leading, also } = readReply({ text }, context);
        for (const cue of [leading, ...also]) {
          expect(cue.from).toBeGreaterThanOrEqual(0);
          expect(cue.to).toBeGreaterThanOrEqual(cue.from);
          expect(cue.to).toBeLessThanOrEqual(words.length);
          expect(words.slice(cue.from, cue.to)).toBe(cue.quote);
          expect(cue.confidence).toBeGreaterThanOrEqual(0);
          expect(cue.confidence).toBeLessThanOrEqual(1);
          if (cue.due !== undefined) {
            expect(cue.due.day >= dayAt(context.now, context.zone)).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is read the same twice', () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        expect(readReply({ text }, context)).toEqual(readReply({ text }, context));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a hostile text', () => {
  const context: LanguageContext = {
    now: Date.parse('2026-03-11T12:00:00Z'),
    zone: 'UTC',
    workingDays: [1, 2, 3, 4, 5],
    fiscalStart: 1,
    hemisphere: 'north',
  };
  it.each([
    ['words of refusals', 'do not stop contact me from the list '],
    ['dates', 'until next Tuesday or in May '],
    ['one letter', 'a'],
    ['points', '. '],
    ['quotes', '> > '],
    ['digits', '1 '],
    ['addresses', 'a.b.c@d.e.'],
  ])('of %s takes time in line with its length', (_, unit) => {
    expect(slowWith([unit], (text) => readReply({ text }, context))).toEqual([]);
  });

  it('of a megabyte is read', () => {
    expect(readReply({ text: 'take me off your list. '.repeat(50_000) }, context).leading.cue).toBe(
      'never',
    );
  });
});
