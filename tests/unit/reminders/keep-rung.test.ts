import { expect, test } from 'vitest';
import { keepingRung } from '../../../lib/reminders/keep-rung.ts';
import { toRing } from '../../../lib/reminders/plan.ts';
import { rebuild } from '../../../lib/store/rebuild.ts';
import { ana, DAY, Desk, on } from '../store/desk.ts';

test('what has rung does not ring again because days ring at another hour', async () => {
  const desk = await Desk.open();
  const due = (email: string, day: string) =>
    desk.do({
      do: 'set-follow-up',
      people: [{ email, name: '' }],
      place: {},
      due: on(day),
      condition: 'regardless',
    });
  await due(ana.email, '2026-11-24');
  await due('bo@people.example', '2026-11-30');
  desk.now += 2 * DAY;
  const rows = () => desk.store.agenda.where('ring').belowOrEqual(desk.now).toArray();
  await desk.store.rung.bulkPut((await rows()).map(({ entry, ring }) => ({ entry, ring })));
  const settings = { ...desk.present().settings, ringAt: '07:30' };
  await keepingRung(desk.store, desk.now, () =>
    rebuild(desk.store, { ...desk.present(), settings }),
  );
  const rung = new Map((await desk.store.rung.toArray()).map(({ entry, ring }) => [entry, ring]));
  const overdue = await rows();
  expect(overdue).toHaveLength(1);
  expect(new Date(overdue[0]?.ring ?? 0).toISOString()).toBe('2026-11-24T06:30:00.000Z');
  expect(toRing(overdue, rung)).toEqual([]);
  desk.now = Date.parse('2026-11-30T06:30:00Z');
  expect(toRing(await rows(), rung)).toHaveLength(1);
});
