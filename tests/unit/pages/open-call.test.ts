import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  endOpenCall,
  keepOpenCall,
  onOpenCallEnd,
  openCall,
} from '../../../lib/pages/open-call.ts';

const call = { email: 'ana@oliveira.example', name: 'Ana Oliveira', phone: '+351 22 555 01' };
const AT = Date.parse('2026-11-23T09:00:00Z');
const HOUR = 3_600_000;

beforeEach(() => fakeBrowser.reset());

it('waits for the popup to come back, and no longer than a call goes on', async () => {
  expect(await openCall(AT)).toBeUndefined();
  await keepOpenCall(call, AT);
  expect(await openCall(AT + HOUR)).toEqual(call);
  expect(await openCall(AT + 3 * HOUR)).toBeUndefined();
  // Not even on another look is it there still.
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

it('is over once it is said how it went, on whichever page', async () => {
  await keepOpenCall(call, AT);
  let told = 0;
  const page = new AbortController();
  onOpenCallEnd(call, () => (told += 1), page.signal);
  await endOpenCall({ ...call, email: 'ben@okafor.example' });
  expect(await openCall(AT)).toEqual(call);
  await endOpenCall(call);
  expect(told).toBe(1);
  expect(await openCall(AT)).toBeUndefined();
  page.abort();
  await keepOpenCall(call, AT);
  await endOpenCall(call);
  expect(told).toBe(1);
});

it('is nothing where what lies there is no call', async () => {
  await fakeBrowser.storage.session.set({ 'open-call': { email: 3 } });
  expect(await openCall(AT)).toBeUndefined();
});
