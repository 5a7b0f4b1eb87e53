import type { Ref } from 'react';
import { text } from '../../lib/text/text.ts';
import { Button } from '../ui/Button.tsx';
import { nameOf, plain } from '../ui/plain.ts';
import { primaryOf } from './acts.ts';
import type { Primary } from './acts.ts';
import type { QueueRow } from './row.ts';

interface Props {
  row: QueueRow;
  readOnly: boolean;
  laterOpen: boolean;
  laterRef: Ref<HTMLButtonElement>;
  primaryRef: Ref<HTMLElement>;
  happenedRef: Ref<HTMLButtonElement>;
  onPrimary: () => void;
  onOpenThread: () => void;
  /** Looks for an answer first; absent where it is known that there is none. */
  onLook: (() => void) | undefined;
  happenedOpen: boolean;
  onHappened: () => void;
  onDone: () => void;
  /** Of what was only proposed. */
  onDecline: () => void;
  onLater: () => void;
}

const PRIMARY: Record<Primary, string> = {
  call: 'act_call',
  write: 'act_write',
  letter: 'letter_write',
  happened: 'add_happened',
};

/** What can be done about a row; the act itself comes first. */
export function RowActions(props: Props) {
  const { row, readOnly, laterOpen, primaryRef, laterRef, happenedRef } = props;
  const primary = primaryOf(row);
  const name = nameOf(row);
  return (
    <div className="row-actions" role="group" aria-label={text('row_actions', name)}>
      {props.onLook ? (
        <Button
          look="primary"
          ref={primaryRef as Ref<HTMLButtonElement>}
          onClick={props.onLook}
          aria-keyshortcuts="Enter"
        >
          {text('look_first')}
        </Button>
      ) : null}
      <Button
        look={props.onLook ? 'plain' : 'primary'}
        ref={props.onLook ? undefined : (primaryRef as Ref<HTMLButtonElement>)}
        title={primary === 'call' ? plain(row.phone ?? '') : undefined}
        onClick={props.onPrimary}
        aria-keyshortcuts={props.onLook ? undefined : 'Enter'}
        aria-expanded={primary === 'happened' ? props.happenedOpen : undefined}
      >
        {text(PRIMARY[primary])}
      </Button>
      {row.thread ? <Button onClick={props.onOpenThread}>{text('act_open_thread')}</Button> : null}
      {row.kind === 'useful' ? null : (
        <Button onClick={props.onDone} aria-disabled={readOnly} aria-keyshortcuts="E">
          {text('act_done')}
        </Button>
      )}
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
      {row.kind === 'useful' ? (
        <Button
          onClick={props.onDecline}
          aria-disabled={readOnly}
          aria-keyshortcuts="E"
          title={text('act_no_thanks_title')}
        >
          {text('act_no_thanks')}
        </Button>
      ) : null}
      {primary === 'happened' ? null : (
        <Button
          ref={happenedRef}
          onClick={props.onHappened}
          aria-disabled={readOnly}
          aria-expanded={props.happenedOpen}
          aria-keyshortcuts="C"
        >
          {text('add_happened')}
        </Button>
      )}
    </div>
  );
}
