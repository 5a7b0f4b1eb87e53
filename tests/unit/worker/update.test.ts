import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SurfaceReport } from '../../../lib/messages/answers.ts';
import { remind } from '../../../lib/reminders/remind.ts';
import { saveDiscreet } from '../../../lib/settings/discreet.ts';
import { rememberSurfaces, rememberTab } from '../../../lib/worker/tabs.ts';
import { isIconMarked, update } from '../../../lib/worker/update.ts';

vi.mock('../../../lib/reminders/remind.ts', () => ({ remind: vi.fn<typeof remind>() }));

const url = 'https://mail.google.com/mail/u/0/#inbox';
const off = (surface: SurfaceReport['surface']): SurfaceReport => ({ surface, state: 'off' });
/** What the icon is told, with one Gmail tab open that bears this mark in its page. */
async function shown(mark: string | null) {
  const open = async () => [{ id: 7, url, status: 'complete' }];
  Object.assign(fakeBrowser.tabs, { query: open });
  vi.stubGlobal('chrome', undefined);
  Object.assign(fakeBrowser, { scripting: { executeScript: async () => [{ result: mark }] } });
  vi.mocked(remind).mockClear();
  await update({} as never);
  return vi.mocked(remind).mock.calls[0]?.[1];
}
beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, run: () => unknown) => Promise.resolve(run()) },
  });
});

it('a tab that an update left behind marks the icon until it is heard of again', async () => {
  expect(await shown('ready')).toEqual({ off: 'guard', discreet: false });
  expect(isIconMarked()).toBe(true);
  await rememberTab(7, 'me@maple.example');
  expect(await shown('ready')).toEqual({ discreet: false });
  expect(isIconMarked()).toBe(false);
});

it.each([
  ['gmail', 'guard'],
  ['guard', 'guard'],
  ['line', 'part'],
  ['panel', 'part'],
] as const)('where %s is off in some tab, the icon tells of the %s', async (surface, told) => {
  await rememberSurfaces(7, 'me@maple.example', [off('list'), off(surface)]);
  expect(await shown('ready')).toEqual({ off: told, discreet: false });
});

it('discreet mode leaves the mark on the icon', async () => {
  await saveDiscreet(true);
  await rememberSurfaces(7, 'me@maple.example', [off('guard')]);
  expect(await shown('ready')).toEqual({ off: 'guard', discreet: true });
});
