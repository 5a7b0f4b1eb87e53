import { useState } from 'react';
import type { ReactNode } from 'react';
import type { PlanChoices } from '../../lib/policy/playbooks/by-hand.ts';
import { longDue } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import { Icon } from './Icon.tsx';
import { today } from './intervals.ts';
import { Later } from './Later.tsx';
import type { PlanChange } from './plan-change.ts';
import { planName } from './plan-names.ts';
import { PlanNumbers } from './PlanNumbers.tsx';
import { PlanStart } from './PlanStart.tsx';
import type { Kept, ReadDate, Time } from './types.ts';

interface Props {
  id: string;
  plan: PlanChoices;
  name: string;
  time: Time;
  readDate: ReadDate;
  /** Give `false` when it was not saved, and what was typed stays. */
  onPlan: (change: PlanChange) => Kept;
  onClose: () => void;
}

type Part = 'put-off' | 'numbers' | 'start';

/** The plan that has the word, and what can be done about it by hand; Esc closes it. */
export function PlanMenu({ id, plan, name, time, readDate, onPlan, onClose }: Props) {
  const [part, setPart] = useState<Part>();
  const { playbook, proposes, halted, started, start, numbers } = plan;
  const opens = (one: Part, label: string) => (
    <button
      type="button"
      className="text"
      aria-expanded={part === one}
      onClick={() => setPart(part === one ? undefined : one)}
    >
      {text(label)}
      <Icon name="chevron" />
    </button>
  );
  const does = (label: string, change: PlanChange) => (
    <button type="button" className="text" onClick={() => void onPlan(change)}>
      {text(label)}
    </button>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      id={id}
      className="step plan"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <Head plan={plan} day={today(time)} />
      <div className="actions">
        {playbook && halted && does('plan_resume', { do: 'plan-resume', playbook })}
        {playbook && proposes && does('plan_pause', { do: 'plan-pause', playbook })}
        {proposes && opens('put-off', 'plan_put_off')}
        {numbers.length > 0 && opens('numbers', 'plan_numbers')}
        {start.length > 0 && opens('start', playbook ? 'plan_start_other' : 'plan_start')}
        {playbook &&
          (proposes || halted === 'paused') &&
          does('plan_end', { do: 'plan-end', playbook })}
      </div>
      {part === 'put-off' && playbook && (
        <Later
          time={time}
          readDate={readDate}
          onDue={(due) => onPlan({ do: 'plan-put-off', playbook, due })}
        />
      )}
      {part === 'numbers' && playbook && (
        <PlanNumbers
          numbers={numbers}
          title={text('numbers_of', planName(playbook))}
          name={name}
          onNumbers={(changed) => onPlan({ do: 'plan-set', playbook, numbers: changed })}
        />
      )}
      {part === 'start' && (
        <PlanStart
          start={start}
          replaces={started}
          onStart={(one, months) =>
            void onPlan({ do: 'plan-start', playbook: one, ...(months && { months }) })
          }
        />
      )}
    </div>
  );
}

/** Which plan it is, whether its step was put off, and the one that waits for its turn. */
function Head({ plan, day }: { plan: PlanChoices; day: string }): ReactNode {
  const { playbook, started, putOff } = plan;
  const waits = started !== undefined && started !== playbook ? planName(started) : undefined;
  return (
    <>
      <p className="strong">{playbook ? planName(playbook) : text('plan_not_begun')}</p>
      {putOff && <p className="quiet">{text('plan_off_until', longDue(putOff, day))}</p>}
      {waits && <p className="quiet">{text(playbook ? 'plan_rests' : 'plan_is_started', waits)}</p>}
    </>
  );
}
