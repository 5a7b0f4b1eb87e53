// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ContactPanel } from '../../../components/gmail/ContactPanel.tsx';
import type { ContactPanelProps } from '../../../components/gmail/contact-panel.ts';
import type { FollowUpMenuProps } from '../../../components/gmail/FollowUpMenu.tsx';
import { UsefulInstead } from '../../../components/gmail/UsefulInstead.tsx';
import { UsefulMenu } from '../../../components/gmail/UsefulMenu.tsx';
import type { UsefulListProps } from '../../../components/gmail/UsefulList.tsx';
import { contactPanel } from '../../../lib/features/contact-panel.ts';
import { followUpMenu } from '../../../lib/features/follow-up-menu.tsx';
import { pendingLine } from '../../../lib/features/pending-line.tsx';
import { sentMail } from '../../../lib/features/sent-mail.ts';
import { phraseMarks } from '../../../lib/features/worn/phrase-marks.tsx';
import type { PersonView, UsefulThing } from '../../../lib/messages/answers.ts';
import { wornIn } from '../../../lib/worker/reading.ts';
import { USEFUL_STEP } from '../../gallery/useful.tsx';
import { ana, fakeCompose, fakeThread } from '../gmail/fake-port.ts';
import { fakeTab, settle, ZONE } from './scene.ts';

const LINK = 'https://maplefield.example/notes/three-cuts';
const cuts: UsefulThing = {
  id: 'a',
  kind: 'article',
  title: 'Three cuts',
  text: 'I thought of your orchard when I read this.',
  link: LINK,
};
const tea: UsefulThing = {
  id: 'b',
  kind: 'event',
  title: 'Open orchard, with tea',
  text: 'On 12 December the gates are open from two o’clock, and there is tea.',
};
const view = (more: Partial<PersonView> = {}): PersonView => ({
  ...ana,
  contact: 'c1',
  phones: [],
  standing: { standing: 'silent' },
  dues: [],
  wishes: [],
  history: [],
  more: 0,
  ...more,
});

let tab: ReturnType<typeof fakeTab>;
/** What waits until nobody writes. */
let waiting: Set<() => void>;
const later = (run: () => void) => {
  waiting.add(run);
  return () => waiting.delete(run);
};
async function rest(): Promise<void> {
  const due = [...waiting];
  waiting.clear();
  for (const run of due) run();
  await settle();
}
beforeEach(() => {
  tab = fakeTab();
  waiting = new Set();
  tab.worker.views = [view()];
  tab.worker.useful = { things: [cuts, tea], more: 0, unkept: false };
  sentMail(tab.scene);
  followUpMenu(tab.scene);
  pendingLine(tab.scene, later);
});

/** A mail to Ana with the useful things open in its menu. */
async function begin(draft = 'd1', to = [ana]) {
  const mail = fakeCompose(draft, { text: 'Hi Ana. ', to });
  tab.gmail.compose(mail.compose);
  const menu = mail.openMenu();
  const at = tab.screen.shown.length - 1;
  await settle();
  (tab.screen.shown[at]?.props as FollowUpMenuProps | undefined)?.onUseful?.();
  return { ...mail, menu, list: () => tab.screen.shown[at]?.props as UsefulListProps };
}
const sent = () => tab.worker.commands.map(({ intent }) => intent);

describe('something useful in a mail', () => {
  it('is offered for whom it goes to, and written as plain text with its link', async () => {
    const { compose, menu, list } = await begin();
    expect(tab.screen.shown.some(({ type }) => type === UsefulMenu)).toBe(true);
    await list().load('cuts');
    expect(tab.worker.usefulAsked).toEqual([{ zone: ZONE, people: [ana], find: 'cuts' }]);
    list().onPick(cuts);
    expect(menu.closed).toBe(true);
    expect(compose.text()).toBe(`Hi Ana. ${cuts.text}\n${LINK}`);
    list().onLibrary();
    expect(tab.worker.libraries).toBe(1);
  });

  it('is not offered to nobody, and not where they asked to be left alone', async () => {
    const nobody = await begin('d1', []);
    expect(nobody.list()).not.toHaveProperty('load');
    tab.worker.views = [view({ standing: { standing: 'never' } })];
    const never = await begin('d2');
    expect(never.list()).not.toHaveProperty('load');
  });

  it('is noted when the mail is sent, and not before', async () => {
    const mail = await begin();
    mail.list().onPick(cuts);
    mail.list().onPick(tea);
    await settle();
    expect(sent()).toEqual([]);
    mail.send();
    await settle();
    expect(sent()).toMatchObject([{ do: 'mail-sent', items: ['a', 'b'] }]);
    expect(tab.screen.toasts.at(-1)?.text).toBe(
      'Something useful: Three cuts · Something useful: Open orchard, with tea: saved',
    );
  });

  it('that was taken out again is not given, though its words were changed it is', async () => {
    const mail = await begin();
    mail.list().onPick(cuts);
    mail.list().onPick(tea);
    mail.type(`Hi Ana. ${tea.text.replace('the gates are', 'our gates will be')}`);
    mail.send();
    await settle();
    expect(sent()).toMatchObject([{ items: ['b'] }]);

    const other = await begin('d2');
    other.list().onPick(cuts);
    other.type('Hi Ana. See you on Monday.');
    other.send();
    await settle();
    expect(sent()[1]).not.toHaveProperty('items');
  });

  it('is said on the line as long as it is in the mail, and can be clicked away', async () => {
    const mail = await begin();
    mail.list().onPick(cuts);
    const open = () => mail.lines.filter(({ closed }) => !closed);
    expect(open()).toHaveLength(1);
    mail.type('Hi Ana.');
    await rest();
    expect(open()).toHaveLength(0);
    // Ctrl+Z brings it back.
    mail.type(`Hi Ana. ${LINK}`);
    await rest();
    expect(open()).toHaveLength(1);
    tab.scene.pending.set('d1', {});
    mail.send();
    await settle();
    expect(sent()[0]).not.toHaveProperty('items');
  });

  it('is pending again when the send is taken back, and its act is too', async () => {
    const mail = await begin();
    mail.list().onPick(cuts);
    mail.send();
    await settle();
    const act = tab.worker.commands[0]?.act;
    tab.gmail.compose(fakeCompose('d1', { text: `Hi Ana. ${LINK}` }).compose);
    await settle();
    expect(sent()[1]).toEqual({ do: 'undo', of: act });
    expect(tab.scene.pending.get('d1').given).toMatchObject([{ item: 'a' }]);
  });

  it('to somebody who is not kept says nothing of being saved', async () => {
    tab.worker.already = true;
    const mail = await begin();
    mail.list().onPick(cuts);
    mail.send();
    await settle();
    expect(tab.screen.toasts).toEqual([]);
  });

  it('with an open field is not written at all', async () => {
    const { compose, list } = await begin();
    list().onPick({ ...tea, kind: 'template', text: '', open: ['date'] });
    expect(compose.text()).toBe('Hi Ana. ');
    expect(tab.scene.pending.get('d1')).toEqual({});
  });
});

describe('something useful from the panel', () => {
  const panel = () =>
    tab.screen.shown.findLast(({ type }) => type === ContactPanel)?.props as ContactPanelProps;
  const reply = vi.fn<() => void>();
  beforeEach(async () => {
    contactPanel(tab.scene);
    reply.mockClear();
    tab.gmail.thread({ ...fakeThread('1a'), reply });
    await settle();
  });

  it('goes into the mail that is being written to them', async () => {
    const mail = fakeCompose('d1', { text: '' });
    tab.gmail.compose(mail.compose);
    panel().useful?.onPick(ana.email, cuts);
    expect(mail.compose.text()).toContain(LINK);
    expect(tab.scene.pending.get('d1').given).toMatchObject([{ item: 'a' }]);
    expect(reply).not.toHaveBeenCalled();
  });

  it('begins an answer where none is open', async () => {
    panel().useful?.onPick(ana.email, cuts);
    await settle();
    expect(reply).toHaveBeenCalledOnce();
    const mail = fakeCompose('d1', { text: '' });
    tab.gmail.compose({ ...mail.compose, isInline: true });
    expect(mail.compose.text()).toContain(LINK);
    expect(tab.scene.pending.get('d1').given).toMatchObject([{ item: 'a' }]);
  });
});

describe('a check-in in the place of something useful', () => {
  const CHECK_IN = 'Hi Ana. I am just checking in. Best, Sam';
  const isSaid = () => {
    const line = JSON.stringify(
      tab.screen.shown.map(({ props }) => props),
      (_key, value: unknown) => (value === UsefulInstead ? 'instead' : value),
    );
    return line.includes('instead');
  };
  async function write(text: string) {
    tab.worker.findWorn = (words) => wornIn(words, []);
    phraseMarks(tab.scene, later);
    const mail = fakeCompose('d9', { text });
    tab.gmail.compose(mail.compose);
    await rest();
    return mail;
  }

  it('is pointed out, until something is brought', async () => {
    tab.worker.views = [view({ next: USEFUL_STEP })];
    const mail = await write(CHECK_IN);
    expect(isSaid()).toBe(true);
    mail.type(`${CHECK_IN} ${LINK}`);
    await rest();
    expect(isSaid()).toBe(false);
    mail.type(CHECK_IN);
    await rest();
    expect(isSaid()).toBe(true);
    expect(mail.press()).toBe(true);
  });

  it.each([
    ['something else comes next', {}, CHECK_IN],
    ['it says more', { next: USEFUL_STEP }, `${CHECK_IN} ${'The gates open at two. '.repeat(6)}`],
    ['it asks nothing', { next: USEFUL_STEP }, 'Hi Ana. The gates open at two.'],
  ])('is not where %s', async (_, more, text) => {
    tab.worker.views = [view(more)];
    await write(text);
    expect(isSaid()).toBe(false);
  });

  it('is not where an item was put in', async () => {
    tab.worker.views = [view({ next: USEFUL_STEP })];
    const item = { item: 'b', title: tea.title, words: 'Well done!' };
    tab.scene.pending.set('d9', { given: [item] });
    await write(`${CHECK_IN} Well done!`);
    expect(isSaid()).toBe(false);
  });
});
