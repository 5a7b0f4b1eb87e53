import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;
const FORBIDDEN =
  /\b(touch(es)?|standings?|bar(red|s)?|ledger|playbooks?|cues?|pests?|prospects?|leads?|pipelines?|campaigns?)\b|\battempt \S+ of\b/i;

describe('the words on screen', () => {
  test('speak of people and promises', () => {
    const wrong = Object.entries(messages).filter(([, { message }]) => FORBIDDEN.test(message));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('are there for every key that the code names', () => {
    const code = ['lib', 'components', 'entrypoints'].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => readFileSync(join(room, file), 'utf8')),
    );
    const named = code.flatMap((text) => [
      ...[...text.matchAll(/\btext\(\s*'([a-z0-9_]+)'/g)].map((match) => match[1] ?? ''),
      ...[...text.matchAll(/\bcountText\(\s*'([a-z0-9_]+)'/g)].map((match) => `${match[1]}_other`),
    ]);
    expect([...new Set(named)].filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
  });

  test('are all used', () => {
    const code = ['lib', 'components', 'entrypoints', 'wxt.config.ts'].flatMap((room) =>
      room.endsWith('.ts')
        ? [readFileSync(room, 'utf8')]
        : readdirSync(room, { recursive: true, encoding: 'utf8' })
            .filter((file) => /\.tsx?$/.test(file))
            .map((file) => readFileSync(join(room, file), 'utf8')),
    );
    const all = code.join('\n');
    const named = new Set(all.match(/[a-z0-9_]+/g));
    // A key may be put together, `notify_${kind}`: its beginning then stands in the code.
    const begun = new Set(
      [...all.matchAll(/`([a-z0-9_]+)_\$\{|'([a-z0-9_]+)'/g)].map((it) => it[1] ?? it[2]),
    );
    const used = (key: string) =>
      named.has(key) ||
      key.split('_').some((_part, index, parts) => {
        const head = parts.slice(0, index + 1).join('_');
        return head.length >= 3 && begun.has(head);
      });
    expect(Object.keys(messages).filter((key) => !used(key))).toEqual([]);
  });
});
