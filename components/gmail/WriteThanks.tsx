import type { NextStep } from '../../lib/policy/playbooks/types.ts';
import { text } from '../../lib/text/text.ts';
import { thanksDraft } from './thanks-words.ts';
import type { ThanksDraft } from './thanks-words.ts';
import type { Time } from './types.ts';

interface Props {
  step: NextStep;
  name: string;
  time: Time;
  onWrite: (draft: ThanksDraft) => void;
}

/** Begins the mail after a meeting; it is the user's to change and to send. */
export function WriteThanks({ step, name, time, onWrite }: Props) {
  return (
    <div className="actions write-thanks">
      <button
        type="button"
        className="pill"
        title={text('write_thanks_title')}
        onClick={() => onWrite(thanksDraft(step, name, time))}
      >
        {text('write_it')}
      </button>
    </div>
  );
}
