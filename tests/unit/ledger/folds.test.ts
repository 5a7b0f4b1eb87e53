import { describe, expect, it } from 'vitest';
import { identify } from '../../../lib/ledger/identity.ts';
import { project, projectPerson } from '../../../lib/ledger/project.ts';
import { Author, CONTACTS } from './arbitrary.ts';
import type { Made } from './arbitrary.ts';

const [ana = '', bo = '', cy = ''] = CONTACTS.toSorted();
const THREAD = '18c0ffee00000001';
const OTHER = '18c0ffee00000002';
const due = (day: string) => ({ day, zone: 'Europe/Berlin' });
/** Before and after everything that is written here. */
const LONG_AGO = '2026-01-01T00:00:00.000Z';
const LATER = '2027-06-01T00:00:00.000Z';

function ledger() {
  const author = new Author();
  return {
    author,
    say: (made: Made, contact = ana, act?: string) => author.write(made, contact, 'alpha', act),
    person: () => projectPerson(author.facts),
  };
}

const followUp = (condition: 'no-reply' | 'regardless', thread: string | undefined = THREAD) =>
  ({ kind: 'follow-up-set', body: { thread, due: due('2026-12-04'), condition } }) as const;
const reply = (when: string, thread: string | undefined = THREAD, automatic = false) =>
  ({ kind: 'reply-received', body: { thread, when, automatic } }) as const;
const notBefore = (day: string, thread: string | undefined = THREAD) =>
  ({ kind: 'not-before-set', body: { thread, due: due(day) } }) as const;

describe('a follow-up', () => {
  it('that waits for no reply is settled by a newer reply in its thread, and by nothing else', () => {
    const { say, person } = ledger();
    const waiting = say(followUp('no-reply'));
    const anyway = say(followUp('regardless'));
    say(reply(LONG_AGO));
    say(reply(LATER, THREAD, true));
    say(reply(LATER, OTHER));
    const still = person().followUps.map((f) => f.entry);
    expect(still).toEqual([waiting.id, anyway.id]);
    say(reply(LATER));
    expect(person().followUps.map((f) => f.entry)).toEqual([anyway.id]);
  });

  it('without a thread is settled by a reply in any', () => {
    const { say, person } = ledger();
    say({ kind: 'follow-up-set', body: { due: due('2026-12-04'), condition: 'no-reply' } });
    say(reply(LATER, OTHER));
    expect(person().followUps).toEqual([]);
  });

  it('ends when it is done or cancelled, and comes back when that is taken back', () => {
    const { say, person } = ledger();
    const one = say(followUp('regardless'));
    const done = say({ kind: 'follow-up-done', body: { of: one.id } });
    expect(person().followUps).toEqual([]);
    say({ kind: 'act-voided', body: { of: done.act } });
    expect(person().followUps).toHaveLength(1);
    say({ kind: 'follow-up-cancelled', body: { of: one.id } });
    expect(person().followUps).toEqual([]);
  });

  it('is put off by the latest snooze, and to a new date by the latest move', () => {
    const { say, person } = ledger();
    const one = say(followUp('regardless'));
    say({ kind: 'follow-up-snoozed', body: { of: one.id, due: due('2026-12-08') } });
    say({ kind: 'follow-up-snoozed', body: { of: one.id, due: due('2026-12-07') } });
    expect(person().followUps[0]).toMatchObject({
      due: due('2026-12-04'),
      snoozed: due('2026-12-07'),
    });
    const moved = say({ kind: 'date-moved', body: { of: one.id, due: due('2027-01-15') } });
    expect(person().followUps[0]).toMatchObject({ entry: one.id, due: due('2027-01-15') });
    expect(person().followUps[0]?.snoozed).toBeUndefined();
    say({ kind: 'date-moved', body: { of: moved.id, due: due('2027-01-18') } });
    expect(person().followUps[0]).toMatchObject({ entry: one.id, due: due('2027-01-18') });
  });
});

describe('a date they gave', () => {
  it('cancels every older date of mine, not one of the same act, nor a newer one', () => {
    const { say, person } = ledger();
    const owed = (day: string) =>
      ({ kind: 'owed-set', body: { thread: OTHER, due: due(day) } }) as const;
    say(owed('2026-12-01'));
    say(followUp('regardless'));
    const theirs = say(notBefore('2027-05-20'));
    const same = say(owed('2026-12-02'), ana, theirs.act);
    const newer = say(owed('2026-12-03'));
    expect(person().owed.map((o) => o.entry)).toEqual([same.id, newer.id]);
    expect(person().followUps).toEqual([]);
    say({ kind: 'act-voided', body: { of: theirs.act, answers: [theirs.id] } });
    expect(person().owed).toHaveLength(2);
    expect(person().followUps).toHaveLength(1);
  });

  it('restrains on when it was done, and until it is named when a newer one comes', () => {
    const { say, person } = ledger();
    const first = say(notBefore('2026-12-04'));
    say({ kind: 'follow-up-done', body: { of: first.id } });
    say(notBefore('2027-05-20'));
    expect(person().notBefores.map((n) => [n.due.day, n.done])).toEqual([
      ['2026-12-04', true],
      ['2027-05-20', false],
    ]);
    const third = { ...notBefore('2027-06-01').body, answers: [first.id] };
    say({ kind: 'not-before-set', body: third });
    expect(person().notBefores.map((n) => n.due.day)).toEqual(['2027-05-20', '2027-06-01']);
  });

  it('is moved by a date that names it, and comes back when the move is taken back by name', () => {
    const { say, person } = ledger();
    const first = say({
      kind: 'not-before-set',
      body: { thread: THREAD, due: due('2026-12-04'), silence: true, channels: ['call'] },
      said: { quote: 'Call me on 4 December' },
    });
    const body = { of: first.id, due: due('2027-01-08'), answers: [first.id] };
    const moved = say({ kind: 'date-moved', body });
    expect(person().notBefores).toMatchObject([
      {
        entry: moved.id,
        due: due('2027-01-08'),
        silence: true,
        channels: ['call'],
        thread: THREAD,
      },
    ]);
    say({ kind: 'act-voided', body: { of: moved.act, answers: [] } });
    expect(person().notBefores.map((n) => n.entry)).toEqual([first.id, moved.id]);
    say({ kind: 'act-voided', body: { of: moved.act, answers: [moved.id] } });
    expect(person().notBefores.map((n) => n.entry)).toEqual([first.id]);
  });

  it('is not ended by a move or a cancellation that does not name it', () => {
    const { say, person } = ledger();
    const first = say(notBefore('2026-12-04'));
    say({ kind: 'date-moved', body: { of: first.id, due: due('2026-11-01') } });
    say({ kind: 'date-cancelled', body: { of: first.id } });
    expect(person().notBefores.map((n) => n.due.day)).toEqual(['2026-12-04']);
    say({ kind: 'date-cancelled', body: { of: first.id, answers: [first.id] } });
    expect(person().notBefores).toEqual([]);
  });
});

describe('permission', () => {
  const ask = (purpose: 'follow-up' | 'mailing-list' = 'follow-up') =>
    ({
      kind: 'permission-asked',
      body: { thread: THREAD, purpose, due: due('2026-12-04') },
    }) as const;

  it('ends a restriction only when it names it', () => {
    const { say, person } = ledger();
    const no = say({ kind: 'not-now-noted', body: { thread: THREAD, reason: 'not-interested' } });
    say({ kind: 'permission-granted', body: { thread: THREAD, purpose: 'follow-up' } });
    expect(person().notNows).toHaveLength(1);
    const body = { thread: THREAD, purpose: 'follow-up', answers: [no.id] } as const;
    say({ kind: 'permission-granted', body: { ...body, answers: [no.id] } });
    expect(person().notNows).toEqual([]);
    expect(person().grants).toHaveLength(2);
  });

  it('asked for is answered by what they said of it in that conversation', () => {
    const answers = [
      [{ kind: 'permission-granted', body: { thread: THREAD, purpose: 'follow-up' } }, 'granted'],
      [{ kind: 'permission-declined', body: { thread: THREAD } }, 'declined'],
      [notBefore('2027-05-20'), 'other'],
      [{ kind: 'their-move-noted', body: { thread: THREAD } }, 'other'],
      [{ kind: 'cue-noted', body: { thread: THREAD, cue: 'thinking' } }, 'other'],
      [{ kind: 'contact-barred', body: { thread: OTHER, how: 'never' } }, 'other'],
      [ask(), 'done'],
      [{ kind: 'permission-granted', body: { purpose: 'follow-up' } }, 'granted'],
      [{ kind: 'permission-granted', body: { thread: OTHER, purpose: 'follow-up' } }, undefined],
      [
        { kind: 'permission-granted', body: { thread: THREAD, purpose: 'mailing-list' } },
        undefined,
      ],
      [{ kind: 'cue-noted', body: { thread: THREAD, cue: 'thanks' } }, undefined],
      [notBefore('2027-05-20', OTHER), undefined],
      [reply(LATER), undefined],
    ] as const;
    for (const [said, expected] of answers) {
      const { say, person } = ledger();
      say(ask());
      say(said);
      expect([said.kind, person().asks[0]?.answer]).toEqual([said.kind, expected]);
    }
  });

  it('asked for is done once I followed up on its day', () => {
    const touch = (when: string, direction: 'out' | 'in' = 'out') =>
      ({
        kind: 'touch-made',
        body: { thread: THREAD, direction, channel: 'email', kind: 'mail', when },
      }) as const;
    const { say, person } = ledger();
    say(ask());
    say(touch('2026-12-03T22:59:00.000Z'));
    say(touch('2026-12-04T09:00:00.000Z', 'in'));
    expect(person().asks[0]?.answer).toBeUndefined();
    // The day begins at 23:00 UTC in Berlin.
    say(touch('2026-12-03T23:00:00.000Z'));
    expect(person().asks[0]?.answer).toBe('done');
  });
});

describe('a bar', () => {
  it('is ended neither by a date nor by a decline that names it', () => {
    const { say, person } = ledger();
    const bar = say({ kind: 'contact-barred', body: { how: 'never' } });
    say({ kind: 'not-before-set', body: { due: due('2026-12-04'), answers: [bar.id] } });
    say({ kind: 'permission-declined', body: { answers: [bar.id] } });
    say({ kind: 'contact-split', body: { answers: [bar.id] } });
    expect(person().bars).toHaveLength(1);
    say({ kind: 'bar-lifted', body: { reason: 'they-asked', answers: [bar.id] } });
    expect(person().bars).toEqual([]);
  });

  it('leaves everything else standing, and keeps the newest letter', () => {
    const { say, person } = ledger();
    say(followUp('regardless'));
    say({ kind: 'contact-barred', body: { how: 'farewell' } });
    say({ kind: 'letter-waived', body: {} });
    say({ kind: 'letter-posted', body: { when: LATER } });
    expect(person().followUps).toHaveLength(1);
    expect(person().letter).toMatchObject({ how: 'posted', at: LATER });
  });
});

describe('who is who', () => {
  const added = (email: string, closeness?: 'customer' | 'acquaintance'): Made => ({
    kind: 'contact-added',
    body: { origin: 'ask', closeness },
    said: { name: email, emails: [email], company: 'Acme', matters: [`likes ${email}`] },
  });

  it('follows a chain of addresses and merges', () => {
    const { author, say } = ledger();
    say(added('ana@gmail.com'), ana);
    say(added('a.n.a+x@googlemail.com'), bo);
    say(added('cy@corp.test'), cy);
    expect([...identify(author.facts).values()]).toEqual([ana, ana, cy]);
    const merge = say({ kind: 'contact-merged', body: { with: cy } }, bo);
    expect(project(author.facts).get(ana)?.contacts).toEqual([ana, bo, cy]);
    say({ kind: 'contact-split', body: { answers: [merge.id] } }, bo);
    expect([...project(author.facts).keys()].toSorted()).toEqual([ana, cy].toSorted());
  });

  it('parts them again when the shared address is removed', () => {
    const { author, say } = ledger();
    say(added('ana@acme.test'), ana);
    say(added('ANA@acme.test'), bo);
    expect(project(author.facts).size).toBe(1);
    say({ kind: 'contact-edited', body: {}, said: { removed: ['ana@acme.test'] } }, bo);
    expect(project(author.facts).size).toBe(2);
    expect(project(author.facts).get(ana)?.emails).toEqual(['ana@acme.test']);
  });

  it('takes the newest name, every address, the strictest closeness, and all that matters', () => {
    const { author, say } = ledger();
    say(added('ana@acme.test', 'customer'), ana);
    say(added('ana@home.test', 'acquaintance'), bo);
    say({ kind: 'contact-merged', body: { with: bo } }, ana);
    say({ kind: 'contact-edited', body: { zone: 'UTC' }, said: { name: 'Ana Ruiz' } }, ana);
    expect(project(author.facts).get(ana)).toMatchObject({
      name: 'Ana Ruiz',
      emails: ['ana@acme.test', 'ana@home.test'],
      closeness: 'acquaintance',
      zone: 'UTC',
      matters: ['likes ana@acme.test', 'likes ana@home.test'],
    });
  });

  it('keeps no word of an erased contact, and every fact', () => {
    const { say, person } = ledger();
    say(added('ana@acme.test'));
    say({ kind: 'note-added', body: {}, said: { note: 'secret' } });
    say({ kind: 'contact-barred', body: { how: 'never' }, said: { quote: 'secret' } });
    say({ kind: 'contact-erased', body: {} });
    const state = person();
    expect(state).toMatchObject({ erased: true, added: true, name: '', emails: [], notes: [] });
    expect(state.bars).toHaveLength(1);
    expect(state.history).toHaveLength(4);
    expect(JSON.stringify(state)).not.toMatch(/secret|acme\.test/);
  });

  it('is told apart where a merge names a contact nobody knows', () => {
    const { author, say } = ledger();
    say(added('ana@acme.test'), bo);
    say({ kind: 'contact-merged', body: { with: ana } }, bo);
    expect([...project(author.facts).keys()]).toEqual([bo]);
    expect(project(author.facts).get(bo)?.contacts).toEqual([bo]);
  });
});
