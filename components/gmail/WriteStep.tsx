import type { NextStep } from '../../lib/policy/playbooks/types.ts';
import { text } from '../../lib/text/text.ts';
import { isThanks, stepDraft } from './step-draft.ts';
import type { StepDraft } from './step-draft.ts';
import type { Time } from './types.ts';

interface Props {
  step: NextStep;
  name: string;
  time: Time;
  onWrite: (draft: StepDraft) => void;
}

/** Begins the mail that a step is, where its words are known; it is the user's to change and to send. */
export function WriteStep({ step, name, time, onWrite }: Props) {
  const draft = stepDraft(step, name, time);
  if (!draft) return null;
  return (
    <div className="actions write-step">
      <button
        type="button"
        className="pill"
        title={text(isThanks(step) ? 'write_thanks_title' : 'write_day_title')}
        onClick={() => onWrite(draft)}
      >
        {text('write_it')}
      </button>
    </div>
  );
}
