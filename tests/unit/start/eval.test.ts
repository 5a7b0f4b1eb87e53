import { describe, expect, it } from 'vitest';
import type { ReplyCase } from '../../../scripts/eval/cases.ts';
import { caseOfRow } from '../../../scripts/eval/rows.ts';
import { score } from '../../../scripts/eval/score.ts';
import { goalsTable } from '../../../scripts/eval/show.ts';
import { caseOfSpec } from '../../../scripts/eval/specs.ts';
import { Tally } from '../../../scripts/eval/tally.ts';
import type { Readers } from '../../../scripts/read/modes.ts';

const DAY = '2026-03-11';
const rowOf = (row: object, file = 'labels.jsonl') =>
  caseOfRow({ id: 1, text: 'Hi', ...row }, file, 'labels.jsonl:1');

describe('a labelled row', () => {
  const one = { id: '1', text: 'Hi', sentAt: DAY };
  it.each([
    [{ cue: 'none' }, { kind: 'reply', cue: 'none', also: [] }],
    [
      { cue: 'none', also: ['thanks'] },
      { kind: 'reply', cue: 'none', also: ['thanks'] },
    ],
    [
      { cue: 'none', noCallbackDate: true },
      { kind: 'reply', cue: 'none', also: [], due: null },
    ],
    [
      { cue: 'wish', acceptFrom: DAY, acceptTo: '2026-03-13' },
      { kind: 'reply', cue: 'wish', also: [], due: { from: DAY, to: '2026-03-13' } },
    ],
    [{ label: 'pest' }, { kind: 'worn', worn: true }],
    [{ label: 'harmless' }, { kind: 'worn', worn: false }],
    [{ rules: [] }, { kind: 'worn', worn: false }],
    [{ expected: 'Hi' }, { kind: 'trim', expected: 'Hi' }],
    [{ promises: [] }, { kind: 'promise', due: null }],
    [
      { promise: true, acceptFrom: DAY },
      { kind: 'promise', due: { from: DAY, to: DAY } },
    ],
    [{ asks: [{ due: { from: DAY, to: DAY } }] }, { kind: 'ask', due: { from: DAY, to: DAY } }],
    [{ dates: [{ from: DAY }] }, { kind: 'dates', dates: [[{ from: DAY, to: DAY }]] }],
  ])('%j', (row, made) => {
    expect(rowOf(row)).toEqual([{ ...one, ...made }]);
  });

  it('is told by its file where its fields leave it open, and is none of ours without a label', () => {
    expect(rowOf({ acceptFrom: DAY }, 'promise-dev.jsonl')).toMatchObject([{ kind: 'promise' }]);
    expect(rowOf({ acceptFrom: DAY })).toMatchObject([{ kind: 'dates' }]);
    expect(rowOf({ origin: 'here' })).toBeUndefined();
    expect(caseOfRow('Hi', 'labels.jsonl', 'a')).toBeUndefined();
  });

  it('may be a spec of dates, with each reading it allows', () => {
    const Context = { ReferenceDateTime: '2018-05-24T00:00:00' };
    const spec = (values: object[]) =>
      caseOfSpec({ Input: 'In May', Context, Results: [{ Resolution: { values } }] }, 'a');
    const dated = spec([
      { type: 'date', value: '2018-05-01' },
      { type: 'daterange', start: '2019-05-01', end: '2019-06-01' },
      { type: 'time', value: '11:00:00' },
    ]);
    expect(dated).toMatchObject([
      {
        dates: [
          [
            { from: '2018-05-01', to: '2018-05-01' },
            { from: '2019-05-01', to: '2019-06-01' },
          ],
        ],
      },
    ]);
    expect(spec([{ type: 'time', value: '11:00:00' }])).toEqual([]);
    expect(caseOfSpec({ id: 1, cue: 'none' }, 'a')).toBeUndefined();
  });
});

describe('the score', () => {
  /** How often each goal counted when a reply with these labels is read as `cue`. */
  const scored = (labels: Partial<ReplyCase>, cue: string, date?: string) => {
    const tally = new Tally();
    const one: ReplyCase = {
      kind: 'reply',
      id: '1',
      text: 'Hi',
      sentAt: DAY,
      cue: 'none',
      also: [],
      ...labels,
    };
    const readers = {
      reply: () => ({ cue, quote: '', due: date === undefined ? null : { date } }),
    } as unknown as Readers;
    score(one, readers, tally);
    return Object.fromEntries([...tally.counts].map(([goal, { right }]) => [goal, right]));
  };

  it.each([
    [{ cue: 'brush-off' }, 'brush-off', { strict: 1, acceptable: 1 }],
    [{ cue: 'brush-off' }, 'thinking', { strict: 1, acceptable: 1 }],
    [{ cue: 'thinking', also: ['brush-off'] }, 'brush-off', { strict: 0, acceptable: 1 }],
    [{ cue: 'none' }, 'thanks', { strict: 1, acceptable: 1 }],
    [{ cue: 'interested', also: ['thanks'] }, 'thanks', { strict: 0, acceptable: 1 }],
    [{ cue: 'never' }, 'farewell', { strict: 1, acceptable: 1, neverRecall: 1, neverPrecision: 1 }],
    [{ cue: 'never', also: ['none'] }, 'none', { strict: 0, acceptable: 1, neverRecall: 0 }],
    [{ cue: 'none' }, 'never', { strict: 0, acceptable: 0, neverPrecision: 0 }],
  ])('%j read as %s', (labels, cue, counts) => {
    expect(scored(labels, cue)).toEqual(counts);
  });

  it('counts a day inside its window, and a day where there may be none', () => {
    const due = { from: DAY, to: '2026-03-13' };
    expect(scored({ due }, 'none', '2026-03-13')).toMatchObject({ callbackDay: 1 });
    expect(scored({ due }, 'none', '2026-03-14')).toMatchObject({ callbackDay: 0 });
    expect(scored({ due }, 'none')).toMatchObject({ callbackDay: 0 });
    expect(scored({ due: null }, 'none')).toMatchObject({ falseCallback: 0 });
    expect(scored({ due: null }, 'none', DAY)).toMatchObject({ falseCallback: 1 });
  });

  it('stands beside what is wanted', () => {
    const tally = new Tally();
    tally.count('trim', true);
    tally.count('trim', false);
    tally.count('falseCallback', false);
    const [head, ...lines] = goalsTable(tally).split('\n');
    expect(head).toMatch(/ours +right +target +best peer/);
    expect(lines).toEqual([
      expect.stringMatching(/^false callback .* 0\.0 % +0 of 1 +at most 10\.0 % .* ok$/),
      expect.stringMatching(/^trimmed reply .* 50\.0 % +1 of 2 +at least 90\.0 % .* missed$/),
    ]);
  });
});
