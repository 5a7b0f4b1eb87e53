// @vitest-environment happy-dom
import { useState } from 'react';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../../../components/pages/library/Library.tsx';
import { itemGiven } from '../../../../lib/library/item.ts';
import type { Problem } from '../../../../lib/messages/answers.ts';
import type { Shelved } from '../../../../lib/store/library.ts';
import { SHELVES } from '../../../gallery/stub-items.ts';
import { moment } from '../../../gallery/stub-rows.ts';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

const AT = '2026-11-23T10:00:00.000Z';

/** The page over a library in memory, which lets in only what the door does. */
function Scene({ shelf: begun, problem }: { shelf: Shelved[]; problem?: Problem | undefined }) {
  const [shelf, setShelf] = useState(begun);
  const failed = async () => ({
    ok: false as const,
    problem: problem ?? { code: 'failed' as const },
  });
  const without = (id: string) => shelf.filter(({ item }) => item.id !== id);
  return (
    <Library
      shelf={shelf}
      moment={moment}
      acts={{
        keep: async (given) => {
          if (problem) return failed();
          const before = shelf.find(({ item }) => item.id === given.id);
          const read = itemGiven.parse({ ...given, id: '0'.repeat(26) });
          const item = { ...read, id: given.id, added: AT, changed: AT };
          setShelf([{ item, given: before?.given ?? [] }, ...without(given.id)]);
          return { ok: true, value: true };
        },
        remove: async (id) => {
          if (problem) return failed();
          setShelf(without(id));
          return { ok: true, value: true };
        },
      }}
    />
  );
}

const open = (state = 'empty', problem?: Problem) =>
  render(<Scene shelf={SHELVES[state] ?? []} problem={problem} />);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const titles = () => screen.getAllByRole('article').map((row) => row.getAttribute('aria-label'));

describe('adding', () => {
  it('keeps an article, with the link made whole', async () => {
    open();
    press('Add the first one');
    type('Title', 'On pruning');
    type('Link', 'maplefield.example/pruning');
    type('Tags', 'apple trees, Apple Trees, winter');
    press('Keep');
    const row = within(await screen.findByRole('article', { name: 'On pruning' }));
    expect(row.getByRole('link').getAttribute('href')).toBe('https://maplefield.example/pruning');
    expect(row.getAllByTitle(/^Show what has the tag/u).map((tag) => tag.textContent)).toEqual([
      'Apple Trees',
      'winter',
    ]);
    expect(row.getByText('Nobody got it yet')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('On pruning: saved');
  });

  it('says at each field what is wrong, and keeps what was typed', async () => {
    open();
    press('Add the first one');
    type('Link', 'pruning');
    press('Keep');
    expect(screen.getByText('It needs a title to be found by.')).toBeTruthy();
    expect(screen.getByText('That is no link. It begins with https://.')).toBeTruthy();
    expect(document.activeElement).toBe(field('Title'));
    type('Title', 'On pruning');
    type('Link', '');
    expect(screen.getByText(/^There is nothing to give yet/u)).toBeTruthy();
    expect(field('What goes into the mail').getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryAllByRole('article')).toHaveLength(0);
  });

  it('shows how a template reads, and names a field that there is none of at once', () => {
    open();
    press('Add the first one');
    fireEvent.change(field('What it is'), { target: { value: 'template' } });
    type('What goes into the mail', 'Dear {{First name}}, until {{date}}');
    expect(screen.getByText('Dear Ana, until Monday 7 December')).toBeTruthy();
    type('What goes into the mail', 'Dear {{shoe size}}');
    expect(screen.getByText('There is no such field: {{shoe size}}.')).toBeTruthy();
    expect(screen.getByText('It shows here once it can be read.')).toBeTruthy();
  });

  it('puts a field in where the cursor is', () => {
    open();
    press('Add the first one');
    fireEvent.change(field('What it is'), { target: { value: 'template' } });
    const words = screen.getByLabelText<HTMLTextAreaElement>('What goes into the mail');
    fireEvent.change(words, { target: { value: 'Dear , hello' } });
    words.setSelectionRange(5, 5);
    press('Put in: first name');
    expect(words.value).toBe('Dear {{first name}}, hello');
  });

  it('that was not saved says why and keeps the form; Esc leaves it', async () => {
    open('empty', { code: 'store-full' });
    press('Add the first one');
    type('Title', 'On pruning');
    type('What goes into the mail', 'Three cuts');
    press('Keep');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Not saved\./u);
    expect(field('Title').value).toBe('On pruning');
    fireEvent.keyDown(field('Title'), { key: 'Escape' });
    expect(screen.queryByLabelText('Title')).toBeNull();
  });
});

describe('the list', () => {
  it('says who got what and when, and lets nobody remove that', () => {
    open('many');
    const row = within(screen.getByRole('article', { name: 'Three cuts for old apple trees' }));
    expect(row.getByRole('link', { name: 'Ana Oliveira' }).getAttribute('href')).toBe(
      '#contacts/p0',
    );
    expect(row.getAllByText('Thu 12 Nov').length).toBeGreaterThan(0);
    expect(row.getByText('2 more people')).toBeTruthy();
    expect(row.queryByRole('button', { name: /^Remove/u })).toBeNull();
  });

  it('is searched by words and by tag', () => {
    open('many');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'gates two' } });
    expect(titles()).toEqual(['Open orchard, with tea']);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'nothing such' } });
    expect(screen.getByText(/nothing such/u)).toBeTruthy();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '' } });
    press('winter');
    expect(titles()).toEqual(['Three cuts for old apple trees']);
  });

  it('puts away, offers again, removes, and takes each back', async () => {
    open('one');
    press('Put away: Notes 1');
    await screen.findByRole('button', { name: 'Offer again: Notes 1' });
    press('Undo');
    await screen.findByRole('button', { name: 'Put away: Notes 1' });
    press('Remove: Notes 1');
    await screen.findByText('Nothing to give yet');
    press('Undo');
    await waitFor(() => expect(titles()).toEqual(['Notes 1']));
  });

  it('says why one cannot be removed', async () => {
    open('one', { code: 'item-given' });
    press('Remove: Notes 1');
    expect((await screen.findByRole('alert')).textContent).toContain('Put it away instead');
    expect(titles()).toEqual(['Notes 1']);
  });

  it('keeps what is being written when another is opened', async () => {
    open('many');
    press('Add something useful');
    type('Title', 'Half a thought');
    press('Edit: Open orchard, with tea');
    const [fresh, other] = screen.getAllByLabelText<HTMLInputElement>('Title');
    expect([fresh?.value, other?.value]).toEqual(['Half a thought', 'Open orchard, with tea']);
    press('Add something useful');
    expect(document.activeElement).toBe(screen.getAllByLabelText('Title')[0]);
    expect(screen.getAllByLabelText('Title')).toHaveLength(2);
  });

  it('changes an item in its place', async () => {
    open('one');
    press('Edit: Notes 1');
    expect(field('Title').value).toBe('Notes 1');
    type('Title', 'Notes on winter');
    press('Keep');
    await waitFor(() => expect(titles()).toEqual(['Notes on winter']));
  });
});
