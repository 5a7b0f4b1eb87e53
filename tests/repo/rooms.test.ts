import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each pure room may import of ours. They touch no browser API. */
const PURE: Record<string, string[]> = {
  'lib/time': ['lib/time'],
  'lib/ledger': ['lib/ledger', 'lib/time'],
  'lib/policy': ['lib/policy', 'lib/ledger', 'lib/time'],
  'lib/language': ['lib/language', 'lib/time'],
  'lib/library': ['lib/library', 'lib/ledger', 'lib/time'],
  'lib/walk': ['lib/walk', 'lib/policy', 'lib/ledger', 'lib/language', 'lib/time'],
};
const sources = ['lib', 'components', 'entrypoints'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(room, file)),
);
const read = (file: string) => readFileSync(file, 'utf8');

function imports(file: string): string[] {
  const found = [...read(file).matchAll(/from '([^']+)'|import '([^']+)'/g)];
  return found.map((match) => {
    const name = match[1] ?? match[2] ?? '';
    return name.startsWith('.') ? normalize(join(dirname(file), name)) : name;
  });
}
const within = (room: string) => sources.filter((file) => file.startsWith(`${room}/`));
const BROWSER =
  /\b(chrome|browser)\.\w|\b(window|document|navigator|localStorage|indexedDB)\b[.[]|\bDate\.now\(/;

describe('the rooms', () => {
  test.each(Object.entries(PURE))('%s imports only what it may', (room, allowed) => {
    const wrong = within(room).flatMap((file) =>
      imports(file)
        .filter(
          (name) =>
            name.startsWith('lib/') ||
            name.startsWith('components/') ||
            /^(wxt|dexie|@inboxsdk|react)/.test(name),
        )
        .filter((name) => !allowed.some((own) => name.startsWith(`${own}/`)))
        .map((name) => `${file} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(Object.keys(PURE))('%s uses no browser API and no clock of its own', (room) => {
    const code = within(room).map((file) => ({ file, text: withoutComments(read(file)) }));
    expect(code.filter(({ text }) => BROWSER.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('components use neither the browser nor the database', () => {
    const wrong = within('components').filter(
      (file) =>
        imports(file).some((name) =>
          /^(wxt|dexie|@inboxsdk)|^lib\/(store|gmail)\/(?!agenda-row)/.test(name),
        ) && !/^import type[^;]+lib\/store/m.test(read(file)),
    );
    expect(wrong).toEqual([]);
  });

  test('only the adapter imports InboxSDK', () => {
    const users = sources.filter((file) =>
      imports(file).some((name) => name.startsWith('@inboxsdk')),
    );
    expect(users.filter((file) => !file.startsWith('lib/gmail/inboxsdk/'))).toEqual([
      'entrypoints/background.ts',
      ...users.filter((file) => file === 'entrypoints/pageWorld.ts'),
    ]);
  });

  test('nothing writes HTML', () => {
    const sinks = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/;
    expect(sources.filter((file) => sinks.test(withoutComments(read(file))))).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\/\/.*$/gm, '');
}
