// @vitest-environment happy-dom
import type { ReactElement } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { PhraseCard } from '../../../components/gmail/PhraseCard.tsx';
import type { PhraseCardProps } from '../../../components/gmail/PhraseCard.tsx';
import { phraseMarks } from '../../../lib/features/worn/phrase-marks.tsx';
import type { WornFound } from '../../../lib/messages/answers.ts';
import { wornIn } from '../../../lib/worker/reading.ts';
import { fakeCompose } from '../gmail/fake-port.ts';
import { fakeTab, settle } from './scene.ts';

const WORN = 'Hi Ana. I am just checking in. Thanks! Any update on this?';
const MARKED = ['checking in', 'Any update'];

let tab: ReturnType<typeof fakeTab>;
/** What waits until nobody writes. */
let waiting: Set<() => void>;
beforeEach(() => {
  tab = fakeTab();
  tab.worker.findWorn = (text) => wornIn(text, tab.scene.preferences().wornOff ?? []);
  waiting = new Set();
  phraseMarks(tab.scene, (run) => {
    waiting.add(run);
    return () => waiting.delete(run);
  });
});
async function rest(): Promise<void> {
  const due = [...waiting];
  waiting.clear();
  for (const run of due) run();
  await settle();
}
function write(text = WORN, draft = 'd1') {
  const made = fakeCompose(draft, { text });
  tab.gmail.compose(made.compose);
  return made;
}
const cards = () =>
  tab.screen.shown.filter(
    (node): node is ReactElement<PhraseCardProps> => node.type === PhraseCard,
  );
const card = (): PhraseCardProps => {
  const props = cards().at(-1)?.props;
  if (!props) throw new Error('no card');
  return props;
};
const isOpen = () => document.querySelector('.may-i-beside') !== null;
const holds = (marked: string[], words: string[]) =>
  words.forEach((one, at) => expect(marked[at]).toContain(one));

describe('worn phrases of a draft', () => {
  it('are marked once it rests, with how many there are in the line', async () => {
    const mail = write();
    await settle();
    expect(tab.worker.searched).toEqual([]);
    await rest();
    expect(mail.marked()).toHaveLength(2);
    holds(mail.marked(), MARKED);
    expect(mail.lines).toHaveLength(1);
    mail.type('Hi Ana. Here is the price list.');
    await rest();
    expect(mail.marked()).toEqual([]);
    expect(mail.lines.at(-1)?.closed).toBe(true);
  });

  it('are asked for once however many letters come, and not again for the same words', async () => {
    const mail = write('');
    for (let to = 1; to <= WORN.length; to += 1) mail.type(WORN.slice(0, to));
    await rest();
    expect(tab.worker.searched).toEqual([WORN]);
    mail.type(WORN);
    await rest();
    expect(tab.worker.searched).toEqual([WORN]);
    expect(mail.marked()).toHaveLength(2);
  });

  it('are not marked by an answer to words that have changed since', async () => {
    let answer = (_found: WornFound[]) => {};
    tab.worker.findWorn = () => new Promise((resolve) => (answer = resolve));
    const mail = write();
    await rest();
    mail.type('Hi');
    answer(wornIn(WORN, []));
    await settle();
    expect(mail.marked()).toEqual([]);
    await rest();
    answer([]);
    expect(tab.worker.searched).toEqual([WORN, 'Hi']);
  });

  it('are each draft’s own, and nothing is done for one that is gone', async () => {
    const [first, second] = [write(), write('Just bumping this.', 'd2')];
    first.vanish();
    await rest();
    expect(first.marked()).toEqual([]);
    expect(second.marked()).toHaveLength(1);
    expect(tab.worker.searched).toEqual(['Just bumping this.']);
  });
});

describe('the card beside one', () => {
  it('comes to the pointer, goes with it, and goes when somebody writes', async () => {
    const mail = write();
    await rest();
    mail.point(1);
    expect(card()).toMatchObject({ at: 2, of: 2, asked: false });
    expect(card().why).toMatch(/\w\.$/);
    expect(card().better.length).toBeGreaterThan(0);
    mail.point();
    expect(isOpen()).toBe(false);
    mail.point(0);
    expect(isOpen()).toBe(true);
    mail.type(`${WORN} `);
    expect(isOpen()).toBe(false);
  });

  it('writes a better line in place of the sentence', async () => {
    const mail = write();
    await rest();
    mail.point(0);
    card().onBetter('Here it is:');
    expect(mail.compose.text()).toBe('Hi Ana. Here it is: Thanks! Any update on this?');
    expect(isOpen()).toBe(false);
    await rest();
    expect(mail.marked()).toHaveLength(1);
  });

  it('goes on to the next one, and closes by Escape alone', async () => {
    const mail = write();
    await rest();
    mail.point(0);
    card().onNext();
    expect(card()).toMatchObject({ at: 2, asked: true });
    card().onNext();
    expect(card()).toMatchObject({ at: 1 });
    mail.point();
    expect(isOpen()).toBe(true);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.body.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    expect(isOpen()).toBe(false);
  });

  it('switches its rule off, and says so with the way back', async () => {
    const mail = write();
    await rest();
    mail.point(0);
    card().onRuleOff();
    await settle();
    const [{ preferences } = { preferences: {} }] = tab.worker.preferred;
    expect(preferences).toEqual({ wornOff: ['check-in'] });
    // The worker tells every tab.
    tab.scene.choose({
      preferences: { wordings: [], ...preferences },
      workingDays: [1],
      discreet: false,
    });
    await rest();
    expect(mail.marked()).toHaveLength(1);
    tab.screen.toasts.at(-1)?.action?.onPress();
    await settle();
    expect(tab.worker.preferred.at(-1)?.preferences).toEqual({ wornOff: [] });
  });

  it('says so where that could not be kept', async () => {
    const mail = write();
    await rest();
    mail.point(0);
    tab.worker.problem = { code: 'no-answer' };
    card().onRuleOff();
    await settle();
    expect(tab.screen.toasts).toEqual([]);
    expect(tab.screen.notices.get('worn-off')?.kind).toBe('problem');
  });
});
