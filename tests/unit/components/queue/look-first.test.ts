import { expect, test } from 'vitest';
import { wantsLook } from '../../../../components/queue/look-first.ts';
import { moment, row } from '../../../gallery/stub-rows.ts';

const HOUR = 3_600_000;
const ago = (hours: number) => new Date(moment.now - hours * HOUR).toISOString();
const silent = { restsOnSilence: true, thread: 'a', since: ago(100) };

test.each([
  ['nobody has looked since it began', silent, true],
  ['it was looked at on another day', { ...silent, lastLooked: ago(13) }, true],
  ['it was looked at of late', { ...silent, lastLooked: ago(11) }, false],
  ['it began of late', { ...silent, since: ago(2) }, false],
  ['it rests on a date', { ...silent, restsOnSilence: false }, false],
  ['it belongs to no conversation', { ...silent, thread: undefined }, false],
])('a look comes first where silence is old knowledge: %s', (_name, over, wanted) => {
  expect(wantsLook(row({ name: 'Ana', ...over }), moment.now)).toBe(wanted);
});
