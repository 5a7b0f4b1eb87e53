import { longDue, shortDue } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { Due, LocalDay } from '../../lib/time/due.ts';
import { PendingPart } from './PendingPart.tsx';
import type { Condition } from './types.ts';

export interface PendingLineProps {
  /** Absent for the open question, which proposes no day. */
  due?: Due;
  condition: Condition;
  kind: 'follow-up' | 'ask' | 'again';
  today: LocalDay;
  onRemove: () => void;
}

/** What a mail will bring with it when it is sent, in one line that can be clicked away. */
export function PendingLine(props: PendingLineProps) {
  const { due, condition, kind, today, onRemove } = props;
  const followUp = condition === 'no-reply' ? 'if_no_reply_by' : 'follow_up_on';
  const key = { ask: 'asked_around', again: 'again_on', 'follow-up': followUp }[kind];
  const said = due ? text(key, shortDue(due, today)) : text('asked_open');
  return (
    <PendingPart said={said} title={due && text(key, longDue(due, today))} onRemove={onRemove} />
  );
}
