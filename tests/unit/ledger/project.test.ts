import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectPerson, project } from '../../../lib/ledger/project.ts';
import {
  loosened,
  loosenedAmong,
  restrictionsOf,
  voidsOf,
} from '../../../lib/ledger/restrictions.ts';
import { identify } from '../../../lib/ledger/identity.ts';
import { inOrder } from '../../../lib/ledger/fold/order.ts';
import type { Fact } from '../../../lib/ledger/entry.ts';
import type { PersonState } from '../../../lib/ledger/state.ts';
import { anyOrder, Author, CONTACTS, fromNewer, idOf, ledgers, steps } from './arbitrary.ts';
import { runs } from '../runs.ts';
import { growthOf, IN_LINE } from '../growth.ts';

const restrictions = (persons: Iterable<PersonState>): Set<string> =>
  new Set([...persons].flatMap((person) => restrictionsOf(person).map((r) => r.entry)));

const namedBy = (facts: readonly Fact[]): Set<string> =>
  new Set(facts.flatMap(({ body }): string[] => ('answers' in body ? body.answers : [])));

const whoIsWho = (facts: Iterable<Fact>) => [...identify(facts)];

const statesOf = (facts: Iterable<Fact>) => [...project(facts).values()];

describe('a set of facts', { timeout: 60_000 }, () => {
  it('gives the same state in any order of arrival', () => {
    fc.assert(
      fc.property(
        ledgers().chain(({ facts }) => fc.tuple(fc.constant(facts), anyOrder(facts))),
        ([facts, shuffled]) => {
          expect(project(shuffled)).toEqual(project(facts));
        },
      ),
    );
  });

  it('gives the same state when facts arrive twice', () => {
    fc.assert(
      fc.property(
        ledgers().chain(({ facts }) => fc.tuple(fc.constant(facts), fc.subarray(facts))),
        ([facts, again]) => {
          expect(project([...again, ...facts, ...again])).toEqual(project(facts));
        },
      ),
    );
  });

  it('keeps one of two entries under one id, the same in any order, with the words of either', () => {
    const author = new Author();
    const [contact = ''] = CONTACTS;
    const seen = author.write({ kind: 'note-added', body: {}, said: { note: 'Hello' } }, contact);
    const { said: _, ...bare } = seen;
    const other = { ...bare, device: 'beta', clock: seen.clock.replace('alpha', 'beta') } as Fact;
    const earlier = { ...bare, clock: `000000000-0000-beta`, device: 'beta' } as Fact;
    for (const twins of [
      [seen, other],
      [seen, earlier],
      [seen, bare as Fact],
    ]) {
      const [state] = statesOf(twins);
      expect(statesOf(twins.toReversed())).toEqual([state]);
      expect(state?.notes.map((n) => n.note)).toEqual(['Hello']);
    }
  });

  it('folds each person from their own facts alone', () => {
    fc.assert(
      fc.property(ledgers(), ({ facts }) => {
        for (const person of statesOf(facts)) {
          const own = facts.filter((fact) => person.contacts.includes(fact.contact));
          expect(projectPerson(own)).toEqual(person);
        }
      }),
    );
  });

  it('keeps and counts what is from a newer version, and takes nothing from it', () => {
    fc.assert(
      fc.property(ledgers(), ({ facts }) => {
        const [first] = facts;
        if (first === undefined) return;
        const newer = fromNewer(first);
        const before = project(facts);
        for (const [id, person] of project([...facts, newer])) {
          const was = before.get(id);
          const mine = person.contacts.includes(newer.contact);
          expect(person.newer).toBe((was?.newer ?? 0) + (mine ? 1 : 0));
          expect({ ...person, newer: 0, history: [] }).toEqual({ ...was, newer: 0, history: [] });
          if (mine) expect(person.history.map((item) => item.kind)).toContain('thing-invented');
        }
      }),
    );
  });
});

describe('a restriction', { timeout: 60_000 }, () => {
  it('ends only when it is named, whatever comes after', () => {
    fc.assert(
      fc.property(ledgers({ maxLength: 25 }), steps(), (given, step) => {
        const author = given.copy();
        const [before, parted] = [restrictions(statesOf(author.facts)), whoIsWho(author.facts)];
        const next = author.step(step);
        const after = restrictions(statesOf(author.facts));
        // Contacts that become one person bring to bear what was named for the other before.
        const same = isDeepStrictEqual(whoIsWho(author.facts), parted);
        const named = namedBy(same ? [next] : author.facts);
        expect([...before.difference(after)].filter((id) => !named.has(id))).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('comes back when the act that ended it is taken back', () => {
    fc.assert(
      fc.property(
        ledgers({ maxLength: 25 }),
        steps(['permission-granted', 'bar-lifted', 'date-moved', 'date-cancelled']),
        (given, step) => {
          const author = given.copy();
          const before = restrictions(statesOf(author.facts));
          const next = author.step({ ...step, joined: false });
          author.write({ kind: 'act-voided', body: { of: next.act, answers: [] } }, next.contact);
          const after = restrictions(statesOf(author.facts));
          for (const id of before) expect(after).toContain(id);
        },
      ),
    );
  });

  it('is not ended by a void that was itself taken back, nor by taking back that one', () => {
    const author = new Author();
    const [contact = ''] = CONTACTS;
    const bar = author.write({ kind: 'contact-barred', body: { how: 'never' } }, contact);
    const lift = author.write(
      { kind: 'bar-lifted', body: { reason: 'mistake', answers: [bar.id] } },
      contact,
    );
    const back = (of: Fact) =>
      author.write({ kind: 'act-voided', body: { of: of.act, answers: [] } }, contact);
    expect(projectPerson(author.facts).bars).toEqual([]);
    const undone = back(lift);
    expect(projectPerson(author.facts).bars).toHaveLength(1);
    const redone = back(undone);
    expect(projectPerson(author.facts).bars).toHaveLength(1);
    back(redone);
    expect(projectPerson(author.facts).bars).toHaveLength(1);
  });

  it('binds every person it bound before when contacts are merged', () => {
    fc.assert(
      fc.property(ledgers({ maxLength: 25 }), fc.nat(2), fc.nat(2), (given, one, other) => {
        const author = given.copy();
        const before = statesOf(author.facts);
        const [a = '', b = ''] = [CONTACTS[one], CONTACTS[other]];
        author.write({ kind: 'contact-merged', body: { with: b } }, a);
        const after = statesOf(author.facts);
        const of = (persons: PersonState[], id: string) =>
          restrictions(persons.filter((p) => p.contacts.includes(id)));
        // A merge brings to bear what was named for the other contact before.
        const [then, named] = [of(after, a), namedBy(author.facts)];
        for (const id of of(before, a).union(of(before, b))) {
          expect(then.has(id) || named.has(id)).toBe(true);
        }
        for (const id of loosenedAmong(before, after)) expect(named).toContain(id);
      }),
    );
  });
});

describe('taking an act back', { timeout: 60_000 }, () => {
  /** What a state says, apart from its record. */
  const said = (persons: PersonState[]) => persons.map((person) => ({ ...person, history: [] }));

  it('leaves what would be without it, and nothing else', () => {
    fc.assert(
      fc.property(ledgers({ maxLength: 25 }), fc.nat(), (given, n) => {
        const author = given.copy();
        const act = author.facts[n % author.facts.length]?.act ?? '';
        const mine = author.facts.filter((fact) => fact.act === act);
        // Undoing an undo, and the act that brought a contact in, have rules of their own.
        fc.pre(!mine.some((fact) => fact.kind === 'act-voided' || fact.kind === 'contact-added'));
        // Nor is a link taken out of a chain of moves.
        const ids = new Set(mine.map((fact) => fact.id));
        const pointed = author.facts.some(
          ({ act: other, body }) =>
            other !== act && 'of' in body && typeof body.of === 'string' && ids.has(body.of),
        );
        fc.pre(!pointed);
        const without = author.facts.filter((fact) => fact.act !== act);
        for (const person of statesOf(author.facts)) {
          for (const { contact, body } of voidsOf(person, act)) {
            author.write({ kind: 'act-voided', body }, contact);
          }
        }
        expect(said(statesOf(author.facts))).toEqual(said(statesOf(without)));
      }),
      { numRuns: runs(300) },
    );
  });

  it('does not take back whom a restriction binds', () => {
    const author = new Author();
    const [contact = ''] = CONTACTS;
    const added = author.write(
      { kind: 'contact-added', body: { origin: 'ask' }, said: { emails: ['ana@acme.test'] } },
      contact,
    );
    const bar = author.write({ kind: 'contact-barred', body: { how: 'never' } }, contact);
    author.write({ kind: 'act-voided', body: { of: added.act } }, contact);
    const person = projectPerson(author.facts);
    expect(person.emails).toEqual(['ana@acme.test']);
    expect(person.bars.map((b) => b.entry)).toEqual([bar.id]);
    const gone = projectPerson(author.facts.filter((fact) => fact !== bar));
    expect(gone).toMatchObject({ added: false, emails: [], name: '' });
  });

  it('shows in the history', () => {
    const author = new Author();
    const [contact = ''] = CONTACTS;
    const note = author.write({ kind: 'note-added', body: {}, said: { note: 'x' } }, contact);
    author.write({ kind: 'act-voided', body: { of: note.act, answers: [] } }, contact);
    const person = projectPerson(author.facts);
    expect(person.notes).toEqual([]);
    expect(person.history.map((item) => [item.kind, item.voided])).toEqual([
      ['note-added', true],
      ['act-voided', false],
    ]);
  });
});

describe('what a change would loosen', { timeout: 60_000 }, () => {
  it('is nothing when nothing changes', () => {
    fc.assert(
      fc.property(ledgers(), ({ facts }) => {
        expect(loosenedAmong(statesOf(facts), statesOf(facts))).toEqual([]);
      }),
    );
  });

  it('sees a bar lifted, an address removed, a split, and an erasure', () => {
    const make = () => {
      const author = new Author();
      const [a = '', b = ''] = CONTACTS;
      const emails = (email: string) => ({
        kind: 'contact-added' as const,
        body: { origin: 'ask' as const },
        said: { emails: [email] },
      });
      author.write(emails('ana@acme.test'), a);
      author.write(emails('ana@home.test'), b);
      const merged = author.write({ kind: 'contact-merged', body: { with: b } }, a);
      const bar = author.write({ kind: 'contact-barred', body: { how: 'never' } }, a);
      return { author, a, b, merged, bar, before: statesOf(author.facts) };
    };
    const cases: ((made: ReturnType<typeof make>) => void)[] = [
      ({ author, a, bar }) =>
        author.write({ kind: 'bar-lifted', body: { reason: 'other', answers: [bar.id] } }, a),
      ({ author, a }) =>
        author.write({ kind: 'contact-edited', body: {}, said: { removed: ['ana@acme.test'] } }, a),
      ({ author, a, merged }) =>
        author.write({ kind: 'contact-split', body: { answers: [merged.id] } }, a),
      ({ author, a, merged }) =>
        author.write({ kind: 'act-voided', body: { of: merged.act, answers: [] } }, a),
      ({ author, a, bar }) =>
        author.write({ kind: 'act-voided', body: { of: bar.act, answers: [bar.id] } }, a),
      ({ author, b }) => author.write({ kind: 'contact-erased', body: {} }, b),
    ];
    for (const change of cases) {
      const made = make();
      change(made);
      expect(loosenedAmong(made.before, statesOf(made.author.facts))).toEqual([made.bar.id]);
    }
  });

  it('sees a confirmation taken back, and passes over bars nobody agreed to', () => {
    const author = new Author();
    const [contact = ''] = CONTACTS;
    const bar = author.write(
      { kind: 'contact-barred', body: { how: 'never', confirmed: false } },
      contact,
    );
    const read = projectPerson(author.facts);
    expect(restrictionsOf(read)).toMatchObject([{ entry: bar.id, confirmed: false }]);
    const agreed = author.write({ kind: 'bar-confirmed', body: { of: bar.id } }, contact);
    const confirmed = projectPerson(author.facts);
    expect(confirmed.bars[0]?.confirmed).toBe(true);
    expect(loosened(read)).toEqual([]);
    author.write({ kind: 'act-voided', body: { of: agreed.act } }, contact);
    expect(projectPerson(author.facts).bars[0]?.confirmed).toBe(true);
    for (const { body } of voidsOf(confirmed, agreed.act)) {
      author.write({ kind: 'act-voided', body }, contact);
    }
    const after = projectPerson(author.facts);
    expect(after.bars[0]?.confirmed).toBe(false);
    expect(loosened(confirmed, after)).toEqual([bar.id]);
  });
});

describe('size', { timeout: 60_000 }, () => {
  it('folds a person of 1,000 facts in time that grows with them', () => {
    const [long] = fc.sample(ledgers({ minLength: 1000, maxLength: 1000 }), {
      numRuns: 1,
      seed: 7,
    });
    const facts = inOrder(long?.facts ?? []).map((f) => ({ ...f, contact: idOf('one') }) as Fact);
    const some = (size: number) => facts.slice(0, size);
    expect(growthOf(some, projectPerson, 1000)).toBeLessThan(IN_LINE);
  });
});
