import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultNumbers } from '../../../lib/policy/playbooks/numbers.ts';
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

test('numbers of the plan are kept one by one, however many are changed at once', async () => {
  await Promise.all([
    savePolicy({ plan: { tries: 9 } }),
    savePolicy({ plan: { silenceStretch: 1.2 }, waitingAfter: 2 }),
    savePolicy({ ringAt: '07:45' }),
  ]);
  await savePolicy({ plan: { listDays: 45 } });
  const { plan, waitingAfter, ringAt } = await loadPolicy();
  expect(plan).toEqual({ ...defaultNumbers, tries: 9, silenceStretch: 1.2, listDays: 45 });
  expect([waitingAfter, ringAt]).toEqual([2, '07:45']);
});

test('a number that is set back to its default follows the default again', async () => {
  await savePolicy({ plan: { tries: 9, listDays: 45 } });
  await savePolicy({ plan: { tries: defaultNumbers.tries } });
  expect((await fakeBrowser.storage.local.get('policy'))['policy']).toEqual({
    plan: { listDays: 45 },
  });
});

test('one that cannot be read takes no other with it', async () => {
  const kept = { ringAt: 'noon', fiscalStart: 4, plan: { tries: 400, listDays: 45 } };
  await fakeBrowser.storage.local.set({ policy: kept });
  const { ringAt, fiscalStart, plan } = await loadPolicy();
  expect([ringAt, fiscalStart]).toEqual(['09:00', 4]);
  expect(plan).toEqual({ ...defaultNumbers, listDays: 45 });
});
