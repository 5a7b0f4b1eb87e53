import { useState } from 'react';
import type { Playbook, Startable } from '../../lib/policy/playbooks/types.ts';
import { countText, text } from '../../lib/text/text.ts';
import { planDoes, planName } from './plan-names.ts';

interface Props {
  start: readonly Startable[];
  /** The one that was started before, whose place it takes. */
  replaces?: Playbook | undefined;
  onStart: (playbook: Startable, months?: number) => void;
}

/** Months between two signs of life, as many as can be chosen. */
const MONTHS = [1, 2, 3, 4, 5, 6];

/** The plans that can be started, each with what it does; a rhythm asks how often. */
export function PlanStart({ start, replaces, onStart }: Props) {
  const [often, setOften] = useState(false);
  return (
    <div className="plan-start">
      {replaces && <p className="quiet">{text('plan_replaces', planName(replaces))}</p>}
      {start.map((one) => {
        const asks = one === 'keep-in-touch';
        return (
          <div key={one}>
            <button
              type="button"
              className="way"
              aria-expanded={asks ? often : undefined}
              onClick={() => (asks ? setOften(!often) : onStart(one))}
            >
              <span className="strong">{planName(one)}</span>
              <span className="quiet">{planDoes(one)}</span>
            </button>
            {asks && often && (
              <div className="chips" role="group" aria-label={planName(one)}>
                {MONTHS.map((months) => (
                  <button
                    key={months}
                    type="button"
                    className="chip"
                    onClick={() => onStart(one, months)}
                  >
                    {countText('plan_every', months)}
                  </button>
                ))}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
