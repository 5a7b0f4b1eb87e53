import { describe, expect, it } from 'vitest';
import { lastLetter } from '../../../lib/policy/letter.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import { at, bar, person, said, ZONE } from './person.ts';

const stands = (of: Parameters<typeof person>[0], day: string) =>
  lastLetter(person(of), defaultPolicy, at(day), ZONE);

const farewell = bar('2026-11-02', { how: 'farewell' });

describe('the last letter', () => {
  it.each([
    ['nobody said goodbye', {}, '2026-12-24', undefined],
    [
      'the days after a send-off',
      { bars: [farewell] },
      '2026-12-01',
      { is: 'from', day: '2026-12-02' },
    ],
    ['thirty days after it', { bars: [farewell] }, '2026-12-02', { is: 'open' }],
    [
      'any contact was refused',
      { bars: [bar('2026-11-01', { how: 'never' }), farewell] },
      '2026-12-24',
      undefined,
    ],
    [
      'one way of contact was refused',
      { bars: [bar('2026-11-01', { how: 'never', channels: ['call'] }), farewell] },
      '2026-12-24',
      undefined,
    ],
    [
      'left alone on one way only',
      { bars: [bar('2026-11-02', { how: 'farewell', channels: ['text'] })] },
      '2026-12-24',
      undefined,
    ],
    [
      'it was posted',
      { bars: [farewell], letter: { ...said('2026-12-05'), how: 'posted' as const } },
      '2026-12-24',
      { is: 'posted', at: '2026-12-05T10:00:00.000Z' },
    ],
    [
      'there will be none',
      { bars: [farewell], letter: { ...said('2026-12-05'), how: 'waived' as const } },
      '2026-12-24',
      { is: 'waived', at: '2026-12-05T10:00:00.000Z' },
    ],
  ])('%s', (_name, of, day, expected) => {
    expect(stands(of, day)).toEqual(expected);
  });

  it("counts days as the user's clock does", () => {
    const late = bar('2026-11-02T23:30:00.000Z', { how: 'farewell' });
    expect(stands({ bars: [late] }, '2026-12-02')).toEqual({ is: 'from', day: '2026-12-03' });
  });
});
