import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactPanelProps } from '../../../components/gmail/contact-panel.ts';
import { contactPanel } from '../../../lib/features/contact-panel.ts';
import type { Contact } from '../../../lib/gmail/port.ts';
import type { SelfNoteReading } from '../../../lib/messages/answers.ts';
import { ana, fakeMessage, fakeThread } from '../gmail/fake-port.ts';
import { fakeTab, NOW, settle, ZONE } from './scene.ts';

const due = { day: '2026-11-26', zone: ZONE };
const note: SelfNoteReading = {
  words: 'Ana voicemail, again Thursday',
  direction: 'out',
  channel: 'call',
  outcome: 'voicemail',
  when: '2026-11-21T11:00:00.000Z',
  named: 'Ana',
  people: [ana],
  due,
};

let tab: ReturnType<typeof fakeTab>;
beforeEach(() => {
  tab = fakeTab({});
  tab.worker.note = note;
  contactPanel(tab.scene);
});
const panel = () => tab.screen.shown[0]?.props as ContactPanelProps;
const intents = () => tab.worker.commands.map(({ intent }) => intent);
const me: Contact = { email: 'Me+notes@maple.example', name: '' };

/** A conversation with these people opens, and in it the user's own message. */
async function open(people: Contact[], messageFirst = false) {
  const thread = fakeThread('1a', people);
  const message = fakeMessage('1b', {
    thread,
    own: true,
    at: () => NOW - 3_600_000,
    words: () => note.words,
  });
  if (messageFirst) tab.gmail.message(message);
  tab.gmail.thread(thread);
  if (!messageFirst) tab.gmail.message(message);
  await settle();
}

describe('a mail to oneself', () => {
  it.each([
    ['nobody else', [], false],
    ['an own address with a tag', [me], false],
    ['nobody else, told before its conversation', [], true],
  ])('to %s is read as a note', async (_, people, messageFirst) => {
    await open(people, messageFirst);
    expect(tab.worker.notes).toMatchObject([{ message: '1b', text: note.words }]);
    expect(panel().ownNote?.note).toBe(note);
  });

  it('to somebody else is not', async () => {
    await open([ana]);
    expect(tab.worker.notes).toEqual([]);
    expect(panel().ownNote).toBeUndefined();
  });

  it('is added once, of the moment it was written, and does not come back', async () => {
    await open([]);
    panel().ownNote?.onAdd(ana, 'me');
    await settle();
    expect(intents()).toEqual([
      {
        do: 'record-touch',
        person: ana,
        place: { message: '1b' },
        direction: 'out',
        channel: 'call',
        outcome: 'voicemail',
        when: note.when,
        note: note.words,
        again: { due },
      },
    ]);
    expect(tab.worker.left).toEqual(['1b']);
    expect(panel().ownNote).toBeUndefined();
    expect(tab.screen.toasts.at(-1)?.text).toContain('You called · left a voicemail');
  });

  it('with a day of theirs restrains until it', async () => {
    tab.worker.note = { ...note, outcome: 'spoke', dueByCall: true };
    await open([]);
    panel().ownNote?.onAdd(ana, 'them');
    await settle();
    expect(intents()).toMatchObject([{ answer: { is: 'later', due, channel: 'call' } }]);
  });

  it('that was not saved stays, and one that is nothing goes', async () => {
    await open([]);
    tab.worker.problem = { code: 'store-full' };
    panel().ownNote?.onAdd(ana, 'me');
    await settle();
    expect(tab.worker.left).toEqual([]);
    panel().ownNote?.onLeave();
    await settle();
    expect(tab.worker.left).toEqual(['1b']);
    expect(panel().ownNote).toBeUndefined();
  });
});
