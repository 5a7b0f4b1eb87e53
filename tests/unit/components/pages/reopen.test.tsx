// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ContactView } from '../../../../components/pages/ContactView.tsx';
import type { ContactActs } from '../../../../components/pages/contact-acts.ts';
import { priya } from '../../../gallery/stub-people.ts';
import { moment } from '../../../gallery/stub-rows.ts';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

const bar = (entry: string) => ({
  entry,
  act: `act-${entry}`,
  at: '2026-11-20T15:42:00.000Z',
  clock: entry,
  account: '',
  quote: 'Please stop writing to me.',
  how: 'never' as const,
  scope: 'person' as const,
  confirmed: true,
});
const barred = { ...priya, standing: { standing: 'never' as const }, bars: [bar('b1'), bar('b2')] };
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const saved = { ok: true as const, value: { act: 'lifted', already: false, revision: 2 } };
const acts = () => ({
  reopen: vi.fn<ContactActs['reopen']>(async () => saved),
  edit: vi.fn<ContactActs['edit']>(async () => saved),
  explainQuiet: vi.fn<ContactActs['explainQuiet']>(async () => saved),
  call: vi.fn<ContactActs['call']>(async () => undefined),
  undo: vi.fn<ContactActs['undo']>(async () => saved),
  happened: vi.fn<ContactActs['happened']>(async () => saved),
  plan: vi.fn<ContactActs['plan']>(async () => saved),
  readDate: vi.fn<ContactActs['readDate']>(),
});

it('is not offered where nothing forbids it', () => {
  render(<ContactView person={priya} moment={moment} acts={acts()} />);
  expect(screen.queryByRole('button', { name: /contacted again/u })).toBeNull();
});

it('asks for a reason, shows their words, and names all that it ends', async () => {
  const does = acts();
  const page = render(<ContactView person={barred} moment={moment} acts={does} />);
  press(/They may be contacted again/u);
  expect(document.activeElement).toBe(screen.getByLabelText('They asked me to'));
  press('Go on');
  expect(screen.queryByText('Contact Priya Kapoor again?')).toBeNull();
  fireEvent.click(screen.getByLabelText('It was noted by mistake'));
  press('Go on');
  expect(document.activeElement?.textContent).toBe('Contact Priya Kapoor again?');
  expect(screen.getAllByText('“Please stop writing to me.”')).toHaveLength(2);
  expect(does.reopen).not.toHaveBeenCalled();
  press('Let them be contacted again');
  await vi.waitFor(() => expect(does.reopen).toHaveBeenCalledWith(['b1', 'b2'], 'mistake'));
  page.rerender(<ContactView person={priya} moment={moment} acts={does} />);
  await screen.findByText('Priya Kapoor may be contacted again.');
  press('Undo');
  expect(does.undo).toHaveBeenCalledWith('lifted');
});

it('shows what they wrote since, and nothing that was said before', () => {
  const words = (at: string) => ({ ...bar('w1'), at, quote: 'Let us talk again.' });
  for (const [at, shown] of [
    ['2026-11-22T09:00:00.000Z', 1],
    ['2026-11-19T09:00:00.000Z', 0],
  ] as const) {
    const person = { ...barred, lastWords: words(at) };
    render(<ContactView person={person} moment={moment} acts={acts()} />);
    press(/They may be contacted again/u);
    fireEvent.click(screen.getByLabelText('They asked me to'));
    press('Go on');
    expect(screen.queryAllByText('“Let us talk again.”')).toHaveLength(shown);
    expect(screen.queryAllByText(/^Priya Kapoor wrote since, /u)).toHaveLength(shown);
    cleanup();
  }
});

it('leaves it as it is with Esc, and says why nothing was saved', async () => {
  const does = acts();
  does.reopen.mockResolvedValue({ ok: false, problem: { code: 'store-full' } });
  render(<ContactView person={barred} moment={moment} acts={does} />);
  press(/They may be contacted again/u);
  fireEvent.keyDown(screen.getByLabelText('They asked me to'), { key: 'Escape' });
  expect(screen.queryByLabelText('They asked me to')).toBeNull();
  press(/They may be contacted again/u);
  fireEvent.click(screen.getByLabelText('Another reason'));
  press('Go on');
  press('Let them be contacted again');
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Not saved\./u);
});
