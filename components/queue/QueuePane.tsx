import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Problem } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';
import { Button } from '../ui/Button.tsx';
import { KeyMap } from '../ui/KeyMap.tsx';
import { plain } from '../ui/plain.ts';
import { notDone } from '../ui/problem.ts';
import { Toast } from '../ui/Toast.tsx';
import type { QueueActs } from './acts.ts';
import { Nothing } from './Nothing.tsx';
import { Queue } from './Queue.tsx';
import { queueKeyLines } from './queue-keymap.ts';
import type { Moment, MoreRows, QueueRow } from './row.ts';
import { dueCount } from './sections.ts';
import { useQueueKeys } from './use-queue-keys.ts';
import { useQueue } from './use-queue.ts';

export interface QueuePaneProps {
  /** Absent until they are read. */
  rows: readonly QueueRow[] | undefined;
  more?: MoreRows;
  /** Why they could not be read. */
  problem?: Problem | { code: string };
  readOnly?: { code: string };
  moment: Moment;
  acts: QueueActs;
  gmail: string;
  mapOpen: boolean;
  onMap: (open: boolean) => void;
  onRetry: () => void;
  /** Stands above the list. */
  above?: ReactNode;
}

const NONE: readonly QueueRow[] = [];
/** From this many rows on the search field shows by itself. */
const MANY = 20;

/** The day's list with its search, keys, toasts and every state; popup and full page both show it. */
export function QueuePane(props: QueuePaneProps) {
  const { rows, problem, moment, acts, readOnly, mapOpen, onMap } = props;
  const listRef = useRef<HTMLDivElement>(null);
  const primaryRef = useRef<HTMLElement>(null);
  const queue = useQueue({ rows: rows ?? NONE, more: props.more, moment, acts, readOnly, listRef });
  const [finding, setFinding] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (finding) field.current?.focus();
  }, [finding]);
  const clear = () => {
    queue.setFilter('');
    setFinding(false);
  };
  useQueueKeys(queue, {
    primaryRef,
    onMap: () => onMap(true),
    onFind: () => {
      setFinding(true);
      props.more?.onAll();
      field.current?.focus();
    },
    onEscape: (event) => {
      // The first Esc ends the search; the next one is the browser's, which closes the popup.
      if (!finding && !queue.filter) return;
      event.preventDefault();
      clear();
    },
  });

  const noneDue =
    queue.sections.length > 0 &&
    dueCount(queue.sections) === 0 &&
    queue.sections.every(({ place }) => place !== 'waiting');
  const findable = finding || (rows?.length ?? 0) > MANY;
  const search = (typed: string) => {
    if (typed) props.more?.onAll();
    queue.setFilter(typed);
  };
  return (
    <>
      {findable && rows ? (
        <div className="find">
          <input
            className="field"
            type="search"
            ref={field}
            value={queue.filter}
            maxLength={200}
            aria-label={text('find_label')}
            placeholder={text('find_hint')}
            onChange={(event) => search(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
              event.preventDefault();
              queue.move(0);
            }}
          />
        </div>
      ) : null}
      {props.above ? <div className="notices">{props.above}</div> : null}
      {problem ? (
        <div className="nothing" role="alert">
          <p className="nothing-title">{text('list_unread')}</p>
          <p className="nothing-more">{notDone('nothing_changed', problem)}</p>
          <Button look="outlined" onClick={props.onRetry}>
            {text('try_again')}
          </Button>
        </div>
      ) : null}
      {!problem && !rows ? <p className="waiting">{text('loading')}</p> : null}
      {!problem && rows && queue.total === 0 ? (
        <Nothing
          rows={rows}
          filter={queue.filter}
          moment={moment}
          gmail={props.gmail}
          onClear={clear}
        />
      ) : null}
      {noneDue && !plain(queue.filter) ? <p className="none-due">{text('none_due')}</p> : null}
      {problem ? null : (
        <Queue
          queue={queue}
          moment={moment}
          readOnly={Boolean(readOnly)}
          listRef={listRef}
          primaryRef={primaryRef}
        />
      )}
      <div className="toast-place" role="status">
        {queue.said ? (
          <Toast
            words={queue.said.words}
            urgent={queue.said.urgent}
            onUndo={queue.said.canUndo ? queue.undo : undefined}
            onClose={queue.hush}
          />
        ) : null}
      </div>
      {mapOpen ? <KeyMap lines={queueKeyLines()} onClose={() => onMap(false)} /> : null}
    </>
  );
}
