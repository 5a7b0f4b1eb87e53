import { describe, expect, it, vi } from 'vitest';
import { isOpening, openingText } from '../../../../components/gmail/opening-words.ts';
import { permissionText } from '../../../../components/gmail/permission-text.ts';
import type { AgendaItem } from '../../../../lib/policy/types.ts';
import { due, hostile, NOW, priya, WORKING_DAYS, ZONE } from '../../../gallery/people.ts';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));

const time = { now: NOW, zone: ZONE, workingDays: WORKING_DAYS };
const on = (day: string, more: object = {}) => ({ original: { day, zone: ZONE, ...more } });

describe('a mail on a day of theirs begins with their request', () => {
  // Said on Friday 20 November 2026.
  it.each<[string, Partial<AgendaItem>]>([
    [
      'On Friday 20 November you asked me to call in six months.',
      { ...on('2027-05-20'), channel: 'call' },
    ],
    [
      'On Friday 20 November you asked me to call on Thursday 26 November.',
      { ...on('2026-11-26'), channel: 'call' },
    ],
    [
      'On Friday 20 November you asked me to call on Friday 27 November, 10:00.',
      { ...on('2026-11-27', { time: '10:00' }), channel: 'call' },
    ],
    ['On Friday 20 November you asked me to get back to you in a week.', on('2026-11-27')],
    [
      'On Friday 20 November you asked me to call that day.',
      { ...on('2026-11-20', { part: 'afternoon' }), channel: 'call' },
    ],
    // The day that was reckoned, and not the one it was moved to.
    [
      'On Friday 20 November you asked me to get back to you in a month.',
      on('2026-12-21', { movedFrom: '2026-12-20' }),
    ],
    ['On Friday 20 November you asked me to wait until Monday 23 November.', on('2026-11-23')],
    [
      'On Friday 20 November you said it would be all right if I followed up in two weeks.',
      { ...on('2026-12-04'), allowed: true },
    ],
    [
      'On Friday 20 November you said it would be all right if I followed up on Monday 23 November.',
      { ...on('2026-11-23'), allowed: true, channel: 'call' },
    ],
    [
      'On Thursday 20 November 2025 you asked me to get back to you in a year.',
      { ...on('2026-11-20'), since: '2025-11-20T09:00:00.000Z' },
    ],
  ])('%s', (words, item) => {
    expect(openingText(due(item), time)).toBe(words);
  });

  it('owns a promise that is late', () => {
    const late = due({ ...on('2026-11-20'), kind: 'owed', by: 'me' });
    expect(openingText(late, time)).toBe(
      'I said Friday 20 November. It is late, and that is on me.',
    );
  });

  it.each<[string, Partial<AgendaItem>, boolean]>([
    ['today', on('2026-11-23'), true],
    ['past, though it was put off', { ...on('2026-11-20'), due: due().due }, true],
    ['ahead', on('2026-11-24'), false],
    ['one of mine, and late', { ...on('2026-11-20'), kind: 'owed', by: 'me' }, true],
    ['one of mine, and today', { ...on('2026-11-23'), kind: 'owed', by: 'me' }, false],
    ['one I asked about', { ...on('2026-11-20'), kind: 'ask', by: 'me' }, false],
  ])('on a day that is %s: %#', (_, item, may) => {
    expect(isOpening(due(item), time)).toBe(may);
  });
});

describe('the permission, as it is shown to somebody else', () => {
  const at = '2026-11-20T15:42:00.000Z';
  const said = { entry: 'e', act: 'a', at, clock: at, account: '', quote: 'Call me\nin May.' };
  const link = 'https://mail.google.com/mail/u/#all/1';

  it('holds the words, whose and when they were, and where they stand', () => {
    expect(permissionText(priya, said, link, time).split('\n')).toEqual([
      '“Call me in May.”',
      'Priya Kapoor <priya.kapoor@northwind.example>, Friday 20 November 2026',
      link,
    ]);
  });

  it('holds no address twice, nothing that is not known, and no more lines than that', () => {
    const nameless = { email: priya.email, name: '' };
    expect(permissionText(nameless, said, undefined, time).split('\n')).toEqual([
      '“Call me in May.”',
      'priya.kapoor@northwind.example, Friday 20 November 2026',
    ]);
    const words = permissionText(hostile, { ...said, quote: 'a\u202Eb\nc' }, link, time);
    expect(words.split('\n')).toHaveLength(3);
    expect(words).not.toMatch(/\u202E/);
  });
});
