// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Bar } from '../../../../lib/ledger/state.ts';
import { early } from '../../../gallery/guard.ts';
import { due, hostile, priya, standing, view, ZONE } from '../../../gallery/people.ts';
import { READ, setup } from './panel.tsx';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

const BAR: Bar = {
  entry: 'e',
  act: 'a',
  at: '2026-11-20T09:00:00.000Z',
  clock: '',
  account: '',
  how: 'never',
  scope: 'person',
  confirmed: true,
  quote: 'None of us, please.',
};
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const type = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
const where = () => screen.getByRole('region', { name: 'Where things stand' });

describe('who', () => {
  it('says name and address, always', () => {
    setup({ views: undefined });
    expect(screen.getByRole('heading', { name: 'Priya Kapoor' })).toBeTruthy();
    expect(screen.getByText(priya.email)).toBeTruthy();
    expect(screen.getByRole('status', { name: 'Loading' })).toBeTruthy();
  });

  it('says that nothing is kept about someone who is no contact', () => {
    setup({ views: [view({ contact: undefined, standing: standing('new'), history: [] })] });
    expect(screen.getByText('Nothing is kept about Priya yet.')).toBeTruthy();
    expect(button('2 weeks')).toBeTruthy();
  });

  it('lets one of several be chosen, by click and by arrows', () => {
    const ana = { email: 'ana@x.example', name: 'Ana Oliveira' };
    const { onSelect } = setup({ people: [priya, ana] });
    const tabs = screen.getAllByRole('tab');
    expect(tabs.map((tab) => tab.getAttribute('aria-selected'))).toEqual(['true', 'false']);
    fireEvent.click(tabs[1]!);
    fireEvent.keyDown(tabs[0]!, { key: 'ArrowLeft' });
    expect(onSelect.mock.calls).toEqual([['ana@x.example'], ['ana@x.example']]);
    expect(screen.getByRole('tabpanel', { name: 'Priya Kapoor' })).toBeTruthy();
  });

  it('finds the view whatever the case of the address', () => {
    setup({ people: [{ ...priya, email: priya.email.toUpperCase() }] });
    expect(where()).toBeTruthy();
  });

  it('keeps hostile names as they are written', () => {
    const { container } = setup({ people: [hostile], views: [view({ ...hostile })] });
    expect(container.querySelector('img, script')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('a promise', () => {
  const on = (day: string) => ({ day, zone: ZONE });
  const owed = { kind: 'owed', by: 'me', original: on('2026-11-19') } as const;
  const line =
    'I said Thursday 19 November and let it go by; that is on me. May I make it Monday 30 November?';

  it('is moved with a word, or without one, which is said to count as late', async () => {
    const { onSnooze, onLine } = setup({
      views: [view({ dues: [due({ ...owed, due: on('2026-11-19') })] })],
    });
    onSnooze.mockReturnValue(true);
    fireEvent.click(button(/Later/));
    fireEvent.click(button(/Next week/));
    expect(onSnooze).not.toHaveBeenCalled();
    expect(screen.getByText(`“${line}”`)).toBeTruthy();
    expect(screen.getByText(/still counts as late/)).toBeTruthy();
    fireEvent.click(button('Move it and write so'));
    await waitFor(() => expect(onLine).toHaveBeenCalledWith(line));
    expect(onSnooze).toHaveBeenCalledWith(due().entry, on('2026-11-30'));
  });

  it('that was moved in silence is late from the day they count on, until they know', () => {
    const moved = due({ ...owed, due: on('2026-11-30'), untold: true });
    const { onMoved, onLine } = setup({ views: [view({ dues: [moved] })] });
    expect(screen.getByText('2 working days late')).toBeTruthy();
    expect(screen.getByText('Priya counts on Thursday 19 November.')).toBeTruthy();
    fireEvent.click(button(/^Write “I said/));
    expect(onLine).toHaveBeenCalledWith(line);
    fireEvent.click(button('Priya knows'));
    expect(onMoved).toHaveBeenCalledWith(moved.entry, moved.due);
  });
});

describe('where things stand', () => {
  it('shows the words it rests on, with who and when', () => {
    setup();
    expect(where().textContent).toContain(
      'Priya asked to hear from you from Thursday 20 May 2027, in 178 days.',
    );
    expect(within(where()).getByText(/Budget’s gone/)).toBeTruthy();
    expect(within(where()).getByText('Priya Kapoor, Friday 20 November, 16:42')).toBeTruthy();
  });

  it('names the user where the words are the user’s', () => {
    setup({ views: [view({ standing: standing('asked') })] });
    expect(within(where()).getByText('You, Friday 20 November, 16:42')).toBeTruthy();
  });

  it('lets a refusal that was only read be confirmed or set right', () => {
    const { onAnswer, onMisread } = setup({
      views: [view({ standing: standing('farewell', { toConfirm: true }) })],
    });
    expect(screen.getByText('To confirm')).toBeTruthy();
    fireEvent.click(button('Yes, they meant that'));
    expect(onAnswer).toHaveBeenCalledWith(
      priya.email,
      { is: 'farewell' },
      expect.stringContaining('Budget'),
    );
    fireEvent.click(button('They did not mean that'));
    expect(onMisread).toHaveBeenCalledWith('e');
  });

  it('lets a refusal be noted for their whole company, by a click and never by itself', () => {
    const { onAnswer } = setup({
      views: [view({ standing: standing('never'), bars: [BAR], colleagues: 'northwind.example' })],
    });
    expect(onAnswer).not.toHaveBeenCalled();
    fireEvent.click(button('They meant everyone at northwind.example'));
    expect(onAnswer).toHaveBeenCalledWith(
      priya.email,
      { is: 'never', company: true },
      'None of us, please.',
    );
  });

  it('offers nothing that goes against a refusal', () => {
    const { again } = setup({ views: [view({ standing: standing('never') })] });
    expect(screen.queryByRole('button', { name: '2 weeks' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Yes' })).toBeNull();
    again({ views: [view({ standing: standing('farewell') })] });
    expect(screen.queryByRole('button', { name: 'Yes' })).toBeNull();
    expect(button('Never again')).toBeTruthy();
  });
});

describe('what is due', () => {
  const mine = due({ entry: 'mine', kind: 'follow-up', by: 'me', restsOnSilence: true });

  it('can be done, put off and dropped', async () => {
    const { onDone, onSnooze, onCancel } = setup({ views: [view({ dues: [mine] })] });
    expect(screen.getByText('Friday 4 December')).toBeTruthy();
    expect(screen.getByText('Follow up, if no reply')).toBeTruthy();
    fireEvent.click(button('Done'));
    expect(onDone).toHaveBeenCalledWith('mine');
    fireEvent.click(button('Drop'));
    expect(onCancel).toHaveBeenCalledWith('mine');
    fireEvent.click(button('Later'));
    fireEvent.click(button(/^Tomorrow/));
    expect(onSnooze).toHaveBeenLastCalledWith('mine', { day: '2026-11-24', zone: ZONE });
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Tomorrow/ })).toBeNull());
    fireEvent.click(button('Later'));
    fireEvent.submit(screen.getAllByRole('textbox')[0]!);
    fireEvent.click(button(/^Next week/));
    await waitFor(() => {
      expect(onSnooze).toHaveBeenLastCalledWith('mine', { day: '2026-11-30', zone: ZONE });
    });
  });

  it('keeps the day that was typed until it is put off to it', async () => {
    const onSnooze = vi.fn<() => Promise<boolean>>(() => Promise.resolve(false));
    setup({ views: [view({ dues: [mine] })], onSnooze });
    fireEvent.click(button('Later'));
    fireEvent.change(screen.getAllByRole('textbox')[0]!, { target: { value: 'in ten days' } });
    fireEvent.submit(screen.getAllByRole('textbox')[0]!);
    await waitFor(() => expect(onSnooze).toHaveBeenCalledWith('mine', READ));
    expect(screen.getByDisplayValue('in ten days')).toBeTruthy();
    onSnooze.mockResolvedValue(true);
    fireEvent.submit(screen.getAllByRole('textbox')[0]!);
    await waitFor(() => expect(screen.queryByDisplayValue('in ten days')).toBeNull());
  });

  it('leaves a day they gave to them', () => {
    setup({ views: [view({ dues: [due()] })] });
    expect(screen.getByText('Priya asked for this day')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Drop' })).toBeNull();
  });

  it('says how late it is, kindly, in working days', () => {
    const friday = { day: '2026-11-20', zone: ZONE };
    setup({ views: [view({ dues: [due({ due: friday, original: friday })] })] });
    expect(screen.getByText('one working day late')).toBeTruthy();
  });
});

it('says of a mail that went against their words what they asked, until it is closed', () => {
  const slip = { ...early, message: '2a', on: '2026-11-24T09:00:00.000Z' };
  const { onSlipRead } = setup({ views: [view({ slip })] });
  const words =
    'Priya asked to hear from you from Friday 4 December. A mail of yours went out on Tuesday 24 November; it is noted in the history.';
  expect(screen.getByText(words)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onSlipRead).toHaveBeenCalledWith('2a');
});

it('sets a follow-up with one click', () => {
  const { onFollowUp } = setup();
  fireEvent.pointerEnter(button('2 weeks'));
  expect(screen.getByText('Monday 7 December')).toBeTruthy();
  fireEvent.click(button('2 weeks'));
  expect(onFollowUp).toHaveBeenCalledExactlyOnceWith({
    due: { day: '2026-12-07', zone: ZONE },
    condition: 'no-reply',
    span: '2 week',
  });
});

describe('a note', () => {
  it('is kept, and then gone from the field', async () => {
    const { onNote } = setup();
    type(/note/, '  Prefers numbers. ');
    fireEvent.click(button('Keep note'));
    expect(onNote).toHaveBeenCalledExactlyOnceWith(priya.email, 'Prefers numbers.');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Keep note' })).toBeNull());
  });

  it('stays where it could not be saved', async () => {
    const onNote = vi.fn<() => Promise<boolean>>(() => Promise.resolve(false));
    const { again } = setup({ onNote });
    type(/note/, 'Prefers numbers.');
    fireEvent.keyDown(screen.getByRole('textbox', { name: /note/ }), {
      key: 'Enter',
      ctrlKey: true,
    });
    await waitFor(() => expect(onNote).toHaveBeenCalledOnce());
    again({ onNote, problem: { code: 'store-full' } });
    expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
    expect(screen.getByDisplayValue('Prefers numbers.')).toBeTruthy();
  });
});

it('does nothing twice while something is under way, and keeps the focus and what was typed', () => {
  const { onFollowUp, onAnswer, onNote, onDone } = setup({
    busy: true,
    views: [view({ dues: [due()] })],
  });
  type(/note/, 'Prefers numbers.');
  for (const name of ['2 weeks', 'Yes', 'Never again', 'Done', 'Keep note']) {
    button(name).focus();
    fireEvent.click(button(name));
    expect(document.activeElement).toBe(button(name));
  }
  for (const call of [onFollowUp, onAnswer, onNote, onDone]) expect(call).not.toHaveBeenCalled();
  expect(screen.getByDisplayValue('Prefers numbers.')).toBeTruthy();
});

it('says what was not saved, why, and lets it be tried again', () => {
  const onRetry = vi.fn<() => void>();
  setup({ problem: { code: 'store-full' }, unsaved: 'Their answer', onRetry });
  expect(screen.getByRole('alert').textContent).toContain(
    'Their answer: not saved. The disk is full. Make room and try again.',
  );
  fireEvent.click(button('Try again'));
  expect(onRetry).toHaveBeenCalledOnce();
});

it('says why nobody of the conversation is here', () => {
  const { again } = setup({ people: [], left: 3 });
  expect(screen.getByText(/Colleagues and larger groups are left out/)).toBeTruthy();
  again({ people: [], left: 0 });
  expect(screen.getByText('Nobody to follow up with here.')).toBeTruthy();
});

it('shows the numbers that are known', () => {
  setup({ views: [view({ phones: ['+351 21 555 01 42'] })] });
  expect(screen.getByText('+351 21 555 01 42')).toBeTruthy();
});

it('keeps a typed day of an answer until it is saved', async () => {
  const onAnswer = vi.fn<() => Promise<boolean>>(() => Promise.resolve(false));
  setup({ onAnswer });
  fireEvent.click(button('Call me on…'));
  const field = () => screen.getByRole('textbox', { name: 'Call on which day?' });
  fireEvent.change(field(), { target: { value: 'in ten days' } });
  fireEvent.submit(field());
  await waitFor(() => expect(onAnswer).toHaveBeenCalledOnce());
  expect(field()).toHaveProperty('value', 'in ten days');
  onAnswer.mockResolvedValue(true);
  fireEvent.submit(field());
  await waitFor(() => expect(screen.queryByDisplayValue('in ten days')).toBeNull());
});

it('claims nothing about who could not be looked up', () => {
  setup({ views: [], problem: { code: 'store-closed' } });
  expect(screen.queryByText(/Nothing is kept/)).toBeNull();
  expect(screen.getByRole('alert')).toBeTruthy();
});

it('reads a typed date for a follow-up', async () => {
  const { onFollowUp } = setup();
  type(/date/, 'in ten days');
  fireEvent.submit(screen.getByRole('textbox', { name: /date/ }));
  await waitFor(() => {
    expect(onFollowUp).toHaveBeenCalledWith({ due: READ, condition: 'no-reply' });
  });
});
