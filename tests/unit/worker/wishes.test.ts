import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeWish, wishFor } from '../../../lib/worker/wishes.ts';

const account = 'sam@maplefield.example';
const wish = { account, thread: 'f'.repeat(16), to: 'ana@oliveira.example' };
beforeEach(() => fakeBrowser.reset());

test('a tab is told once what it was opened for', async () => {
  await wishFor(3, wish);
  expect(await takeWish(4, account)).toBeUndefined();
  expect(await takeWish(3, account.toUpperCase())).toEqual({ thread: wish.thread, to: wish.to });
  expect(await takeWish(3, account)).toBeUndefined();
});

test('another account has no such conversation', async () => {
  await wishFor(3, wish);
  expect(await takeWish(3, 'other@maplefield.example')).toBeUndefined();
  await wishFor(3, { ...wish, account: '' });
  expect(await takeWish(3, account)).toMatchObject({ thread: wish.thread });
});
