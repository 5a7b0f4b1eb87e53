// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Notice } from '../../../../components/gmail/Notice.tsx';
import { PendingLine } from '../../../../components/gmail/PendingLine.tsx';
import { Toast } from '../../../../components/gmail/Toast.tsx';
import { ZONE } from '../../../gallery/people.ts';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

const shared = {
  due: { day: '2026-12-07', zone: ZONE },
  condition: 'no-reply' as const,
  kind: 'follow-up' as const,
  today: '2026-11-23',
  onRemove: () => {},
};

it.each([
  [{}, 'If no reply by Mon 7 Dec'],
  [{ condition: 'regardless' as const }, 'Follow up on Mon 7 Dec'],
  [{ kind: 'ask' as const }, 'Asking for around Mon 7 Dec'],
  [{ kind: 'ask' as const, due: undefined }, 'Asking when would be good'],
  [{ due: { ...shared.due, time: '10:00' } }, 'If no reply by Mon 7 Dec, 10:00'],
])('says in one line what a mail brings with it: %o', (props, words) => {
  render(<PendingLine {...shared} {...props} />);
  expect(screen.getByRole('status').textContent).toBe(words);
  expect(screen.getByRole('button', { name: `Remove: ${words}` })).toBeTruthy();
});

it('can be clicked away', () => {
  const onRemove = vi.fn<() => void>();
  render(<PendingLine {...shared} onRemove={onRemove} />);
  fireEvent.click(screen.getByRole('button'));
  expect(onRemove).toHaveBeenCalledOnce();
});

it('gives a notice its action and its way out', () => {
  const onPress = vi.fn<() => void>();
  const onClose = vi.fn<() => void>();
  render(<Notice kind="off" text="Off" action={{ label: 'Reload', onPress }} onClose={onClose} />);
  fireEvent.click(screen.getByRole('button', { name: 'Reload' }));
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onPress).toHaveBeenCalledOnce();
  expect(onClose).toHaveBeenCalledOnce();
  expect(screen.getByRole('alert')).toBeTruthy();
});

it('lets a toast be taken back', () => {
  const onPress = vi.fn<() => void>();
  render(<Toast text="Noted" action={{ label: 'Undo', onPress }} />);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onPress).toHaveBeenCalledOnce();
});
