// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { theirClock } from '../../../../components/gmail/call-words.ts';
import { due, priya, standing, view, ZONE } from '../../../gallery/people.ts';
import { setup } from './panel.tsx';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

const phone = '+44 20 7946 0018';
const calling = { email: priya.email, phone };
const words = {
  entry: 'w',
  act: 'w',
  at: '2026-11-20T15:42:00.000Z',
  clock: '',
  account: '',
  quote: 'Give me a call in six months.',
};
const full = view({
  standing: standing('trying'),
  history: [],
  zone: 'Pacific/Auckland',
  lastWords: words,
  dues: [due({ kind: 'owed', by: 'me', quote: 'I will send the numbers.' })],
  announce: { day: '2026-11-26', zone: ZONE },
  matters: [{ words: 'Two sites, one budget.' }],
});
const open = (props: Parameters<typeof setup>[0] = {}) => {
  const panel = setup({ calling, views: [full], ...props });
  return { ...panel, card: screen.getByRole('region', { name: `Calling ${priya.name}` }) };
};
const press = (on: Element, key: string, more = {}) => fireEvent.keyDown(on, { key, ...more });

describe('the card of a call', () => {
  it('says what to know, has the focus, and is of whom the call is to', () => {
    const { card, again } = open();
    expect(card.contains(document.activeElement)).toBe(true);
    for (const said of [
      'It is Tuesday 00:00 there: outside the usual hours.',
      '“Give me a call in six months.”',
      '“I will send the numbers.”',
      'Two sites, one budget.',
      '“Sorry I missed you. I’ll try you again on Thursday 26 November.”',
    ])
      expect(card.textContent).toContain(said);
    again({ calling: { email: 'other@northwind.example', phone } });
    expect(screen.queryByRole('region', { name: /^Calling/ })).toBeNull();
  });

  it.each([
    ['1', 'no-answer'],
    ['4', 'wrong-number'],
  ])('records by key %s that it was %s, and closes', async (key, outcome) => {
    const { card, onHappened, onCallEnd } = open();
    press(card, key);
    await vi.waitFor(() => expect(onCallEnd).toHaveBeenCalled());
    expect(onHappened.mock.calls).toEqual([
      [priya.email, { direction: 'out', channel: 'call', outcome }],
    ]);
  });

  it('keeps the day that the voicemail was told, unless it was not', async () => {
    const { card, onHappened, onCallEnd } = open();
    press(card, '2');
    await vi.waitFor(() => expect(onCallEnd).toHaveBeenCalledTimes(1));
    expect(onHappened.mock.lastCall?.[1]).toMatchObject({
      outcome: 'voicemail',
      announced: {
        due: { day: '2026-11-26' },
        quote: 'Sorry I missed you. I’ll try you again on Thursday 26 November.',
      },
    });
    fireEvent.click(within(card).getByRole('checkbox'));
    press(within(card).getByRole('checkbox'), '2');
    await vi.waitFor(() => expect(onCallEnd).toHaveBeenCalledTimes(2));
    expect(onHappened.mock.lastCall?.[1]).not.toHaveProperty('announced');
  });

  it('offers no line where no day may be named', () => {
    const { announce: _, ...none } = full;
    const { card } = open({ views: [none] });
    expect(within(card).queryByRole('checkbox')).toBeNull();
  });

  it('asks after a talk what they answered; “call me” wants its day', async () => {
    const { card, onHappened } = open();
    press(card, '3');
    expect(onHappened).not.toHaveBeenCalled();
    const note = within(card).getByRole('textbox', { name: 'A note, if you like' });
    fireEvent.change(note, { target: { value: 'Asks for numbers' } });
    // What is typed is no key.
    press(note, '1');
    expect(onHappened).not.toHaveBeenCalled();
    fireEvent.click(within(card).getByRole('button', { name: 'Call me on…' }));
    expect(onHappened).not.toHaveBeenCalled();
    const date = within(card).getByRole('textbox', { name: /date|day|call/i });
    fireEvent.change(date, { target: { value: '3 December' } });
    fireEvent.click(await within(card).findByRole('button', { name: /3 December/ }));
    await vi.waitFor(() => expect(onHappened).toHaveBeenCalled());
    expect(onHappened.mock.lastCall?.[1]).toMatchObject({
      outcome: 'spoke',
      note: 'Asks for numbers',
      answer: { is: 'call-on', due: { day: '2026-12-03' } },
    });
  });

  it('stays where it was not saved, and lets other keys and modifiers be', async () => {
    const { card, onHappened, onCallEnd } = open();
    onHappened.mockReturnValue(false);
    for (const key of ['5', 'j', 'e']) press(card, key);
    press(card, '1', { ctrlKey: true });
    expect(onHappened).not.toHaveBeenCalled();
    press(card, '1');
    await vi.waitFor(() => expect(onHappened).toHaveBeenCalledTimes(1));
    expect(onCallEnd).not.toHaveBeenCalled();
    press(card, 'Escape');
    expect(onCallEnd).toHaveBeenCalledTimes(1);
  });
});

it.each([
  ['2026-11-23T06:59:00Z', 'Monday 07:59', true],
  ['2026-11-23T07:00:00Z', 'Monday 08:00', false],
  ['2026-11-23T16:59:00Z', 'Monday 17:59', false],
  ['2026-11-23T17:00:00Z', 'Monday 18:00', true],
])('a call at %s reaches them on %s, out of hours: %s', (at, said, outside) => {
  expect(theirClock(ZONE, Date.parse(at))).toEqual({ words: said, outside });
  expect(theirClock('Nowhere/Land', Date.parse(at))).toBeUndefined();
});

describe('why it is quiet', () => {
  const silent = view({ standing: standing('silent'), history: [] });

  it('is taken to be that they are busy, and can be said to be something else', () => {
    const { onQuiet } = setup({ views: [silent] });
    const busy = screen.getByRole('button', { name: 'Busy' });
    expect(busy.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(busy);
    expect(onQuiet).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Lost interest' }));
    expect(onQuiet).toHaveBeenCalledWith(priya.email, 'lost-interest');
  });

  it('is not asked where it is not quiet', () => {
    setup({ views: [view({ standing: standing('waiting') })] });
    expect(screen.queryByRole('button', { name: 'Lost interest' })).toBeNull();
  });
});

describe('a meeting', () => {
  const on = { day: '2026-12-03', time: '10:00', zone: ZONE };
  const offer = {
    moved: false,
    title: 'Intro call',
    due: on,
    channel: 'video' as const,
    quote: 'Invitation: Intro call @ Thu 3 Dec 2026 10:00',
    people: [],
  };
  const found = { offer, at: words.at, people: [priya], onNote: vi.fn() };
  const meeting = { ...words, due: on, channel: 'video' as const, subject: '<b>Intro</b> call' };

  it('is said with its day and its line, and noted with one click', () => {
    setup({ meeting: found, views: [view({ standing: standing('open') })] });
    const card = screen.getByRole('region', { name: 'A meeting in this mail' });
    expect(card.textContent).toContain('You meet Priya on Thursday 3 December, 10:00, in 10 days.');
    expect(card.textContent).toContain(`“${offer.quote}”`);
    fireEvent.click(within(card).getByRole('button', { name: 'Note Thu 3 Dec, 10:00' }));
    expect(found.onNote).toHaveBeenCalledTimes(1);
  });

  it('is not offered with who is not to be contacted', () => {
    setup({ meeting: found, views: [view({ standing: standing('never') })] });
    expect(screen.queryByRole('region', { name: 'A meeting in this mail' })).toBeNull();
  });

  it('to come is off with one click; one that has been did not take place', () => {
    const { onMeetingOff, again } = setup({ views: [view({ meetings: [meeting] })] });
    expect(screen.getByText('<b>Intro</b> call')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'It is off' }));
    expect(onMeetingOff).toHaveBeenCalledWith(meeting.entry);
    again({ views: [view({ meetings: [{ ...meeting, due: { ...on, day: '2026-11-20' } }] })] });
    expect(screen.getByRole('button', { name: 'It did not take place' })).toBeDefined();
  });
});
