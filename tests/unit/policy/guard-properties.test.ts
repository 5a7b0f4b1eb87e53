import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../lib/ledger/body.ts';
import type { Bar, PersonState } from '../../../lib/ledger/state.ts';
import { agendaOf } from '../../../lib/policy/agenda.ts';
import { changesAt } from '../../../lib/policy/changes-at.ts';
import { verdictFor } from '../../../lib/policy/guard.ts';
import { compareStrictness } from '../../../lib/policy/guard/concern.ts';
import { isWhole } from '../../../lib/policy/standing/barred.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import { standingAt } from '../../../lib/policy/standing.ts';
import type { Intention } from '../../../lib/policy/types.ts';
import { addDays } from '../../../lib/time/local-day.ts';
import { startOf } from '../../../lib/time/moment.ts';
import {
  NOW,
  ZONE,
  ask,
  bar,
  followUp,
  grant,
  notBefore,
  notNow,
  owed,
  person,
  reply,
  said,
  touch,
} from './person.ts';
import { runs } from '../runs.ts';

const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((n) => addDays('2026-11-20', n));
const past = day(-60, 0).map((one) => `${one}T09:00:00.000Z`);
const ahead = day(1, 120);
const around = day(-50, 120);
const thread = fc.constantFrom('t1', 't2', undefined);
const message = fc.constantFrom('m1', 'm2', 'm3', undefined);
const channel = fc.constantFrom('email', 'call', 'text', 'linkedin');
const place = fc.record({ thread, message });
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });
const map2 = <T>(make: (when: string, on: string) => T) =>
  fc.tuple(past, around, place).map(([when, on, where]) => ({ ...make(when, on), ...where }));
const map1 = <T>(make: (when: string) => T) =>
  fc.tuple(past, place).map(([when, where]) => ({ ...make(when), ...where }));

const anyone: fc.Arbitrary<PersonState> = fc
  .record({
    notBefores: some(map2(notBefore)),
    notNows: some(map1((when) => notNow(when))),
    theirMoves: some(map1((when) => said(when))),
    declines: some(map1((when) => said(when))),
    thinking: some(map1((when) => said(when))),
    asks: some(map2((when, on) => ask(when, on))),
    grants: some(map2((when, on) => grant(when, on))),
    owed: some(map2(owed)),
    followUps: some(map2(followUp)),
    replies: some(map1((when) => reply(when))),
    touches: fc.array(
      map1((when) => touch(when)),
      { maxLength: 4 },
    ),
    bars: fc.oneof(
      { weight: 4, arbitrary: fc.constant<Bar[]>([]) },
      { weight: 1, arbitrary: some(map1((when) => bar(when))) },
    ),
  })
  .map((state) => person(state));

const intention: fc.Arbitrary<Intention> = fc.record({
  channel,
  role: fc.constantFrom('to', 'copy'),
  thread,
  at: fc.constant(NOW),
  proposed: fc.boolean(),
});

const judge = (state: PersonState, act: Intention, now = NOW) =>
  verdictFor(state, act, defaultPolicy, now, ZONE);

/** A share of the time until something is said to change, or of ninety days. */
const meanwhile = fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));
function within(until: number | undefined, share: number): number {
  const end = until ?? NOW + 90 * 86_400_000;
  return NOW + Math.floor((end - 1 - NOW) * share);
}

describe('the guard', () => {
  it('never loosens for one restriction more', () => {
    const restriction = fc.oneof(
      fc.tuple(past, ahead, thread).map(([when, on, where]) => (state: PersonState) => ({
        ...state,
        notBefores: [...state.notBefores, notBefore(when, on, { thread: where })],
      })),
      fc.tuple(past, thread).map(([when, where]) => (state: PersonState) => ({
        ...state,
        notNows: [...state.notNows, notNow(when, { thread: where })],
      })),
      fc.tuple(past, thread).map(([when, where]) => (state: PersonState) => ({
        ...state,
        theirMoves: [...state.theirMoves, said(when, { thread: where })],
      })),
      past.map((when) => (state: PersonState) => ({ ...state, bars: [...state.bars, bar(when)] })),
    );
    fc.assert(
      fc.property(anyone, intention, restriction, (state, act, add) => {
        // What they said is an answer too; it may lift the pressure of my own unanswered touches,
        // and the patience that an ask or a silence wanted, but nothing they asked for.
        const before = judge({ ...state, declines: [] }, act);
        fc.pre(!['pressure', 'silent', 'parked', 'asked-until'].includes(before.because));
        const after = judge(add({ ...state, declines: [] }), act);
        expect(compareStrictness(after.verdict, before.verdict)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: runs(200) },
    );
  });

  it('never loosens for one bar more, of whatever kind, and whatever else there is', () => {
    const more = fc.record({
      how: fc.constantFrom('never' as const, 'farewell' as const),
      channels: fc.option(fc.subarray<Channel>(['email', 'call', 'text']), { nil: undefined }),
      confirmed: fc.boolean(),
      thread,
    });
    fc.assert(
      fc.property(anyone, intention, past, more, fc.boolean(), (state, act, when, how, company) => {
        const one: Bar = { ...bar(when), ...how };
        const domain: Bar = { ...one, scope: 'domain', domain: 'orchard.example' };
        const before = judge(state, act);
        const after = company
          ? verdictFor(state, act, defaultPolicy, NOW, ZONE, [domain])
          : judge({ ...state, bars: [...state.bars, one] }, act);
        expect(compareStrictness(after.verdict, before.verdict)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: runs(200) },
    );
  });

  it('eases for an answer by what the design allows, and for nothing but an answer', () => {
    const EASED = { clear: 'clear', hint: 'hint', confirm: 'hint', early: 'hint', stop: 'confirm' };
    fc.assert(
      fc.property(anyone, intention, fc.boolean(), (state, act, automatic) => {
        const newest = reply('2026-11-20T14:00:00.000Z', { message: 'newest', automatic });
        const wrote = { ...state, replies: [...state.replies, newest] };
        const mail: Intention = { ...act, channel: 'email', role: 'to', proposed: false };
        const before = judge(wrote, mail);
        const after = judge(wrote, { ...mail, inReplyTo: 'newest' });
        expect(after.verdict).toBe(automatic ? before.verdict : EASED[before.verdict]);
      }),
      { numRuns: runs(200) },
    );
  });

  it('never holds an acknowledgement of the newest word', () => {
    const fact = fc.constantFrom('notBefores', 'notNows', 'theirMoves');
    fc.assert(
      fc.property(anyone, fact, ahead, (state, kind, on) => {
        const at = '2026-11-20T10:00:00.000Z';
        const given = notBefore(at, on, { message: 'newest', thread: 't1' });
        const gave: PersonState = {
          ...state,
          bars: [],
          replies: [...state.replies, reply(at, { message: 'newest' })],
          [kind]: [...state[kind], { ...given, reason: 'not-interested' }],
        };
        const act: Intention = {
          channel: 'email',
          role: 'to',
          thread: 't1',
          inReplyTo: 'newest',
          at: NOW,
        };
        expect(['clear', 'hint']).toContain(judge(gave, act).verdict);
      }),
      { numRuns: runs(200) },
    );
  });

  it('is never held by my own dates', () => {
    fc.assert(
      fc.property(anyone, intention, (state, act) => {
        const without = judge({ ...state, owed: [], followUps: [] }, act).verdict;
        const held = judge(state, act).verdict;
        expect(compareStrictness(held, without)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('changes by itself at no instant before the one it names', () => {
    fc.assert(
      fc.property(anyone, intention, meanwhile, (state, act, share) => {
        const verdict = judge(state, act);
        const later = within(verdict.until, share);
        expect(judge(state, { ...act, at: later }, later).verdict).toBe(verdict.verdict);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('a standing', () => {
  it('changes by itself at no instant before the one it names', () => {
    fc.assert(
      fc.property(anyone, meanwhile, (state, share) => {
        const later = within(changesAt(state, defaultPolicy, NOW, ZONE), share);
        expect(standingAt(state, defaultPolicy, later, ZONE)).toEqual(
          standingAt(state, defaultPolicy, NOW, ZONE),
        );
      }),
      { numRuns: runs(200) },
    );
  });

  it('leaves what only time can end, once, and what time cannot end, never', () => {
    const lasting = ['never', 'farewell', 'not-now', 'their-move'];
    const passing = ['promised', 'asked', 'thinking'];
    fc.assert(
      fc.property(
        anyone,
        fc.array(fc.integer({ min: 1, max: 60 * 24 }), { minLength: 3 }),
        (state, gaps) => {
          let now = NOW;
          let before = standingAt(state, defaultPolicy, now, ZONE).standing;
          for (const gap of gaps.slice(0, 6)) {
            now += gap * 3_600_000;
            const after = standingAt(state, defaultPolicy, now, ZONE).standing;
            expect(lasting.includes(before) && after !== before).toBe(false);
            // With nothing new, quiet never turns into a promise or a pending answer.
            const settled = ['silent', 'parked', 'welcome'].includes(before);
            expect(settled && passing.includes(after)).toBe(false);
            before = after;
          }
        },
      ),
    );
  });
});

describe('the agenda', () => {
  it('lists nobody who is not to be contacted, and nobody before their date', () => {
    fc.assert(
      fc.property(anyone, (state) => {
        const items = agendaOf(state, defaultPolicy, NOW, ZONE);
        if (state.bars.some(isWhole)) expect(items).toEqual([]);
        for (const item of items) {
          for (const date of state.notBefores) {
            const same =
              date.thread === undefined || item.thread === undefined || date.thread === item.thread;
            if (same && startOf(date.due) > NOW) {
              expect(item.due.day >= date.due.day).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('is in order', () => {
    fc.assert(
      fc.property(anyone, (state) => {
        const days = agendaOf(state, defaultPolicy, NOW, ZONE).map((item) => item.due.day);
        expect(days).toEqual(days.toSorted());
      }),
    );
  });
});
