import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WEIGHTS } from '../../../lib/language/cues/weights.ts';
import { readReply } from '../../../lib/language/read-reply.ts';
import type { Cue, ReplyReading } from '../../../lib/language/types.ts';
import { corpusHash, readCorpus } from '../../../scripts/language/corpus.ts';

const FOLDER = 'tests/corpus/replies';

interface Line {
  id: string;
  text: string;
  cue: Cue;
  also?: Cue[];
  sentAt?: string;
  due?: { from: string; to: string } | null;
}

const lines: Line[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl') && !/^(?:de|fr|es|other)/.test(name))
  .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Line);

const read: { line: Line; reading: ReplyReading }[] = lines.map((line) => ({
  line,
  reading: readReply(
    { text: line.text },
    {
      now: Date.parse(`${(line.sentAt ?? '2026-03-11').slice(0, 10)}T12:00:00Z`),
      zone: 'UTC',
      workingDays: [1, 2, 3, 4, 5],
      fiscalStart: 1,
      hemisphere: 'north',
    },
  ),
}));

const REFUSALS: readonly Cue[] = ['never', 'farewell'];
const refuses = (cue: Cue): boolean => REFUSALS.includes(cue);

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

it('was learnt from the texts as they are', () => {
  expect(WEIGHTS.corpus).toBe(corpusHash(readCorpus(FOLDER)));
});

it('reads the leading cue of the corpus', () => {
  const right = read.filter(({ line, reading }) => reading.leading.cue === line.cue);
  const fine = read.filter(
    ({ line, reading }) =>
      reading.leading.cue === line.cue || (line.also ?? []).includes(reading.leading.cue),
  );
  expect(share(right.length, read.length)).toBeGreaterThan(0.9);
  expect(share(fine.length, read.length)).toBeGreaterThan(0.93);
});

it('hears refusals, and none where there is none', () => {
  const refused = read.filter(({ line }) => refuses(line.cue));
  const heard = refused.filter(
    ({ line, reading }) =>
      refuses(reading.leading.cue) || (line.also ?? []).includes(reading.leading.cue),
  );
  const claimed = read.filter(({ reading }) => refuses(reading.leading.cue));
  const right = claimed.filter(
    ({ line }) => refuses(line.cue) || (line.also ?? []).some((cue) => refuses(cue)),
  );
  expect(share(heard.length, refused.length)).toBeGreaterThan(0.96);
  expect(share(right.length, claimed.length)).toBeGreaterThan(0.93);
});

it('finds the day that was given, and none where none was', () => {
  const dated = read.filter(({ line }) => line.due !== undefined && line.due !== null);
  const found = dated.filter(({ line, reading: { leading, also } }) => {
    const day = leading.due?.day ?? also.find((cue) => cue.due !== undefined)?.due?.day ?? '';
    return day >= (line.due?.from ?? '~') && day <= (line.due?.to ?? '');
  });
  expect(share(found.length, dated.length)).toBeGreaterThan(0.78);
  const none = read.filter(({ line }) => line.due === null);
  const wrong = none.filter(({ reading }) => reading.leading.due !== undefined);
  expect(share(wrong.length, none.length)).toBeLessThan(0.1);
});

it('is unsure seldom, and then mostly rightly so', () => {
  const unsure = read.filter(({ reading }) => reading.unsure);
  expect(share(unsure.length, read.length)).toBeLessThan(0.06);
});
