import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContactPanelProps } from '../../../components/gmail/contact-panel.ts';
import { contactPanel } from '../../../lib/features/contact-panel.ts';
import type { Message, Thread } from '../../../lib/gmail/port.ts';
import type { MailReading, PersonView } from '../../../lib/messages/answers.ts';
import { ana, fakeCompose, fakeMessage, fakeThread } from '../gmail/fake-port.ts';
import { fakeTab, NOW, settle, ZONE } from './scene.ts';

const due = { day: '2026-12-07', zone: ZONE };
const nothing = { phones: [], dues: [], wishes: [], history: [], more: 0 };
const none = (email: string): PersonView => ({
  ...nothing,
  email,
  name: '',
  standing: { standing: 'new' },
});

let tab: ReturnType<typeof fakeTab>;
beforeEach(() => {
  tab = fakeTab({ company: 'maple.example' });
  contactPanel(tab.scene);
});
const panel = () => tab.screen.shown[0]?.props as ContactPanelProps;
const intents = () => tab.worker.commands.map(({ intent }) => intent);

function open(over: Partial<Thread> = {}, people = [ana]) {
  const life = new AbortController();
  const thread = { ...fakeThread('1a', people), signal: life.signal, ...over };
  tab.gmail.thread(thread);
  return {
    thread,
    say: (id: string, words: string, at = NOW, more: Partial<Message> = {}) =>
      tab.gmail.message(fakeMessage(id, { thread, words: () => words, at: () => at, ...more })),
  };
}

/** A conversation whose page tells of each message that opens, as Gmail does. */
function telling() {
  const heard: (() => void)[] = [];
  const { thread, say } = open({ onPeople: (told) => heard.push(told) });
  const tell: typeof say = (...message) => {
    say(...message);
    for (const told of heard) told();
  };
  return { thread, say: tell };
}

const reading = (more: Partial<MailReading> = {}): MailReading => ({
  words: 'Call me in May.',
  cue: 'call-back-later',
  quote: 'Call me in May',
  sentence: 'Call me in May.',
  unsure: false,
  lang: 'en',
  readable: true,
  due,
  answer: { is: 'later', due },
  others: [{ is: 'thinking' }],
  settled: false,
  bulk: false,
  ...more,
});

describe('their words', () => {
  it('are those of the newest message by its date, as they were read', async () => {
    tab.worker.reading = reading();
    const { say } = telling();
    say('2b', 'Call me in May.\n-- \nAna, Porto', NOW);
    say('1b', 'Give me two weeks.', NOW - 1000);
    await settle();
    expect(tab.worker.read.at(-1)).toMatchObject({ message: '2b', from: { email: ana.email } });
    expect(panel().theirWords).toBe('Call me in May.');
  });

  it('name the message they are from when an answer is recorded', async () => {
    const { say } = open();
    say('1b', 'Give me\ntwo weeks.', NOW - 1000);
    say('2b', 'Sorry, in May only.', NOW);
    await settle();
    await panel().onAnswer(ana.email, { is: 'thinking' }, 'Sorry,  in May only.');
    await panel().onAnswer(ana.email, { is: 'thinking' }, 'Give me two weeks.');
    await panel().onAnswer(ana.email, { is: 'thinking' }, 'On the phone: yes.');
    await panel().onAnswer(ana.email, { is: 'thinking' });
    const places = intents().map((intent) => 'place' in intent && intent.place);
    const place = { thread: '1a', subject: 'Proposal' };
    expect(places).toEqual([
      { ...place, message: '2b' },
      { ...place, message: '1b' },
      place,
      place,
    ]);
  });
});

describe('a change', () => {
  it('is said to those who cannot see it', async () => {
    open();
    await settle();
    await panel().onNote(ana.email, 'Likes figures.');
    await panel().onFollowUp({ due, condition: 'no-reply' });
    expect(tab.screen.said).toEqual(['Your note: saved', 'If no reply by Mon 7 Dec: saved']);
  });

  it('is told with the way to take it back where it is about the plan', async () => {
    open();
    await settle();
    await panel().onPlan(ana.email, { do: 'plan-start', playbook: 'list' });
    expect(intents().at(-1)).toEqual({
      do: 'plan-start',
      playbook: 'list',
      person: { email: ana.email, name: ana.name },
    });
    const [told] = tab.screen.toasts;
    expect(told?.text).toBe('Plan started · The list: saved');
    expect(told?.action?.label).toBe('Undo');
  });

  it('keeps its act until it is saved, pressed again or tried again', async () => {
    open();
    await settle();
    tab.worker.problem = { code: 'no-answer' };
    const first = panel().onNote(ana.email, 'Likes figures.');
    await settle();
    expect(panel()).toMatchObject({ unsaved: 'Your note', problem: { code: 'no-answer' } });
    const second = panel().onNote(ana.email, 'Likes figures.');
    await settle();
    expect(await first).toBe(false);
    tab.worker.problem = undefined;
    panel().onRetry?.();
    await settle();
    // Who waited learns that the later try saved it.
    expect(await second).toBe(true);
    expect(panel().problem).toBeUndefined();
    expect(new Set(tab.worker.commands.map(({ act }) => act)).size).toBe(1);
    await panel().onNote(ana.email, 'Likes figures.');
    expect(new Set(tab.worker.commands.map(({ act }) => act)).size).toBe(2);
  });

  it('is another act once something else is changed', async () => {
    open();
    await settle();
    tab.worker.problem = { code: 'store-full' };
    void panel().onNote(ana.email, 'One');
    await settle();
    void panel().onNote(ana.email, 'Two');
    await settle();
    const [one, two] = tab.worker.commands;
    expect(one?.act).not.toBe(two?.act);
  });

  it('that fails in a tab left behind is said by the one line for that alone', async () => {
    open();
    await settle();
    tab.worker.problem = { code: 'orphaned' };
    void panel().onNote(ana.email, 'One');
    await settle();
    expect(panel().problem).toBeUndefined();
    expect(panel().busy).toBe(false);
  });
});

describe('that no answer was seen', () => {
  const seen = () => tab.worker.lookedUp.map((input) => input.seen ?? false);

  it('is noted once as the conversation is opened, and not when the ledger changes', async () => {
    open();
    await settle();
    tab.scene.changed(1);
    await settle();
    expect(seen()).toEqual([true, false]);
  });

  it('is not noted in a tab that nobody sees, until it is seen', async () => {
    tab.gmail.show(false);
    open();
    await settle();
    expect(seen()).toEqual([false]);
    tab.gmail.show(true);
    await settle();
    expect(seen()).toEqual([false, true]);
  });

  it('is not noted while a folded message could be the answer, until it is opened', async () => {
    let read = false;
    const told = new Set<() => void>();
    open({ isReadToEnd: () => read, onPeople: (tell) => told.add(tell) });
    await settle();
    expect(seen()).toEqual([false]);
    read = true;
    told.forEach((tell) => tell());
    await settle();
    expect(seen()).toEqual([false, true]);
  });

  it('is not noted while an open message has no date that can be read', async () => {
    const { say } = open();
    say('1b', 'Oui', NOW, { at: () => undefined });
    await settle();
    expect(seen()).toEqual([false]);
  });
});

describe('whom it is about', () => {
  const mates = [
    { email: 'amara@maple.example', name: 'Amara' },
    { email: 'jo@mail.MAPLE.example', name: 'Jo' },
  ];
  const crowd = Array.from({ length: 7 }, (_, at) => ({ email: `p${at}@x.example`, name: '' }));

  it('is nobody of the own company', async () => {
    open({}, [...mates, ana]);
    await settle();
    expect(panel().people).toEqual([ana]);
    expect(panel().left).toBe(2);
  });

  it('is nobody in a crowd', async () => {
    open({}, crowd);
    await settle();
    expect(panel()).toMatchObject({ people: [], left: 7, selected: '' });
  });

  it('is always who is kept', async () => {
    const kept = [crowd[3], mates[0]].flatMap((who) => (who ? [{ ...who, contact: 'c' }] : []));
    tab.worker.views = kept.map(({ email, contact }) => ({ ...none(email), contact }));
    open({}, [...crowd, ...mates]);
    await settle();
    expect(panel().people.map(({ email }) => email)).toEqual(kept.map(({ email }) => email));
    expect(panel().selected).toBe(kept[0]?.email);
  });
});

describe('what their message seems to say', () => {
  const kept = { ...none(ana.email), contact: 'c' };

  it('is shown with what one click records, of its message', async () => {
    tab.worker.reading = reading();
    const { say } = telling();
    say('2b', 'Call me in May.');
    await settle();
    expect(panel().cue?.offer.quote).toBe('Call me in May');
    panel().onRecord({ is: 'later', due });
    await settle();
    expect(intents()).toMatchObject([
      {
        do: 'record-answer',
        answer: { is: 'later' },
        quote: 'Call me in May.',
        place: { message: '2b' },
      },
    ]);
    expect(panel().cue).toBeUndefined();
  });

  it.each<[string, Partial<MailReading>, boolean]>([
    ['is settled', { settled: true }, false],
    ['says nothing', { cue: 'none' }, false],
    ['is in a language that is not read', { readable: false }, false],
    ['was sent to many', { bulk: true }, false],
  ])('is not shown where it %s', async (_, more, shown) => {
    tab.worker.reading = reading(more);
    telling().say('2b', 'Call me in May.');
    await settle();
    expect(panel().cue !== undefined).toBe(shown);
  });

  it('is shown of somebody who is kept, though it was sent to many', async () => {
    tab.worker.views = [kept];
    tab.worker.reading = reading({ bulk: true });
    telling().say('2b', 'Call me in May.');
    await settle();
    expect(panel().cue).toBeDefined();
  });

  it('is doubted without a word in the history of who is not kept', async () => {
    tab.worker.reading = reading();
    telling().say('2b', 'Call me in May.');
    await settle();
    panel().onDoubt();
    await settle();
    expect(intents()).toEqual([]);
    expect(tab.worker.left).toEqual(['2b']);
    expect(panel().cue?.doubted).toBe(true);
    panel().onLeave();
    expect(panel().cue).toBeUndefined();
  });

  it('is doubted in the history of who is kept', async () => {
    tab.worker.views = [kept];
    tab.worker.reading = reading();
    telling().say('2b', 'Call me in May.');
    await settle();
    panel().onDoubt();
    await settle();
    expect(intents()).toMatchObject([{ do: 'dismiss-cue', cue: 'call-back-later' }]);
    expect(tab.worker.left).toEqual([]);
  });
});

describe('a meeting that a message names', () => {
  const bo = { email: 'bo@porto.example', name: 'Bo' };
  const offer = {
    moved: false,
    title: 'Intro call',
    due,
    channel: 'video' as const,
    quote: 'Invitation: Intro call',
    people: ['bo@porto.example', 'someone@else.example'],
  };
  const opened = async (over: Partial<MailReading> = {}) => {
    tab.worker.reading = reading({ cue: 'none', meeting: offer, ...over });
    const { say } = open({}, [ana, bo]);
    say('1b', 'We meet.');
    await settle();
  };

  it('is offered in place of a cue, and nothing is written before the click', async () => {
    await opened();
    expect(panel()).toMatchObject({ meeting: { offer } });
    expect(panel().cue).toBeUndefined();
    expect(intents()).toEqual([]);
  });

  it('is noted for its writer and whom it names of the conversation, and can be taken back', async () => {
    await opened();
    panel().meeting?.onNote();
    await settle();
    const { title, channel, quote } = offer;
    const at = new Date(NOW).toISOString();
    const place = { thread: '1a', message: '1b', subject: 'Proposal' };
    expect(intents()).toEqual([
      { do: 'note-meeting', people: [ana, bo], place, at, due, channel, quote, title },
    ]);
    expect(panel().meeting).toBeUndefined();
    expect(tab.screen.toasts.at(-1)?.action?.label).toBe('Undo');
  });

  it('is left by one click, of nobody kept without a word to the ledger', async () => {
    await opened();
    panel().onLeave();
    await settle();
    expect(tab.worker.left).toEqual(['1b']);
    expect(intents()).toEqual([]);
    expect(panel().meeting).toBeUndefined();
  });

  it('is not offered of a mail to many, nor once it is settled', async () => {
    await opened({ bulk: true });
    expect(panel().meeting).toBeUndefined();
    await opened({ settled: true });
    expect(panel().meeting).toBeUndefined();
  });
});

describe('a mail that is begun from the panel', () => {
  const ask = { sentence: 'May I write again?', due };
  const begun = { words: 'Thank you.\n\nMay I write again?', ask };

  it('goes into the answer of the conversation, and its ask with it', async () => {
    let replies = 0;
    open({ reply: () => void (replies += 1) });
    await settle();
    panel().onWrite({ ...begun, thanks: true }, ana.email);
    await settle();
    expect(replies).toBe(1);
    const { compose } = fakeCompose('d1');
    tab.gmail.compose({ ...compose, isInline: true, place: () => ({ thread: '1a' }) });
    expect(compose.text()).toBe(begun.words);
    expect(tab.scene.pending.get('d1')).toEqual({ ask, thanks: true });
  });

  it('belongs into another conversation where it answers one, and into no other answer', async () => {
    const shown: string[] = [];
    tab.scene.port.openThread = (id, reply) => shown.push(`${id} ${reply}`);
    open();
    await settle();
    panel().onWrite({ ...begun, thread: '2c' }, ana.email);
    await settle();
    expect(shown).toEqual(['2c true']);
    const other = fakeCompose('d1').compose;
    tab.gmail.compose({ ...other, isInline: true, place: () => ({ thread: '1a' }) });
    const meant = fakeCompose('d2').compose;
    tab.gmail.compose({ ...meant, isInline: true, place: () => ({ thread: '2c' }) });
    expect([other.text(), meant.text()]).toEqual(['', begun.words]);
  });
});

describe('a call', () => {
  const phone = '+351 22 555 01';
  beforeEach(() => {
    vi.stubGlobal('document', {
      activeElement: null,
      createElement: () => ({ remove() {}, click() {} }),
      body: { append() {} },
    });
  });

  it('that is begun shows its card until it ends, and one that is held shows none', async () => {
    open();
    await settle();
    panel().onCall?.({ ...ana, phone });
    await settle();
    expect(panel().calling).toMatchObject({ email: ana.email, phone });
    panel().onCallEnd();
    expect(panel().calling).toBeUndefined();
    const held = { verdict: 'early', because: 'not-before', choices: ['wait'] } as const;
    tab.worker.verdicts.set(ana.email, { ...held, choices: [...held.choices] });
    panel().onCall?.({ ...ana, phone });
    await settle();
    expect(panel().calling).toBeUndefined();
  });

  it('to a number in a mail shows the card of whom the mail is from', async () => {
    const bo = { email: 'bo@porto.example', name: 'Bo' };
    let press: ((call: { phone: string; hold(): void }) => void) | undefined;
    const { say } = open({}, [ana, bo]);
    await settle();
    say('2b', 'Call me', NOW, { sender: bo, onCall: (told) => (press = told) });
    let held = false;
    press?.({ phone, hold: () => (held = true) });
    await settle();
    expect(held).toBe(true);
    expect(panel()).toMatchObject({ selected: bo.email, calling: { email: bo.email, phone } });
  });

  it('is not shown while nothing is to be seen', async () => {
    open();
    await settle();
    panel().onCall?.({ ...ana, phone });
    await settle();
    tab.scene.beDiscreet(true);
    tab.scene.beDiscreet(false);
    await settle();
    const shown = tab.screen.shown.at(-1)?.props as ContactPanelProps | undefined;
    expect(shown).toBeDefined();
    expect(shown?.calling).toBeUndefined();
  });
});
