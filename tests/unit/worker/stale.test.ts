import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isStale } from '../../../lib/worker/stale.ts';

const url = 'https://mail.google.com/mail/u/0/#inbox';
const tab = { id: 7, url, status: 'complete' };
/** What the page bears, or that it cannot be asked. */
function bears(mark: string | null | Error): void {
  vi.stubGlobal('chrome', undefined);
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: async () => {
        if (mark instanceof Error) throw mark;
        return [{ result: mark }];
      },
    },
  });
}
beforeEach(() => bears(null));

test('a tab that has loaded and bears no mark was open before', async () => {
  expect(await isStale(tab)).toBe(true);
});

test('one that an older version left is stale though it bears the mark', async () => {
  bears('ready');
  expect(await isStale(tab)).toBe(true);
});

test('one that loads, starts, sleeps or cannot be asked is not', async () => {
  expect(await isStale({ ...tab, status: 'loading' })).toBe(false);
  expect(await isStale({ ...tab, discarded: true })).toBe(false);
  expect(await isStale({ ...tab, url: 'https://mail.google.com/chat/u/0/' })).toBe(false);
  bears('starting');
  expect(await isStale(tab)).toBe(false);
  bears(new Error('gone'));
  expect(await isStale(tab)).toBe(false);
});

test('one that is too busy to say is not, and is heard of once it has said', async () => {
  vi.useFakeTimers();
  let answer: (frames: { result: string }[]) => void = () => undefined;
  const executeScript = () => new Promise((resolve) => (answer = resolve));
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  const late = vi.fn<() => void>();
  const stale = isStale(tab, late);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await stale).toBe(false);
  expect(late).not.toHaveBeenCalled();
  answer([{ result: 'ready' }]);
  await vi.advanceTimersByTimeAsync(0);
  expect(late).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
