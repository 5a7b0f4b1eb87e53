import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base32 } from '../../../lib/ledger/base32.ts';
import { idSchema } from '../../../lib/ledger/body.ts';
import { AHEAD, msOf, receive, tick } from '../../../lib/ledger/clock.ts';
import { head } from '../../../lib/ledger/entry.ts';
import { entryId, observedId } from '../../../lib/ledger/id.ts';
import { newId } from '../../../lib/ledger/new-id.ts';

const instants = fc.integer({ min: 0, max: 4_000_000_000_000 });

describe('the hybrid clock', () => {
  it('never goes back, whatever the wall clock and the others do', () => {
    const event = fc.record({ now: instants, remote: fc.option(instants) });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 50 }), (events) => {
        let last = '';
        for (const { now, remote } of events) {
          const next =
            remote === null
              ? tick(last, now, 'alpha')
              : receive(last, tick('', remote, 'beta'), now, 'alpha').clock;
          expect(next > last).toBe(true);
          expect(head.shape.clock.safeParse(next).success).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('is later than what it has seen, unless that is too far ahead', () => {
    fc.assert(
      fc.property(instants, instants, (now, other) => {
        const remote = tick('', other, 'beta');
        const { clock, ahead } = receive('', remote, now, 'alpha');
        expect(ahead).toBe(other > now + AHEAD);
        expect(clock > remote).toBe(!ahead);
        expect(msOf(clock)).toBeLessThanOrEqual(now + AHEAD);
      }),
    );
    const [now, wrong] = [1_800_000_000_000, tick('', 1_800_000_300_001, 'beta')];
    expect(receive('', wrong, now, 'alpha').ahead).toBe(true);
    expect(receive('', tick('', now + AHEAD, 'beta'), now, 'alpha').ahead).toBe(false);
  });

  it('goes on when its counter is full', () => {
    const full = '00000000z-zzzz-alpha';
    expect(tick(full, 1, 'alpha')).toBe('000000010-0000-alpha');
    expect(tick('', 35, 'alpha')).toBe('00000000z-0000-alpha');
    expect(tick('00000000z-0000-alpha', 35, 'alpha')).toBe('00000000z-0001-alpha');
  });
});

describe('ids', () => {
  it('sort as they were minted, and fit the schema', () => {
    const ids = Array.from({ length: 2000 }, () => newId());
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => idSchema.safeParse(id).success)).toBe(true);
  });

  it('are the same for the same act and place, and others for any other', () => {
    const act = newId();
    const ids = [
      entryId(act, 0),
      entryId(act, 1),
      entryId(newId(), 0),
      observedId('me', 'm1', 'ana@acme.test', 'touch-made'),
      observedId('me', 'm1', 'ana@acme.test', 'reply-received'),
      observedId('me', 'm', '1ana@acme.test', 'touch-made'),
      observedId('mem1', '', 'ana@acme.test', 'touch-made'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(entryId(act, 0)).toBe(ids[0]);
    expect(ids.every((id) => idSchema.safeParse(id).success)).toBe(true);
    // Written down, because other devices have stored these.
    expect(observedId('me', 'm1', 'ana@acme.test', 'touch-made')).toBe(
      '19vkqt52q7qde11r66p9423wxw',
    );
    expect(entryId('a'.repeat(26), 0)).toBe('4ne4jtc2j79pdnh55bxz5tjaja');
  });

  it('in base 32 sort as their bytes', () => {
    const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        expect(Math.sign(Buffer.compare(a, b))).toBe(
          base32(a) < base32(b) ? -1 : base32(a) > base32(b) ? 1 : 0,
        );
      }),
    );
    expect(base32(new Uint8Array(16).fill(255))).toBe(`7${'z'.repeat(25)}`);
    expect(base32(new Uint8Array(32))).toHaveLength(52);
  });
});
