import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { dayAt } from '../../lib/time/local-day.ts';
import type { Channel } from '../../lib/ledger/body.ts';
import { notSaved } from '../ui/problem.ts';
import type { QueueActs } from './acts.ts';
import type { Moment, MoreRows, QueueRow } from './row.ts';
import { rowActs } from './row-acts.ts';
import type { RowActs } from './row-acts.ts';
import { filterRows, firstRows, sectionsOf } from './sections.ts';
import type { Section } from './sections.ts';
import { useChanges } from './use-changes.ts';
import type { Changes } from './use-changes.ts';
import { useCameLater } from './use-came-later.ts';
import { useSelection } from './use-selection.ts';

/** As many rows as are drawn at once; the rest on request, or when the selection gets there. */
export const FIRST = 60;

export interface QueueState extends Pick<Changes, 'said' | 'hush' | 'busy'>, RowActs {
  sections: Section[];
  shown: Section[];
  total: number;
  hidden: number;
  selected: string | undefined;
  row: QueueRow | undefined;
  filter: string;
  laterOpen: boolean;
  /** What happened is being added of the selected row, this way first where one is named. */
  happenedOpen: { first?: Channel } | undefined;
  setFilter: (typed: string) => void;
  showAll: () => void;
  select: (entry: string) => void;
  move: (step: number) => void;
  openLater: (open: boolean) => void;
  openHappened: (open: boolean, first?: Channel) => void;
  readDate: QueueActs['readDate'];
  useful: QueueActs['useful'];
  undo: () => void;
}

interface Given {
  rows: readonly QueueRow[];
  more?: MoreRows;
  moment: Moment;
  acts: QueueActs;
  readOnly?: { code: string };
  listRef: RefObject<HTMLElement | null>;
}

/** All that the list remembers and does; it holds no rows of its own, they come from outside. */
export function useQueue({ rows, more, moment, acts, readOnly, listRef }: Given): QueueState {
  const [filter, setFilter] = useState('');
  const [all, setAll] = useState(false);
  const [laterOf, setLaterOf] = useState<string>();
  const [happenedOf, setHappenedOf] = useState<{ entry?: string; first?: Channel }>({});
  /** The focus is to follow the selection: away from `from`, or at once where there is none. */
  const follow = useRef<{ from?: string }>(undefined);
  const changes = useChanges(acts, readOnly);

  const below = useCameLater(rows);
  const sections = useMemo(
    () => sectionsOf(filterRows(rows, filter), moment, below),
    [rows, filter, moment, below],
  );
  const flat = useMemo(() => sections.flatMap((section) => section.rows), [sections]);
  const order = useMemo(() => flat.map((row) => row.entry), [flat]);
  const { entry, select, move } = useSelection(order);
  const reached = entry === undefined ? 0 : order.indexOf(entry) + 1;
  // Rows that were not read yet are among the hidden ones; a search counts only what it found.
  const total = filter.trim() ? flat.length : Math.max(flat.length, more?.total ?? 0);
  const count = all || reached > FIRST ? flat.length : FIRST;
  const today = dayAt(moment.now, moment.zone);

  /** Follows with the focus where it was in the list, so that it is not lost with a row. */
  const followOn = () => {
    if (listRef.current?.contains(document.activeElement)) follow.current = { from: entry };
  };
  useEffect(() => {
    if (!follow.current || follow.current.from === entry) return;
    follow.current = undefined;
    const row = listRef.current?.querySelector<HTMLElement>('[data-selected] [data-row]');
    row?.focus({ preventScroll: true });
  });

  const openHappened = (open: boolean, first?: Channel) => {
    if (open && readOnly) changes.tell(notSaved(readOnly));
    else setHappenedOf(open ? { ...(entry && { entry }), ...(first && { first }) } : {});
  };

  const does = rowActs({ acts, changes, today, onHappened: openHappened });

  return {
    ...changes,
    sections,
    shown: firstRows(sections, count),
    total,
    hidden: Math.max(0, total - Math.min(count, flat.length)),
    selected: entry,
    row: flat[reached - 1],
    filter,
    laterOpen: laterOf !== undefined && laterOf === entry,
    happenedOpen: entry !== undefined && happenedOf.entry === entry ? happenedOf : undefined,
    setFilter: (typed) => {
      follow.current = undefined;
      setFilter(typed);
    },
    showAll: () => {
      setAll(true);
      more?.onAll();
    },
    select,
    move: (step) => {
      follow.current = {};
      move(step);
    },
    openLater: (open) => {
      if (open && readOnly) changes.tell(notSaved(readOnly));
      else setLaterOf(open ? entry : undefined);
    },
    openHappened,
    readDate: acts.readDate,
    useful: acts.useful,
    ...does,
    done: (of) => {
      followOn();
      does.done(of);
    },
    later: (of, due) => {
      followOn();
      return does.later(of, due);
    },
    happened: (of, happened) => {
      followOn();
      return does.happened(of, happened);
    },
    undo: () => {
      followOn();
      void changes.undo().then((back) => {
        if (back) select(back);
      });
    },
  };
}
