import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { PlanChoices } from '../../lib/policy/playbooks/by-hand.ts';
import type { NextStep as Step, NoStep } from '../../lib/policy/playbooks/types.ts';
import { isStep } from '../../lib/policy/playbooks/types.ts';
import { longDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import { Icon } from './Icon.tsx';
import { today } from './intervals.ts';
import { kept } from './kept.ts';
import type { PlanChange } from './plan-change.ts';
import { noStepReason, stepReason, stepTitle, stepWay } from './plan-words.ts';
import { PlanMenu } from './PlanMenu.tsx';
import type { Kept, ReadDate, Time } from './types.ts';

export interface NextStepProps {
  next: Step | NoStep;
  name: string;
  time: Time;
  readDate: ReadDate;
  /** What can be done about it by hand. */
  plan?: PlanChoices | undefined;
  /** Give `false` when it was not saved. */
  onPlan: (change: PlanChange) => Kept;
  /** What helps to take the step. */
  children?: ReactNode;
}

/** The one thing that comes next and why, or why there is none; and what can be done about it. */
export function NextStep(props: NextStepProps) {
  const { next, name, time, readDate, plan, onPlan, children } = props;
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useId();
  const day = today(time);
  const can = plan && (plan.playbook ?? plan.start[0]) !== undefined ? plan : undefined;
  const close = () => {
    opener.current?.focus();
    setOpen(false);
  };
  return (
    <section className="next">
      <div className="spread">
        <h3>{text('next_step')}</h3>
        {can && (
          <button
            type="button"
            className="text"
            ref={opener}
            title={text('plan_menu_title', name)}
            aria-label={text('plan_menu_title', name)}
            aria-expanded={open}
            aria-controls={open ? menu : undefined}
            onClick={() => setOpen(!open)}
          >
            {text('plan_menu')}
            <Icon name="chevron" />
          </button>
        )}
      </div>
      {isStep(next) ? <Proposed step={next} name={name} day={day} /> : null}
      {!isStep(next) && <p className="quiet">{noStepReason(next, name, day)}</p>}
      {children}
      {can && open && (
        <PlanMenu
          id={menu}
          plan={can}
          name={name}
          time={time}
          readDate={readDate}
          onClose={close}
          onPlan={async (change) => {
            if (!(await kept(onPlan(change)))) return false;
            close();
            return true;
          }}
        />
      )}
    </section>
  );
}

/** What is to be done, by which way and when, and why. */
function Proposed({ step, name, day }: { step: Step; name: string; day: string }) {
  const way = stepWay(step);
  return (
    <>
      <p className="spread">
        <span>
          <span className="strong">{stepTitle(step)}</span>
          {way && <span className="quiet">{text('and_detail', way)}</span>}
        </span>
        <span className="small">
          {step.day <= day ? text('next_today') : longDay(step.day, day)}
        </span>
      </p>
      <p className="quiet">{stepReason(step, name, day)}</p>
    </>
  );
}
