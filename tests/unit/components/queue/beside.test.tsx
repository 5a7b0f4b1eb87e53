// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupScene } from '../../../gallery/popup-scene.tsx';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

const open = (state: string) => render(<PopupScene state={state} />);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const titles = () => [...document.querySelectorAll('h2')].map((title) => title.textContent);
const rowOf = (name: string) => screen.getByRole('button', { name: new RegExp(name, 'u') });
const actions = (name: string) => {
  fireEvent.click(rowOf(name));
  const group = screen.getByRole('group', { name: `What to do about ${name}` });
  return within(group)
    .getAllByRole('button')
    .map((button) => button.textContent?.replace(' ▾', ''));
};

describe('beside the dates', () => {
  it('come who waits and what could be useful, above the days ahead, and are not counted', () => {
    open('beside');
    expect(titles()).toEqual([
      'A promise, one working day late',
      'They asked for today',
      'Also today',
      'Waiting for you',
      'Could be useful',
      'Next seven days',
    ]);
    expect(screen.getByText(/3 due/u)).toBeTruthy();
  });

  it('who waits is told in a sentence, and can be answered, struck off and put off', async () => {
    open('beside');
    expect(
      screen.getByText('Hannah wrote on Wednesday 18 November and has no answer yet.'),
    ).toBeTruthy();
    const all = ['Write', 'Open thread', 'Done', 'Later', 'Add what happened'];
    expect(actions('Hannah Weiss')).toEqual(all);
    expect(actions('Omar Haddad')).toEqual(['Call', 'Done', 'Later', 'Add what happened']);
    press('e');
    await screen.findByText('Done: Omar Haddad');
    expect(screen.queryByText('Omar Haddad')).toBeNull();
    press('u');
    await waitFor(() => expect(rowOf('Omar Haddad')).toBeTruthy());
  });

  it('what could be useful says the step, why, and by which way; no thanks takes it away', async () => {
    open('onlybeside');
    expect(screen.getByText('Nobody is waiting for you today.')).toBeTruthy();
    const row = rowOf('Bruno Costa').textContent;
    expect(row).toContain('Try again');
    expect(row).toContain('Bruno has not answered yet. This would be try 4, of at most 7.');
    expect(row).toContain('by phone');
    const rest = ['Open thread', 'Later', 'No thanks', 'Add what happened'];
    expect(actions('Bruno Costa')).toEqual(['Call', ...rest]);
    expect(actions('Edith Sommer')).toEqual(['A last letter', ...rest]);
    // What is done elsewhere is only noted here.
    expect(actions('Yuki Tanaka')).toEqual(['Add what happened', ...rest.slice(0, -1)]);
    fireEvent.click(rowOf('Lena Vogel'));
    fireEvent.click(screen.getByRole('button', { name: 'No thanks' }));
    await screen.findByText('Lena Vogel: nothing more of this plan until they write');
    expect(screen.queryByText('Lena Vogel')).toBeNull();
    press('u');
    await waitFor(() => expect(rowOf('Lena Vogel')).toBeTruthy());
  });

  it('keeps hostile names as they are written, in sentences too', () => {
    open('hostilebeside');
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getAllByText(/<img src=x/u).length).toBeGreaterThan(0);
  });
});

describe('a promise', () => {
  it('is not put off without offering the line that says so', async () => {
    open('many');
    press('b');
    const menu = await screen.findByRole('dialog', { name: 'Put off until' });
    fireEvent.click(within(menu).getByRole('button', { name: /Tomorrow/u }));
    const line = /I said Friday 20 November and let it go by.*Tuesday 24 November/u;
    expect(await screen.findByText(line)).toBeTruthy();
    expect(screen.getByText('Marta counts on Friday 20 November.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Move it only' }));
    await screen.findByText('Marta Nowak: later, Tue 24 Nov');
    // Until they know, it counts from the day they count on, and the line stays at hand.
    expect(screen.getByText(/one working day late/u, { selector: '.caption' })).toBeTruthy();
    expect(screen.getByText(line)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Marta knows' }));
    await screen.findByText(/^Marta Nowak knows: Tue 24 Nov/u);
    expect(screen.queryByText(line)).toBeNull();
  });

  it('is moved with the line, in one click, once it is saved', async () => {
    open('many');
    press('b');
    const menu = await screen.findByRole('dialog', { name: 'Put off until' });
    fireEvent.click(within(menu).getByRole('button', { name: /Next week/u }));
    fireEvent.click(await screen.findByRole('button', { name: 'Move it and write so' }));
    // The gallery opens no Gmail, and says so.
    await screen.findByText(/Gmail was not opened/u);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the aim of the week', () => {
  it('is one quiet line, said as what was done; absent while none is set', () => {
    open('beside');
    expect(screen.getByText('This week: 6 of 10 people reached')).toBeTruthy();
    cleanup();
    open('onlybeside');
    expect(screen.getByText('This week: 14 people reached, the aim was 10')).toBeTruthy();
    cleanup();
    open('many');
    expect(screen.queryByText(/This week/u)).toBeNull();
  });
});
