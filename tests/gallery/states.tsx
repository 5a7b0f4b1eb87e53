import type { ReactNode } from 'react';
import { callStates } from './calls.tsx';
import { cueStates } from './cues.tsx';
import { early, endless, harmful, mailTo, never, noCalls, other } from './guard.ts';
import { ContactPanel } from '../../components/gmail/ContactPanel.tsx';
import type { ContactPanelProps } from '../../components/gmail/contact-panel.ts';
import { HappenedForm } from '../../components/gmail/HappenedForm.tsx';
import type { HappenedFormProps } from '../../components/gmail/HappenedForm.tsx';
import { HappenedMenu } from '../../components/gmail/HappenedMenu.tsx';
import { GuardDialog } from '../../components/gmail/GuardDialog.tsx';
import type { HeldAct } from '../../components/gmail/guard-words.ts';
import { PHRASE_STATES } from './phrases.tsx';
import { PLAN_STATES } from './plans.tsx';
import { GuardLine } from '../../components/gmail/GuardLine.tsx';
import { FollowUpMenu } from '../../components/gmail/FollowUpMenu.tsx';
import type { FollowUpMenuProps } from '../../components/gmail/FollowUpMenu.tsx';
import type { NoteCardProps } from '../../components/gmail/NoteCard.tsx';
import { Notice } from '../../components/gmail/Notice.tsx';
import { PendingLine } from '../../components/gmail/PendingLine.tsx';
import { Toast } from '../../components/gmail/Toast.tsx';
import type { DateReading, RecipientVerdict } from '../../lib/messages/answers.ts';
import type { Standing } from '../../lib/policy/types.ts';
import { due, HISTORY, hostile, line, long, NOW, priya, standing, view } from './people.ts';
import { WORKING_DAYS, ZONE } from './people.ts';
import { USEFUL_STATES } from './useful.tsx';

const time = { now: NOW, zone: ZONE, workingDays: WORKING_DAYS };
const nothing = () => {};
const on = { day: '2026-12-07', zone: ZONE };

/** Stands in for the reader of dates, which lives in the worker. */
function readDate(text: string): Promise<DateReading> {
  if (text === 'yesterday') return Promise.resolve({ problem: 'past' });
  if (!/\d|day|week/.test(text)) return Promise.resolve({ problem: 'unreadable' });
  return Promise.resolve({ due: { day: '2026-12-03', time: '15:00', zone: ZONE } });
}

function panel(props: Partial<ContactPanelProps> = {}): ReactNode {
  return (
    <div style={{ width: 320 }}>
      <ContactPanel
        {...time}
        views={[view()]}
        people={[priya]}
        selected={props.people?.[0]?.email ?? priya.email}
        onSelect={nothing}
        readDate={readDate}
        onFollowUp={nothing}
        onAnswer={nothing}
        onHappened={nothing}
        onNote={nothing}
        onPlan={nothing}
        onUndo={nothing}
        onCorrect={nothing}
        onDone={nothing}
        onSnooze={nothing}
        onCancel={nothing}
        onMoved={nothing}
        onRecord={nothing}
        onDoubt={nothing}
        onLeave={nothing}
        onLine={nothing}
        onSlipRead={nothing}
        onMisread={nothing}
        onCallEnd={nothing}
        onMeetingOff={nothing}
        onWrite={nothing}
        onQuiet={nothing}
        {...props}
      />
    </div>
  );
}

function happened(props: Partial<HappenedFormProps> = {}): ReactNode {
  return (
    <div className="panel" style={{ width: 320 }}>
      <HappenedForm
        name="Priya"
        time={time}
        readDate={readDate}
        onHappened={nothing}
        onClose={nothing}
        {...props}
      />
    </div>
  );
}

function ownNote(over: Partial<NoteCardProps['note']> = {}): ReactNode {
  const note: NoteCardProps['note'] = {
    words: 'Priya voicemail, again Thursday',
    direction: 'out',
    channel: 'call',
    outcome: 'voicemail',
    when: '2026-11-23T08:00:00.000Z',
    named: 'Priya',
    people: [priya],
    due: { day: '2026-11-26', zone: ZONE },
    ...over,
  };
  const shown = { note, onAdd: nothing, onLeave: nothing };
  return panel({ views: [], people: [], ownNote: shown });
}

function menu(props: Partial<FollowUpMenuProps> = {}): ReactNode {
  return (
    <FollowUpMenu
      {...time}
      mode="thread"
      people={[priya]}
      readDate={readDate}
      onPick={nothing}
      wordings={[]}
      onClose={nothing}
      {...props}
    />
  );
}

function stands(is: Standing): [string, ReactNode] {
  return [`panel-${is}`, panel({ views: [view({ standing: standing(is), history: [] })] })];
}

const barred = view({ standing: standing('never'), history: HISTORY.slice(0, 2) });
const unconfirmed = view({ standing: standing('never', { toConfirm: true }), history: [] });
const many = [
  due({
    entry: '1',
    due: { day: '2026-11-20', zone: ZONE, part: 'morning' },
    kind: 'owed',
    by: 'me',
  }),
  due({ entry: '2', due: { day: '2026-11-23', time: '10:00', zone: ZONE }, channel: 'call' }),
  due({ entry: '3', kind: 'follow-up', by: 'me', restsOnSilence: true }),
];
const PHONE = '+44 20 7946 0018';
const dueCall = due({
  due: { day: '2026-11-23', zone: ZONE },
  original: { day: '2026-11-23', zone: ZONE },
  since: '2026-05-23T15:42:00.000Z',
  channel: 'call',
  quote: 'Give me a call in six months.',
});
const matters = [
  { words: 'Two sites, one planner; the second opens in spring.' },
  { words: 'Prefers numbers over stories.', at: '2026-11-16T09:00:00.000Z' },
];
const wish = { ...line('wish-noted', '2026-11-12T09:00:00.000Z', {}), wish: {} };

function held(recipients: RecipientVerdict[], act?: HeldAct): ReactNode {
  const verdict = mailTo(recipients);
  return <GuardDialog {...{ verdict, act, time }} onChoose={nothing} onClose={nothing} />;
}

function guardLine(recipients: RecipientVerdict[]): ReactNode {
  return <GuardLine recipients={recipients} time={time} onWhy={nothing} />;
}

/* oxlint-disable react/jsx-key -- each state is mounted by itself */
/** Every component in every state it can be in, by name. */
export const STATES: [string, ReactNode][] = [
  ['menu-thread', menu()],
  ['menu-thread-people', menu({ people: [priya, long, hostile], last: '1 month' })],
  ['menu-compose', menu({ mode: 'compose', last: '2 week', onAsk: nothing })],
  [
    'menu-compose-own',
    menu({
      mode: 'compose',
      onAsk: nothing,
      wordings: ['May I write again {span}, say {date}?', `${hostile.name} ${long.name}`],
    }),
  ],
  [
    'panel-promise',
    panel({
      views: [
        view({
          dues: [
            due({
              kind: 'owed',
              by: 'me',
              due: { day: '2026-11-25', zone: ZONE },
              original: { day: '2026-11-19', zone: ZONE },
              untold: true,
            }),
          ],
        }),
      ],
    }),
  ],
  ['panel-tries', panel({ views: [view({ tries: { count: 3, last: 'email', next: 'call' } })] })],
  ['own-note', ownNote()],
  ['own-note-who', ownNote({ people: [priya, long, hostile], outcome: 'spoke' })],
  [
    'own-note-nobody',
    ownNote({ people: [], due: undefined, gone: { day: '2026-11-19', zone: ZONE } }),
  ],
  ['happened', happened()],
  ['happened-call', happened({ first: 'call' })],
  ['happened-closed', happened({ first: 'call', closed: true, name: long.name })],
  [
    'happened-menu',
    <HappenedMenu
      people={[priya, long, hostile]}
      time={time}
      readDate={readDate}
      onHappened={nothing}
      onClose={nothing}
    />,
  ],
  [
    'pending',
    <PendingLine
      due={on}
      condition="no-reply"
      kind="follow-up"
      today="2026-11-23"
      onRemove={nothing}
    />,
  ],
  [
    'pending-ask',
    <PendingLine due={on} condition="no-reply" kind="ask" today="2026-11-23" onRemove={nothing} />,
  ],
  [
    'pending-open',
    <PendingLine condition="no-reply" kind="ask" today="2026-11-23" onRemove={nothing} />,
  ],
  [
    'notice',
    <Notice
      kind="info"
      text="Reload Gmail to start"
      action={{ label: 'Reload', onPress: nothing }}
      onClose={nothing}
    />,
  ],
  ['notice-off', <Notice kind="off" text="The guard is off in this window" onClose={nothing} />],
  [
    'notice-problem',
    <Notice
      kind="problem"
      text="The disk is full. Make room and try again."
      action={{ label: 'Try again', onPress: nothing }}
    />,
  ],
  [
    'toast',
    <Toast text="Follow up on Monday 7 December" action={{ label: 'Undo', onPress: nothing }} />,
  ],
  ['panel', panel({ views: [view({ dues: [due()] })] })],
  [
    'panel-writing',
    panel({
      people: [priya, long, hostile],
      draft: { has: () => false, begin: nothing },
      onCall: nothing,
      onShow: nothing,
      views: [view({ dues: [dueCall], phones: [PHONE, PHONE.repeat(4)], matters })],
    }),
  ],
  [
    'panel-writing-long',
    panel({
      people: [long],
      onCall: nothing,
      onShow: nothing,
      draft: { has: () => false, begin: nothing },
      views: [
        view({
          ...long,
          standing: standing('welcome'),
          dues: [{ ...dueCall, allowed: true, quote: hostile.name.repeat(9) }],
          phones: [PHONE],
          matters: [{ words: hostile.name.repeat(9) }],
        }),
      ],
    }),
  ],
  ['panel-loading', panel({ views: undefined })],
  ['panel-nobody', panel({ views: [] })],
  ['panel-empty', panel({ people: [] })],
  [
    'panel-many',
    panel({ people: [priya, long, hostile], views: [view({ dues: many, more: 12 })] }),
  ],
  ['panel-busy', panel({ busy: true })],
  ['panel-problem', panel({ views: [], problem: { code: 'store-closed' } })],
  [
    'panel-unsaved',
    panel({ problem: { code: 'store-full' }, unsaved: 'Their answer', onRetry: nothing }),
  ],
  [
    'panel-long',
    panel({
      people: [long],
      views: [
        view({
          ...long,
          history: HISTORY.map((item) => ({ ...item, quote: item.quote?.repeat(20) })),
        }),
      ],
    }),
  ],
  [
    'panel-hostile',
    panel({
      people: [hostile],
      views: [
        view({ ...hostile, history: HISTORY.map((item) => ({ ...item, quote: hostile.name })) }),
      ],
    }),
  ],
  ...cueStates(panel),
  ...callStates(panel),
  ['guard-early', held([early])],
  ['guard-several', held([never, early, other])],
  ['guard-hostile', held([harmful])],
  ['guard-long', held([endless])],
  ['guard-call', held([{ ...early, choices: ['wait', 'something-else', 'send-anyway'] }], 'call')],
  ['guard-no-calls', held([noCalls], 'call')],
  ['guard-line', guardLine([early, never])],
  ...PHRASE_STATES,
  ...PLAN_STATES,
  ...USEFUL_STATES,
  ['panel-never', panel({ views: [barred] })],
  ['panel-unconfirmed', panel({ views: [unconfirmed] })],
  [
    'panel-words',
    panel({
      theirWords: 'Happy to look at it, but please give me two weeks, I’m on leave until the 3rd.',
      views: [
        view({
          standing: standing('asked'),
          wishes: [{ ...wish, wish: { channel: 'email', part: 'morning', everyDays: 30 } }],
        }),
      ],
    }),
  ],
  ...(['new', 'trying', 'open', 'thinking', 'waiting', 'declined-then', 'welcome'] as const).map(
    stands,
  ),
  ...(['not-now', 'their-move', 'silent', 'parked', 'farewell'] as const).map(stands),
];
