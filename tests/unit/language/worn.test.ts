import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSES } from '../../../lib/language/worn/classes.ts';
import { findWorn } from '../../../lib/language/worn/find.ts';
import { GUARDS } from '../../../lib/language/worn/guards.ts';
import { WORN_RULE_IDS, wornKeys } from '../../../lib/language/worn/rule-ids.ts';
import { WORN_RULES } from '../../../lib/language/worn/rules.ts';
import { sentencesOf } from '../../../lib/language/worn/sentence.ts';
import { runs } from '../runs.ts';
import { slowWith } from '../growth.ts';

interface Draft {
  id: string;
  text: string;
  worn: string[];
}

function corpus(name: string): Draft[] {
  return readFileSync(`tests/corpus/worn/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Draft);
}

const WORN = corpus('worn');
const HARMLESS = corpus('harmless');
/** Drafts that are read wrongly: words too rare for a phrase, or harmless for reasons not seen. */
const MISREAD = corpus('misread');

describe('worn phrases', () => {
  it('are found in drafts that hold one', () => {
    const missed = WORN.filter(({ text }) => findWorn(text).length === 0);
    expect(WORN.length).toBeGreaterThan(400);
    expect(missed.map(({ text }) => text)).toEqual([]);
  });

  it('are found by the rule they belong to, nearly always', () => {
    const other = WORN.filter(
      ({ text, worn }) => !findWorn(text).some(({ rule }) => worn.includes(rule)),
    );
    expect(other.length / WORN.length).toBeLessThan(0.03);
  });

  it('are misread in few drafts', () => {
    const worn = MISREAD.filter((draft) => draft.worn.length > 0).length;
    expect(worn / (WORN.length + worn)).toBeLessThan(0.05);
    expect((MISREAD.length - worn) / HARMLESS.length).toBeLessThan(0.01);
  });

  it('are not seen in what only looks like one', () => {
    const seen = HARMLESS.filter(({ text }) => findWorn(text).length > 0);
    expect(HARMLESS.length).toBeGreaterThan(500);
    expect(seen.map(({ text }) => text)).toEqual([]);
  });

  it('are not seen in the words that are offered to ask by', () => {
    const offered = [
      'Would it be all right if I followed up in two weeks, around Monday 7 December, to see where things stand?',
      'When would be a good time for me to get back to you?',
      'I’ll try you again on Thursday 3 December, in the morning.',
    ];
    expect(offered.flatMap((words) => findWorn(words))).toEqual([]);
  });

  it('hold for every rule', () => {
    const found = new Set(WORN.flatMap(({ text }) => findWorn(text).map(({ rule }) => rule)));
    expect([...found].toSorted()).toEqual([...WORN_RULE_IDS].toSorted());
  });

  it('are quoted as they stand', () => {
    expect(findWorn('Hi Ana,\n\nJust checking in. The slides are up.')).toEqual([
      { from: 9, to: 25, rule: 'check-in', quote: 'Just checking in' },
    ]);
  });

  it('are read however the apostrophes are typed', () => {
    for (const text of ['I haven’t heard back.', "I haven't heard back.", 'i havent heard back'])
      expect(findWorn(text).map(({ rule }) => rule)).toEqual(['silence']);
  });

  it('can be switched off by rule', () => {
    const text = 'Just checking in. Any update?';
    expect(findWorn(text).map(({ rule }) => rule)).toEqual(['check-in', 'bump']);
    const off = new Set(['check-in']);
    expect(findWorn(text, { off }).map(({ rule }) => rule)).toEqual(['bump']);
  });
});

describe('phrases', () => {
  const tables = [...WORN_RULES.map(({ phrases }) => phrases), ...Object.values(GUARDS)];
  const lines = tables.flatMap((table) => table.trim().split('\n'));

  it('begin with a word, a class or a group of them, by which they are looked for', () => {
    const begins = /^(?:[>^] )?(?:\([^()?]+\)(?!\?)|\{[a-z]+\}|[a-z0-9]+)(?: |$)/;
    expect(lines.filter((line) => !begins.test(line))).toEqual([]);
  });

  it('name classes that are there', () => {
    const named = lines.flatMap((line) =>
      [...line.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name),
    );
    expect(new Set(named)).toEqual(new Set(Object.keys(CLASSES)));
  });
});

describe('words that are not the user’s own', () => {
  const HISTORY =
    'On Tue, 3 Nov 2026 at 10:12, Ben Ode <ben@orchard.example> wrote:\n> Just checking in.\n> Any update?';

  it.each([
    ['history below', `Thank you, Ben.\n\n${HISTORY}`],
    ['nothing but history', HISTORY],
    ['history with a blank line above', `\n\n${HISTORY}`],
    ['quoted speech', 'The mail said “just checking in” and no more.'],
    ['an empty draft', ''],
  ])('are left alone: %s', (_, text) => expect(findWorn(text)).toEqual([]));

  it('do not move the place of those that are', () => {
    const text = `Hi Ben,\r\n\r\n  just checking in.\r\n\r\n${HISTORY}`;
    const [found, ...more] = findWorn(text);
    expect(more).toEqual([]);
    expect(found?.from).toBe(text.indexOf('just checking in'));
  });

  it('are read where the answer stands below the history', () => {
    const found = findWorn(`${HISTORY}\n\nI guess you're not interested.`);
    expect(found.map(({ rule }) => rule)).toEqual(['guilt']);
  });
});

const MESSAGES = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;

describe('words on screen', () => {
  const better = WORN_RULE_IDS.flatMap((id) => wornKeys(id).better);
  const keys = WORN_RULE_IDS.flatMap((id) => [wornKeys(id).name, wornKeys(id).why, ...better]);

  it('belong to rules there are', () =>
    expect(WORN_RULES.map(({ id }) => id)).toEqual(WORN_RULE_IDS));
  it('are there for every rule', () =>
    expect(keys.filter((key) => !Object.hasOwn(MESSAGES, key))).toEqual([]));
  it('offer no line that is worn itself', () => {
    const lines = better.map((key) => MESSAGES[key]?.message ?? '');
    expect(lines.filter((line) => findWorn(line).length > 0)).toEqual([]);
  });
});

describe('what goes when a better line comes', () => {
  const gone = (text: string) => {
    const found = findWorn(text);
    return sentencesOf(text, found).map(({ from, to }) => text.slice(from, to));
  };

  it.each([
    [
      'the sentence',
      'Thanks. I am just checking in on this! Best, Sam',
      ['I am just checking in on this!'],
    ],
    ['not the greeting in its line', 'Hi Ben, just checking in.', ['just checking in.']],
    ['nothing of the lines around it', 'Hi Ben,\njust checking in\nSam', ['just checking in']],
    [
      'each its own, in order',
      'Just checking in. How was Porto? I know you are busy, sorry to bother you again.',
      ['Just checking in.', 'I know you are busy, sorry to bother you again.'],
    ],
  ])('is %s', (_, text, sentences) => {
    expect(findWorn(text)).not.toEqual([]);
    expect([...new Set(gone(text))]).toEqual(sentences);
  });
});

describe('any text', () => {
  const pieces = fc.oneof(
    fc.constantFrom(...WORN.map(({ text }) => text), ...HARMLESS.map(({ text }) => text)),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('\n', '> ', '"', '\u202e', '\u0000', '\ud800', 'İ', '--\n', '…', '\r\n'),
  );

  it('gives spans that lie in it, in order, and its own words', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        const found = findWorn(text);
        const sentences = sentencesOf(text, found);
        for (const [at, { from, to, quote }] of found.entries()) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(text.slice(from, to)).toBe(quote);
          expect(sentences[at]?.from).toBeLessThanOrEqual(from);
          expect(sentences[at]?.to).toBeGreaterThanOrEqual(to);
          last = to;
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('is read in time that grows with its length and no faster', { timeout: 30_000 }, () => {
    const hostile = [
      'just ',
      'sorry to be a the so ',
      'you have not been just ',
      'i have not really heard back ',
      'guess guess ',
      'i sent you not ',
      '"',
      '> ',
      '\n',
      'a',
      'in case you might have missed my last last last ',
      'On ',
    ];
    expect(slowWith(hostile, findWorn)).toEqual([]);
    findWorn('just checking in '.repeat(60_000));
  });
});
