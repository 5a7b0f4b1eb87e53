import type { Page } from '@playwright/test';
import type { Answer } from '../../lib/messages/answers.ts';
import { expect, test } from './support/fixtures.ts';
import { inIsolatedWorld } from './support/isolated.ts';
import { command, LedgerPage } from './support/ledger-page.ts';
import type { MayI } from './support/may-i.ts';

const SECRET = 'Words of a mail';
const person = { email: 'ana@porto.example' };
const note = (text: string) => command({ do: 'add-note', person, place: {}, note: text });

/** From now on the worker keeps what it logs, for `logged`. */
async function listen(mayI: MayI): Promise<void> {
  await mayI.inWorker(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    for (const level of ['log', 'info', 'warn', 'error'] as const)
      console[level] = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  }, null);
}
const logged = (mayI: MayI) =>
  mayI.inWorker(() => (globalThis as unknown as { said: string[] }).said, null);

/** Sends a whole message, of whatever shape, and answers what comes back. */
function send(page: Page, message: unknown): Promise<unknown> {
  return page.evaluate(async (raw) => {
    const answer = await chrome.runtime.sendMessage(raw);
    return answer && 'res' in answer ? answer.res : answer;
  }, message);
}
const asked = (type: unknown, data: unknown) => ({ id: 1, type, data, timestamp: 0 });
const refusal = (code: string) => ({ ok: false, problem: { code } });

test('what is no question of ours is refused with a reason, and logged without its words', async ({
  mayI,
}) => {
  const { page } = await LedgerPage.open(mayI);
  await listen(mayI);
  const unreadable = [
    asked('erase', { text: SECRET }),
    asked('constructor', SECRET),
    asked(SECRET, {}),
    SECRET,
    42,
    [SECRET],
    asked('command', undefined),
    asked('command', SECRET),
    asked('command', { ...note(SECRET), more: SECRET }),
    asked('command', { ...note(SECRET), act: SECRET }),
    asked('command', { ...note(SECRET), intent: { do: SECRET } }),
    asked('command', { ...note(SECRET), intent: { ...note(SECRET).intent, [SECRET]: 1 } }),
    asked('importLines', { lines: [SECRET], firstLine: 0 }),
    asked('importLines', { lines: Array.from({ length: 1001 }, () => SECRET), firstLine: 1 }),
    asked('health', { [SECRET]: true }),
  ];
  for (const message of unreadable)
    expect(await send(page, message), JSON.stringify(message)).toMatchObject(refusal('unreadable'));
  const large = asked('command', note(SECRET.repeat(5000)));
  expect(await send(page, large)).toMatchObject(refusal('too-large'));
  const hello = asked('hello', { account: SECRET, zone: 'UTC' });
  expect(await send(page, hello)).toMatchObject(refusal('not-allowed'));

  const lines = await logged(mayI);
  expect(lines.filter((line) => line.startsWith('refused'))).toHaveLength(unreadable.length + 2);
  expect(lines.filter((line) => line.includes(SECRET))).toEqual([]);
  expect(await mayI.facts()).toEqual([]);
});

test('a Gmail tab may ask and append, and nothing else', async ({ mayI, openGmail }) => {
  const { page } = await openGmail();
  const ask = (message: unknown) =>
    inIsolatedWorld<{ res: Answer<unknown> }>(
      page,
      mayI.id,
      `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
    ).then(({ res }) => res);
  for (const [type, data] of [
    ['importLines', { lines: [], firstLine: 1 }],
    ['health', {}],
    ['openThread', { account: '' }],
    ['keepItem', { item: { id: '0'.repeat(26), kind: 'article', title: 'A', text: 'B' } }],
    ['removeItem', { id: '0'.repeat(26) }],
  ] as const)
    expect(await ask(asked(type, data))).toMatchObject(refusal('not-allowed'));
  expect(await ask(asked('command', note('A note')))).toMatchObject({ ok: true });

  // The extension's storage is closed to it, and its database lies in another origin.
  const storage = `chrome.storage.local.get(null).then(() => 'open', (error) => error.message)`;
  expect(await inIsolatedWorld(page, mayI.id, storage)).toMatch(/not allowed/i);
  const write = `chrome.storage.local.set({ watermark: null }).then(() => 'open', (error) => error.message)`;
  expect(await inIsolatedWorld(page, mayI.id, write)).toMatch(/not allowed/i);
  const databases = `indexedDB.databases().then((all) => all.map(({ name }) => name))`;
  expect(await inIsolatedWorld(page, mayI.id, databases)).not.toContain('may-i');
});

test('the page itself reaches nothing of the extension', async ({ mayI, openGmail }) => {
  const { page } = await openGmail();
  expect(await page.evaluate(() => typeof globalThis.chrome?.runtime?.sendMessage)).toBe(
    'undefined',
  );
  const fetched = (path: string) =>
    page.evaluate((url) => fetch(url).then(String, () => 'refused'), mayI.url(path));
  expect(await fetched('ledger.html')).toBe('refused');
  expect(await fetched('manifest.json')).toBe('refused');
});

test('a frame inside Gmail is nobody', async ({ mayI, openGmail }) => {
  const { page } = await openGmail();
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = '/mail/u/0/inner';
    document.body.append(frame);
  });
  await expect.poll(() => page.frames().some((frame) => frame.url().endsWith('inner'))).toBe(true);
  await listen(mayI);
  const answers = await mayI.inWorker(async (data) => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    const results = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0, allFrames: true },
      args: [{ id: 1, type: 'command', data, timestamp: 0 }],
      func: async (message) => [window === window.top, await chrome.runtime.sendMessage(message)],
    });
    return results.map((it) => it.result as [boolean, { res: unknown }]);
  }, note(SECRET));
  const inner = answers.filter(([top]) => !top);
  expect(inner.length).toBeGreaterThan(0);
  for (const [, { res }] of inner) expect(res).toMatchObject(refusal('not-allowed'));
  expect((await logged(mayI)).filter((line) => line.includes(SECRET))).toEqual([]);
});
