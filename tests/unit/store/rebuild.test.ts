import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginProjections, needsRebuild, rebuild } from '../../../lib/store/rebuild.ts';
import { anyOrder, ledgers } from '../ledger/arbitrary.ts';
import { Desk, on } from './desk.ts';
import { dropProjections, importTo, linesOf, projections } from './lines.ts';
import { runs } from '../runs.ts';

/** Ledgers with their lines in any order, cut into pieces at any place. */
const pieces = ledgers({ maxLength: 20 }).chain((author) =>
  fc.tuple(anyOrder(linesOf(author.facts)), fc.integer({ min: 1, max: 8 })),
);

async function imported(lines: string[], atOnce: number): Promise<Desk> {
  const desk = await Desk.open();
  for (let at = 0; at < lines.length; at += atOnce) {
    const { refused } = await importTo(desk, lines.slice(at, at + atOnce), at + 2);
    expect(refused).toEqual([]);
  }
  return desk;
}

describe('the projections', { timeout: 120_000 }, () => {
  test('are the same in whatever order and pieces the entries come, and when made anew', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async ([lines, atOnce]) => {
        const whole = await imported(lines.toSorted(), lines.length);
        const expected = await projections(whole);
        const piecemeal = await imported(lines, atOnce);
        expect(await projections(piecemeal)).toEqual(expected);
        await rebuild(whole.store, whole.present());
        expect(await projections(whole)).toEqual(expected);
        await dropProjections(whole);
        await rebuild(whole.store, whole.present());
        expect(await projections(whole)).toEqual(expected);
        await Promise.all([whole, piecemeal].map(({ store }) => store.delete()));
      }),
      { numRuns: runs(40) },
    );
  });
});

const many = Array.from({ length: 250 }, (_, n) => ({ email: `p${n}@many.example` }));
async function filled(): Promise<Desk> {
  const desk = await Desk.open();
  await beginProjections(desk.store, desk.present());
  for (const people of [many.slice(0, 30), many.slice(30, 60)]) {
    const place = { thread: 'f'.repeat(16) };
    const due = on('2026-12-07');
    await desk.do({ do: 'set-follow-up', people, place, due, condition: 'no-reply' });
  }
  return desk;
}

describe('a rebuild', () => {
  test('is asked for when rows are missing, and not when they are there', async () => {
    const desk = await filled();
    expect(await needsRebuild(desk.store)).toBeUndefined();
    await dropProjections(desk);
    expect(await needsRebuild(desk.store)).toBe('missing');
    await rebuild(desk.store, desk.present());
    expect(await needsRebuild(desk.store)).toBeUndefined();
  });

  test('is asked for when another policy computed the rows', async () => {
    const desk = await filled();
    await desk.store.meta.put({ key: 'projections', policy: 0, whole: true });
    expect(await needsRebuild(desk.store)).toBe('outdated');
    await rebuild(desk.store, desk.present());
    expect(await needsRebuild(desk.store)).toBeUndefined();
  });

  test('is asked for by settings that rows depend on, and by no others', async () => {
    const desk = await filled();
    const other = (settings: object) => ({
      ...desk.present(),
      settings: { ...desk.present().settings, ...settings },
    });
    expect(await needsRebuild(desk.store, other({ weekAim: 9, usefulADay: 2 }))).toBeUndefined();
    expect(await needsRebuild(desk.store, other({ waitingAfter: 3 }))).toBe('outdated');
  });

  test('that was stopped goes on where it was', async () => {
    const desk = await Desk.open();
    for (let at = 0; at < many.length; at += 25) {
      const people = many.slice(at, at + 25);
      const due = on('2026-12-07');
      await desk.do({ do: 'set-follow-up', people, place: {}, due, condition: 'regardless' });
    }
    const expected = await projections(desk);
    await dropProjections(desk);
    const stopped = Object.assign(new Error('stopped'), { name: 'AbortError' });
    let chunks = 0;
    const stop = () => {
      chunks += 1;
      if (chunks === 2) throw stopped;
    };
    desk.store.meta.hook('creating', stop);
    desk.store.meta.hook('updating', stop);
    await expect(rebuild(desk.store, desk.present())).rejects.toThrow('stopped');
    desk.store.meta.hook('creating').unsubscribe(stop);
    desk.store.meta.hook('updating').unsubscribe(stop);
    expect(await desk.store.people.count()).toBe(100);
    expect(await needsRebuild(desk.store)).toBe('missing');
    await rebuild(desk.store, desk.present());
    expect(await projections(desk)).toEqual(expected);
    expect(await needsRebuild(desk.store)).toBeUndefined();
  });
});
