// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../../../lib/messages/commands.ts';
import type { AnswerGiven } from '../../../../lib/messages/commands.ts';
import { priya } from '../../../gallery/people.ts';
import { READ, setup } from './panel.tsx';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
/** Types a date into the field that a step opened. */
function date(label: string) {
  const field = screen.getByRole('textbox', { name: label });
  fireEvent.change(field, { target: { value: 'in ten days' } });
  fireEvent.submit(field);
}

const GIVEN: [string, () => void, AnswerGiven][] = [
  ['yes', () => click('Yes'), { is: 'yes' }],
  [
    'yes, from a day',
    () => {
      click('Yes, from…');
      date('Yes, from which day?');
    },
    { is: 'yes', from: READ },
  ],
  [
    'not then, with when',
    () => {
      click('Not then…');
      date('Not then, but when?');
    },
    // oxlint-disable-next-line unicorn/no-thenable
    { is: 'not-then', due: READ },
  ],
  [
    'not then',
    () => {
      click('Not then…');
      click('No day given');
    },
    { is: 'not-then' },
  ],
  [
    'call me on',
    () => {
      click('Call me on…');
      date('Call on which day?');
    },
    { is: 'call-on', due: READ },
  ],
  ['let me think', () => click('Let me think'), { is: 'thinking' }],
  ['not interested', () => click('Not interested'), { is: 'not-interested' }],
  ['I’ll come to you', () => click('I’ll come to you'), { is: 'their-move' }],
  ['never', () => click('Never again'), { is: 'never' }],
  ['a final send-off', () => click('A final send-off'), { is: 'farewell' }],
  [
    'how they want it',
    () => {
      click('How they want it…');
      click('by phone');
      click('by email');
      click('in the morning');
      click('in the morning');
      click('in the afternoon');
      click('not by text');
      click('at most every 30 days');
      click('Note it');
    },
    {
      is: 'wish',
      wish: { channel: 'email', avoid: ['text'], part: 'afternoon', everyDays: 30 },
    },
  ],
];

describe('each answer', () => {
  it.each(GIVEN)('%s', async (_, act, expected) => {
    const { onAnswer } = setup();
    act();
    await waitFor(() => expect(onAnswer).toHaveBeenCalledOnce());
    expect(onAnswer).toHaveBeenCalledWith(priya.email, expected, undefined);
    // What a click gives is what the worker takes.
    expect(answer.safeParse(onAnswer.mock.lastCall?.[1]).success).toBe(true);
  });
});

describe('their words', () => {
  it('are offered where they are known, and go with the answer as edited', async () => {
    const { onAnswer } = setup({ theirWords: 'Give me two weeks.' });
    click('Let me think');
    await waitFor(() => expect(onAnswer).toHaveBeenCalledOnce());
    expect(onAnswer.mock.lastCall?.[2]).toBe('Give me two weeks.');
    fireEvent.change(screen.getByDisplayValue('Give me two weeks.'), {
      target: { value: ' two weeks ' },
    });
    click('Yes');
    expect(onAnswer.mock.lastCall?.[2]).toBe('two weeks');
  });

  it('can be added', () => {
    const { onAnswer } = setup();
    click('Add their words');
    const field = screen.getByRole('textbox', { name: /Their words/ });
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: 'No, thank you' } });
    click('Not interested');
    expect(onAnswer).toHaveBeenCalledWith(priya.email, { is: 'not-interested' }, 'No, thank you');
  });

  it('stay, and the step with them, where the answer was not saved', async () => {
    const onAnswer = vi.fn<() => Promise<boolean>>(() => Promise.resolve(false));
    setup({ onAnswer });
    click('Add their words');
    fireEvent.change(screen.getByRole('textbox', { name: /Their words/ }), {
      target: { value: 'Not then' },
    });
    click('Not then…');
    click('No day given');
    await waitFor(() => expect(onAnswer).toHaveBeenCalledOnce());
    expect(screen.getByDisplayValue('Not then')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'No day given' })).toBeTruthy();
  });
});

it('asks for a day in a field that has the focus, and closes on Escape', () => {
  setup();
  click('Call me on…');
  const field = screen.getByRole('textbox', { name: 'Call on which day?' });
  expect(document.activeElement).toBe(field);
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(screen.queryByRole('textbox', { name: 'Call on which day?' })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Call me on…' }));
});
