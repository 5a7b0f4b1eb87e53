// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isCall } from '../../../../components/queue/acts.ts';
import { telLink } from '../../../../components/ui/phone.ts';
import { PopupScene } from '../../../gallery/popup-scene.tsx';
import { hostile, row } from '../../../gallery/stub-rows.ts';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

const press = (key: string, init: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });
const open = (state: string) => render(<PopupScene state={state} />);
const selected = () => document.querySelector('[data-selected] .row-name')?.textContent;
const names = () => [...document.querySelectorAll('.row-name')].map((name) => name.textContent);

describe('keys', () => {
  it('moves with J, K and arrows, stops at the ends, and takes the focus along', () => {
    open('many');
    expect(selected()).toBe('Marta Nowak');
    press('k');
    expect(selected()).toBe('Marta Nowak');
    press('j');
    press('ArrowDown');
    expect(selected()).toBe('Dario Keller');
    expect(document.activeElement?.textContent).toContain('Dario Keller');
    press('End');
    press('j');
    expect(selected()).toBe('Rosa Silva');
  });

  it('acts with Enter on the row, and leaves Enter on another button to it', async () => {
    open('many');
    press('j');
    press('Enter');
    await screen.findByText(/Gmail was not opened/u);
    cleanup();
    open('many');
    screen.getByRole('button', { name: 'Done' }).focus();
    press('Enter');
    expect(screen.queryByText(/Gmail was not opened/u)).toBeNull();
  });

  it('does with E, selects the next, and takes back with U and Ctrl+Z', async () => {
    open('many');
    press('e');
    await screen.findByText('Done: Marta Nowak');
    expect(selected()).toBe('Jonas Meyer');
    press('u');
    await waitFor(() => expect(selected()).toBe('Marta Nowak'));
    press('e');
    await screen.findByText('Done: Marta Nowak');
    press('z', { ctrlKey: true });
    await waitFor(() => expect(names()).toContain('Marta Nowak'));
  });

  it('puts off with B: tomorrow is one press more', async () => {
    open('many');
    press('j');
    press('b');
    const menu = await screen.findByRole('dialog', { name: 'Put off until' });
    expect(document.activeElement?.textContent).toContain('Tomorrow');
    expect(within(menu).getByText('Tue 24 Nov')).toBeTruthy();
    expect(within(menu).getByText('Mon 30 Nov')).toBeTruthy();
    fireEvent.click(document.activeElement ?? menu);
    await screen.findByText('Jonas Meyer: later, Tue 24 Nov');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('reads a typed day, says at once when it cannot, and keeps what was typed', async () => {
    open('refused');
    press('j');
    press('b');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Type a day' });
    fireEvent.change(field, { target: { value: 'blurb' } });
    await screen.findByText(/No date could be read/u);
    fireEvent.change(field, { target: { value: 'in ten days' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Until Thursday 3 December' }));
    await screen.findByText(/^Not saved\. The disk is full/u);
    expect(field.value).toBe('in ten days');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('searches with the slash; keys typed there move nothing; Esc ends it', () => {
    open('many');
    press('/');
    const field = screen.getByRole('searchbox');
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: 'rosa' } });
    press('e');
    expect(names()).toEqual(['Rosa Silva']);
    const rest = press('Escape');
    expect(rest).toBe(false);
    expect(names()).toHaveLength(5);
    expect(press('Escape')).toBe(true);
  });

  it('shows the map of keys and closes it', async () => {
    open('many');
    press('?');
    const map = await screen.findByRole('dialog', { name: 'Keys' });
    expect(within(map).getByText('Next person')).toBeTruthy();
    fireEvent.keyDown(map, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Keys' })).toBeNull());
  });
});

describe('states', () => {
  it('has one kind line and one thing to do when it is empty', () => {
    open('empty');
    expect(screen.getByText('Nobody is waiting for you.')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Open Gmail' });
    expect(link.getAttribute('href')).toBe('https://mail.google.com/');
    expect(screen.getByText(/nothing due/u)).toBeTruthy();
  });

  it('names the next one when that is far off', () => {
    open('far');
    expect(screen.getByText('The next one is Priya Kapoor, Thursday 20 May 2027.')).toBeTruthy();
  });

  it('draws sixty of three hundred until all are asked for', () => {
    open('threehundred');
    expect(names()).toHaveLength(60);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 300' }));
    expect(names()).toHaveLength(300);
  });

  it('changes nothing while it is read-only, and says why', async () => {
    open('readonly');
    expect(screen.getByRole('alert').textContent).toContain('Nothing can be saved now.');
    press('e');
    await screen.findByText(/^Not saved\. The disk is full/u);
    press('b');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(names()).toHaveLength(5);
  });

  it('says how many Gmail tabs need a reload, and what is off', () => {
    open('stale');
    expect(screen.getByText(/2 Gmail tabs were open before/u)).toBeTruthy();
    cleanup();
    open('off');
    expect(screen.getByText(/the side panel and dates in the mail list/u)).toBeTruthy();
  });

  it('says that the list could not be read', () => {
    open('error');
    expect(screen.getByText('The list could not be read.')).toBeTruthy();
    expect(screen.queryByText('Nobody is waiting for you.')).toBeNull();
  });

  it('shows hostile names as text', () => {
    open('hostile');
    expect(document.querySelector('.queue img, .queue script')).toBeNull();
    expect(names()).toContain('<img src=x onerror="document.title=1">');
    expect(names()).toContain('nobody.with.a.very.long.address.indeed@mail.department.example.org');
    expect(names()).toHaveLength(hostile.length);
  });
});

describe('the number to call', () => {
  it('is offered only for a call with a number, and holds only what a phone dials', () => {
    const call = { name: 'A', channel: 'call' as const };
    expect(telLink('+48 (22) 555-01')).toBe('tel:+482255501');
    expect(isCall(row({ ...call, phone: '+48 (22) 555-01' }))).toBe(true);
    expect(isCall(row({ ...call, phone: 'javascript:alert(1)' }))).toBe(false);
    expect(isCall(row(call))).toBe(false);
    expect(isCall(row({ name: 'A', phone: '+48225550112' }))).toBe(false);
  });
});

it('in discreet mode shows nobody and no number, but the way back', () => {
  open('discreet');
  expect(names()).toEqual([]);
  expect(document.querySelector('.popup-head p')?.textContent).toBe('Monday 23 November');
  expect(screen.getByText('Discreet mode is on')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Show everything again' }));
  expect(names().length).toBeGreaterThan(3);
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  fireEvent.click(screen.getByRole('button', { name: 'Discreet mode' }));
  expect(names()).toEqual([]);
});
