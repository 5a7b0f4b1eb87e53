import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../lib/ledger/body.ts';
import type { Fact, UnknownEntry } from '../../../lib/ledger/entry.ts';
import { project } from '../../../lib/ledger/project.ts';
import type { PersonState } from '../../../lib/ledger/state.ts';
import { verdictFor } from '../../../lib/policy/guard.ts';
import { compareStrictness } from '../../../lib/policy/guard/concern.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import type { Verdict } from '../../../lib/policy/types.ts';
import { anyOrder, CONTACTS, fromNewer, ledgers, steps } from '../ledger/arbitrary.ts';
import { runs } from '../runs.ts';

/* The guard over ledgers as they may really lie there: several contacts of one person, any order. */

const NOW = Date.UTC(2026, 11, 1, 12);
const THREADS = ['18c0ffee00000001', '18c0ffee00000002', undefined];
type Stored = Fact | UnknownEntry;

/** What says nothing about permission, but about who somebody is and what was written. */
const HARMLESS: Kind[] = [
  'contact-added',
  'contact-merged',
  'touch-made',
  'note-added',
  'owed-set',
];
const RESTRICTING: Kind[] = [
  'contact-barred',
  'not-before-set',
  'not-now-noted',
  'their-move-noted',
];

function personOf(facts: Iterable<Stored>, contact: string): PersonState {
  const person = [...project(facts).values()].find(({ contacts }) => contacts.includes(contact));
  if (!person) throw new Error('nobody');
  return person;
}

const judge = (person: PersonState, thread?: string, address?: string): Verdict =>
  verdictFor(
    person,
    { channel: 'email', role: 'to', at: NOW, thread, address },
    defaultPolicy,
    NOW,
    'Europe/Berlin',
  );

/** A mail to each contact in each conversation. */
const verdicts = (facts: Iterable<Stored>): Verdict[] => {
  const all = [...facts];
  return CONTACTS.flatMap((contact) =>
    THREADS.map((thread) => judge(personOf(all, contact), thread)),
  );
};

const namesNothing = ({ body }: Fact): boolean => !('answers' in body) || body.answers.length === 0;

describe('over a ledger', { timeout: 60_000 }, () => {
  it('a bar of one contact binds every address of the person, in any order of arrival', () => {
    fc.assert(
      fc.property(
        ledgers({ kinds: HARMLESS }).chain((author) => {
          const barred = author.copy();
          const [contact = ''] = CONTACTS;
          barred.write({ kind: 'contact-barred', body: { how: 'never' } }, contact);
          return anyOrder(barred.facts);
        }),
        (facts) => {
          const [contact = ''] = CONTACTS;
          const person = personOf(facts, contact);
          for (const address of person.emails)
            for (const thread of THREADS)
              expect(judge(person, thread, address)).toMatchObject({
                verdict: 'stop',
                because: 'never',
              });
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it('says the same in any order of arrival', () => {
    fc.assert(
      fc.property(
        ledgers().chain(({ facts }) => fc.tuple(fc.constant(facts), anyOrder(facts))),
        ([facts, shuffled]) => {
          expect(verdicts(shuffled)).toEqual(verdicts(facts));
        },
      ),
      { numRuns: runs(50) },
    );
  });

  it('takes nothing from what a newer version wrote', () => {
    fc.assert(
      fc.property(ledgers(), fc.nat(), ({ facts }, at) => {
        const one = facts[at % facts.length];
        if (!one) return;
        expect(verdicts([...facts, fromNewer(one)])).toEqual(verdicts(facts));
      }),
      { numRuns: runs(50) },
    );
  });

  it('lets nothing end what it does not name, however far ahead its stamp is', () => {
    const WORDS = ['never', 'farewell', 'company', 'not-before', 'not-now', 'not-now-again'];
    const later: Kind[] = ['permission-granted', 'permission-asked', 'cue-noted', 'reply-received'];
    fc.assert(
      fc.property(
        ledgers({ kinds: RESTRICTING, maxLength: 6 }),
        fc.array(steps([...later, ...HARMLESS]), { minLength: 1, maxLength: 6 }),
        (author, more) => {
          const before = verdicts(author.facts.filter(namesNothing));
          const after = author.copy();
          for (const step of more) after.step({ ...step, gap: step.gap * 20 });
          for (const [at, verdict] of verdicts(after.facts.filter(namesNothing)).entries()) {
            const was = before[at];
            if (!was || !WORDS.includes(was.because)) continue;
            expect(compareStrictness(verdict.verdict, was.verdict)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: runs(100) },
    );
  });
});
