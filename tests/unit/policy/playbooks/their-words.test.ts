import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../lib/time/local-day.ts';
import { Story, told } from './story.ts';

/** They answered a mail of mine on Wednesday 4 November. */
function talking(): Story {
  const story = new Story('2026-11-02', { phones: ['+49 30 1'] });
  story.out('email');
  return story.goTo('2026-11-04', '15:00');
}

describe('ask permission', () => {
  it('answers their word within a working day and offers to ask', () => {
    const story = talking();
    story.goTo('2026-11-06', '16:00').reply();
    expect(told(story.next())).toBe('2026-11-09 Mon answer email');
    expect(story.next()).toMatchObject({ offers: ['ask'], reason: { key: 'they-wrote' } });
  });

  it('goes on to answer where nobody took the call back, and not before the day it was put off to', () => {
    const story = talking();
    const word = story.goTo('2026-11-06', '16:00').reply();
    story.goTo('2026-11-09').out('call', { outcome: 'no-answer', thread: undefined });
    expect(told(story.next())).toBe('2026-11-09 Mon answer email');
    // Three weeks later it is still an answer that is missing, and no silence of theirs.
    story.goTo('2026-11-30');
    expect(told(story.next())).toBe('2026-11-30 Mon answer email');
    story.write('follow-up-snoozed', { of: word, due: story.due('2026-12-02') });
    expect(told(story.next())).toBe('2026-12-02 Wed answer email');
    story.out('call', { outcome: 'voicemail', thread: undefined });
    expect(told(story.next())).toMatch(/useful email/);
  });

  it.each([
    ['call', 'voicemail', 'they-called', 'call'],
    ['text', undefined, 'they-wrote', 'text'],
    ['linkedin', undefined, 'they-wrote', 'linkedin'],
    ['fax', undefined, 'they-wrote', 'email'],
    ['visit', 'no-answer', 'they-came', 'email'],
    ['other', undefined, 'they-reached-out', 'email'],
  ] as const)('says how they reached out by %s, and answers so', (channel, outcome, key, back) => {
    const story = talking().goTo('2026-11-06');
    story.out(channel, { direction: 'in', outcome, thread: undefined });
    expect(story.next()).toMatchObject({ kind: 'answer', channel: back, reason: { key } });
  });

  it('asks on the proposed day once, then is patient', () => {
    const story = talking();
    story.says('cue-noted', { cue: 'thinking' });
    expect(story.live('2026-12-20')).toEqual([
      '2026-11-05 Thu ask email',
      '2026-11-19 Thu follow-up email',
      '2026-12-03 Thu useful email 1/5',
    ]);
  });

  it('asks once when they would prefer after a no to one day, then leaves it', () => {
    const story = talking();
    story.write('permission-asked', {
      purpose: 'follow-up',
      due: story.due('2026-11-18'),
      thread: 't1',
    });
    story.goTo('2026-11-05').says('permission-declined', {});
    expect(story.live('2027-02-01')).toEqual(['2026-11-06 Fri ask-when email']);
    expect(told(story.next())).toBe('none: declined');
  });

  it('follows a yes without a day after two weeks, and a yes to a day on that day', () => {
    const open = talking();
    open.says('permission-granted', { purpose: 'follow-up' });
    expect(told(open.next())).toBe('2026-11-18 Wed follow-up email');
    const dated = talking();
    dated.says('permission-granted', { purpose: 'follow-up', from: dated.due('2026-11-28') });
    dated.goTo('2026-11-10').out('email');
    expect(told(dated.next())).toBe('2026-11-28 Sat their-date email');
  });

  it('asks after a call in which nothing was agreed, and not after one in which something was', () => {
    const story = talking();
    story.out('call', { outcome: 'spoke', thread: undefined });
    expect(told(story.next())).toBe('2026-11-05 Thu ask email');
    story.write('owed-set', { due: story.due('2026-11-20') });
    expect(told(story.next())).toBe('2026-11-20 Fri my-date email');
  });
});

describe('after a meeting', () => {
  const met = (): Story => {
    const story = talking().goTo('2026-11-06', '14:00');
    story.out('visit', { thread: undefined });
    return story;
  };

  it('thanks, notes what was agreed and asks, in one draft, the next working day', () => {
    const story = met();
    expect(told(story.next())).toBe('2026-11-09 Mon thanks email');
    expect(story.next()).toMatchObject({
      offers: ['ask'],
      reason: { key: 'met', day: '2026-11-06' },
    });
  });

  it('thanks without asking where a day was named there', () => {
    const story = met();
    story.write('not-before-set', { due: story.due('2027-03-01') });
    expect(story.next()).toMatchObject({ kind: 'thanks', offers: [] });
    expect(story.live('2027-03-01')).toEqual([
      '2026-11-09 Mon thanks email',
      '2027-03-01 Mon their-date email',
    ]);
  });

  describe('that was only noted', () => {
    /** Agreed on Wednesday 4 November. */
    const agreed = (due: { day: string; time?: string }): Story => {
      const story = talking();
      story.says('meeting-noted', { due: { ...story.due(due.day), ...due }, channel: 'video' });
      return story;
    };

    it.each([
      ['in the week', { day: '2026-11-10', time: '10:00' }, '2026-11-11 Wed thanks email'],
      ['on a Friday', { day: '2026-11-13', time: '16:00' }, '2026-11-16 Mon thanks email'],
      ['without an hour', { day: '2026-11-12' }, '2026-11-13 Fri thanks email'],
      [
        'before a public holiday',
        { day: '2026-12-24', time: '09:00' },
        '2026-12-28 Mon thanks email',
      ],
    ])(
      '%s is thanked for the next working day, and until then nothing is begun',
      (_, due, step) => {
        const story = agreed(due);
        expect(story.live(addDays(due.day, -1))).toEqual([]);
        expect(told(story.goTo(due.day, '08:00').next())).toBe('none: meeting');
        expect(told(story.goTo(due.day, '17:00').next())).toBe(step);
        expect(story.next()).toMatchObject({
          offers: ['ask'],
          reason: { key: 'met', day: due.day },
        });
        expect(story.live(addDays(due.day, 6))).toEqual([step]);
        expect(told(story.next())).not.toContain('thanks');
      },
    );

    it('leaves their day its place, and is not thanked for into a silence they asked for', () => {
      const story = agreed({ day: '2026-11-10', time: '10:00' });
      story.goTo('2026-11-10', '11:00');
      story.write('not-before-set', { due: story.due('2027-03-01'), silence: true });
      expect(told(story.goTo('2026-11-11').next())).toBe('2027-03-01 Mon their-date email');
    });

    it('is not preceded by something useful either, though they welcome it until their day', () => {
      const meeting = '2027-01-12';
      const welcome = (): Story => {
        const story = agreed({ day: meeting });
        story.write('not-before-set', { due: story.due('2027-05-04') });
        story.says('permission-granted', { purpose: 'mailing-list' });
        return story.goTo('2026-12-28');
      };
      const off = welcome();
      off.write('date-cancelled', { of: off.person().meetings[0]!.entry });
      expect(told(off.next())).toContain('useful email 1/3');
      const before = welcome();
      expect(told(before.next())).toBe('2027-05-04 Tue their-date email');
      expect(told(before.goTo(meeting, '17:00').next())).toContain('thanks email');
    });

    it('is not thanked for once it is off, weeks later, or after what they wrote since', () => {
      const off = agreed({ day: '2026-11-10' });
      off.write('date-cancelled', { of: off.person().meetings[0]!.entry });
      expect(told(off.goTo('2026-11-11').next())).not.toContain('thanks');
      const late = agreed({ day: '2026-11-10' }).goTo('2026-12-01');
      expect(told(late.next())).not.toContain('thanks');
      const wrote = agreed({ day: '2026-11-10' }).goTo('2026-11-10', '18:00');
      wrote.reply();
      expect(told(wrote.goTo('2026-11-11').next())).toBe('2026-11-11 Wed answer email');
    });
  });

  it('does not thank two weeks later', () => {
    const story = met().goTo('2026-11-23');
    expect(told(story.next())).toBe('2026-11-23 Mon useful email 1/5');
  });
});

describe('an early no', () => {
  it('is answered once, with thought, and then left', () => {
    const story = talking();
    story.says('not-now-noted', { reason: 'not-interested' });
    expect(story.next()).toMatchObject({ kind: 'considered-answer', offers: ['list'] });
    expect(story.live('2027-06-01')).toEqual(['2026-11-05 Thu considered-answer email']);
    expect(told(story.next())).toBe('none: not-now');
  });

  it.each(['no-follow-up', 'wrong-person'] as const)('%s is left at once', (reason) => {
    const story = talking();
    story.says('permission-granted', { purpose: 'mailing-list' });
    story.says('not-now-noted', { reason });
    expect(story.live('2027-06-01')).toEqual([]);
    expect(told(story.next())).toBe('none: not-now');
  });

  it('leaves an earlier yes to the list standing', () => {
    const story = talking();
    story.says('permission-granted', { purpose: 'mailing-list' });
    story.goTo('2026-11-10').says('not-now-noted', { reason: 'not-interested' });
    expect(story.live('2027-01-20')).toEqual([
      '2026-11-11 Wed considered-answer email',
      '2026-12-11 Fri useful email',
      '2027-01-11 Mon useful email',
    ]);
  });

  it('comes too late after two weeks', () => {
    const story = talking();
    story.says('not-now-noted', { reason: 'not-interested' });
    expect(told(story.goTo('2026-11-20').next())).toBe('none: not-now');
  });
});

describe('a brush-off', () => {
  it('is asked about once, then left with them until they write', () => {
    const story = talking();
    story.says('their-move-noted', {});
    expect(story.live('2027-06-01')).toEqual(['2026-11-05 Thu clarify email']);
    expect(told(story.next())).toBe('none: their-move');
  });
});

describe('the last letter', () => {
  const parted = (): Story => {
    const story = talking();
    story.says('contact-barred', { how: 'farewell' });
    return story;
  };

  it('is offered thirty days after a send-off, and closes', () => {
    const story = parted();
    expect(told(story.next())).toBe('2026-12-04 Fri letter handwritten-note');
    expect(story.live('2027-06-01')).toEqual(['2026-12-04 Fri letter handwritten-note']);
    expect(told(story.next())).toBe('none: closed');
  });

  it('is not written where no letter was chosen, any contact refused, or nothing is sure', () => {
    const waived = parted();
    waived.write('letter-waived', {});
    expect(told(waived.next())).toBe('none: closed');
    const refused = parted();
    refused.write('contact-barred', { how: 'never', channels: ['call'] });
    expect(told(refused.next())).toBe('none: farewell');
    const unsure = talking();
    unsure.says('contact-barred', { how: 'farewell', confirmed: false });
    expect(unsure.next()).toMatchObject({ none: 'farewell', toConfirm: true });
  });

  it('is forgotten when the door is opened again', () => {
    const story = parted();
    const [bar] = story.person().bars;
    story.goTo('2026-11-20').reply();
    story.write('bar-lifted', { reason: 'they-asked', answers: [bar?.entry ?? ''] });
    expect(told(story.next())).toBe('2026-11-23 Mon answer email');
  });
});
