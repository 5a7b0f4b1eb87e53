import { expect, test } from 'vitest';
import { listWalk } from '../../../lib/features/list-walk.ts';
import type { ListRead } from '../../../lib/gmail/port.ts';
import type { WalkReport } from '../../../lib/messages/walking.ts';
import type { Step } from '../../../lib/walk/walk.ts';
import { ana, fakeMessage, fakeThread } from '../gmail/fake-port.ts';
import { fakeTab, settle } from './scene.ts';

const page: Step = { do: 'list', list: 'sent', query: 'in:sent newer_than:60d', page: 2 };

/** A tab that is asked to do these steps, and what it reports of each. */
function walking(
  steps: Step[],
  read: ListRead | Error = { rows: [] },
  refuses = (_report: WalkReport): boolean => false,
) {
  const tab = fakeTab();
  const reports: (WalkReport | undefined)[] = [];
  const asked: string[] = [];
  const opened: string[] = [];
  const left = [...steps];
  const ask = {
    walkStep: async ({ report }: { report?: WalkReport }) => {
      reports.push(report);
      if (report && refuses(report)) return { ok: false as const, problem: { code: 'bad-input' } };
      return { ok: true as const, value: left.shift() ?? null };
    },
  };
  const port = {
    ...tab.gmail.port,
    readList: async (query: string, at: number) => {
      asked.push(`${query} ${at}`);
      if (read instanceof Error) throw read;
      return read;
    },
    openThread: (id: string) => void opened.push(id),
  };
  const walk = listWalk({ ...tab.scene, port, ask: ask as never });
  return { ...tab, walk, reports, asked, opened };
}

test('does what it is asked, tells what stood there, and ends with nothing to do', async () => {
  const row = {
    thread: '1a',
    people: [ana, { email: 'no address', name: '' }],
    count: 2,
    subject: 'A\nB',
  };
  const { walk, reports, asked, screen } = walking([page], { rows: [row], more: false });
  walk.goOn();
  expect(screen.notices.has('walk')).toBe(true);
  await settle();
  expect(asked).toEqual(['in:sent newer_than:60d 2']);
  expect(reports).toEqual([
    undefined,
    {
      did: 'list',
      list: 'sent',
      page: 2,
      more: false,
      rows: [{ thread: '1a', people: [ana], count: 2, subject: 'A B' }],
    },
  ]);
  expect(screen.notices.has('walk')).toBe(false);
});

test('says why a page could not be read', async () => {
  const { walk, reports } = walking([page], { trouble: 'unknown-page' });
  walk.goOn();
  await settle();
  expect(reports.at(-1)).toEqual({ did: 'nothing', trouble: 'unknown-page' });
});

test('walks once, however often it is told, and asks again where it was told meanwhile', async () => {
  const { walk, reports } = walking([]);
  walk.goOn();
  walk.goOn();
  await settle();
  expect(reports).toEqual([undefined, undefined]);
});

test('opens a conversation and tells its newest message', async () => {
  const { walk, reports, opened, gmail } = walking([{ do: 'open', thread: 't1' }]);
  walk.goOn();
  await settle();
  expect(opened).toEqual(['t1']);
  const message = fakeMessage('m1', { thread: fakeThread('t1') });
  gmail.message(message);
  await settle();
  expect(reports.at(-1)).toMatchObject({
    did: 'open',
    opened: { thread: 't1', last: { message: 'm1', from: { email: ana.email }, own: false } },
  });
});

test('a page that fails is told as one that did not come', async () => {
  const { walk, reports, screen } = walking([page], new Error('no such row'));
  walk.goOn();
  await settle();
  expect(reports).toEqual([undefined, { did: 'nothing', trouble: 'late' }]);
  expect(screen.notices.has('walk')).toBe(false);
});

test('a report that is not taken is told as a step not done, once', async () => {
  const refused = walking([page], { rows: [] }, ({ did }) => did === 'list');
  refused.walk.goOn();
  await settle();
  expect(refused.reports.at(-1)).toEqual({ did: 'nothing', trouble: 'late' });
  const deaf = walking([page], { rows: [] }, () => true);
  deaf.walk.goOn();
  await settle();
  expect(deaf.reports).toHaveLength(3);
});

test('a conversation of which nothing is taken is passed over, and the walk goes on', async () => {
  const steps: Step[] = [{ do: 'open', thread: 't1', of: ana.email }, page];
  const { walk, reports, gmail, asked } = walking(
    steps,
    { rows: [] },
    (report) => report.did === 'open' && report.opened.last !== undefined,
  );
  walk.goOn();
  await settle();
  gmail.message(fakeMessage('m1', { thread: fakeThread('t1') }));
  await settle();
  expect(reports.slice(1, 3)).toMatchObject([
    { did: 'open', of: ana.email, opened: { last: { message: 'm1' } } },
    { did: 'open', of: ana.email, opened: { thread: 't1', people: [] } },
  ]);
  expect(asked).toHaveLength(1);
});
