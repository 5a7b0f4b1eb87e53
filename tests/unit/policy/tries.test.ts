import { describe, expect, test } from 'vitest';
import type { Channel } from '../../../lib/ledger/body.ts';
import type { PersonState } from '../../../lib/ledger/state.ts';
import { triesOf } from '../../../lib/policy/tries.ts';
import { Story } from './playbooks/story.ts';
import { bar, notNow, person, reply, said, touch } from './person.ts';

const by = (channel: Channel, day: string, over = {}) => touch(day, { channel, ...over });
const tried = (channels: Channel[], more: Partial<PersonState> = {}) =>
  triesOf(
    person({
      emails: ['ana@people.example'],
      touches: channels.map((channel, at) => by(channel, `2026-11-${String(at + 10)}`)),
      ...more,
    }),
  );
const phones = ['+49 30 1234567'];

describe('tries since they last answered', () => {
  test.each<[Channel[], Partial<PersonState>, ReturnType<typeof triesOf>]>([
    [[], {}, undefined],
    [['email'], {}, { count: 1, last: 'email' }],
    [['email', 'email', 'email'], { phones }, { count: 3, last: 'email', next: 'call' }],
    [['email', 'call'], { phones }, { count: 2, last: 'call' }],
    [['call', 'voicemail'], { phones }, { count: 2, last: 'call', next: 'email' }],
    [['email', 'linkedin', 'email'], {}, { count: 3, last: 'email' }],
    [
      ['email'],
      { phones, bars: [bar('2026-11-01', { channels: ['call'] })] },
      { count: 1, last: 'email' },
    ],
    [
      ['email'],
      { phones, wishes: [{ ...said('2026-11-01'), wish: { avoid: ['call'] } }] },
      { count: 1, last: 'email' },
    ],
  ])('%j', (channels, more, expected) => {
    expect(tried(channels, more)).toEqual(expected);
  });

  test('begin anew with any word of theirs', () => {
    const touches = [by('linkedin', '2026-11-02'), by('email', '2026-11-03')];
    const more = { touches, replies: [reply('2026-11-05')] };
    expect(tried([], more)).toBeUndefined();
    const after = { ...more, touches: [...touches, by('email', '2026-11-09')] };
    expect(tried([], after)).toEqual({ count: 1, last: 'email', next: 'linkedin' });
    expect(tried([], { touches, notNows: [notNow('2026-11-05')] })).toBeUndefined();
  });

  test('leave out a talk, and a number that was not theirs', () => {
    const spoke = by('call', '2026-11-03', { outcome: 'spoke' });
    expect(tried([], { touches: [spoke] })).toBeUndefined();
    const wrong = by('call', '2026-11-03', { outcome: 'wrong-number' });
    expect(tried([], { touches: [wrong] })).toBeUndefined();
  });

  test('name the way the plan takes, which may have been taken before, and none where it is the same', () => {
    const story = new Story('2026-11-09', { phones });
    story.out('email');
    story.goTo('2026-11-12').out('call', { outcome: 'no-answer' });
    expect(triesOf(story.person(), story.next())).toEqual({
      count: 2,
      last: 'call',
      next: 'email',
    });
    const single = new Story('2026-11-09');
    single.out('email');
    expect(triesOf(single.person(), single.next())).toEqual({ count: 1, last: 'email' });
  });
});
