import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bind, verifyWords } from '../../../lib/ledger/bind.ts';
import { canonical } from '../../../lib/ledger/canonical.ts';
import { verifyChain } from '../../../lib/ledger/chain.ts';
import { readEntry, readWords } from '../../../lib/ledger/read.ts';
import { idsOf, seal } from '../../../lib/ledger/seal.ts';
import type { ChainHead, EntryDraft } from '../../../lib/ledger/seal.ts';
import { ledgers } from './arbitrary.ts';
import type { Author } from './arbitrary.ts';

const EMPTY: ChainHead = { device: 'alpha', seq: 0, hash: '', clock: '' };

function draftsOf({ facts }: Author): EntryDraft[] {
  return facts.map(
    ({ act, account, zone, at, contact, kind, body, said }) =>
      ({ act, account, zone, at, contact, kind, body, said }) as EntryDraft,
  );
}

function sealed(drafts: EntryDraft[], head: ChainHead = EMPTY, now = 1_800_000_000_000) {
  let salts = 0;
  return seal(drafts, head, { now, salt: () => `salt ${head.seq} ${(salts += 1)}` });
}

/** As it comes back from a file. */
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('sealing', { timeout: 60_000 }, () => {
  it('makes a chain without a gap that reads back whole, in one go or in pieces', () => {
    fc.assert(
      fc.property(ledgers(), fc.nat(40), (author, cut) => {
        const drafts = draftsOf(author);
        const first = sealed(drafts.slice(0, cut));
        const second = sealed(drafts.slice(cut), first.chainHead, 1_700_000_000_000);
        const entries = [...first.entries, ...second.entries];
        const end = { seq: entries.length, hash: second.chainHead.hash };
        expect(verifyChain(stored(entries))).toEqual(end);
        expect(verifyChain(second.entries, first.chainHead)).toEqual(end);
        // The wall clock went back between the two; the stamps did not.
        const clocks = entries.map((entry) => entry.clock);
        expect(clocks).toEqual(clocks.toSorted());
        expect(new Set(clocks).size).toBe(clocks.length);
        for (const entry of entries) {
          const reading = readEntry(stored(entry));
          expect(reading).toEqual({ is: 'entry', entry });
          expect('entry' in reading && canonical(reading.entry)).toBe(canonical(entry));
        }
      }),
    );
  });

  it('gives a repeated command the same ids, which are known beforehand', () => {
    fc.assert(
      fc.property(ledgers(), (author) => {
        const drafts = draftsOf(author);
        const ids = sealed(drafts).entries.map((entry) => entry.id);
        expect(sealed(drafts, { ...EMPTY, seq: 9 }, 5).entries.map((e) => e.id)).toEqual(ids);
        expect(idsOf(drafts)).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('parts the words from the facts, so that dropping them leaves the chain', () => {
    fc.assert(
      fc.property(ledgers(), (author) => {
        const { entries, words } = sealed(draftsOf(author));
        const byId = new Map(entries.map((entry) => [entry.id, entry]));
        for (const row of words) {
          const entry = byId.get(row.entry);
          if (entry === undefined) throw new Error('words without an entry');
          expect(verifyWords(entry, stored(row))).toBe(true);
          expect(readWords(stored(row))).toEqual(row);
          expect(verifyWords(entry, { ...row, salt: 'other' })).toBe(false);
          const altered = { ...row, words: { ...row.words, quote: 'Something else.' } };
          expect(verifyWords(entry, altered)).toBe(false);
        }
        expect(canonical(entries)).not.toContain('acme.test');
        expect(verifyChain(entries).broken).toBeUndefined();
      }),
    );
  });

  it('writes no words row where nothing was said', () => {
    const [entry] = sealed([
      {
        kind: 'note-added',
        body: {},
        said: { note: undefined },
        contact: 'c'.repeat(26),
        act: 'a'.repeat(26),
        account: 'me@home.test',
        zone: 'UTC',
        at: '2026-12-04T09:00:00.000Z',
      },
    ]).entries;
    expect(entry?.words).toBeUndefined();
  });

  it('binds the same words apart under another salt', () => {
    expect(bind({ name: 'Ana' }, 'a')).not.toBe(bind({ name: 'Ana' }, 'b'));
    expect(bind({ name: 'Ana' }, 'a')).toBe(bind({ name: 'Ana', quote: undefined }, 'a'));
    expect(bind({ name: 'Ana' }, 'a')).toHaveLength(52);
  });
});

describe('a chain that was tampered with', { timeout: 60_000 }, () => {
  const chains = ledgers({ minLength: 3 }).map((author) => sealed(draftsOf(author)));

  it('breaks where an entry is missing, doubled or out of place', () => {
    fc.assert(
      fc.property(chains, fc.nat(), ({ entries }, n) => {
        const i = n % (entries.length - 1);
        expect(verifyChain(entries.toSpliced(i, 1)).broken).toMatchObject({ index: i, why: 'gap' });
        const doubled = entries.toSpliced(i, 0, ...entries.slice(i, i + 1));
        expect(verifyChain(doubled).broken).toMatchObject({ index: i + 1, why: 'gap' });
      }),
    );
  });

  it('breaks after an altered entry, and its end shows an altered last one', () => {
    fc.assert(
      fc.property(chains, fc.nat(), ({ entries, chainHead }, n) => {
        const i = n % entries.length;
        const altered = entries.map((entry, at) => (at === i ? { ...entry, zone: 'UTC' } : entry));
        const { broken, hash } = verifyChain(altered);
        if (i === entries.length - 1) expect(hash).not.toBe(chainHead.hash);
        else expect(broken).toMatchObject({ index: i + 1, why: 'prev' });
      }),
    );
  });

  it('breaks at an entry of another device', () => {
    const { entries } = sealed(
      draftsOf(fc.sample(ledgers({ minLength: 3 }), { numRuns: 1, seed: 1 })[0] as Author),
    );
    const mixed = entries.map((entry, i) => (i === 1 ? { ...entry, device: 'beta' } : entry));
    expect(verifyChain(mixed).broken).toEqual({ index: 1, id: entries[1]?.id, why: 'device' });
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value);
        // `__proto__` as a key is JSON's own trouble; the read door refuses it.
        fc.pre(!text.includes('__proto__'));
        expect(canonical(JSON.parse(text))).toBe(text);
        // Minus zero is written as zero.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(canonical({ b: 1, a: [{ d: null, c: 'ö' }], x: undefined })).toBe(
      '{"a":[{"c":"ö","d":null}],"b":1}',
    );
  });

  it('refuses what JSON cannot hold', () => {
    for (const value of [Number.NaN, Infinity, undefined, [undefined], () => 1, Symbol('x')]) {
      expect(() => canonical(value)).toThrow(TypeError);
    }
  });
});
