import { useId } from 'react';
import type { QuietCause as Cause } from '../../lib/ledger/state.ts';
import { text } from '../../lib/text/text.ts';

export type CauseName = Cause['cause'];

/** They are taken to be busy until the user knows better. */
const ASSUMED: CauseName = 'busy';
const CAUSES: readonly [CauseName, string][] = [
  ['busy', 'quiet_busy'],
  ['away', 'quiet_away'],
  ['deciding', 'quiet_deciding'],
  ['lost-interest', 'quiet_lost_interest'],
];
const RHYTHM: Partial<Record<CauseName, string>> = {
  deciding: 'quiet_rhythm_deciding',
  'lost-interest': 'quiet_rhythm_lost_interest',
};

interface Props {
  /** As the user said; absent where nothing was said. */
  cause: CauseName | undefined;
  onCause: (cause: CauseName) => void;
}

/** Why it is quiet, as far as the user knows. It changes how often something comes, and nothing else. */
export function QuietCause({ cause = ASSUMED, onCause }: Props) {
  const heading = useId();
  return (
    <div className="quiet-cause">
      <p id={heading} className="small">
        {text('quiet_why')}
      </p>
      <div className="chips" role="group" aria-labelledby={heading}>
        {CAUSES.map(([name, key]) => (
          <button
            key={name}
            type="button"
            className="chip"
            aria-pressed={name === cause}
            onClick={() => name !== cause && onCause(name)}
          >
            {text(key)}
          </button>
        ))}
      </div>
      <p className="small">{text(RHYTHM[cause] ?? 'quiet_rhythm_busy')}</p>
    </div>
  );
}
