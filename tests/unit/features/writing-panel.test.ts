import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContactPanelProps } from '../../../components/gmail/contact-panel.ts';
import { ContactPanel } from '../../../components/gmail/ContactPanel.tsx';
import { contactPanel } from '../../../lib/features/contact-panel.ts';
import type { PersonView } from '../../../lib/messages/answers.ts';
import { ana, fakeCompose, fakeThread } from '../gmail/fake-port.ts';
import { fakeTab, settle } from './scene.ts';

const carl = { email: 'Carl@baum.example', name: 'Carl' };
const bo = { email: 'bo@pine.example', name: '' };
const view = ({ email, name }: typeof ana, contact?: string): PersonView => ({
  email,
  name,
  ...(contact && { contact }),
  standing: { standing: 'new' },
  phones: [],
  dues: [],
  wishes: [],
  history: [],
  more: 0,
});

/** Letters of an address are waited for a moment. */
const waitFor = (state: () => void) => vi.waitFor(state, { timeout: 5000 });

let tab: ReturnType<typeof fakeTab>;
beforeEach(() => {
  tab = fakeTab();
  tab.worker.views = [view(ana, 'c1'), view(carl, 'c2'), view(bo)];
  contactPanel(tab.scene);
});
const panels = () => tab.screen.shown.filter(({ type }) => type === ContactPanel);
const panel = () => panels().at(-1)?.props as ContactPanelProps;
const shows = (...people: { email: string }[]) =>
  waitFor(() =>
    expect(panel()?.people.map(({ email }) => email)).toEqual(people.map(({ email }) => email)),
  );
function write(draft: string, to = [ana], text = '') {
  const mail = fakeCompose(draft, { to, text });
  tab.gmail.compose(mail.compose);
  return mail;
}
function open(people = [ana]) {
  const life = new AbortController();
  tab.gmail.thread({ ...fakeThread('1a', people), signal: life.signal });
  return () => life.abort();
}
const side = () => tab.gmail.sidePanels.filter(({ closed }) => !closed);

describe('a new mail, where no conversation is open', () => {
  it('has a panel of those who are kept, until it is gone', async () => {
    const mail = write('d1', [bo, carl, ana]);
    await shows(carl, ana);
    expect(side()).toHaveLength(1);
    mail.vanish();
    await waitFor(() => expect(side()).toEqual([]));
  });

  it('has none where nobody is kept', async () => {
    tab.worker.views = [view(bo)];
    write('d1', [bo]);
    await waitFor(() => expect(tab.worker.lookedUp).toHaveLength(1));
    await settle();
    expect(tab.gmail.sidePanels).toEqual([]);
  });

  it('leaves the place to the panel of a conversation that is opened, and has it back', async () => {
    write('d1', [carl]);
    await shows(carl);
    const leave = open();
    await settle();
    expect(side()).toEqual([]);
    leave();
    await waitFor(() => expect(side()).toHaveLength(1));
  });

  it('keeps one panel as recipients come and go', async () => {
    const mail = write('d1', [carl]);
    await shows(carl);
    mail.address([carl, ana]);
    await shows(carl, ana);
    expect(tab.gmail.sidePanels).toHaveLength(1);
  });
});

describe('the panel of a conversation', () => {
  it('shows whoever else is written to and kept, and the same person once', async () => {
    open([ana]);
    write('d1', [bo, carl, { ...ana, email: ana.email.toUpperCase() }]);
    await shows(ana, carl);
    expect(tab.gmail.sidePanels).toEqual([]);
    expect(panel().selected).toBe(ana.email);
  });

  it('binds nothing to it of who is no part of it', async () => {
    open([ana]);
    write('d1', [carl]);
    await shows(ana, carl);
    const [within, besides] = tab.worker.lookedUp.slice(-2);
    expect(within).toMatchObject({ thread: '1a', people: [{ email: ana.email }] });
    expect(besides?.people).toMatchObject([{ email: carl.email }]);
    expect(besides?.thread).toBeUndefined();
    panel().onSelect(carl.email);
    await panel().onAnswer(carl.email, { is: 'thinking' }, 'Let me think.');
    panel().onSelect(ana.email);
    await panel().onAnswer(ana.email, { is: 'thinking' }, 'Let me think.');
    const [carls, anas] = tab.worker.commands.map(({ intent }) => intent);
    expect(carls).toMatchObject({ do: 'record-answer', place: { subject: 'Proposal' } });
    expect(carls && 'place' in carls && carls.place.thread).toBeUndefined();
    expect(anas).toMatchObject({ place: { thread: '1a' } });
  });

  it('begins the draft that goes to the one shown, once', async () => {
    open([ana]);
    await settle();
    expect(panel().draft).toBeUndefined();
    const other = write('d1', [carl], 'Hello Carl.');
    const mail = write('d2', [ana], 'Hello Ana.');
    await shows(ana, carl);
    panel().draft?.begin('You asked me to call.');
    panel().draft?.begin('You asked me to call.');
    expect(mail.compose.text()).toBe('You asked me to call.\nHello Ana.');
    expect(panel().draft?.has('You asked  me to call.')).toBe(true);
    panel().onSelect(carl.email);
    expect(panel().draft?.has('You asked me to call.')).toBe(false);
    panel().draft?.begin('You asked me to wait.');
    expect(other.compose.text()).toBe('You asked me to wait.\nHello Carl.');
  });
});

describe('the permission', () => {
  const said = { entry: 'e', act: 'a', at: '2026-11-20T09:00:00Z', clock: '', account: 'me@a.b' };
  const quoted = { ...said, quote: 'Call me.', message: '2b' };

  it.each([
    ['is copied, and that is said', () => Promise.resolve(), 'Copied'],
    [
      'is said not to be copied where that is not allowed',
      () => Promise.reject(new Error()),
      'Not',
    ],
  ])('%s', async (_, answer, told) => {
    const writeText = vi.fn<(text: string) => Promise<void>>(answer);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    open([ana]);
    await settle();
    panel().onShow?.(ana, quoted);
    await settle();
    expect(writeText.mock.calls[0]?.[0]).toMatch(
      /^“Call me\.”\nAna .*\nhttps:.*authuser=.*#all\/2b$/,
    );
    expect(tab.screen.toasts.at(-1)?.text).toContain(told);
  });
});

it('is gone while nothing is to be seen, and comes back after it', async () => {
  const choices = { preferences: { wordings: [] }, workingDays: [1] };
  write('d1', [ana]);
  await waitFor(() => expect(side()).toHaveLength(1));
  tab.scene.choose({ ...choices, discreet: true });
  await waitFor(() => expect(side()).toEqual([]));
  tab.scene.choose({ ...choices, discreet: false });
  await waitFor(() => expect(side()).toHaveLength(1));
});
