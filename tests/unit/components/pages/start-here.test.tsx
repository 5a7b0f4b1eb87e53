// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StartHere } from '../../../../components/pages/start-here/StartHere.tsx';
import type { StartActs, WalkShown } from '../../../../components/pages/start-here/shown.ts';
import type { Told } from '../../../../lib/walk/sort-out.ts';
import { beginWalk } from '../../../../lib/walk/turn.ts';
import { TROUBLES } from '../../../../lib/walk/walk.ts';
import type { Walk } from '../../../../lib/walk/walk.ts';
import { moment } from '../../../gallery/stub-rows.ts';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

const ok = () => Promise.resolve({ ok: true as const, value: true });
const saved = (act: string) =>
  Promise.resolve({ ok: true as const, value: { act, already: false, revision: 1 } });
let acts: { [K in keyof StartActs]: ReturnType<typeof vi.fn<StartActs[K]>> };
beforeEach(() => {
  acts = {
    begin: vi.fn(ok),
    stop: vi.fn(ok),
    goOn: vi.fn(ok),
    more: vi.fn(ok),
    forget: vi.fn(ok),
    keep: vi.fn((told: Told) => saved(told.thread)),
    kept: vi.fn(ok),
    letGo: vi.fn(ok),
    record: vi.fn(() => saved('r')),
    leave: vi.fn(() => saved('l')),
    open: vi.fn(ok),
    undo: vi.fn((act: string) => saved(act)),
  };
});

const { walk } = beginWalk('start', { account: 'sam@maple.example', days: 60, now: moment.now });
const told = (name: string, last: Told['last']): Told => ({
  thread: name,
  person: { email: `${name}@fern.example`.toLowerCase(), name },
  last,
  wrote: last === 'theirs',
  subject: 'Orchard',
  at: moment.now,
});
const shown = (over: Partial<Walk>, more: Partial<WalkShown> = {}): WalkShown => ({
  walk: { ...walk, arrived: true, ...over },
  later: 0,
  unread: 0,
  reading: { waiting: [], done: [], kept: [] },
  ...more,
});
const open = (of: WalkShown | null) => render(<StartHere shown={of} moment={moment} acts={acts} />);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const answer = {
  notAnswered: [told('Ana', 'mine'), told('Bo', 'mine')],
  waiting: [told('Cy', 'theirs')],
};
const done = (more: Partial<WalkShown> = {}) =>
  shown({ state: 'done', cursor: { list: 'past' } }, { answer, ...more });

describe('on the way', () => {
  it('is begun by one click', () => {
    open(null);
    press('Go through 60 days');
    expect(acts.begin).toHaveBeenCalledOnce();
  });

  it('says how far it is, and can be stopped', () => {
    open(
      shown({ read: { sent: 1250, inbox: 1, 'came-in': 0 }, cursor: { list: 'inbox', page: 1 } }),
    );
    screen.getByText('Sent: 1,250 conversations read');
    screen.getByText('Inbox: 1 conversation read');
    press('Cancel');
    expect(acts.stop).toHaveBeenCalledOnce();
  });

  it.each(TROUBLES)('says why it stands still (%s), and goes on or is forgotten', (trouble) => {
    open(shown({ state: 'stopped', trouble }));
    expect(screen.getAllByRole('status')[0]?.textContent).toMatch(/[a-z]{3,}.*\.$/);
    press('Go on');
    press('Forget it');
    expect([acts.goOn, acts.forget].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });
});

describe('what was found', () => {
  it('is told in one sentence, and nobody is ticked beforehand', () => {
    open(done());
    screen.getByText('2 people have not answered you · 1 is waiting for you');
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual(
      [false, false, false],
    );
    press('Tick whom to keep');
    expect(acts.keep).not.toHaveBeenCalled();
  });

  it('says what could not be read, and what was not opened', () => {
    open(done({ unread: 3, later: 50 }));
    screen.getByText(/3 conversations could not be read\..*50 older conversations were not opened/);
    press('Open more');
    expect(acts.more).toHaveBeenCalledOnce();
  });

  it('keeps whoever is ticked by one act each, and takes all of them back', async () => {
    open(done());
    fireEvent.click(screen.getByRole('checkbox', { name: /Ana/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /Cy/ }));
    press('Keep 2 people');
    await screen.findByText(/2 people are kept\./);
    expect(acts.keep.mock.calls.map(([one]) => one.person.name)).toEqual(['Ana', 'Cy']);
    expect(acts.kept).toHaveBeenCalledWith([answer.notAnswered[0], answer.waiting[0]]);
    press('Undo');
    await waitFor(() =>
      expect(acts.letGo).toHaveBeenCalledWith(['ana@fern.example', 'cy@fern.example']),
    );
    expect(acts.undo.mock.calls.flat()).toEqual(['Ana', 'Cy']);
  });

  it('keeps the tick of somebody who was not saved, and says why', async () => {
    acts.keep.mockImplementation((one) =>
      one.person.name === 'Bo'
        ? Promise.resolve({ ok: false, problem: { code: 'store-full' } })
        : saved(one.thread),
    );
    open(done());
    for (const name of [/Ana/, /Bo/]) fireEvent.click(screen.getByRole('checkbox', { name }));
    press('Keep 2 people');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Not saved/);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Bo/ }).checked).toBe(true);
    expect(acts.kept).toHaveBeenCalledWith([answer.notAnswered[0]]);
  });

  it('says whose words are read, could not be, or hold nothing', () => {
    const [cy] = answer.waiting;
    const one = { thread: 'Cy', person: cy?.person ?? { email: '' } };
    const kept = [one.person.email];
    const { rerender } = open(done({ reading: { waiting: [one], done: [], kept } }));
    const look = (reading: WalkShown['reading']) =>
      rerender(<StartHere shown={done({ reading })} moment={moment} acts={acts} />);
    screen.getByText('What they wrote last is being read …');
    look({ waiting: [], done: [{ ...one, unread: true }], kept });
    screen.getByText(/What they wrote last could not be read\./);
    press('Open thread');
    expect(acts.open).toHaveBeenCalledWith('Cy');
    look({ waiting: [], done: [one], kept });
    screen.getByText('Their last mail holds nothing to note.');
  });
});
