// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FollowUpMenu } from '../../../../components/gmail/FollowUpMenu.tsx';
import type { FollowUpMenuProps } from '../../../../components/gmail/FollowUpMenu.tsx';
import type { DateReading } from '../../../../lib/messages/answers.ts';
import { NOW, priya, WORKING_DAYS, ZONE } from '../../../gallery/people.ts';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));

const ana = { email: 'ana@x.example', name: 'Ana Oliveira' };
const third = { day: '2026-12-03', time: '15:00', zone: ZONE };

function setup(props: Partial<Omit<FollowUpMenuProps, 'onPick' | 'onClose'>> = {}) {
  const all = {
    now: NOW,
    zone: ZONE,
    workingDays: WORKING_DAYS,
    mode: 'thread' as const,
    people: [priya],
    readDate: vi.fn<(text: string) => Promise<DateReading>>(() => Promise.resolve({ due: third })),
    onPick: vi.fn<FollowUpMenuProps['onPick']>(),
    onAsk: vi.fn<NonNullable<FollowUpMenuProps['onAsk']>>(),
    onClose: vi.fn<() => void>(),
    wordings: [],
    ...props,
  };
  render(<FollowUpMenu {...all} />);
  return all;
}
const item = (name: RegExp) => screen.getByRole('menuitem', { name });
const field = () => screen.getByRole<HTMLInputElement>('textbox');
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
function type(value: string) {
  fireEvent.change(field(), { target: { value } });
}
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('choices', () => {
  it('shows the weekday and date each means', () => {
    setup();
    const shown = screen.getAllByRole('menuitem').map((choice) => choice.textContent);
    expect(shown).toEqual([
      '2 daysWed 25 Nov',
      '1 weekMon 30 Nov',
      '2 weeksMon 7 Dec',
      '1 monthWed 23 Dec',
      '3 monthsTue 23 Feb 2027',
      '6 monthsMon 24 May 2027Sun 23 May 2027 is free',
    ]);
  });

  it('gives the day, the condition and the interval', () => {
    const { onPick } = setup();
    fireEvent.click(screen.getByRole('radio', { name: 'Regardless' }));
    fireEvent.click(item(/6 months/));
    expect(onPick).toHaveBeenCalledExactlyOnceWith({
      due: { day: '2027-05-24', movedFrom: '2027-05-23', zone: ZONE },
      condition: 'regardless',
      people: [priya],
      span: '6 month',
    });
  });

  it('waits only for want of an answer unless told otherwise', () => {
    const { onPick } = setup({ mode: 'compose', people: [priya, ana] });
    expect(screen.queryByRole('radio')).toBeNull();
    fireEvent.click(item(/2 days/));
    expect(onPick.mock.lastCall?.[0]).toMatchObject({
      condition: 'no-reply',
      people: [priya, ana],
    });
  });

  it('is about the first of several people until others are chosen; one stays', () => {
    const { onPick } = setup({ people: [priya, ana] });
    const who = (name: string) => screen.getByRole('button', { name });
    fireEvent.click(who('Priya Kapoor'));
    fireEvent.click(item(/2 days/));
    expect(onPick.mock.lastCall?.[0].people).toEqual([priya]);
    fireEvent.click(who('Ana Oliveira'));
    fireEvent.click(who('Priya Kapoor'));
    fireEvent.click(item(/2 days/));
    expect(onPick.mock.lastCall?.[0].people).toEqual([ana]);
  });
});

describe('keys', () => {
  it('opens on the choice made last, else on the first', () => {
    setup({ last: '2 week' });
    expect(document.activeElement).toBe(item(/2 weeks/));
    cleanup();
    setup({ last: '9 year' });
    expect(document.activeElement).toBe(item(/2 days/));
  });

  it('walks with arrows through everything, around both ends', () => {
    setup();
    press('ArrowUp');
    expect(document.activeElement).toBe(screen.getByRole('radio', { checked: true }));
    press('ArrowDown');
    expect(document.activeElement).toBe(item(/2 days/));
    press('End');
    press('Home');
    for (let step = 0; step < 6; step += 1) press('ArrowDown');
    expect(document.activeElement).toBe(field());
    press('ArrowUp');
    expect(document.activeElement).toBe(item(/6 months/));
  });

  it('starts typing on a letter, not with a modifier', () => {
    setup();
    fireEvent.keyDown(item(/2 days/), { key: 'k', ctrlKey: true });
    expect(document.activeElement).toBe(item(/2 days/));
    press('i');
    expect(document.activeElement).toBe(field());
  });

  it('closes on Escape, after emptying what was typed', () => {
    const { onClose } = setup();
    type('in ten days');
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(field().value).toBe('');
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('a typed date', () => {
  it('is read back as it is typed, and taken by Enter', async () => {
    const { onPick, readDate } = setup();
    type('next Thursday');
    type('next Thursday 3pm ');
    await pass(200);
    expect(readDate).toHaveBeenCalledExactlyOnceWith('next Thursday 3pm');
    expect(screen.getByText('Thursday 3 December, 15:00')).toBeTruthy();
    expect(screen.getByText('in 10 days')).toBeTruthy();
    fireEvent.submit(field());
    await pass(0);
    expect(onPick.mock.lastCall?.[0]).toEqual({
      due: third,
      condition: 'no-reply',
      people: [priya],
    });
  });

  it('is read at once when Enter comes first', async () => {
    const { onPick } = setup();
    type('3 March');
    fireEvent.submit(field());
    await pass(0);
    expect(onPick).toHaveBeenCalledOnce();
  });

  it.each([
    ['past', 'That day is past. Choose one ahead.'],
    ['unreadable', 'No date could be read. Try “3 March”.'],
  ] as const)('that is %s is said at once and takes nothing', async (problem, words) => {
    const { onPick } = setup({ readDate: () => Promise.resolve({ problem }) });
    type('yesterday');
    await pass(200);
    expect(screen.getByText(words)).toBeTruthy();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    fireEvent.submit(field());
    await pass(0);
    expect(onPick).not.toHaveBeenCalled();
    expect(field().value).toBe('yesterday');
  });

  it('whose reader fails counts as unreadable', async () => {
    setup({ readDate: () => Promise.reject(new Error('gone')) });
    type('soon');
    await pass(200);
    expect(screen.getByText(/No date could be read/)).toBeTruthy();
  });

  it('shows only the reading of the newest words', async () => {
    const answers: ((is: DateReading) => void)[] = [];
    setup({ readDate: () => new Promise((answer) => void answers.push(answer)) });
    type('tomorrow');
    await pass(200);
    type('never mind');
    await pass(200);
    await act(async () => answers[1]?.({ problem: 'unreadable' }));
    await act(async () => answers[0]?.({ due: third }));
    expect(screen.getByText(/No date could be read/)).toBeTruthy();
  });
});

describe('the month', () => {
  function open() {
    const given = setup();
    fireEvent.click(screen.getByRole('button', { name: 'Pick a day' }));
    return given;
  }
  const day = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

  it('starts tomorrow, walks by key, and gives the day as it is, free or not', () => {
    const { onPick } = open();
    expect(document.activeElement).toBe(day('Tuesday 24 November'));
    press('ArrowDown');
    press('End');
    expect(document.activeElement).toBe(day('Sunday 6 December'));
    fireEvent.click(day('Sunday 6 December'));
    expect(onPick.mock.lastCall?.[0].due).toEqual({ day: '2026-12-06', zone: ZONE });
  });

  it('offers no day that is past', () => {
    open();
    expect(day('Sunday 22 November').disabled).toBe(true);
    expect(day('Monday 23 November').disabled).toBe(false);
    press('PageUp');
    expect(document.activeElement).toBe(day('Monday 23 November'));
    expect(day('Month before').disabled).toBe(true);
  });

  it('turns by button without losing the button', () => {
    open();
    day('Month after').focus();
    fireEvent.click(day('Month after'));
    expect(screen.getByText('December 2026')).toBeTruthy();
    expect(document.activeElement).toBe(day('Month after'));
  });

  it('closes on Escape before the menu does', () => {
    const { onClose } = open();
    press('Escape');
    expect(screen.queryByRole('table')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('asking permission', () => {
  it('writes the sentence with the real date', () => {
    const { onAsk } = setup({ mode: 'compose' });
    fireEvent.click(item(/in two weeks/));
    expect(onAsk).toHaveBeenCalledExactlyOnceWith({
      sentence:
        'Would it be all right if I followed up in two weeks, around Monday 7 December, to see where things stand?',
      due: { day: '2026-12-07', zone: ZONE },
      span: '2 week',
    });
  });

  it('asks openly without a day', () => {
    const { onAsk } = setup({ mode: 'compose' });
    fireEvent.click(item(/when would be a good time/));
    expect(onAsk).toHaveBeenCalledWith({
      sentence: 'When would be a good time for me to get back to you?',
    });
  });

  it('fills own wordings, whatever is in them', () => {
    const wordings = ['Write {span}, {date}? $& $1', 'Just so?'];
    const { onAsk } = setup({ mode: 'compose', wordings, lastAsk: '1 month' });
    fireEvent.click(item(/^Write/));
    expect(onAsk).toHaveBeenCalledWith({
      sentence: 'Write in a month, Wednesday 23 December? $& $1',
      due: { day: '2026-12-23', zone: ZONE },
      span: '1 month',
    });
    fireEvent.click(item(/^Just/));
    expect(onAsk).toHaveBeenLastCalledWith({ sentence: 'Just so?' });
  });

  it('shows the sentence of the choice that has the focus', () => {
    setup({ mode: 'compose' });
    act(() => item(/in a week/).focus());
    expect(screen.getByText(/“Would.*in a week, around Monday 30 November/)).toBeTruthy();
  });

  it('is not offered where it is not to be asked, nor on a thread', () => {
    setup({ mode: 'compose', onAsk: undefined });
    expect(screen.queryByText(/Ask permission/)).toBeNull();
    cleanup();
    setup();
    expect(screen.queryByText(/Ask permission/)).toBeNull();
  });
});

describe('another try', () => {
  it('is announced for a working morning, in words that name the day', () => {
    const onAgain = vi.fn<NonNullable<FollowUpMenuProps['onAgain']>>();
    setup({ mode: 'compose', onAgain });
    const tries = screen.getByRole('menu', { name: /try again/ });
    expect(tries.textContent).toBe(
      'In the morningTue 24 NovIn the morningWed 25 NovIn the morningMon 30 Nov',
    );
    fireEvent.click(item(/morning.*Wed 25 Nov/));
    expect(onAgain).toHaveBeenCalledWith({
      sentence: 'I’ll try you again on Wednesday 25 November, in the morning.',
      due: { day: '2026-11-25', part: 'morning', zone: ZONE },
    });
  });

  it('is not offered once they have talked', () => {
    setup({ mode: 'compose' });
    expect(screen.queryByRole('menu', { name: /try again/ })).toBeNull();
  });
});
