import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyWords } from '../../../lib/ledger/bind.ts';
import { bodies } from '../../../lib/ledger/body.ts';
import { verifyChain } from '../../../lib/ledger/chain.ts';
import { VERSION } from '../../../lib/ledger/entry.ts';
import type { Head } from '../../../lib/ledger/entry.ts';
import { project } from '../../../lib/ledger/project.ts';
import { raise } from '../../../lib/ledger/raise/steps.ts';
import { readEntry, readWords } from '../../../lib/ledger/read.ts';

function lines(name: string): unknown[] {
  const text = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

const first = lines('v1.ndjson')[0] as Record<string, unknown>;

function why(raw: unknown): string {
  const reading = readEntry(raw);
  return reading.is === 'refused' ? reading.why : `not refused: ${reading.is}`;
}

// These files were written by version 1 and are never written anew: a later version reads them too.
describe('entries of version 1', () => {
  const entries = lines('v1.ndjson');

  it('are two of every kind there was, with and without what may be left out', () => {
    expect(entries).toHaveLength(72);
    const kinds = entries.map((entry) => (entry as Head).kind);
    expect(new Set(kinds).size).toBe(36);
    expect(kinds.every((kind) => Object.hasOwn(bodies, kind))).toBe(true);
  });

  it('are all read, with a chain that holds and words that are theirs', () => {
    for (const raw of entries) {
      const reading = readEntry(raw);
      expect(reading).toMatchObject({ is: 'entry', entry: { v: VERSION, id: (raw as Head).id } });
    }
    expect(verifyChain(entries as Head[])).toMatchObject({ seq: 72 });
    expect(verifyChain(entries as Head[]).broken).toBeUndefined();
    const byId = new Map(entries.map((raw) => [(raw as Head).id, raw as Head]));
    for (const raw of lines('v1.words.ndjson')) {
      const row = readWords(raw);
      const entry = byId.get(row?.entry ?? '');
      expect(row && entry && verifyWords(entry, row)).toBe(true);
    }
  });

  it('still fold to a person', () => {
    const facts = entries.map(readEntry).flatMap((r) => (r.is === 'refused' ? [] : [r.entry]));
    const [person] = project(facts).values();
    expect(person?.history).toHaveLength(72);
    expect(person?.newer).toBe(0);
  });
});

describe('raising', () => {
  const table = [
    (entry: object) => ({ ...entry, two: true }),
    (entry: object) => ({ ...entry, three: true }),
  ];

  it('takes every step in order', () => {
    expect(raise({ v: 1 }, 1, 3, table)).toEqual({ v: 3, two: true, three: true });
    expect(raise({ v: 2 }, 2, 3, table)).toEqual({ v: 3, three: true });
    expect(raise({ v: 3 }, 3, 3, table)).toEqual({ v: 3 });
  });

  it('throws where a step is missing', () => {
    expect(() => raise({ v: 1 }, 1, 4, table)).toThrow('no step from version 3');
  });

  it('has every step up to the present version', () => {
    for (let v = 1; v < VERSION; v += 1) expect(() => raise({ v }, v)).not.toThrow('no step');
  });
});

describe('the door', () => {
  it('keeps what a newer version wrote, whole', () => {
    const newer = { ...first, v: VERSION + 1, mood: 'new', body: { deep: { er: [1] } } };
    expect(readEntry(newer)).toEqual({ is: 'newer', entry: newer });
    const kind = { ...first, kind: 'thing-invented', body: { x: 1 } };
    expect(readEntry(kind)).toEqual({ is: 'newer', entry: kind });
    expect(why({ ...newer, id: 'x' })).toMatch(/^id/);
    for (const name of ['toString', 'constructor', '__proto__']) {
      expect(readEntry({ ...first, kind: name }).is).toBe('newer');
    }
  });

  it('gives fresh objects', () => {
    const raw = structuredClone(first);
    const newer = { ...structuredClone(first), kind: 'thing-invented', body: { list: [1] } };
    const readings = [readEntry(raw), readEntry(newer)];
    (raw.body as Record<string, unknown>).origin = 'hacked';
    newer.body.list.push(2);
    expect(JSON.stringify(readings)).not.toContain('hacked');
    expect(readings[1]).toMatchObject({ entry: { body: { list: [1] } } });
  });

  it('refuses keys that reach into prototypes, at any depth', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const body = JSON.parse(`{"a":[{"${key}":{"polluted":1}}]}`) as unknown;
      expect(why({ ...first, kind: 'thing-invented', body })).toBe('forbidden key');
      expect(why(JSON.parse(`{"${key}":1}`))).toBe('forbidden key');
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('refuses what is too large or too deep', () => {
    expect(why({ ...first, v: 9, body: 'x'.repeat(70_000) })).toBe('too large');
    expect(why({ ...first, v: 9, body: Array.from({ length: 70_000 }, () => 1) })).toBe(
      'too large',
    );
    let deep: unknown = 1;
    for (let i = 0; i < 20_000; i += 1) deep = [deep];
    expect(why({ ...first, v: 9, body: deep })).toBe('too deep');
    const loop: Record<string, unknown> = { ...first };
    loop.body = loop;
    expect(why(loop)).toBe('too deep');
  });

  it('refuses what is not an entry, and says why without its content', () => {
    for (const raw of [null, 1, 'x', [], undefined]) expect(why(raw)).toBe('no object');
    expect(why(() => 1)).toBe('not plain data');
    expect(why({ ...first, body: new Date() })).toBe('not plain data');
    for (const v of [0, -1, 1.5, '1', undefined]) expect(why({ ...first, v })).toBe('no version');
    expect(why({ ...first, extra: 1 })).toMatch(/extra|nrecognized/);
    expect(why({ ...first, body: { origin: 'secret' } })).toMatch(/^body\.origin/);
    expect(why({ ...first, body: { origin: 'secret' } })).not.toContain('secret');
    expect(why({ ...first, clock: '0000000zz-0000-beta' })).toBe('clock of another device');
    expect(why({ ...first, seq: 0 })).toMatch(/^seq/);
    expect(readWords({ entry: 'x', salt: 's', words: { secret: 1 } })).toBeUndefined();
    expect(
      readWords({ entry: 'x', salt: 's', words: { note: 'n'.repeat(20_001) } }),
    ).toBeUndefined();
  });

  it('never throws', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
    });
    const field = fc.constantFrom(...Object.keys(first));
    fc.assert(
      fc.property(anything, field, (value, key) => {
        expect(['entry', 'newer', 'refused']).toContain(readEntry(value).is);
        expect(['entry', 'newer', 'refused']).toContain(readEntry({ ...first, [key]: value }).is);
        expect(() => readWords(value)).not.toThrow();
      }),
    );
  });
});
