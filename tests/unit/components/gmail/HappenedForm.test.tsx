// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HappenedForm } from '../../../../components/gmail/HappenedForm.tsx';
import type { HappenedFormProps } from '../../../../components/gmail/HappenedForm.tsx';
import { NOW, WORKING_DAYS, ZONE } from '../../../gallery/people.ts';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

const time = { now: NOW, zone: ZONE, workingDays: WORKING_DAYS };
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const theirs = () => fireEvent.click(screen.getByRole('radio', { name: 'Priya' }));
const day = () => screen.getByLabelText('On');

function open(props: Partial<HappenedFormProps> = {}) {
  const onHappened = vi.fn<HappenedFormProps['onHappened']>(() => true);
  const onClose = vi.fn<() => void>();
  const readDate = vi.fn<HappenedFormProps['readDate']>();
  render(
    <HappenedForm
      name="Priya"
      time={time}
      readDate={readDate}
      onHappened={onHappened}
      onClose={onClose}
      {...props}
    />,
  );
  return { onHappened, onClose };
}

describe('what happened', () => {
  it('is two clicks for a call that nobody took', async () => {
    const { onHappened, onClose } = open();
    expect(document.activeElement?.textContent).toBe('Call');
    click('Call');
    click('No answer');
    const call = { direction: 'out', channel: 'call', outcome: 'no-answer' };
    expect(onHappened).toHaveBeenCalledExactlyOnceWith(call);
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  it('may come with an answer where they may have said something, and need not', () => {
    const { onHappened } = open({ first: 'call' });
    expect(document.activeElement?.textContent).toBe('No answer');
    click('Spoke');
    expect(onHappened).not.toHaveBeenCalled();
    click('Add it');
    const spoke = { direction: 'out', channel: 'call', outcome: 'spoke' };
    expect(onHappened).toHaveBeenLastCalledWith(spoke);
    click('Let me think');
    expect(onHappened).toHaveBeenLastCalledWith({ ...spoke, answer: { is: 'thinking' } });
  });

  it('of theirs asks what they said, by whatever way', () => {
    const { onHappened } = open();
    click('LinkedIn');
    expect(screen.queryByText('What did they answer?')).toBeNull();
    theirs();
    click('Not interested');
    expect(onHappened).toHaveBeenCalledExactlyOnceWith({
      direction: 'in',
      channel: 'linkedin',
      answer: { is: 'not-interested' },
    });
  });

  it('keeps the outcome of one way from another, and of theirs from mine', () => {
    const { onHappened } = open({ first: 'call' });
    click('Spoke');
    click('Text');
    click('Add it');
    expect(onHappened).toHaveBeenLastCalledWith({ direction: 'out', channel: 'text' });
  });

  it('on an earlier day keeps it, today needs none, and a day to come is refused', () => {
    const { onHappened } = open({ first: 'call' });
    fireEvent.change(day(), { target: { value: '2026-11-24' } });
    expect(screen.getByText(/still to come/)).toBeTruthy();
    click('No answer');
    expect(onHappened).not.toHaveBeenCalled();
    fireEvent.change(day(), { target: { value: '2026-11-20' } });
    click('Voicemail');
    expect(onHappened).toHaveBeenLastCalledWith(expect.objectContaining({ when: '2026-11-20' }));
    fireEvent.change(day(), { target: { value: '2026-11-23' } });
    click('Wrong number');
    expect(onHappened.mock.lastCall?.[0]).not.toHaveProperty('when');
  });

  it('that was not saved keeps what was typed', async () => {
    const onHappened = vi.fn<() => Promise<boolean>>(() => Promise.resolve(false));
    const { onClose } = open({ first: 'call', onHappened });
    const note = screen.getByRole('textbox', { name: 'A note, if you like' });
    fireEvent.change(note, { target: { value: ' After lunch ' } });
    click('No answer');
    await waitFor(() => expect(onHappened).toHaveBeenCalledOnce());
    expect(onHappened).toHaveBeenCalledWith(expect.objectContaining({ note: 'After lunch' }));
    expect(onClose).not.toHaveBeenCalled();
    expect(note).toHaveProperty('value', ' After lunch ');
  });

  it('with somebody who is not to be contacted says where the door is opened', () => {
    const { onClose } = open({ first: 'call', closed: true });
    theirs();
    expect(screen.getByText(/has opened the door again/)).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Spoke' }), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });
});
