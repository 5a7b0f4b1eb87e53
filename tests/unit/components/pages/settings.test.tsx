// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { PagesScene } from '../../../gallery/pages-scene.tsx';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

const open = (state = '') => render(<PagesScene scene="settings" state={state} />);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const wording = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Your words' });
const type = (value: string) => fireEvent.change(wording(), { target: { value } });

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
  fireEvent.keyDown(wording(), { key: 'Escape' });
  expect(screen.queryByRole('textbox', { name: 'Your words' })).toBeNull();
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
  expect(wording().value).toBe('Shall I write {span}?');
});

it('adds and removes a domain of one’s own; a mail provider is none, and is said', async () => {
  open();
  const field = screen.getByRole('textbox', { name: 'Domains of your own' });
  const enter = (value: string) => {
    fireEvent.change(field, { target: { value } });
    fireEvent.submit(field);
  };
  enter('sam@gmail.com');
  expect(screen.getByText(/“sam@gmail.com” gives mail to everyone/u)).toBeTruthy();
  enter('co.uk');
  expect(screen.getByText(/“co.uk” is no domain that somebody has/u)).toBeTruthy();
  enter('maplefield.example');
  expect(screen.getByText('This domain is there already.')).toBeTruthy();
  enter('@Birch.example');
  await screen.findByText('birch.example');
  press('Remove: birch.example');
  await waitFor(() => expect(screen.queryByText('birch.example')).toBeNull());
  expect(document.activeElement).toBe(field);
});

it('pressure and discreet mode are kept as chosen; a confirmed refusal is not among the choices', async () => {
  open();
  const ask = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Ask before Send' });
  expect(ask.value).toBe('0');
  fireEvent.change(ask, { target: { value: '4' } });
  await waitFor(() => expect(ask.value).toBe('4'));
  const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /^Hide everything/u });
  fireEvent.click(box());
  await waitFor(() => expect(box().checked).toBe(true));
  expect(screen.getByText(/stays so, whatever is chosen here/u)).toBeTruthy();
});

it('keeps a number of the plans when it is left, says what it may be, and goes back', async () => {
  open();
  fireEvent.click(screen.getByText('First reach'));
  const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Tries a week' });
  const enter = (value: string) => {
    fireEvent.change(field, { target: { value } });
    fireEvent.keyDown(field, { key: 'Enter' });
  };
  enter('9');
  expect(screen.getByText('A whole number from 1 to 7.')).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.queryByText('Saved')).toBeNull();
  enter('3');
  await screen.findByText('2 changed');
  press('Tries a week: Back to 2');
  await waitFor(() => expect(field.value).toBe('2'));
  expect(screen.getByText('2 unless changed. From 1 to 7.')).toBeTruthy();
});

it('keeps a number that was typed where it was not saved', async () => {
  open('full');
  const field = screen.getByRole<HTMLInputElement>('spinbutton', {
    name: 'Suggestions a day, at most',
  });
  fireEvent.change(field, { target: { value: '3' } });
  fireEvent.blur(field);
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Not saved\./u);
  expect(field.value).toBe('3');
});

it('shows an aim for the week only where it is wanted', async () => {
  open();
  const wanted = screen.getByRole<HTMLInputElement>('checkbox', { name: /how far the week/u });
  const people = () =>
    screen.queryByRole<HTMLInputElement>('spinbutton', { name: 'People in a week' });
  expect(wanted.checked).toBe(true);
  fireEvent.change(people() ?? wanted, { target: { value: '25' } });
  await screen.findByText('Saved.');
  fireEvent.click(wanted);
  await waitFor(() => expect(people()).toBeNull());
  fireEvent.click(wanted);
  await waitFor(() => expect(people()?.value).toBe('10'));
});
