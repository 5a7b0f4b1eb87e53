// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HappenedForm } from '../../../../components/gmail/HappenedForm.tsx';
import type { HappenedFormProps } from '../../../../components/gmail/HappenedForm.tsx';
import type { LoadUseful } from '../../../../components/gmail/types.ts';
import { UsefulMenu } from '../../../../components/gmail/UsefulMenu.tsx';
import type { UsefulListProps } from '../../../../components/gmail/UsefulList.tsx';
import { NOW, priya, view, WORKING_DAYS, ZONE } from '../../../gallery/people.ts';
import { offering, THINGS, USEFUL_STEP } from '../../../gallery/useful.tsx';
import { setup } from './panel.tsx';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

const failing: LoadUseful = () => Promise.resolve({ ok: false, problem: { code: 'no-answer' } });
const item = (name: RegExp) => screen.findByRole('menuitem', { name });

function open(load: LoadUseful, people = [priya]) {
  const watched = {
    onPick: vi.fn<UsefulListProps['onPick']>(),
    onLibrary: vi.fn<() => void>(),
    onClose: vi.fn<() => void>(),
  };
  render(<UsefulMenu people={people} load={load} {...watched} />);
  return watched;
}

describe('the menu of useful things', () => {
  it('has the focus on the best, and shows what goes into the mail', async () => {
    const { onPick } = open(offering(THINGS));
    const best = await item(/^Three cuts/u);
    await waitFor(() => expect(document.activeElement).toBe(best));
    expect(screen.getByText(/I thought of your orchard.*three-cuts$/u)).toBeTruthy();
    fireEvent.keyDown(best, { key: 'ArrowDown' });
    expect(screen.getByText('On 12 December, from two.')).toBeTruthy();
    fireEvent.click(await item(/^Open orchard/u));
    expect(onPick).toHaveBeenCalledExactlyOnceWith(THINGS[1]);
  });

  it('says which field of a template has no value, and gives none of it', async () => {
    const { onPick } = open(offering(THINGS.slice(3)));
    fireEvent.click(await item(/^A note before/u));
    expect(screen.getByText('Not written: nothing is known for {{date}}.')).toBeTruthy();
    expect(onPick).not.toHaveBeenCalled();
  });

  it('leads to the page where nothing is left, and out with Esc', async () => {
    const { onLibrary, onClose } = open(offering([]));
    expect(await screen.findByText('Nothing is left that Priya has not had.')).toBeTruthy();
    const button = screen.getByRole('button', { name: 'Add something useful' });
    fireEvent.click(button);
    expect(onLibrary).toHaveBeenCalledOnce();
    fireEvent.keyDown(button, { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is searched where there is more than it shows', async () => {
    const load = vi.fn<LoadUseful>(offering(THINGS, { more: 2, unkept: true }));
    open(load, [priya, { email: 'ben@okafor.example', name: 'Ben' }]);
    const field = await screen.findByRole('textbox', { name: 'Search by words or tag' });
    expect(screen.getByText('2 more are found by their words.')).toBeTruthy();
    expect(screen.getByText(/what they get is not remembered/u)).toBeTruthy();
    fireEvent.change(field, { target: { value: 'bees' } });
    await waitFor(() => expect(load).toHaveBeenLastCalledWith('bees'));
  });

  it('can be searched again after a search that failed', async () => {
    const found = offering(THINGS, { more: 2 });
    open((find) => (find === 'bees' ? failing() : found(find)));
    const field = await screen.findByRole('textbox', { name: 'Search by words or tag' });
    fireEvent.change(field, { target: { value: 'bees' } });
    expect(await screen.findByText(/no answer/iu)).toBeTruthy();
    fireEvent.change(field, { target: { value: '' } });
    await waitFor(() => expect(screen.queryByText(/no answer/iu)).toBeNull());
    expect(await item(/^Three cuts/u)).toBeTruthy();
  });

  it('says when it could not be read', async () => {
    open(failing);
    expect(await screen.findByText(/no answer/iu)).toBeTruthy();
  });
});

describe('a step that is something useful', () => {
  const step = view({ next: USEFUL_STEP });
  const way = (load: LoadUseful) => ({
    load: () => load(),
    onPick: vi.fn<(email: string, thing: unknown) => void>(),
    onLibrary: vi.fn<() => void>(),
  });

  it('names the best thing, and puts what is chosen into a mail', async () => {
    const useful = way(offering(THINGS));
    setup({ views: [step], useful });
    expect(await screen.findByText('New to them: Three cuts for old apple trees')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Choose something' }));
    fireEvent.click(await item(/^Open orchard/u));
    expect(useful.onPick).toHaveBeenCalledExactlyOnceWith(priya.email, THINGS[1]);
  });

  it('says kindly that nothing is left, with the way to the page', async () => {
    const useful = way(offering([]));
    setup({ views: [step], useful });
    fireEvent.click(await screen.findByRole('button', { name: 'Add something useful' }));
    expect(useful.onLibrary).toHaveBeenCalledOnce();
  });

  it('asks for nothing where something else comes next', () => {
    const load = vi.fn<LoadUseful>(offering(THINGS));
    setup({ views: [view({ next: { ...USEFUL_STEP, kind: 'try' } })], useful: way(load) });
    expect(load).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Choose something' })).toBeNull();
  });
});

describe('something useful that happened by another way', () => {
  const time = { now: NOW, zone: ZONE, workingDays: WORKING_DAYS };
  const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  const gave = () => fireEvent.click(screen.getByRole('checkbox', { name: /something useful/u }));

  function form(load: LoadUseful, first: HappenedFormProps['first'] = 'handwritten-note') {
    const onHappened = vi.fn<HappenedFormProps['onHappened']>(() => true);
    render(
      <HappenedForm
        name="Priya"
        time={time}
        readDate={vi.fn<HappenedFormProps['readDate']>()}
        first={first}
        useful={{ load, onLibrary: () => undefined }}
        onHappened={onHappened}
        onClose={() => undefined}
      />,
    );
    return onHappened;
  }

  it('is not kept without saying what it was', async () => {
    const onHappened = form(offering(THINGS));
    gave();
    const which = await screen.findByRole('combobox', { name: 'Choose what it was' });
    click('Add it');
    expect(screen.getByText(/^It is not said what was given/u)).toBeTruthy();
    expect(onHappened).not.toHaveBeenCalled();
    fireEvent.change(which, { target: { value: 'a' } });
    click('Add it');
    expect(onHappened).toHaveBeenCalledExactlyOnceWith({
      direction: 'out',
      channel: 'handwritten-note',
      kind: 'useful',
      item: 'a',
    });
  });

  it('is nothing where the box is not ticked, and nothing was reached', async () => {
    const onHappened = form(offering(THINGS), 'call');
    click('No answer');
    await waitFor(() => expect(onHappened).toHaveBeenCalledOnce());
    gave();
    click('No answer');
    await waitFor(() => expect(onHappened).toHaveBeenCalledTimes(2));
    for (const [happened] of onHappened.mock.calls)
      expect(happened).toEqual({ direction: 'out', channel: 'call', outcome: 'no-answer' });
  });

  it('is not asked of what they did', () => {
    form(offering(THINGS));
    fireEvent.click(screen.getByRole('radio', { name: 'Priya' }));
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
