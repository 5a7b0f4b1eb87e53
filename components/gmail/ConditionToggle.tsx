import { text } from '../../lib/text/text.ts';
import { Segments } from './Segments.tsx';
import type { Condition } from './types.ts';

interface Props {
  value: Condition;
  onChange: (condition: Condition) => void;
}

/** Whether an answer of theirs settles the follow-up. */
export function ConditionToggle(chosen: Props) {
  const choices = [
    ['no-reply', text('only_if_no_reply')],
    ['regardless', text('regardless')],
  ] as const;
  return <Segments label={text('condition_label')} choices={choices} {...chosen} />;
}
