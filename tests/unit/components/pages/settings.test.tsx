// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { PagesScene } from '../../../gallery/pages-scene.tsx';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

const open = (state = '') => render(<PagesScene scene="settings" state={state} />);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (value: string) =>
  fireEvent.change(screen.getByRole('textbox'), { target: { value } });

it('adds, changes and removes own words, shown as they would read', async () => {
  open();
  press('Add your own words');
  type('Shall I write {span}?');
  expect(screen.getByText('“Shall I write in two weeks?”')).toBeTruthy();
  press('Keep');
  await screen.findByText('Shall I write in two weeks?');
  press('Edit: Shall I write {span}?');
  type('Shall I call {span}?');
  press('Keep');
  await screen.findByText('Shall I call in two weeks?');
  press('Remove: Shall I call {span}?');
  await waitFor(() => expect(screen.queryByText(/Shall I call/u)).toBeNull());
});

it('keeps no words twice, none that are empty, and leaves with Esc', () => {
  open();
  press('Add your own words');
  expect(screen.getByRole('button', { name: 'Keep' }).getAttribute('aria-disabled')).toBe('true');
  type('May I write again {span}, say {date}?');
  expect(screen.getByText('These words are there already.')).toBeTruthy();
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('keeps at least one working day', async () => {
  open();
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday']) {
    fireEvent.click(screen.getByRole('checkbox', { name: day }));
    // oxlint-disable-next-line no-await-in-loop
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('checkbox', { name: day }).checked).toBe(false),
    );
  }
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Friday' }).disabled).toBe(true);
});

it('says what was not saved, and keeps what was typed', async () => {
  open('full');
  press('Add your own words');
  type('Shall I write {span}?');
  press('Keep');
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Not saved\./u);
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Shall I write {span}?');
});
