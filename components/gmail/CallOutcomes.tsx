import { text } from '../../lib/text/text.ts';
import { outcomesOf } from './happened.ts';
import type { Outcome } from './happened.ts';

const OUTCOMES = outcomesOf('call', 'out');

/** How a call went, by its key: 1 to 4 in the order they stand in. */
export function outcomeOf(key: string): Outcome | undefined {
  return /^[1-9]$/.test(key) ? OUTCOMES[Number(key) - 1]?.[0] : undefined;
}

interface Props {
  chosen: Outcome | undefined;
  onWent: (outcome: Outcome) => void;
}

/** How the call went: four buttons, each with its key. */
export function CallOutcomes({ chosen, onWent }: Props) {
  return (
    <fieldset className="chips outcomes" aria-label={text('how_it_went')}>
      {OUTCOMES.map(([outcome, key], at) => (
        <button
          key={outcome}
          type="button"
          className="chip"
          aria-pressed={chosen === outcome}
          aria-keyshortcuts={`${at + 1}`}
          onClick={() => onWent(outcome)}
        >
          {text(key)}
          <kbd aria-hidden="true">{at + 1}</kbd>
        </button>
      ))}
    </fieldset>
  );
}
