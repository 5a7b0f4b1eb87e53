import { beforeEach, describe, expect, test } from 'vitest';
import { personAt, personView } from '../../../lib/store/reads.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import { waitingForMe } from '../../../lib/policy/waiting-for-me.ts';
import { isStep } from '../../../lib/policy/playbooks/types.ts';
import { readMail } from '../../../lib/worker/reading.ts';
import { ACCOUNT, ana, DAY, Desk, ZONE } from '../store/desk.ts';
import type { Do } from '../store/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

const thread = 'd'.repeat(16);
const message = 'e'.repeat(16);
const due = { day: '2026-11-26', time: '10:00', zone: ZONE };
const subject = 'Invitation: Intro call @ Thu Nov 26, 2026 10am - 10:30am (CET)';
const note = (over: Partial<Do<'note-meeting'>> = {}) =>
  desk.do({
    do: 'note-meeting',
    people: [ana],
    place: { thread, message },
    due,
    channel: 'video',
    title: 'Intro call',
    quote: subject,
    ...over,
  });
const person = async () => {
  const found = await personAt(desk.store, ana.email);
  if (!found) throw new Error('nobody');
  return found;
};
const next = async () => (await personView(desk.store, ana, desk.present())).next;
const view = () => personView(desk.store, ana, desk.present());
/** At noon of a day so many days on. */
const later = (days: number) => {
  desk.now += days * DAY;
};
const seen = (mail: Partial<Do<'message-seen'>> & { subject?: string }) => {
  const { subject: of = subject, ...over } = mail;
  return desk.do({
    do: 'message-seen',
    from: ana,
    place: { thread, message: 'f'.repeat(16), subject: of },
    at: new Date(desk.now).toISOString(),
    quote: '',
    ...over,
  });
};

describe('a meeting', () => {
  test('is noted with its words, makes a contact, and is said until it comes', async () => {
    await note();
    expect((await person()).meetings).toMatchObject([
      { due, channel: 'video', subject: 'Intro call', quote: subject, thread, message },
    ]);
    expect(await next()).toMatchObject({ none: 'meeting', until: due });
    expect((await view()).meetings).toHaveLength(1);
  });

  test('answers its invitation: nobody waits, and no answer is proposed', async () => {
    await desk.do({ do: 'add-note', person: ana, place: {}, note: 'Met in Porto' });
    await seen({ place: { thread, message, subject } });
    const waiting = async () =>
      waitingForMe(await person(), defaultPolicy, desk.now + 2 * DAY, ZONE).length;
    expect(await next()).toMatchObject({ kind: 'answer' });
    expect(await waiting()).toBe(1);
    await note({ at: new Date(desk.now).toISOString() });
    expect(await next()).toMatchObject({ none: 'meeting' });
    expect(await waiting()).toBe(0);
    // A question of theirs since wants one.
    desk.now += DAY;
    await seen({ place: { thread, message: '8'.repeat(16) }, quote: 'Could we make it eleven?' });
    expect(await next()).toMatchObject({ kind: 'answer' });
  });

  test('is noted once, of each person once', async () => {
    await note({ people: [ana, { email: 'ANA@oliveira.example' }] });
    await note();
    expect((await person()).meetings).toHaveLength(1);
  });

  test('moves with its conversation, and not with another', async () => {
    await note();
    const on = { day: '2026-11-27', zone: ZONE };
    await note({ place: { thread: '1'.repeat(16) }, due: on });
    expect((await person()).meetings).toHaveLength(2);
    await note({ due: { ...due, day: '2026-12-01' } });
    const days = (await person()).meetings.map((one) => one.due.day);
    expect(days.toSorted()).toEqual(['2026-11-27', '2026-12-01']);
  });

  test('of a day gone by is refused, and one of this morning is not', async () => {
    await expect(note({ due: { ...due, day: '2026-11-22' } })).rejects.toThrow('past');
    await note({ due: { ...due, day: '2026-11-23', time: '08:00' } });
    expect((await person()).meetings).toHaveLength(1);
  });

  test('is called off by hand, and undo brings it back', async () => {
    await note();
    const [meeting] = (await person()).meetings;
    await desk.do({ do: 'cancel-meeting', entry: meeting!.entry }, { act: 'c'.repeat(26) });
    expect((await person()).meetings).toEqual([]);
    await expect(desk.do({ do: 'cancel-meeting', entry: meeting!.entry })).rejects.toThrow(
      'unknown-entry',
    );
    await desk.do({ do: 'undo', of: 'c'.repeat(26) });
    expect((await person()).meetings).toHaveLength(1);
  });
});

describe('a calendar’s mail that calls it off', () => {
  test.each([
    ['by its subject', { subject: subject.replace('Invitation', 'Canceled event') }],
    ['by a no of theirs', { subject: subject.replace('Invitation', 'Declined') }],
    ['by its words', { quote: 'This event has been canceled.' }],
  ])('%s ends it as it is seen, once', async (_, mail) => {
    await note();
    later(1);
    await seen(mail);
    await seen(mail);
    expect((await person()).meetings).toEqual([]);
    expect((await desk.kinds()).filter((kind) => kind === 'date-cancelled')).toHaveLength(1);
    later(3);
    expect(await next()).not.toMatchObject({ playbook: 'after-meeting' });
  });

  test('ends one that was noted after it came, of an invitation older than it', async () => {
    await note({ at: new Date(desk.now - 2 * DAY).toISOString() });
    const at = new Date(desk.now - DAY).toISOString();
    await seen({ at, subject: subject.replace('Invitation', 'Canceled event') });
    expect((await person()).meetings).toEqual([]);
  });

  test('ends neither another day nor what was agreed since', async () => {
    await note();
    later(1);
    await seen({ subject: 'Canceled event: X @ Fri Nov 27, 2026 10am' });
    expect((await person()).meetings).toHaveLength(1);
    const old = new Date(desk.now - 3 * DAY).toISOString();
    await seen({
      at: old,
      subject: subject.replace('Invitation', 'Canceled event'),
      place: { thread, message: '9'.repeat(16) },
    });
    expect((await person()).meetings).toHaveLength(1);
  });
});

describe('after it', () => {
  test('the next working day says thank you, with what was agreed and the ask', async () => {
    await note();
    later(3);
    desk.now += 2 * 3_600_000;
    const step = await next();
    expect(step).toMatchObject({
      playbook: 'after-meeting',
      kind: 'thanks',
      day: '2026-11-27',
      reason: { key: 'met', day: '2026-11-26' },
      offers: ['ask'],
      thread,
    });
    expect((await view()).meetings).toHaveLength(1);
  });

  test('the thank-you settles the step and says that it took place', async () => {
    await note();
    later(4);
    await desk.do({
      do: 'mail-sent',
      to: [ana],
      place: { thread, message: '2'.repeat(16) },
      reply: true,
      text: 'Thank you for meeting yesterday.\n\nWhat we agreed:\n- a pilot in March',
    });
    const { touches } = await person();
    expect(touches.map(({ channel, kind, at }) => [channel, kind, at])).toContainEqual([
      'video',
      'first',
      '2026-11-26T09:00:00.000Z',
    ]);
    expect(touches.find(({ channel }) => channel === 'email')?.kind).toBe('summary');
    const step = await next();
    expect(isStep(step!) && step.playbook).not.toBe('after-meeting');
    // A talk: they are no longer tried as if they had never answered.
    expect((await view()).standing.standing).toBe('waiting');
  });

  test('any other mail settles the step, and says nothing about the meeting', async () => {
    await note();
    later(4);
    const place = { thread, message: '2'.repeat(16) };
    await desk.do({ do: 'mail-sent', to: [ana], place, reply: true, text: 'Where were you?' });
    expect((await person()).touches.map(({ channel }) => channel)).toEqual(['email']);
    expect(await next()).not.toMatchObject({ playbook: 'after-meeting' });
  });

  test.each([
    {
      went: 'in German',
      text: 'Hallo Ana,\n\nvielen Dank für das Gespräch gestern, es hat mich sehr gefreut.',
      touches: ['email thanks', 'video first'],
      // That they met is known: they are not tried as if they had never answered.
      standing: 'waiting',
    },
    {
      went: 'as a question in English',
      text: 'Where were you? I waited for you in the call until half past.',
      touches: ['email first'],
      standing: 'trying',
    },
  ])('one begun as the thanks that went $went', async ({ text, touches, standing }) => {
    await note();
    later(4);
    const place = { thread, message: '2'.repeat(16) };
    await desk.do({ do: 'mail-sent', to: [ana], place, reply: true, text, thanks: true });
    const kinds = (await person()).touches.map(({ channel, kind }) => `${channel} ${kind}`);
    expect(kinds.toSorted()).toEqual(touches);
    expect((await view()).standing.standing).toBe(standing);
  });

  test('a note that nobody was there proposes nothing', async () => {
    await note();
    later(4);
    await desk.do({
      do: 'record-touch',
      person: ana,
      place: {},
      direction: 'out',
      channel: 'video',
      outcome: 'no-answer',
      when: '2026-11-26',
    });
    expect(await next()).not.toMatchObject({ playbook: 'after-meeting' });
  });
});

describe('what is offered of a message', () => {
  const offered = async (over: Partial<Parameters<typeof readMail>[1]> = {}) => {
    const at = new Date(desk.now).toISOString();
    const mail = {
      account: ACCOUNT,
      zone: ZONE,
      from: ana,
      thread,
      message,
      subject,
      at,
      text: '',
    };
    return (await readMail(desk.store, { ...mail, ...over }, desk.present())).meeting;
  };

  test('is the meeting it names, of whoever writes, and nothing is written', async () => {
    expect(await offered()).toMatchObject({ due, title: 'Intro call', moved: false });
    expect(await desk.kinds()).toEqual([]);
  });

  test('is nothing once it is noted, has gone by, or is called off', async () => {
    await note();
    expect(await offered()).toBeUndefined();
    expect(await offered({ message: '7'.repeat(16) })).toBeUndefined();
    later(4);
    expect(await offered({ at: new Date(desk.now - 5 * DAY).toISOString() })).toBeUndefined();
    expect(await offered({ subject: 'Canceled event: X @ Mon Nov 30, 2026 10am' })).toBeUndefined();
  });

  test('is nothing where a calendar writes in its own name', async () => {
    const from = { email: 'calendar-notification@daybook.example' };
    expect(await offered({ from })).toBeUndefined();
  });

  test('is the new day of one that was noted', async () => {
    await note();
    const other = 'Updated invitation: Intro call @ Mon Nov 30, 2026 10am - 10:30am (CET)';
    expect(await offered({ subject: other, message: '7'.repeat(16) })).toMatchObject({
      moved: true,
      due: { day: '2026-11-30' },
    });
  });
});
