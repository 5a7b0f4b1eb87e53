import type { Problem } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';
import { Notice } from './Notice.tsx';
import { problemText } from './problems.ts';

interface Props {
  problem?: Problem;
  unsaved?: string;
  onRetry?: () => void;
}

/** What could not be shown or saved, why, and the way to try again. */
export function Trouble({ problem, unsaved, onRetry }: Props) {
  if (!problem) return null;
  const why = problemText(problem);
  return (
    <Notice
      kind="problem"
      text={unsaved ? text('not_saved', unsaved, why) : why}
      {...(onRetry && { action: { label: text('try_again'), onPress: onRetry } })}
    />
  );
}
