import type { Channel } from '../../lib/ledger/body.ts';
import { shortDue } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { Due, LocalDay } from '../../lib/time/due.ts';
import type { Happened } from '../gmail/happened.ts';
import { happenedText } from '../gmail/history-words.ts';
import { shortName } from '../gmail/people.ts';
import { nameOf } from '../ui/plain.ts';
import { notDone } from '../ui/problem.ts';
import { primaryOf } from './acts.ts';
import type { QueueActs } from './acts.ts';
import type { DatedRow, QueueRow } from './row.ts';
import type { Changes } from './use-changes.ts';

/** What can be done about a row, told once it is done or was not. */
export interface RowActs {
  /** What is done about it first: a call, a mail, a letter, or noting what happened. */
  act: (row: QueueRow) => void;
  openThread: (row: QueueRow) => void;
  look: (row: DatedRow) => void;
  /** It is done; of what was only proposed, it is not wanted. */
  done: (row: QueueRow) => void;
  /** True when it was saved. */
  later: (row: QueueRow, due: Due) => Promise<boolean>;
  /** Opens an answer to them with a line. */
  tell: (row: QueueRow, line: string) => void;
  /** They know that a promise was put off. */
  told: (row: DatedRow) => void;
  happened: (row: QueueRow, happened: Happened) => Promise<boolean>;
}

interface Given {
  acts: QueueActs;
  changes: Changes;
  today: LocalDay;
  /** Asks what happened, one way first. */
  onHappened: (open: boolean, first?: Channel) => void;
}

/** The acts of all rows alike. */
export function rowActs({ acts, changes, today, onHappened }: Given): RowActs {
  const opening = (run: Promise<{ ok: boolean; problem?: { code: string } }>) =>
    void run.then((answer) => {
      if (!answer.ok) changes.tell(notDone('not_opened', answer.problem ?? { code: 'failed' }));
    });
  return {
    act: (row) => {
      const primary = primaryOf(row);
      if (primary === 'call') void acts.call(row);
      else if (primary === 'happened') onHappened(true, row.channel);
      else if (primary === 'letter' && row.kind === 'useful') acts.letter(row);
      else opening(acts.write(row));
    },
    openThread: (row) => opening(acts.openThread(row)),
    look: (row) => opening(acts.look(row)),
    done: (row) => {
      const [run, words] =
        row.kind === 'useful'
          ? [() => acts.decline(row), text('told_no_thanks', nameOf(row))]
          : [() => acts.done(row), text('told_done', nameOf(row))];
      void changes.change(row.entry, run, words);
    },
    later: (row, due) => {
      const words = text('told_later', nameOf(row), shortDue(due, today));
      return changes.change(row.entry, () => acts.later(row, due), words);
    },
    tell: (row, line) => opening(acts.write(row, line)),
    told: (row) => {
      const words = text('told_moved', nameOf(row), shortDue(row, today));
      void changes.change(row.entry, () => acts.moved(row), words);
    },
    happened: (row, happened) => {
      const words = text('noted', happenedText(happened, shortName(row), today));
      return changes.change(row.entry, () => acts.happened(row, happened), words);
    },
  };
}
