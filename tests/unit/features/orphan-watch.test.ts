import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { orphanWatch } from '../../../lib/features/orphan-watch.ts';
import { createPending } from '../../../lib/features/pending.ts';

const choice = { ask: { sentence: 'May I follow up?' } };
const { runtime } = fakeBrowser;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  fakeBrowser.runtime = runtime;
});

it('says that the tab was left behind while a choice is pending, and looks only then', () => {
  const pending = createPending();
  const leftBehind = vi.fn<() => void>();
  orphanWatch({ pending }, leftBehind);
  expect(vi.getTimerCount()).toBe(0);
  pending.set('d1', choice);
  pending.set('d2', choice);
  expect(vi.getTimerCount()).toBe(1);
  pending.take('d1');
  vi.advanceTimersByTime(20_000);
  expect(leftBehind).not.toHaveBeenCalled();
  fakeBrowser.runtime = undefined as never;
  vi.advanceTimersByTime(5_000);
  expect(leftBehind).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

it('stops looking when nothing is pending any more', () => {
  const pending = createPending();
  orphanWatch({ pending }, () => undefined);
  pending.set('d1', choice);
  pending.take('d1');
  expect(vi.getTimerCount()).toBe(0);
});
