import type { ReactElement } from 'react';
import { FollowUpMenu } from '../../components/gmail/FollowUpMenu.tsx';
import { HappenedForm } from '../../components/gmail/HappenedForm.tsx';
import { NextStep } from '../../components/gmail/NextStep.tsx';
import { PendingPart } from '../../components/gmail/PendingPart.tsx';
import { PhraseCount } from '../../components/gmail/PhraseCount.tsx';
import type { LoadUseful } from '../../components/gmail/types.ts';
import { UsefulInstead } from '../../components/gmail/UsefulInstead.tsx';
import { UsefulMenu } from '../../components/gmail/UsefulMenu.tsx';
import { UsefulNext } from '../../components/gmail/UsefulNext.tsx';
import type { UsefulThing, UsefulThings } from '../../lib/messages/answers.ts';
import type { NextStep as Step } from '../../lib/policy/playbooks/types.ts';
import { hostile, long, NOW, priya, WORKING_DAYS, ZONE } from './people.ts';

const nothing = () => undefined;
const time = { now: NOW, zone: ZONE, workingDays: WORKING_DAYS };
const readDate = () => Promise.resolve({ problem: 'unreadable' as const });

/** Things that can be given. */
export const THINGS: UsefulThing[] = [
  {
    id: 'a',
    kind: 'article',
    title: 'Three cuts for old apple trees',
    text: 'I thought of your orchard when I read this.',
    link: 'https://maplefield.example/notes/three-cuts',
  },
  { id: 'b', kind: 'event', title: 'Open orchard, with tea', text: 'On 12 December, from two.' },
  { id: 'c', kind: 'news', title: hostile.name.repeat(3), text: hostile.name.repeat(20) },
  { id: 'd', kind: 'template', title: 'A note before their day', text: '', open: ['date'] },
];
export const offering =
  (things: UsefulThing[], more: Partial<UsefulThings> = {}): LoadUseful =>
  () =>
    Promise.resolve({ ok: true, value: { things, more: 0, unkept: false, ...more } });
const failing: LoadUseful = () => Promise.resolve({ ok: false, problem: { code: 'store-closed' } });

function menu(load: LoadUseful, people = [priya]): ReactElement {
  return (
    <UsefulMenu
      people={people}
      load={load}
      onPick={nothing}
      onLibrary={nothing}
      onClose={nothing}
    />
  );
}

/** A step that is something useful. */
export const USEFUL_STEP: Step = {
  from: 'plan',
  playbook: 'silence',
  kind: 'useful',
  due: { day: '2026-11-23', zone: ZONE },
  day: '2026-11-23',
  since: '2026-11-23',
  channel: 'email',
  reason: { key: 'quiet', n: 1, of: 5 },
  offers: [],
};

function next(load: LoadUseful, name = 'Priya'): ReactElement {
  return (
    <div className="panel" style={{ width: 320 }}>
      <NextStep next={USEFUL_STEP} name={name} time={time} readDate={readDate} onPlan={nothing}>
        <UsefulNext name={name} asOf={0} load={load} onPick={nothing} onLibrary={nothing} />
      </NextStep>
    </div>
  );
}

/** What can be given, in every place where it is offered. */
export const USEFUL_STATES: [string, ReactElement][] = [
  [
    'menu-compose-useful',
    <FollowUpMenu
      key="menu"
      {...time}
      mode="compose"
      people={[priya]}
      readDate={readDate}
      onPick={nothing}
      wordings={[]}
      onAsk={nothing}
      onUseful={nothing}
      onClose={nothing}
    />,
  ],
  ['useful-menu', menu(offering(THINGS))],
  ['useful-menu-more', menu(offering(THINGS, { more: 9, unkept: true }), [priya, long])],
  ['useful-menu-open', menu(offering(THINGS.slice(3)))],
  ['useful-menu-none', menu(offering([]), [long])],
  ['useful-menu-failed', menu(failing)],
  ['useful-next', next(offering(THINGS))],
  ['useful-next-none', next(offering([]), long.name)],
  [
    'happened-useful',
    <div key="form" className="panel" style={{ width: 320 }}>
      <HappenedForm
        name="Priya"
        time={time}
        readDate={readDate}
        first="text"
        useful={{ load: offering(THINGS), onLibrary: nothing }}
        onHappened={nothing}
        onClose={nothing}
      />
    </div>,
  ],
  [
    'pending-given',
    <PendingPart
      key="given"
      said="Something useful: Three cuts for old apple trees"
      onRemove={nothing}
    />,
  ],
  [
    'pending-many',
    <div key="many" className="pending-line" style={{ width: 520 }}>
      <PendingPart said="Asked: around Mon 7 Dec" onRemove={nothing} />
      <PendingPart said="If no reply by Wed 23 Dec" onRemove={nothing} />
      <PendingPart said={`Something useful: ${'Three cuts '.repeat(20)}`} onRemove={nothing} />
    </div>,
  ],
  [
    'useful-instead',
    <div key="line" className="compose-line" style={{ width: 560 }}>
      <UsefulInstead name="Priya" />
      <PhraseCount count={1} onOpen={nothing} />
    </div>,
  ],
];
