import { beforeEach, describe, expect, test } from 'vitest';
import type { PlanChange } from '../../../components/gmail/plan-change.ts';
import { personView } from '../../../lib/store/reads.ts';
import { ana, DAY, Desk, on } from '../store/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
  await tried();
});

/** Monday: a first mail, nobody answered. On Thursday the next try is up. */
async function tried() {
  await desk.do({
    do: 'record-touch',
    person: ana,
    place: {},
    direction: 'out',
    channel: 'email',
  });
}
const plan = (change: PlanChange, from?: 'page') =>
  desk.do({ ...change, person: ana }, from && { from });
const view = () => personView(desk.store, ana, desk.present());
/** What is refused, and that nothing was written by it. */
async function refused(change: PlanChange): Promise<unknown> {
  const before = await desk.kinds();
  const problem = await plan(change).catch((error: { problem?: unknown }) => error.problem);
  expect(await desk.kinds()).toEqual(before);
  return problem;
}

describe('a plan by hand', () => {
  test('is started, and takes the place of the one before', async () => {
    await plan({ do: 'plan-start', playbook: 'keep-in-touch', months: 2 });
    expect(await view()).toMatchObject({
      next: { playbook: 'keep-in-touch', day: '2027-01-25', reason: { months: 2 } },
      plan: { started: 'keep-in-touch', start: ['first-reach', 'list'] },
    });
    await plan({ do: 'plan-start', playbook: 'list' });
    expect(await view()).toMatchObject({
      // Nobody on a list is tried meanwhile, so first reach has the word.
      next: { playbook: 'first-reach', day: '2026-11-26' },
      plan: { started: 'list', start: ['first-reach', 'keep-in-touch'] },
    });
  });

  test('is no list for somebody to whom nothing was said yet, and what is started is not said to be nothing', async () => {
    const ben = { email: 'ben@people.example', name: 'Ben' };
    const ofBen = () => personView(desk.store, ben, desk.present());
    await desk.do({ do: 'add-note', person: ben, place: {}, note: 'Met at the fair' });
    expect(await ofBen()).toMatchObject({
      next: { none: 'new' },
      plan: { start: ['first-reach', 'keep-in-touch'] },
    });
    await desk.do({ do: 'plan-start', person: ben, playbook: 'list' });
    expect(await ofBen()).toMatchObject({ next: { none: 'nothing' }, plan: { started: 'list' } });
  });

  test('is paused, goes on, ends, and each is taken back with its act', async () => {
    await plan({ do: 'plan-pause', playbook: 'first-reach' });
    expect(await view()).toMatchObject({
      next: { none: 'paused' },
      plan: { playbook: 'first-reach', halted: 'paused', proposes: false },
    });
    await plan({ do: 'plan-resume', playbook: 'first-reach' });
    expect((await view()).next).toMatchObject({ day: '2026-11-26' });
    const { act } = await plan({ do: 'plan-end', playbook: 'first-reach' });
    expect(await view()).toMatchObject({ next: { none: 'ended' }, plan: { halted: 'ended' } });
    await desk.do({ do: 'undo', of: act });
    expect((await view()).next).toMatchObject({ day: '2026-11-26' });
    expect((await view()).history.map(({ kind, voided }) => `${kind} ${voided}`)).toContain(
      'playbook-ended true',
    );
  });

  test('has its step put off, and brought back to its own day', async () => {
    await plan({ do: 'plan-put-off', playbook: 'first-reach', due: on('2026-12-14') });
    expect(await view()).toMatchObject({
      next: { day: '2026-12-14' },
      plan: { putOff: { day: '2026-12-14' } },
    });
    await plan({ do: 'plan-put-off', playbook: 'first-reach', due: on('2026-11-26') });
    expect((await view()).next).toMatchObject({ day: '2026-11-26' });
  });

  test('goes by numbers of this person alone, and back to those for all', async () => {
    const set = (tries: number | null) =>
      plan({ do: 'plan-set', playbook: 'first-reach', numbers: { tries } });
    await set(9);
    expect((await view()).plan?.numbers[0]).toMatchObject({ value: 9, forAll: 7, own: true });
    const before = await desk.kinds();
    expect(await set(9)).toMatchObject({ already: true });
    expect(await desk.kinds()).toEqual(before);
    await set(null);
    expect((await view()).plan?.numbers[0]).toMatchObject({ value: 7, own: false });
  });

  test('sent again after a killed worker writes nothing twice', async () => {
    const pause = { do: 'plan-pause', playbook: 'first-reach', person: ana } as const;
    const { act } = await desk.do(pause);
    expect(await desk.do(pause, { act })).toMatchObject({ already: true });
    expect((await desk.kinds()).filter((kind) => kind === 'playbook-paused')).toHaveLength(1);
  });
});

describe('refused, with nothing written:', () => {
  test.each<[string, PlanChange, string]>([
    ['a number out of its range', set({ tries: 11 }), 'out-of-range'],
    ['half a try', set({ tries: 2.5 }), 'out-of-range'],
    ['one good and one bad', set({ tries: 9, triesAWeek: 0 }), 'out-of-range'],
    ['a number of another plan', set({ listDays: 40 }), 'out-of-range'],
    ['seven months', { do: 'plan-start', playbook: 'keep-in-touch', months: 7 }, 'out-of-range'],
    ['a day that is past', putOff('2026-11-20'), 'past'],
    ['the day it has', putOff('2026-11-26'), 'not-later'],
    ['a day in the next century', putOff('2126-01-01'), 'too-far'],
    ['one that does not propose', { do: 'plan-pause', playbook: 'silence' }, 'unknown-entry'],
    ['to go on with what goes on', resume('first-reach'), 'unknown-entry'],
  ])('%s', async (_name, change, code) => {
    expect(await refused(change)).toMatchObject({ code });
  });

  function set(numbers: Extract<PlanChange, { do: 'plan-set' }>['numbers']): PlanChange {
    return { do: 'plan-set', playbook: 'first-reach', numbers };
  }
  function putOff(day: string): PlanChange {
    return { do: 'plan-put-off', playbook: 'first-reach', due: on(day) };
  }
  function resume(playbook: 'first-reach'): PlanChange {
    return { do: 'plan-resume', playbook };
  }

  test('a second pause, in another window', async () => {
    await plan({ do: 'plan-pause', playbook: 'first-reach' });
    expect(await refused({ do: 'plan-pause', playbook: 'first-reach' })).toMatchObject({
      code: 'unknown-entry',
    });
  });

  test('to put off what their answer has overtaken', async () => {
    desk.now += DAY;
    const at = new Date(desk.now).toISOString();
    await desk.do({ do: 'message-seen', from: ana, place: { message: '2b' }, at, quote: 'Hello' });
    expect(
      await refused({ do: 'plan-put-off', playbook: 'first-reach', due: on('2026-12-14') }),
    ).toMatchObject({ code: 'unknown-entry' });
  });

  test('anything for somebody who is not kept', async () => {
    const ben = { email: 'ben@achterberg.example' };
    const start = { do: 'plan-start', playbook: 'list', person: ben } as const;
    await expect(desk.do(start)).rejects.toThrow('unknown-person');
  });
});

describe('who is not to be contacted', () => {
  const start: PlanChange = { do: 'plan-start', playbook: 'keep-in-touch', months: 3 };
  const answered = (answer: object, of = ana) =>
    desk.do({ do: 'record-answer', person: of, place: {}, answer } as never);

  test.each([
    ['never', { is: 'never' }],
    ['farewell', { is: 'farewell' }],
    ['not-now', { is: 'not-interested' }],
    ['their-move', { is: 'their-move' }],
  ])('gets no plan after %s, and is told why', async (detail, answer) => {
    await answered(answer);
    const before = await view();
    expect(await refused(start)).toEqual({ code: 'closed', detail });
    expect((await view()).plan?.start).toEqual([]);
    expect((await view()).bars).toEqual(before.bars);
  });

  test('nor who was told so of by a colleague of theirs', async () => {
    await desk.store.bars.put({
      entry: (await desk.store.entries.toArray())[0]?.id ?? '',
      contact: 'c',
      how: 'never',
      scope: 'domain',
      domain: 'oliveira.example',
      addresses: [],
      confirmed: true,
      name: '',
    });
    expect(await refused(start)).toEqual({ code: 'closed', detail: 'company' });
  });

  test('stays so, whatever is taken back of a plan', async () => {
    const { act } = await plan(start);
    await answered({ is: 'never' });
    await desk.do({ do: 'undo', of: act });
    expect(await view()).toMatchObject({
      standing: { standing: 'never' },
      next: { none: 'never' },
    });
  });
});
