import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../../lib/policy/playbooks/scene.ts';
import { announceNow } from '../../../../lib/policy/playbooks/try-again.ts';
import { Story, told } from './story.ts';

/** Ana with a number, whom I began to reach on a Monday. */
function started(cast: ConstructorParameters<typeof Story>[1] = { phones: ['+49 30 1'] }): Story {
  const story = new Story('2026-11-23', cast);
  story.write('playbook-started', { playbook: 'first-reach' });
  return story;
}

describe('first reach', () => {
  it('proposes nothing for somebody new until it is started, then the first word', () => {
    const story = new Story('2026-11-23');
    expect(told(story.next())).toBe('none: new');
    story.write('playbook-started', { playbook: 'first-reach' });
    expect(told(story.next())).toBe('2026-11-23 Mon first email');
  });

  it('goes seven tries by mail and phone, two a week, the last a call at another time of day', () => {
    const story = started();
    expect(story.live('2026-12-31')).toEqual([
      '2026-11-24 Tue first email',
      '2026-11-27 Fri try call 2/7',
      '2026-12-01 Tue try email 3/7',
      '2026-12-04 Fri try call 4/7',
      '2026-12-08 Tue try email 5/7',
      '2026-12-11 Fri try call 6/7',
      '2026-12-15 Tue try call 7/7 afternoon',
    ]);
    // Played out: it is left for half a year.
    expect(told(story.next())).toBe('2027-06-15 Tue useful email');
  });

  it('goes on where the guard asks about no pressure', () => {
    const story = started({
      phones: ['+49 30 1'],
      settings: { pressureHint: 0, pressureConfirm: 0 },
    });
    expect(story.live('2026-12-31')).toHaveLength(7);
  });

  it('uses three ways where three are known', () => {
    const story = started();
    story.out('linkedin', { kind: 'first' });
    const ways = story.live('2026-12-31').map((line) => line.split(' ')[3]);
    expect(ways).toEqual(['email', 'call', 'linkedin', 'email', 'call', 'call']);
  });

  it('stops at five where one way only is known', () => {
    const story = started({});
    expect(story.live('2026-12-31').map((line) => line.slice(15))).toEqual([
      'first email',
      'try email 2/5',
      'try email 3/5',
      'try email 4/5',
      'try email 5/5',
    ]);
  });

  it('follows a voicemail after one working day, by another way', () => {
    const story = started();
    story.goTo('2026-11-24').out('email', { kind: 'first' });
    story.goTo('2026-11-27').out('call', { outcome: 'voicemail' });
    expect(told(story.next())).toBe('2026-11-30 Mon try email 3/7');
    expect(story.next()).toMatchObject({ reason: { key: 'after-voicemail' } });
  });

  it('says at the fourth that so many are normal, and may announce the next', () => {
    const story = started();
    story.live('2026-12-01');
    expect(story.next()).toMatchObject({
      reason: { n: 4, of: 7, normal: true },
      offers: ['say-when'],
      day: '2026-12-04',
      announce: '2026-12-07',
    });
  });

  it('is over with their first word, and begins no more', () => {
    const story = started();
    story.live('2026-12-01');
    story.goTo('2026-12-02').reply();
    expect(told(story.next())).toBe('2026-12-03 Thu answer email');
    expect(story.live('2026-12-20')).toEqual([
      '2026-12-03 Thu answer email',
      '2026-12-17 Thu useful email 1/5',
    ]);
  });

  it('ends at once with a refusal, and is silent for the way that was refused', () => {
    const story = started();
    story.goTo('2026-11-24').out('email');
    story.write('contact-barred', { how: 'never', channels: ['call'] });
    expect(story.live('2026-12-03')).toEqual([
      '2026-11-27 Fri try email 2/7',
      '2026-12-01 Tue try email 3/7',
    ]);
    story.write('contact-barred', { how: 'never' });
    expect(told(story.next())).toBe('none: never');
  });

  it('passes over holidays of either side, days off, weekends', () => {
    const story = new Story('2026-12-22', {
      phones: ['+1 212 5550100'],
      theirZone: 'America/New_York',
      settings: { freeDays: ['2026-12-28', '2026-12-29'] },
    });
    story.out('email');
    // 25 and 26 December are free; so is New Year's Day; 18 January is Martin Luther King Day.
    expect(story.live('2027-01-20')).toEqual([
      '2026-12-30 Wed try call 2/7',
      '2027-01-04 Mon try email 3/7',
      '2027-01-07 Thu try call 4/7',
      '2027-01-11 Mon try email 5/7',
      '2027-01-14 Thu try call 6/7',
      '2027-01-19 Tue try call 7/7 afternoon',
    ]);
  });

  it('stands on the same days through a change of the clocks, wherever the user is', () => {
    const days = (zone: string) => {
      const story = new Story('2026-10-20', {
        zone,
        phones: ['1'],
        settings: { publicHolidays: false },
      });
      story.out('email');
      return story.live('2026-11-12').map((line) => line.slice(0, 14));
    };
    const expected = [
      '2026-10-23 Fri',
      '2026-10-27 Tue',
      '2026-10-30 Fri',
      '2026-11-03 Tue',
      '2026-11-06 Fri',
      '2026-11-10 Tue',
    ];
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia']) {
      expect(days(zone)).toEqual(expected);
    }
  });
});

describe('say when I’ll try again', () => {
  const announced = (): Story => {
    const story = started();
    story.goTo('2026-11-24');
    const act = 'd'.repeat(26);
    story.write(
      'touch-made',
      { direction: 'out', channel: 'voicemail', kind: 'announced-try' },
      undefined,
      act,
    );
    story.write('owed-set', { due: story.due('2026-11-26'), channel: 'call' }, undefined, act);
    return story;
  };

  it('puts the announced try first on its day', () => {
    const story = announced();
    expect(told(story.next())).toBe('2026-11-26 Thu announced-try call');
    expect(story.live('2026-12-01')).toEqual([
      '2026-11-26 Thu announced-try call',
      '2026-12-01 Tue try email 3/7',
    ]);
  });

  it('stays on the day it was announced for while it is late', () => {
    const story = announced().goTo('2026-11-30');
    expect(told(story.next())).toBe('2026-11-26 Thu announced-try call');
  });

  it('moves with the date when they are told another', () => {
    const story = announced();
    const [owed] = story.person().owed;
    story.goTo('2026-11-25');
    story.write('date-moved', { of: owed?.entry ?? '', due: story.due('2026-11-30') });
    expect(told(story.next())).toBe('2026-11-30 Mon announced-try call');
  });
});

describe('the day that a call made now may announce', () => {
  const announced = (story: Story) =>
    announceNow(sceneOf(story.person(), story.settings, story.now, story.zone, []));

  it.each([
    ['2026-11-23', '2026-11-26'],
    ['2026-11-27', '2026-11-30'],
    ['2026-12-22', '2026-12-28'],
  ])('made on %s it is %s', (day, next) => {
    const story = new Story('2026-11-20', { phones: ['+49 30 1'] });
    story.out('email');
    expect(announced(story.goTo(day))).toBe(next);
  });

  it('is none with the last try, after a first conversation, and to who is not to be called', () => {
    const last = new Story('2026-11-02', { phones: ['+49 30 1'] });
    for (let n = 0; n < 6; n += 1) last.out('email');
    expect(announced(last)).toBeUndefined();
    const talked = new Story('2026-11-02');
    talked.out('call', { outcome: 'spoke' });
    expect(announced(talked)).toBeUndefined();
    const refused = new Story('2026-11-02');
    refused.write('contact-barred', { how: 'never' });
    expect(announced(refused)).toBeUndefined();
  });
});
