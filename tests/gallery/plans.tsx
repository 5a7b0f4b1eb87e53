import type { ReactNode } from 'react';
import { NextStep } from '../../components/gmail/NextStep.tsx';
import { PlanMenu } from '../../components/gmail/PlanMenu.tsx';
import { PlanNumbers } from '../../components/gmail/PlanNumbers.tsx';
import { shortName } from '../../components/gmail/people.ts';
import { PlanStart } from '../../components/gmail/PlanStart.tsx';
import type { DateReading } from '../../lib/messages/answers.ts';
import type { PlanChoices } from '../../lib/policy/playbooks/by-hand.ts';
import type { PersonNumber } from '../../lib/policy/playbooks/numbers-of.ts';
import type { NextStep as Step, NoStep } from '../../lib/policy/playbooks/types.ts';
import { hostile, long, NOW, WORKING_DAYS, ZONE } from './people.ts';

const time = { now: NOW, zone: ZONE, workingDays: WORKING_DAYS };
const nothing = () => {};
const readDate = (): Promise<DateReading> =>
  Promise.resolve({ due: { day: '2026-12-03', zone: ZONE } });

export const step: Step = {
  from: 'plan',
  playbook: 'first-reach',
  kind: 'try',
  due: { day: '2026-12-04', zone: ZONE },
  day: '2026-12-04',
  since: '2026-12-04',
  channel: 'call',
  reason: { key: 'try', n: 4, of: 7, normal: true },
  offers: ['say-when'],
};

const number = (more: Partial<PersonNumber>): PersonNumber => ({
  name: 'tries',
  value: 7,
  forAll: 7,
  own: false,
  least: 1,
  most: 10,
  step: 1,
  ...more,
});

export const plan: PlanChoices = {
  playbook: 'first-reach',
  proposes: true,
  start: ['list', 'keep-in-touch'],
  numbers: [
    number({ value: 9, own: true }),
    number({ name: 'triesAWeek', value: 2, forAll: 2, most: 7 }),
    number({ name: 'normalTries', value: 4, forAll: 4 }),
  ],
};

function section(next: Step | NoStep, name = 'Priya', choices: PlanChoices = plan): ReactNode {
  return (
    <div className="panel" style={{ width: 320 }}>
      <NextStep
        {...{ next, time, readDate }}
        name={shortName({ name, email: '' })}
        plan={choices}
        onPlan={nothing}
      />
    </div>
  );
}

function menu(choices: PlanChoices, name = 'Priya'): ReactNode {
  return (
    <div className="panel" style={{ width: 320 }}>
      <section>
        <PlanMenu
          id="menu"
          {...{ time, readDate }}
          name={shortName({ name, email: '' })}
          plan={choices}
          onPlan={nothing}
          onClose={nothing}
        />
      </section>
    </div>
  );
}

const part = (children: ReactNode): ReactNode => (
  <div className="panel" style={{ width: 320 }}>
    <section>
      <div className="step plan">{children}</div>
    </section>
  </div>
);
const paused: PlanChoices = {
  ...plan,
  proposes: false,
  halted: 'paused',
  started: 'list',
};

/* oxlint-disable react/jsx-key -- each state is mounted by itself */
/** What comes next and the plan by hand, in every state. */
export const PLAN_STATES: [string, ReactNode][] = [
  ['next', section(step)],
  ['next-today', section({ ...step, day: '2026-11-23' }, long.name)],
  [
    'next-date',
    section({
      ...step,
      from: 'date',
      kind: 'their-date',
      reason: { key: 'their-date', day: '2026-11-02' },
    }),
  ],
  [
    'next-none',
    section({ none: 'never' }, hostile.name, { ...plan, playbook: undefined, start: [] }),
  ],
  ['next-paused', section({ none: 'paused', playbook: 'first-reach' }, long.name, paused)],
  ['plan-menu', menu({ ...plan, putOff: { day: '2026-12-11', zone: ZONE } })],
  ['plan-menu-paused', menu(paused, long.name)],
  ['plan-menu-none', menu({ proposes: false, start: ['first-reach', 'list'], numbers: [] })],
  ['plan-start', part(<PlanStart start={plan.start} replaces="first-reach" onStart={nothing} />)],
  [
    'plan-numbers',
    part(
      <PlanNumbers
        numbers={plan.numbers}
        title="Numbers of First reach"
        name={shortName(long)}
        onNumbers={nothing}
      />,
    ),
  ],
];
