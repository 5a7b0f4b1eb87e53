import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  loadPolicy,
  loadPreferences,
  savePolicy,
  savePreferences,
} from '../../../lib/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('two choices made in one moment are both kept', async () => {
  await Promise.all([savePolicy({ workingDays: [1, 2, 3, 4] }), savePolicy({ ringAt: '07:45' })]);
  expect(await loadPolicy()).toMatchObject({ workingDays: [1, 2, 3, 4], ringAt: '07:45' });

  const account = 'sam@lumen.example';
  await Promise.all([
    savePreferences(account, { lastAsk: 'open' }),
    savePreferences(account, { lastFollowUp: 'in-days:14' }),
  ]);
  expect(await loadPreferences(account)).toMatchObject({
    lastAsk: 'open',
    lastFollowUp: 'in-days:14',
  });
});

test('what cannot be read falls back to its default', async () => {
  await fakeBrowser.storage.local.set({ policy: { workingDays: [] } });
  expect((await loadPolicy()).workingDays).toEqual([1, 2, 3, 4, 5]);
});
