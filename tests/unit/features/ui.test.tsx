// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Boundary } from '../../../lib/features/ui/boundary.tsx';
import { createCorner } from '../../../lib/features/ui/corner.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function View({ fails }: { fails: boolean }) {
  if (fails) throw new Error('no words');
  return <p>Words</p>;
}

it('a view that failed is drawn again with what comes next', () => {
  const onError = vi.fn<() => void>();
  const drawn = (fails: boolean) => (
    <Boundary onError={onError}>
      <View fails={fails} />
    </Boundary>
  );
  const { container, rerender } = render(drawn(true));
  expect(container.textContent).toBe('');
  rerender(drawn(false));
  expect(container.textContent).toBe('Words');
  expect(onError).toHaveBeenCalledOnce();
});

it('has the place of its words before them, and says the same words twice', () => {
  const { container, rerender } = render(null);
  const show = (_: unknown, node: ReactNode) => {
    rerender(node);
    return { update: (next: ReactNode) => rerender(next) };
  };
  const corner = createCorner(show, () => undefined, new AbortController().signal);
  corner.prepare();
  const live = container.querySelector('[aria-live]');
  const status = container.querySelector('[role=status]');
  expect(live?.textContent).toBe('');
  act(() => corner.say('Your note: saved'));
  expect(live?.textContent).toBe('Your note: saved');
  act(() => corner.say('Your note: saved'));
  expect(live?.textContent).not.toBe('Your note: saved');
  expect(live?.textContent?.trim()).toBe('Your note: saved');
  act(() => corner.toast({ text: 'Follow up: saved' }));
  expect(status?.textContent).toBe('Follow up: saved');
  act(() => void vi.advanceTimersByTime(10_000));
  expect(live?.textContent).toBe('');
  expect(status?.textContent).toBe('');
});
