import type { ReactNode } from 'react';
import type { NextStep as Step, NoStep } from '../../lib/policy/playbooks/types.ts';
import { isStep } from '../../lib/policy/playbooks/types.ts';
import { longDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { LocalDay } from '../../lib/time/due.ts';
import { noStepReason, stepReason, stepTitle } from './plan-words.ts';

interface Props {
  next: Step | NoStep;
  name: string;
  today: LocalDay;
  /** What helps to take the step. */
  children?: ReactNode;
}

/** Where the user's own word stopped the plan; else where things stand says why there is none. */
const SAID: ReadonlySet<NoStep['none']> = new Set(['paused', 'ended', 'guarded', 'company']);

/** What the plan proposes next and why; a date that is set stands among what is due instead. */
export function NextStep({ next, name, today, children }: Props) {
  if (isStep(next) ? next.from === 'date' : !SAID.has(next.none)) return null;
  return (
    <section>
      <h3>{text('next_step')}</h3>
      {isStep(next) ? (
        <>
          <p className="spread">
            <span className="strong">{stepTitle(next)}</span>
            <span className="small">
              {next.day <= today ? text('next_today') : longDay(next.day, today)}
            </span>
          </p>
          <p className="quiet">{stepReason(next, name, today)}</p>
          {children}
        </>
      ) : (
        <p className="quiet">{noStepReason(next, name, today)}</p>
      )}
    </section>
  );
}
