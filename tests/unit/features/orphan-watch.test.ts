import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { orphanWatch } from '../../../lib/features/orphan-watch.ts';
import { createPending } from '../../../lib/features/pending.ts';
import { fakeCompose, fakePort } from '../gmail/fake-port.ts';

const choice = { ask: { sentence: 'May I follow up?' } };
const { runtime } = fakeBrowser;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  fakeBrowser.runtime = runtime;
});

function watched() {
  const pending = createPending();
  const gmail = fakePort();
  const leftBehind = vi.fn<() => void>();
  const { signal } = new AbortController();
  orphanWatch({ pending, port: gmail.port, signal }, leftBehind);
  return { pending, gmail, leftBehind };
}
const orphan = () => {
  fakeBrowser.runtime = undefined as never;
};

it('says that the tab was left behind while a choice is pending, and looks only then', () => {
  const { pending, leftBehind } = watched();
  expect(vi.getTimerCount()).toBe(0);
  pending.set('d1', choice);
  pending.set('d2', choice);
  expect(vi.getTimerCount()).toBe(1);
  pending.take('d1');
  vi.advanceTimersByTime(20_000);
  expect(leftBehind).not.toHaveBeenCalled();
  orphan();
  vi.advanceTimersByTime(5_000);
  expect(leftBehind).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

it('stops looking when nothing is pending any more', () => {
  const { pending } = watched();
  pending.set('d1', choice);
  pending.take('d1');
  expect(vi.getTimerCount()).toBe(0);
});

it('says so while a mail is written that nothing was chosen for', () => {
  const { gmail, leftBehind } = watched();
  const mail = fakeCompose('d1');
  gmail.compose(mail.compose);
  vi.advanceTimersByTime(20_000);
  expect(leftBehind).not.toHaveBeenCalled();
  orphan();
  vi.advanceTimersByTime(5_000);
  expect(leftBehind).toHaveBeenCalledOnce();
});

it('says so at once of a mail that is begun in a tab left behind, and looks no longer than needed', () => {
  const { gmail, leftBehind } = watched();
  const [first, second] = [fakeCompose('d1'), fakeCompose('d2')];
  gmail.compose(first.compose);
  gmail.compose(second.compose);
  first.vanish();
  expect(vi.getTimerCount()).toBe(1);
  second.vanish();
  expect(vi.getTimerCount()).toBe(0);
  orphan();
  gmail.compose(fakeCompose('d3').compose);
  expect(leftBehind).toHaveBeenCalledOnce();
});
