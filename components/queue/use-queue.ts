import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { shortDue } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import type { Due } from '../../lib/time/due.ts';
import type { Channel } from '../../lib/ledger/body.ts';
import type { Happened } from '../gmail/happened.ts';
import { happenedText } from '../gmail/history-words.ts';
import { shortName } from '../gmail/people.ts';
import { nameOf } from '../ui/plain.ts';
import { notDone, notSaved } from '../ui/problem.ts';
import { primaryOf } from './acts.ts';
import type { QueueActs } from './acts.ts';
import type { DatedRow, Moment, MoreRows, QueueRow } from './row.ts';
import { filterRows, firstRows, sectionsOf } from './sections.ts';
import type { Section } from './sections.ts';
import { useChanges } from './use-changes.ts';
import type { Changes } from './use-changes.ts';
import { useCameLater } from './use-came-later.ts';
import { useSelection } from './use-selection.ts';

/** As many rows as are drawn at once; the rest on request, or when the selection gets there. */
export const FIRST = 60;

export interface QueueState extends Pick<Changes, 'said' | 'hush' | 'busy'> {
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
  /** What is done about it first: a call, a mail, a letter, or noting what happened. */
  act: (row: QueueRow) => void;
  openThread: (row: QueueRow) => void;
  /** It is done; of what was only proposed, it is not wanted. */
  done: (row: QueueRow) => void;
  later: (row: QueueRow, due: Due) => Promise<boolean>;
  /** Opens an answer to them with a line. */
  tell: (row: QueueRow, line: string) => void;
  /** They know that a promise was put off. */
  told: (row: DatedRow) => void;
  happened: (row: QueueRow, happened: Happened) => Promise<boolean>;
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
  const tellOf = (run: Promise<{ ok: boolean; problem?: { code: string } }>) =>
    void run.then((answer) => {
      if (!answer.ok) changes.tell(notDone('not_opened', answer.problem ?? { code: 'failed' }));
    });

  const openHappened = (open: boolean, first?: Channel) => {
    if (open && readOnly) changes.tell(notSaved(readOnly));
    else setHappenedOf(open ? { ...(entry && { entry }), ...(first && { first }) } : {});
  };

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
    act: (row) => {
      const primary = primaryOf(row);
      if (primary === 'call') void acts.call(row);
      else if (primary === 'happened') openHappened(true, row.channel);
      else if (primary === 'letter' && row.kind === 'useful') acts.letter(row);
      else tellOf(acts.write(row));
    },
    openThread: (row) => tellOf(acts.openThread(row)),
    done: (row) => {
      followOn();
      const [run, words] =
        row.kind === 'useful'
          ? [() => acts.decline(row), text('told_no_thanks', nameOf(row))]
          : [() => acts.done(row), text('told_done', nameOf(row))];
      void changes.change(row.entry, run, words);
    },
    later: (row, due) => {
      followOn();
      const words = text('told_later', nameOf(row), shortDue(due, today));
      return changes.change(row.entry, () => acts.later(row, due), words);
    },
    tell: (row, line) => tellOf(acts.write(row, line)),
    told: (row) => {
      const words = text('told_moved', nameOf(row), shortDue(row, today));
      void changes.change(row.entry, () => acts.moved(row), words);
    },
    happened: (row, happened) => {
      followOn();
      const words = text('noted', happenedText(happened, shortName(row), today));
      return changes.change(row.entry, () => acts.happened(row, happened), words);
    },
    undo: () => {
      followOn();
      void changes.undo().then((back) => {
        if (back) select(back);
      });
    },
  };
}
