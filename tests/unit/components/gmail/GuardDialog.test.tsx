// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GuardDialog } from '../../../../components/gmail/GuardDialog.tsx';
import type { GuardDialogProps } from '../../../../components/gmail/GuardDialog.tsx';
import { GuardLine } from '../../../../components/gmail/GuardLine.tsx';
import { early, mailTo, never, other } from '../../../gallery/guard.ts';
import { NOW, WORKING_DAYS, ZONE } from '../../../gallery/people.ts';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));

const time = { now: NOW, zone: ZONE, workingDays: WORKING_DAYS };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(verdict: GuardDialogProps['verdict'], props: Partial<GuardDialogProps> = {}) {
  const onChoose = vi.fn<GuardDialogProps['onChoose']>();
  const onClose = vi.fn<GuardDialogProps['onClose']>();
  render(<GuardDialog verdict={verdict} time={time} {...{ onChoose, onClose }} {...props} />);
  return { onChoose, onClose };
}
/** Presses as a hand does, and not a script of the page. */
function press(name: string | RegExp) {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  fireEvent(screen.getByRole('button', { name, hidden: true }), event);
}
/** Lets the moment pass in which nothing is taken. */
const readable = () => act(() => void vi.advanceTimersByTime(500));
const ways = () =>
  screen.getAllByRole('button', { hidden: true }).map((way) => way.firstChild?.textContent);

describe('a held send', () => {
  it('says who, when and why in their words, and only the ways on that apply', () => {
    show(mailTo([early]));
    expect(screen.getByRole('heading', { hidden: true }).textContent).toContain(
      'Priya asked to hear from you from Friday 4 December',
    );
    expect(screen.getByText('That is in 11 days.')).toBeTruthy();
    expect(screen.getByText(/give me two weeks/)).toBeTruthy();
    expect(ways()).toEqual([
      'Wait until Friday 4 December',
      'Schedule it for Friday 4 December',
      'This is about something else',
      'Send anyway',
      'Back to the draft',
    ]);
  });

  it('does not say that it is noted where nobody has a history to note it in', () => {
    const typed = { ...other, verdict: 'confirm', because: 'unreadable' } as const;
    show(mailTo([{ ...typed, email: 'ben at quay', name: '', choices: ['send-anyway'] }]));
    expect(ways()).toEqual(['Send anyway', 'Back to the draft']);
    expect(screen.queryByText(/Noted/)).toBeNull();
  });

  it('gives the words of a colleague to the colleague', () => {
    const { evidence } = never;
    const of = {
      ...never,
      because: 'company' as const,
      evidence: evidence && { ...evidence, author: 'Rui Silva' },
    };
    show(mailTo([of]));
    expect(screen.getByText(/^Rui Silva, /)).toBeTruthy();
    render(<GuardLine recipients={[of]} time={time} onWhy={() => undefined} />);
    const why = screen.getByRole('button', { name: /Why/ });
    expect(why.title).toContain('Rui Silva, ');
  });

  it('names the day that was picked, and schedules instead of sending', () => {
    show(mailTo([early, other]), { picked: { at: Date.UTC(2026, 11, 2, 7) } });
    expect(screen.getByText('Picked for sending: Wednesday 2 December, 08:00.')).toBeTruthy();
    expect(ways()).toContain('Schedule it anyway');
    expect(ways()).toContain('Schedule it without Priya');
    expect(ways()).not.toContain('Send anyway');
  });

  it('says that a day could not be read', () => {
    show(mailTo([early]), { picked: {} });
    expect(screen.getByText(/could not be read here/)).toBeTruthy();
  });

  it('takes no press before it can be read, and none of a script', () => {
    const { onChoose } = show(mailTo([early]));
    press(/^Wait/);
    expect(onChoose).not.toHaveBeenCalled();
    readable();
    fireEvent.click(screen.getByRole('button', { name: /^Wait/, hidden: true }));
    expect(onChoose).not.toHaveBeenCalled();
    press(/^Wait/);
    expect(onChoose).toHaveBeenCalledWith('wait');
  });

  it('wants a reason to go on against a refusal', () => {
    const { onChoose } = show(mailTo([never]));
    readable();
    press(/^Send anyway/);
    expect(onChoose).not.toHaveBeenCalled();
    press('The law asks for it');
    expect(onChoose).toHaveBeenCalledWith('send-anyway', 'legal');
  });

  it('names everyone it is held for, and offers to leave them out', () => {
    show(mailTo([never, other]));
    expect(ways()).toContain('Send without Carl');
    expect(screen.getByText('Carl asked not to be contacted')).toBeTruthy();
  });
});

it('one line says the strictest of all, how many more there are, and the words behind it', () => {
  const onWhy = vi.fn<(words: string) => void>();
  render(<GuardLine recipients={[early, never, other]} time={time} onWhy={onWhy} />);
  expect(screen.getByRole('status').textContent).toContain('Carl asked not to be contacted');
  expect(screen.getByRole('status').textContent).toContain('and 1 more');
  fireEvent.click(screen.getByRole('button', { name: 'Why' }));
  expect(onWhy).toHaveBeenCalledWith(expect.stringContaining('Do not write to me again.'));
});
