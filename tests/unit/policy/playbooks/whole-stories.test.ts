import { describe, expect, it } from 'vitest';
import type { Playbook } from '../../../../lib/policy/playbooks/types.ts';
import { PLAYBOOKS } from '../../../../lib/policy/playbooks/types.ts';
import { Story, told } from './story.ts';

type Events = Record<string, (story: Story) => void>;

interface Whole {
  /** The day it begins, and who is in it. */
  day: string;
  cast: ConstructorParameters<typeof Story>[1];
  /** What happens on the first day. */
  begin: (story: Story) => void;
  /** What happens later, before the user does what is up that day. */
  later: Events;
  until: string;
  /** What is done, day by day. */
  done: string[];
  /** What is said on the last day. */
  end: string;
}

const PHONE = ['+49 30 1'];
const barOf = (story: Story) => story.person().bars.map((bar) => bar.entry);
const owedOf = (story: Story) => story.person().owed[0]?.entry ?? '';

/** Each playbook from the first word to its end, through what crosses its way. */
const STORIES: Record<Playbook, Whole> = {
  // Clocks change in Berlin on 25 October and in New York on 1 November; 11 and 26 November are free there.
  'first-reach': {
    day: '2026-10-19',
    cast: { phones: PHONE, theirZone: 'America/New_York' },
    begin: (story) => story.write('playbook-started', { playbook: 'first-reach' }),
    later: {
      '2026-10-30': (story) => story.write('playbook-paused', { playbook: 'first-reach' }),
      '2026-11-09': (story) => story.write('playbook-resumed', { playbook: 'first-reach' }),
      '2026-11-12': (story) =>
        story.write('playbook-put-off', {
          playbook: 'first-reach',
          due: story.due('2026-11-26'),
        }),
      // A machine answers nothing.
      '2026-11-28': (story) => story.reply({ automatic: true }),
      '2026-12-03': (story) => story.says('contact-barred', { how: 'never' }),
    },
    until: '2026-12-31',
    done: [
      '2026-10-20 Tue first email',
      '2026-10-23 Fri try call 2/7',
      '2026-10-27 Tue try email 3/7',
      '2026-11-09 Mon try call 4/7',
      '2026-11-27 Fri try email 5/7',
      '2026-11-30 Mon try call 6/7',
    ],
    end: 'none: never',
  },
  'try-again': {
    day: '2026-10-19',
    cast: { phones: PHONE, theirZone: 'Asia/Kolkata' },
    begin: (story) => {
      const act = 'd'.repeat(26);
      const said = { direction: 'out', channel: 'voicemail', kind: 'announced-try' } as const;
      story.write('touch-made', said, undefined, act);
      story.write('owed-set', { due: story.due('2026-10-22'), channel: 'call' }, undefined, act);
    },
    later: {
      // Told in time that it moves, over the change of the clocks.
      '2026-10-21': (story) =>
        story.write('date-moved', { of: owedOf(story), due: story.due('2026-10-26') }),
      '2026-10-28': (story) => story.reply(),
    },
    until: '2026-11-10',
    done: ['2026-10-26 Mon announced-try call', '2026-10-29 Thu answer email'],
    end: '2026-11-12 Thu useful email 1/5',
  },
  // 14 February 2027 is a Sunday; both keep their own days in January.
  'ask-permission': {
    day: '2026-12-14',
    cast: { zone: 'Europe/London', theirZone: 'Pacific/Auckland' },
    begin: (story) => story.out('email', { kind: 'first' }),
    later: {
      '2026-12-16': (story) => story.reply(),
      '2026-12-30': (story) => story.says('permission-declined', {}),
      '2027-01-12': (story) =>
        story.says('permission-granted', { purpose: 'follow-up', from: story.due('2027-02-06') }),
      '2027-02-10': (story) => story.says('not-now-noted', { reason: 'no-follow-up' }),
    },
    until: '2027-06-30',
    done: [
      '2026-12-17 Thu answer email',
      '2026-12-31 Thu ask-when email',
      '2027-01-13 Wed acknowledge email',
      '2027-02-06 Sat their-date email',
    ],
    end: 'none: not-now',
  },
  callback: {
    day: '2026-11-02',
    cast: { zone: 'Australia/Sydney', theirZone: 'America/Los_Angeles', phones: PHONE },
    begin: (story) => story.out('email', { kind: 'first' }),
    later: {
      '2026-11-04': (story) =>
        story.says('not-before-set', { due: story.due('2027-05-20'), channel: 'call' }),
      '2026-11-12': (story) => story.says('permission-granted', { purpose: 'mailing-list' }),
      // Earlier than they first said: the newer word counts.
      '2027-03-10': (story) =>
        story.says('not-before-set', {
          due: story.due('2027-04-28'),
          channel: 'call',
          answers: story.person().notBefores.map((one) => one.entry),
        }),
      '2027-04-30': (story) => story.says('contact-barred', { how: 'never' }),
    },
    until: '2027-12-31',
    done: [
      '2026-11-05 Thu acknowledge email',
      '2026-12-29 Tue useful email 1/3',
      '2027-02-16 Tue useful email 2/3',
      '2027-03-11 Thu acknowledge email',
      '2027-04-05 Mon useful email 1/1',
      '2027-04-28 Wed their-date call',
    ],
    end: 'none: never',
  },
  'early-no': {
    day: '2026-12-21',
    cast: {},
    begin: (story) => story.out('email', { kind: 'first' }),
    later: {
      '2026-12-24': (story) => story.says('not-now-noted', { reason: 'not-interested' }),
      '2027-01-04': (story) => story.says('permission-granted', { purpose: 'mailing-list' }),
      '2027-03-30': (story) => story.says('contact-barred', { how: 'never' }),
    },
    until: '2027-06-30',
    done: [
      '2026-12-28 Mon considered-answer email',
      '2027-02-03 Wed useful email',
      '2027-03-05 Fri useful email',
    ],
    end: 'none: never',
  },
  clarity: {
    day: '2026-12-21',
    cast: { theirZone: 'America/New_York' },
    begin: (story) => story.out('email', { kind: 'first' }),
    later: {
      '2026-12-24': (story) => story.says('their-move-noted', {}),
      // On 15 March the clocks there have changed, and here not yet.
      '2027-03-15': (story) =>
        story.says('permission-granted', {
          purpose: 'follow-up',
          answers: story.person().theirMoves.map((one) => one.entry),
        }),
      '2027-03-31': (story) => story.says('contact-barred', { how: 'never' }),
    },
    until: '2027-06-30',
    done: ['2026-12-28 Mon clarify email', '2027-03-30 Tue follow-up email'],
    end: 'none: never',
  },
  // We meet on the day before Christmas, which is a Thursday.
  'after-meeting': {
    day: '2026-10-26',
    cast: { theirZone: 'America/New_York' },
    begin: (story) => story.out('email', { kind: 'first' }),
    later: {
      '2026-10-28': (story) => story.reply(),
      '2026-12-24': (story) =>
        story.goTo('2026-12-24', '15:00').out('visit', { thread: undefined }),
      '2026-12-30': (story) => story.says('contact-barred', { how: 'never' }),
    },
    until: '2027-03-31',
    done: [
      '2026-10-29 Thu answer email',
      '2026-11-12 Thu useful email 1/5',
      '2026-12-03 Thu useful email 2/5',
      '2026-12-28 Mon thanks email',
    ],
    end: 'none: never',
  },
  silence: {
    day: '2026-11-30',
    cast: {},
    begin: (story) => {
      story.reply();
      story.goTo('2026-11-30', '10:00').out('email', { reply: true });
    },
    later: {
      '2026-12-14': (story) => {
        story.reply({ automatic: true });
        story.write('cue-noted', { cue: 'out-of-office', due: story.due('2026-12-28') });
      },
      '2027-02-15': (story) =>
        story.write('playbook-put-off', { playbook: 'silence', due: story.due('2027-02-27') }),
      '2027-03-24': (story) => story.write('playbook-set', { numbers: { silenceTries: 3 } }),
    },
    until: '2027-12-31',
    done: [
      '2026-12-28 Mon useful email 1/5',
      '2027-01-18 Mon useful email 2/5',
      '2027-03-01 Mon useful email 3/5',
      '2027-04-19 Mon ask-plainly email 4/3',
      '2027-10-19 Tue useful email',
    ],
    end: '2028-04-19 Wed useful email',
  },
  list: {
    day: '2026-11-02',
    cast: {},
    begin: (story) => {
      story.reply();
      story.goTo('2026-11-02', '10:00').out('email', { reply: true });
    },
    later: {
      '2026-11-03': (story) => story.write('playbook-started', { playbook: 'list' }),
      '2026-11-05': (story) => story.says('permission-granted', { purpose: 'mailing-list' }),
      '2026-12-08': (story) => story.write('playbook-set', { numbers: { listDays: 45 } }),
      '2027-02-01': (story) => story.write('playbook-paused', { playbook: 'list' }),
      '2027-04-06': (story) => story.write('playbook-resumed', { playbook: 'list' }),
      '2027-05-03': (story) => story.says('contact-barred', { how: 'never', channels: ['email'] }),
    },
    until: '2027-12-31',
    done: [
      '2026-11-03 Tue ask-list email',
      '2026-11-06 Fri answer email',
      '2026-12-07 Mon useful email',
      '2027-01-21 Thu useful email',
      '2027-04-06 Tue useful email',
    ],
    end: 'none: no-channel',
  },
  'keep-in-touch': {
    day: '2026-09-14',
    cast: { theirZone: 'America/New_York' },
    begin: (story) => {
      story.reply();
      story.goTo('2026-09-14', '10:00').out('email', { reply: true });
    },
    later: {
      '2026-09-15': (story) => {
        story.write('playbook-set', { numbers: { keepMonths: 2 } });
        story.write('playbook-started', { playbook: 'keep-in-touch' });
      },
      '2027-02-01': (story) => story.write('playbook-set', { numbers: { keepMonths: 4 } }),
      // Ended, it leaves the word to silence; their own word begins anew.
      '2027-06-10': (story) => story.write('playbook-ended', { playbook: 'keep-in-touch' }),
      '2027-06-25': (story) => story.reply(),
    },
    until: '2027-07-20',
    done: [
      '2026-11-16 Mon useful email',
      '2027-01-19 Tue useful email',
      '2027-05-19 Wed useful email',
      '2027-06-28 Mon answer email',
      '2027-07-12 Mon useful email 1/5',
    ],
    end: '2027-08-02 Mon useful email 2/5',
  },
  'last-letter': {
    day: '2026-10-01',
    cast: { theirZone: 'America/New_York' },
    begin: (story) => story.out('email', { kind: 'first' }),
    later: {
      '2026-10-02': (story) => story.says('contact-barred', { how: 'farewell' }),
      '2027-02-01': (story) => {
        story.reply();
        story.write('bar-lifted', { reason: 'they-asked', answers: barOf(story) });
      },
      '2027-02-10': (story) => story.says('contact-barred', { how: 'never' }),
    },
    until: '2027-12-31',
    done: ['2026-11-02 Mon letter handwritten-note', '2027-02-02 Tue answer email'],
    end: 'none: never',
  },
};

describe('a whole story of', () => {
  it.each(PLAYBOOKS)('%s', (playbook) => {
    const { day, cast, begin, later, until, done, end } = STORIES[playbook];
    const story = new Story(day, cast);
    begin(story);
    const seen = new Set<string>();
    const lines = story.live(until, (now) => {
      later[now.today]?.(now);
      const next = now.next();
      if (next.playbook) seen.add(next.playbook);
    });
    expect(lines).toEqual(done);
    expect(told(story.next())).toBe(end);
    expect([...seen]).toContain(playbook);
  });
});
