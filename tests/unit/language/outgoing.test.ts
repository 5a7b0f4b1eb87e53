import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../lib/language/outgoing/read-draft.ts';
import type { LanguageContext } from '../../../lib/language/types.ts';
import { dayAt } from '../../../lib/time/local-day.ts';
import { slowWith } from '../growth.ts';

interface Draft {
  id: string;
  text: string;
  sentAt: string;
  promises: { day: string; to?: string }[];
  asks: { day: string | null }[];
}

function contextOf(day: string, zone = 'Europe/Berlin'): LanguageContext {
  return {
    now: Date.parse(`${day}T09:00:00Z`),
    zone,
    workingDays: [1, 2, 3, 4, 5],
    fiscalStart: 1,
    hemisphere: 'north',
  };
}

// A Monday.
const context = contextOf('2026-11-23');
const read = (text: string) => readDraft(text, context);

function corpus(name: string): Draft[] {
  const file = new URL(`../../corpus/drafts/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Draft);
}

/** The drafts that are read otherwise than they are meant, with what was read. */
function misread(drafts: readonly Draft[]): unknown[] {
  return drafts.flatMap(({ id, text, sentAt, promises, asks }) => {
    const found = readDraft(text, contextOf(sentAt));
    const days = found.promises.map(({ due }) => due.day);
    const asked = found.asks.map(({ due }) => due?.day ?? null);
    const right =
      days.length === promises.length &&
      promises.every(({ day, to = day }, n) => (days[n] ?? '') >= day && (days[n] ?? '') <= to) &&
      JSON.stringify(asked) === JSON.stringify(asks.map(({ day }) => day));
    return right ? [] : [{ id, text, days, asked }];
  });
}

describe('the corpus of drafts', () => {
  it.each(['promises', 'look-alikes', 'asks'])('%s', (name) => {
    const drafts = corpus(name);
    expect(drafts.length).toBeGreaterThan(50);
    const wrong = misread(drafts);
    // Some wordings are open to both readings.
    expect(wrong.slice(drafts.length * 0.03)).toEqual([]);
  });
});

describe('a date I give', () => {
  it.each([
    ["I'll call you Tuesday at 10.", { day: '2026-11-24', time: '10:00' }, false, 'call'],
    ['Will try you again Thursday morning.', { day: '2026-11-26', part: 'morning' }, false],
    ["I'll have the numbers to you by Friday.", { day: '2026-11-27' }, true],
    ["I'll send it this week.", { day: '2026-11-27' }, true],
    ["I'll send it before Friday.", { day: '2026-11-26' }, true],
    ["I'll send it no later than 3 December.", { day: '2026-12-03' }, true],
    ["I'll send it on Thursday at the latest.", { day: '2026-11-26' }, true],
    ["I'll text you tomorrow.", { day: '2026-11-24' }, false, 'text'],
    ["I'll drop you a line on Friday.", { day: '2026-11-27' }, false, 'email'],
    ["I'll stop by your office on Friday.", { day: '2026-11-27' }, false, 'visit'],
    ["I'll message you on LinkedIn on Friday.", { day: '2026-11-27' }, false, 'linkedin'],
    ["I'll leave you a voicemail on Friday.", { day: '2026-11-27' }, false, 'voicemail'],
    ["I'll be in touch on Friday.", { day: '2026-11-27' }, false, undefined],
    ["I'll send it in the morning.", { day: '2026-11-24', part: 'morning' }, false],
    ["Give me a week and I'll call you.", { day: '2026-11-30' }, true, 'call'],
    ["Tuesday works. I'll call you at 10.", { day: '2026-11-24', time: '10:00' }, false, 'call'],
  ])('%s', (text, due, by, channel?: string) => {
    const { promises } = read(text);
    expect(promises).toHaveLength(1);
    expect(promises[0]).toMatchObject({ due, by });
    expect(promises[0]?.channel).toBe(channel);
  });

  it('has its own sentence, where it stands in the draft', () => {
    const text = "Hi Ana,\r\n\r\nThank you. I'll call you\r\non Tuesday at 10.\r\n\r\nBest,\r\nJo";
    const [promise] = read(text).promises;
    expect(text.slice(promise?.from, promise?.to)).toBe("I'll call you\r\non Tuesday at 10.");
    expect(promise?.quote).toBe("I'll call you on Tuesday at 10.");
  });

  it('has its clause where a sentence gives several', () => {
    expect(
      read("I'll send the notes tomorrow and call you on Friday.").promises.map(
        ({ quote, due: { day } }) => [quote, day],
      ),
    ).toEqual([
      ["I'll send the notes tomorrow", '2026-11-24'],
      ['call you on Friday.', '2026-11-27'],
    ]);
  });

  it('is found between quotes, never in them', () => {
    const text =
      'On Fri, 20 Nov 2026 at 10:00, Ana <ana@orchard.example> wrote:\n> I will call you on Tuesday.\n\nGood.\n\n> And the price?\n\nI will send it on Friday.';
    const { promises } = read(text);
    expect(promises.map(({ quote }) => quote)).toEqual(['I will send it on Friday.']);
    expect(text.slice(promises[0]?.from, promises[0]?.to)).toBe('I will send it on Friday.');
  });
});

describe('permission asked', () => {
  it.each([
    ['Would it be ok if I checked back in two weeks?', '2026-12-07', undefined],
    ["If I don't hear, is it all right to ring you Thursday?", '2026-11-26', 'call'],
    ["I'll call on 20 May; may I send you something useful meanwhile?", undefined, 'email'],
    ['I could call you Tuesday if that suits.', '2026-11-24', 'call'],
    ['When would be a good time for me to call you?', undefined, 'call'],
  ])('%s', (text, day, channel) => {
    const { asks } = read(text);
    expect(asks).toHaveLength(1);
    expect(asks[0]?.due?.day).toBe(day);
    expect(asks[0]?.channel).toBe(channel);
  });
});

const ZONES = ['Europe/Berlin', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'];
const WORDS = [
  "I'll", 'will', 'call', 'you', 'Tuesday', 'by', 'Friday', 'if', 'may', 'I', 'send', 'it', 'and',
  'let', 'me', 'get', 'back', 'to', 'in', 'two', 'weeks', 'then', '.', '?', '\n', '"', '>', 'until',
  'last', 'yesterday', '3 December', 'İ', '\u202e', '\ud800', 'at 10', 'would it be ok', ',', '-',
]; // prettier-ignore

describe('any draft', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  );

  it('is read without a throw, spans lie in it, and no due is before its day', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 20_000 }),
        (draft, zone, days) => {
          const now = Date.parse('2000-01-01T00:00:00Z') + days * 86_400_000;
          const { promises, asks } = readDraft(draft, { ...context, now, zone });
          for (const { from, to, quote, due } of [...promises, ...asks]) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(draft.length);
            expect(draft.slice(from, to).replace(/\s+/g, ' ')).toBe(quote);
            if (due !== undefined) expect(due.day >= dayAt(now, zone)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes time that grows in a straight line', () => {
    const parts = [
      "I'll ", "I'll call you ", 'if i ', 'may i ', 'will and ', "I'll send the ", 'give me a ',
      "you'll have the ", 'i have put a ', 'Tuesday ', ', ', 'and ', '\n', ' ', 'a', '"', '> ', '? A',
      'when would be a good time ', 'is it ok ', "I'll call you Tuesday. ", '\u0000', '\u202e',
    ]; // prettier-ignore
    expect(slowWith(parts, (draft) => readDraft(draft, context))).toEqual([]);
  });
});
