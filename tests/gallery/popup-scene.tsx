import { useMemo, useState } from 'react';
import type { QueueActs } from '../../components/queue/acts.ts';
import { Popup } from '../../components/queue/Popup.tsx';
import { isDated } from '../../components/queue/row.ts';
import type { DatedRow, QueueRow } from '../../components/queue/row.ts';
import type { Answer, Saved } from '../../lib/messages/answers.ts';
import type { Health } from '../../lib/messages/protocol.ts';
import {
  beside,
  hostile,
  hostileBeside,
  many,
  moment,
  onlyBeside,
  row,
  threeHundred,
  ZONE,
} from './stub-rows.ts';

const well: Health = { tabs: [], stale: 0, appId: true };
const rowsOf: Record<string, QueueRow[] | undefined> = {
  empty: [],
  far: [row({ name: 'Priya Kapoor', day: '2027-05-20' })],
  one: many.slice(1, 2),
  soon: many.slice(3),
  threehundred: threeHundred,
  hostile,
  beside,
  onlybeside: onlyBeside,
  hostilebeside: hostileBeside,
  loading: undefined,
  error: undefined,
};
const healthOf: Record<string, Health> = {
  readonly: { ...well, readOnly: { code: 'store-full' } },
  stale: { ...well, stale: 2 },
  off: {
    ...well,
    tabs: [
      {
        tab: 1,
        account: 'ana@example.com',
        off: [
          { surface: 'panel', state: 'off' },
          { surface: 'list', state: 'off' },
        ],
      },
    ],
  },
  noappid: { ...well, appId: false },
};

const aimOf: Record<string, { reached: number; of: number }> = {
  beside: { reached: 6, of: 10 },
  onlybeside: { reached: 14, of: 10 },
  one: { reached: 0, of: 1 },
};

/** A row put off to a day; a promise without a word, until it is told. */
function moveTo(of: DatedRow, day: string): DatedRow {
  return { ...of, day, ...(of.kind === 'owed' && day !== of.originalDay && { untold: true }) };
}

/** The popup over rows that lie in memory; every act works as the worker's does. */
export function PopupScene({ state }: { state: string }) {
  const [rows, setRows] = useState(state in rowsOf ? rowsOf[state] : many);
  const [discreet, setDiscreet] = useState(state === 'discreet');
  const acts = useMemo<QueueActs>(() => {
    const gone = new Map<string, QueueRow>();
    const saved = (act: string): Answer<Saved> =>
      state === 'refused'
        ? { ok: false, problem: { code: 'store-full' } }
        : { ok: true, value: { act, already: false, revision: 1 } };
    const change = (next: (rows: QueueRow[]) => QueueRow[]) => {
      if (state !== 'refused') setRows((now) => (now ? next(now) : now));
    };
    const away = (of: QueueRow) => {
      gone.set(of.entry, of);
      change((now) => now.filter(({ entry }) => entry !== of.entry));
      return saved(of.entry);
    };
    return {
      write: async () => ({ ok: false, problem: { code: 'no-answer' } }),
      look: () => Promise.resolve({ ok: true as const, value: true }),
      openThread: async () => ({ ok: true, value: true }),
      call: async () => undefined,
      letter: () => undefined,
      done: async (of) => away(of),
      decline: async (of) => away(of),
      moved: async (of) => {
        change((now) =>
          now.map((r) =>
            r.entry === of.entry ? { ...of, originalDay: of.day, untold: undefined } : r,
          ),
        );
        return saved(of.entry);
      },
      later: async (of, due) => {
        if (!isDated(of)) return away(of);
        gone.set(of.entry, of);
        change((now) => now.map((r) => (r.entry === of.entry ? moveTo(of, due.day) : r)));
        return saved(of.entry);
      },
      happened: async (of) => saved(of.entry),
      undo: async (act) => {
        const back = gone.get(act);
        change((now) => (back ? [...now.filter((r) => r.entry !== back.entry), back] : now));
        return saved(act);
      },
      readDate: async (typed) => {
        if (/yesterday/u.test(typed)) return { ok: true, value: { problem: 'past' } };
        if (!/ten days/u.test(typed)) return { ok: true, value: { problem: 'unreadable' } };
        return { ok: true, value: { due: { day: '2026-12-03', zone: ZONE } } };
      },
    };
  }, [state]);
  return (
    <Popup
      rows={rows}
      problem={state === 'error' ? { code: 'store-closed' } : undefined}
      health={healthOf[state] ?? well}
      moment={moment}
      acts={acts}
      discreet={discreet}
      onDiscreet={setDiscreet}
      aim={aimOf[state]}
      links={{
        contacts: '#contacts',
        backup: '#backup',
        welcome: '#welcome',
        rehearsal: '#rehearsal',
        start: '#start',
        settings: '#settings',
        gmail: 'https://mail.google.com/',
      }}
      onReloadGmail={() => {}}
      onRetry={() => {}}
    />
  );
}
