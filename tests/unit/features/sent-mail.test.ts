import { beforeEach, describe, expect, it } from 'vitest';
import { sentMail } from '../../../lib/features/sent-mail.ts';
import type { Choice } from '../../../lib/features/pending.ts';
import { ana, fakeCompose } from '../gmail/fake-port.ts';
import { fakeTab, settle, ZONE } from './scene.ts';

const due = { day: '2026-12-07', zone: ZONE };
const followUp: Choice = { followUp: { due, condition: 'no-reply' } };
const asked: Choice = { ask: { sentence: 'May I follow up?', due } };

let tab: ReturnType<typeof fakeTab>;
beforeEach(() => {
  tab = fakeTab();
  sentMail(tab.scene);
});

function compose(draft: string, choice: Choice = {}) {
  const made = fakeCompose(draft, { text: 'Hi Ana' });
  tab.gmail.compose(made.compose);
  if (choice.followUp || choice.ask) tab.scene.pending.set(draft, choice);
  return made;
}

describe('a mail that is sent', () => {
  it('is recorded with its choice once, and the choice is then no longer pending', async () => {
    compose('d1', followUp).send();
    await settle();
    expect(tab.worker.commands.map(({ intent }) => intent)).toEqual([
      {
        do: 'mail-sent',
        to: [ana],
        copied: [],
        place: { thread: '1a', message: '1b', subject: 'Proposal' },
        reply: false,
        text: 'Hi Ana',
        followUp: { due, condition: 'no-reply' },
      },
    ]);
    expect(tab.scene.pending.get('d1')).toEqual({});
    expect(tab.screen.toasts).toHaveLength(1);
  });

  it('says that it was begun as the thanks after a meeting, and tells the user nothing of it', async () => {
    const made = compose('d1');
    tab.scene.pending.set('d1', { thanks: true });
    made.send();
    await settle();
    expect(tab.worker.commands[0]?.intent).toMatchObject({ do: 'mail-sent', thanks: true });
    expect(tab.scene.pending.get('d1')).toEqual({});
    expect(tab.screen.toasts).toHaveLength(0);
  });

  it('is recorded quietly when it has no choice', async () => {
    compose('d1').send();
    await settle();
    expect(tab.worker.commands).toHaveLength(1);
    expect(tab.screen.toasts).toHaveLength(0);
  });

  it('asks with the words and the day that it went out with', async () => {
    const later = { day: '2026-12-14', zone: ZONE };
    tab.worker.ask = { quote: 'Could I write again on 14 December?', due: later };
    compose('d1', asked).send();
    await settle();
    expect(tab.worker.commands[0]?.intent).toMatchObject({ ask: tab.worker.ask });
  });

  it('asks nothing when the sentence was deleted', async () => {
    compose('d1', asked).send();
    await settle();
    expect(tab.worker.commands[0]?.intent).not.toHaveProperty('ask');
  });

  it('keeps when I said I will try again, of somebody new too, and only if the line still stands', async () => {
    const again = { sentence: 'I’ll try you again on Thursday.', due };
    tab.worker.draft = {
      promises: [{ quote: again.sentence, due, by: false }],
      kept: [],
    };
    const made = compose('d1');
    made.type(`Hi Ana. ${again.sentence}`);
    tab.scene.pending.set('d1', { again });
    made.send();
    await settle();
    expect(tab.worker.commands.map(({ intent }) => intent)).toMatchObject([
      { do: 'mail-sent' },
      { do: 'record-said', people: [ana], promises: [{ due }] },
    ]);

    const other = compose('d2');
    tab.scene.pending.set('d2', { again });
    other.send();
    await settle();
    expect(tab.worker.commands).toHaveLength(3);
  });

  it('says what was not saved, and tries again with the same act', async () => {
    tab.worker.problem = { code: 'store-full' };
    compose('d1', followUp).send();
    await settle();
    const [notice] = tab.screen.notices.values();
    tab.worker.problem = undefined;
    notice?.action?.onPress();
    await settle();
    const [first, second] = tab.worker.commands;
    expect(second).toEqual(first);
    expect(tab.screen.notices.size).toBe(0);
    expect(tab.screen.toasts).toHaveLength(1);
  });
});

describe('a send that fails', () => {
  it('writes nothing, and the choice is still pending when its compose comes back', async () => {
    compose('d1', followUp).vanish();
    compose('d1');
    await settle();
    expect(tab.worker.commands).toHaveLength(0);
    expect(tab.scene.pending.get('d1')).toEqual(followUp);
  });

  it('is written once when it succeeds later, though both composes are told', async () => {
    const first = compose('d1', followUp);
    const second = compose('d1');
    second.send();
    first.send();
    await settle();
    expect(tab.worker.commands).toHaveLength(1);
  });
});

describe('a send that is undone', () => {
  it('takes its act back and makes its choice pending again', async () => {
    compose('d1', followUp).send();
    await settle();
    compose('d1');
    await settle();
    const [sent, undo] = tab.worker.commands;
    expect(undo?.intent).toEqual({ do: 'undo', of: sent?.act });
    expect(tab.scene.pending.get('d1')).toEqual(followUp);
  });

  it('waits for the act to be saved before taking it back', async () => {
    compose('d1', followUp).send();
    compose('d1');
    await settle();
    expect(tab.worker.commands.map(({ intent }) => intent.do)).toEqual(['mail-sent', 'undo']);
  });

  it('has nothing to take back when it was never saved', async () => {
    tab.worker.problem = { code: 'store-closed' };
    compose('d1', followUp).send();
    await settle();
    compose('d1');
    await settle();
    expect(tab.worker.commands).toHaveLength(1);
    expect(tab.screen.notices.size).toBe(0);
    expect(tab.scene.pending.get('d1')).toEqual(followUp);
  });
});

describe('a send that is undone after its first try failed', () => {
  it('is taken back when the second try saved it', async () => {
    tab.worker.problem = { code: 'store-full' };
    compose('d1', followUp).send();
    await settle();
    tab.worker.problem = undefined;
    [...tab.screen.notices.values()][0]?.action?.onPress();
    await settle();
    compose('d1');
    await settle();
    const intents = tab.worker.commands.map(({ intent }) => intent.do);
    expect(intents).toEqual(['mail-sent', 'mail-sent', 'undo']);
  });

  it('is not offered again when it is refused only after the compose came back', async () => {
    tab.worker.problem = { code: 'store-full' };
    compose('d1', followUp).send();
    compose('d1');
    await settle();
    expect(tab.screen.notices.size).toBe(0);
  });

  it('may have been kept though no answer came, and is taken back', async () => {
    tab.worker.problem = { code: 'no-answer' };
    compose('d1', followUp).send();
    await settle();
    tab.worker.problem = undefined;
    compose('d1');
    await settle();
    expect(tab.worker.commands.map(({ intent }) => intent.do)).toEqual(['mail-sent', 'undo']);
  });

  it('says nothing when there was nothing to take back', async () => {
    compose('d1').send();
    await settle();
    tab.worker.problem = { code: 'unknown-entry' };
    compose('d1');
    await settle();
    expect(tab.screen.notices.size).toBe(0);
    expect(tab.screen.toasts).toHaveLength(0);
  });
});

it('forgets the choice of a draft that is thrown away', () => {
  compose('d1', followUp).discard();
  expect(tab.scene.pending.get('d1')).toEqual({});
});

it('hears nothing more once the tab has ended', () => {
  tab.end();
  expect(tab.gmail.listeners()).toBe(0);
});
