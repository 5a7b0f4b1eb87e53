// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { NextStep } from '../../../../components/gmail/NextStep.tsx';
import type { NextStepProps } from '../../../../components/gmail/NextStep.tsx';
import { NOW, WORKING_DAYS, ZONE } from '../../../gallery/people.ts';
import { plan, step } from '../../../gallery/plans.tsx';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

const day = { day: '2026-12-14', zone: ZONE };
function open(props: Partial<NextStepProps> = {}) {
  const onPlan = vi.fn<NextStepProps['onPlan']>(() => true);
  render(
    <NextStep
      next={step}
      name="Priya"
      time={{ now: NOW, zone: ZONE, workingDays: WORKING_DAYS }}
      readDate={() => Promise.resolve({ due: day })}
      plan={plan}
      onPlan={onPlan}
      {...props}
    />,
  );
  return onPlan;
}
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const menu = () => press('Plan for Priya');

it('says what comes next, by which way, when and why', () => {
  open();
  expect(screen.getByText('Try again')).toBeTruthy();
  expect(screen.getByText(/by phone/)).toBeTruthy();
  expect(screen.getByText('Friday 4 December')).toBeTruthy();
  expect(screen.getByText(/This would be try 4, of at most 7. Four or five tries/)).toBeTruthy();
});

it('pauses and ends at once, and gives the focus back', async () => {
  const onPlan = open();
  menu();
  press('Pause');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull());
  expect(document.activeElement).toBe(button('Plan for Priya'));
  menu();
  press('End');
  await waitFor(() => expect(onPlan).toHaveBeenCalledTimes(2));
  expect(onPlan.mock.calls.flat()).toEqual([
    { do: 'plan-pause', playbook: 'first-reach' },
    { do: 'plan-end', playbook: 'first-reach' },
  ]);
});

it('puts off to a day that is typed, and stays open where that is not saved', async () => {
  const onPlan = open({ onPlan: vi.fn<NextStepProps['onPlan']>(() => false) });
  menu();
  press('Put off');
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /^Type a date/ });
  fireEvent.change(field, { target: { value: '14 Dec' } });
  fireEvent.submit(field);
  await waitFor(() => expect(field.value).toBe('14 Dec'));
  expect(button('Pause')).toBeTruthy();
  expect(onPlan).not.toHaveBeenCalled();
});

it('asks how often before a rhythm is started, and says what it takes the place of', async () => {
  const onPlan = open({ plan: { ...plan, started: 'list', start: ['keep-in-touch'] } });
  menu();
  expect(screen.getByText('The list was started, and has its turn after this.')).toBeTruthy();
  press('Start another');
  expect(screen.getByText(/^This takes the place of The list\./)).toBeTruthy();
  press(/^Stay in contact/);
  press('Every 3 months');
  await waitFor(() =>
    expect(onPlan.mock.calls).toEqual([
      [{ do: 'plan-start', playbook: 'keep-in-touch', months: 3 }],
    ]),
  );
});

it('keeps changed numbers together, none that does not fit, and lets go of an own one', async () => {
  const onPlan = open();
  menu();
  press('Change numbers');
  const form = within(screen.getByRole('form', { name: 'Numbers of First reach' }));
  const type = (name: string, value: string) =>
    fireEvent.change(form.getByRole('spinbutton', { name }), { target: { value } });
  expect(button('Keep for Priya').disabled).toBe(true);
  type('Tries in all', '11');
  expect(form.getByText('A whole number from 1 to 10.')).toBeTruthy();
  expect(button('Keep for Priya').disabled).toBe(true);
  type('Tries in all', '8');
  type('Tries a week', '3');
  press('Keep for Priya');
  await waitFor(() => expect(onPlan).toHaveBeenCalled());
  menu();
  press('Change numbers');
  press('Tries in all: As for all');
  await waitFor(() => expect(onPlan).toHaveBeenCalledTimes(2));
  const set = { do: 'plan-set', playbook: 'first-reach' };
  expect(onPlan.mock.calls.flat()).toEqual([
    { ...set, numbers: { tries: 8, triesAWeek: 3 } },
    { ...set, numbers: { tries: null } },
  ]);
});

it('goes on with what was paused; Escape closes the menu', async () => {
  const next = { none: 'paused', playbook: 'first-reach' } as const;
  const onPlan = open({ next, plan: { ...plan, proposes: false, halted: 'paused' } });
  expect(screen.getByText('First reach is paused.')).toBeTruthy();
  menu();
  fireEvent.keyDown(button('Go on'), { key: 'Escape' });
  expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
  menu();
  press('Go on');
  await waitFor(() =>
    expect(onPlan.mock.calls).toEqual([[{ do: 'plan-resume', playbook: 'first-reach' }]]),
  );
});

it('offers nothing about a plan for who is not to be contacted', () => {
  open({ next: { none: 'never' }, plan: { proposes: false, start: [], numbers: [] } });
  expect(screen.getByText('Nothing: Priya is not to be contacted.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
