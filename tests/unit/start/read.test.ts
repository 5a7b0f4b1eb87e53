import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine, readSentAt } from '../../../scripts/read/line.ts';
import { linesOf } from '../../../scripts/read/lines.ts';
import { readOptions } from '../../../scripts/read/options.ts';
import type { Mode, Settings } from '../../../scripts/read/options.ts';
import { answerLine } from '../../../scripts/read/run.ts';

const settings: Settings = { fiscalStart: 1, hemisphere: 'north' };
const NOW = Date.parse('2026-11-27T09:00:00Z');
const MARCH = '2026-03-11';

const read = (line: unknown, mode: Mode = 'reply') =>
  readLine(typeof line === 'string' ? line : JSON.stringify(line), mode, settings, NOW);

const answer = (raw: string) =>
  JSON.parse(
    answerLine(raw, {
      mode: 'reply',
      settings,
      reader: ({ mail }) => {
        if (mail.text === 'throw') throw new Error('thrown');
        return { length: mail.text.length };
      },
    }),
  ) as Record<string, unknown>;

describe('the command line of read', () => {
  it.each([
    [['reply'], { mode: 'reply', settings }],
    [
      ['dates', '--fiscal-start', '4'],
      { mode: 'dates', settings: { ...settings, fiscalStart: 4 } },
    ],
    [['--south', 'draft'], { mode: 'draft', settings: { ...settings, hemisphere: 'south' } }],
    [['-h'], { help: true }],
  ])('%j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([
    [[]],
    [['replies']],
    [['reply', 'draft']],
    [['reply', '--fiscal-start', '13']],
    [['reply', '--fiscal-start', 'April']],
    [['reply', '--north']],
  ])('%j is said to be wrong', (args) => {
    expect(readOptions(args)).toEqual({ problem: expect.any(String) as string });
  });
});

describe('a line', () => {
  it('is read against its own day, zone and settings', () => {
    const given = { id: 'a', text: 'Hi', sentAt: MARCH, zone: 'Asia/Tokyo', subject: 'Re: Hi' };
    expect(read({ ...given, fiscalStart: 7, hemisphere: 'south', extra: [] })).toEqual({
      id: 'a',
      mail: { text: 'Hi', subject: 'Re: Hi' },
      context: {
        now: Date.parse('2026-03-11T03:00:00Z'),
        zone: 'Asia/Tokyo',
        workingDays: [1, 2, 3, 4, 5],
        fiscalStart: 7,
        hemisphere: 'south',
      },
    });
  });

  it.each([
    ['2026-03-11', '2026-03-11T11:00:00Z'],
    ['2026-03-11T08:30:00Z', '2026-03-11T08:30:00Z'],
    ['2026-03-11T08:30:15.250Z', '2026-03-11T08:30:15.250Z'],
    ['2026-03-11T08:30:00+02:00', '2026-03-11T06:30:00Z'],
    ['2026-03-11 08:30', '2026-03-11T07:30:00Z'],
  ])('sent at %s in Berlin', (sentAt, instant) => {
    expect(readSentAt(sentAt, 'Europe/Berlin')).toBe(Date.parse(instant));
  });

  it.each([
    ['{"id": 1, "text": ', { id: null, error: 'not JSON' }],
    ['', { id: null, error: 'an empty line' }],
    ['  \r', { id: null, error: 'an empty line' }],
    ['null', { id: null, error: expect.stringMatching(/^line: /) as string }],
    ['[]', { id: null, error: expect.stringMatching(/^line: /) as string }],
    [
      { text: 'Hi', sentAt: MARCH },
      { id: null, error: expect.stringMatching(/^id: /) as string },
    ],
    [
      { id: 1, sentAt: MARCH },
      { id: 1, error: expect.stringMatching(/^text: /) as string },
    ],
    [
      { id: 1, text: 7, sentAt: MARCH },
      { id: 1, error: expect.stringMatching(/^text: /) as string },
    ],
    [
      { id: 1, text: 'Hi' },
      { id: 1, error: 'sentAt: missing' },
    ],
    [
      { id: 1, text: 'Hi', sentAt: 'soon' },
      { id: 1, error: expect.stringContaining('sentAt') as string },
    ],
    [
      { id: 1, text: 'Hi', sentAt: '2026-02-30' },
      { id: 1, error: expect.stringContaining('sentAt') as string },
    ],
    [
      { id: 1, text: 'Hi', sentAt: '2026-03-11T25:00Z' },
      { id: 1, error: expect.stringContaining('sentAt') as string },
    ],
    [
      { id: 'b', text: 'Hi', sentAt: MARCH, zone: 'Mars/Olympus' },
      { id: 'b', error: 'zone: not a time zone' },
    ],
    [
      { id: 1, text: 'Hi', sentAt: MARCH, fiscalStart: 0 },
      { id: 1, error: expect.stringMatching(/^fiscalStart: /) as string },
    ],
  ])('%j is refused', (line, refused) => {
    expect(read(line)).toEqual(refused);
  });

  it('may leave its day out where a draft or only the newest words are wanted', () => {
    expect(read({ id: 1, text: 'Hi' }, 'trim')).toMatchObject({ id: 1 });
    expect(read({ id: 1, text: 'Hi' }, 'draft')).toMatchObject({ context: { now: NOW } });
    expect(read({ id: 1, text: 'Hi' }, 'dates')).toHaveProperty('error');
  });

  it('is answered with its id, and what goes wrong is said', () => {
    const line = (text: string) => JSON.stringify({ id: 'x', text, sentAt: MARCH });
    expect(answer(line('Hello'))).toEqual({ id: 'x', length: 5 });
    expect(answer(line('throw'))).toEqual({ id: 'x', error: 'thrown' });
    expect(answer('{')).toEqual({ id: null, error: 'not JSON' });
  });

  it('of any kind is answered by one line of JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (raw) => {
        const one = answerLine(raw, { mode: 'reply', settings, reader: () => ({}) });
        expect(one).not.toContain('\n');
        expect(JSON.parse(one)).toBeTypeOf('object');
      }),
    );
  });
});

describe('lines', () => {
  const lines = async (chunks: string[]) => {
    const found: string[] = [];
    async function* given() {
      yield* chunks;
    }
    for await (const some of linesOf(given())) found.push(...some);
    return found;
  };

  it.each([
    [['a\nb\n'], ['a', 'b']],
    [['a\nb'], ['a', 'b']],
    [
      ['a', 'b', '\n', '\n', 'c'],
      ['ab', '', 'c'],
    ],
    [['a\u2028b\u0085c\n'], ['a\u2028b\u0085c']],
    [[], []],
  ])('%j', async (chunks, expected) => {
    expect(await lines(chunks)).toEqual(expected);
  });

  it('come out the same however they were cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string()), async (chunks) => {
        const whole = chunks.join('');
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await lines(chunks)).toEqual(expected);
      }),
    );
  });
});
