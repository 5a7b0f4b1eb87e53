import type { Ref } from 'react';
import { text } from '../../lib/text/text.ts';
import { Button } from '../ui/Button.tsx';
import { nameOf, plain } from '../ui/plain.ts';
import { isCall } from './acts.ts';
import type { QueueRow } from './row.ts';

interface Props {
  row: QueueRow;
  readOnly: boolean;
  laterOpen: boolean;
  laterRef: Ref<HTMLButtonElement>;
  primaryRef: Ref<HTMLElement>;
  happenedRef: Ref<HTMLButtonElement>;
  onCall: () => void;
  onWrite: () => void;
  onOpenThread: () => void;
  happenedOpen: boolean;
  onHappened: () => void;
  onDone: () => void;
  onLater: () => void;
}

/** What can be done about a row; the act itself comes first. */
export function RowActions(props: Props) {
  const { row, readOnly, laterOpen, primaryRef, laterRef, happenedRef } = props;
  const calls = isCall(row);
  const name = nameOf(row);
  return (
    <div className="row-actions" role="group" aria-label={text('row_actions', name)}>
      <Button
        look="primary"
        ref={primaryRef as Ref<HTMLButtonElement>}
        title={calls ? plain(row.phone ?? '') : undefined}
        onClick={calls ? props.onCall : props.onWrite}
        aria-keyshortcuts="Enter"
      >
        {text(calls ? 'act_call' : 'act_write')}
      </Button>
      {row.thread ? <Button onClick={props.onOpenThread}>{text('act_open_thread')}</Button> : null}
      <Button onClick={props.onDone} aria-disabled={readOnly} aria-keyshortcuts="E">
        {text('act_done')}
      </Button>
      <Button
        ref={laterRef}
        onClick={props.onLater}
        aria-disabled={readOnly}
        aria-expanded={laterOpen}
        aria-haspopup="dialog"
        aria-keyshortcuts="B"
      >
        {text('act_later')} <span aria-hidden="true">▾</span>
      </Button>
      <Button
        ref={happenedRef}
        onClick={props.onHappened}
        aria-disabled={readOnly}
        aria-expanded={props.happenedOpen}
        aria-keyshortcuts="C"
      >
        {text('add_happened')}
      </Button>
    </div>
  );
}
