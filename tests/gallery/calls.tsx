import type { ReactNode } from 'react';
import { CallDialog } from '../../components/gmail/CallDialog.tsx';
import type { ContactPanelProps } from '../../components/gmail/contact-panel.ts';
import type { Meeting } from '../../lib/ledger/state.ts';
import type { PersonView } from '../../lib/messages/answers.ts';
import type { NextStep } from '../../lib/policy/playbooks/types.ts';
import {
  due,
  hostile,
  line,
  long,
  NOW,
  priya,
  standing,
  view,
  WORKING_DAYS,
  ZONE,
} from './people.ts';

const PHONE = '+44 20 7946 0018';
const said = line('reply-received', '2026-11-20T15:42:00.000Z', {});
const words = 'Budget’s gone for this year. Give me a call in six months and we’ll see.';
const owed = due({
  kind: 'owed',
  by: 'me',
  due: { day: '2026-11-20', zone: ZONE },
  quote: 'I will send you the numbers by Friday.',
});
const full: Partial<PersonView> = {
  phones: [PHONE],
  zone: 'Europe/London',
  lastWords: { ...said, quote: words },
  dues: [owed],
  announce: { day: '2026-11-26', zone: ZONE },
  matters: [{ words: 'Prefers numbers over stories.' }, { words: 'Two sites, one budget.' }],
};
const meeting: Meeting = {
  ...line('meeting-noted', '2026-11-20T15:42:00.000Z', {}),
  due: { day: '2026-12-03', time: '10:00', zone: ZONE },
  channel: 'video',
  subject: 'Intro call Northwind and Maplefield',
};
const thanks: NextStep = {
  from: 'plan',
  playbook: 'after-meeting',
  kind: 'thanks',
  due: { day: '2026-11-23', zone: ZONE },
  day: '2026-11-23',
  since: '2026-11-23',
  channel: 'email',
  reason: { key: 'met', day: '2026-11-20' },
  offers: ['ask'],
};
const offer = {
  moved: false,
  title: 'Intro call',
  due: meeting.due,
  channel: 'video' as const,
  quote: 'Accepted: Intro call @ Thu 3 Dec 2026 10:00 – 10:30 (CET)',
  people: [],
};
const nothing = () => undefined;

type Panel = (props: Partial<ContactPanelProps>) => ReactNode;

/** A call that was begun, meetings, and why it is quiet, in each of their states. */
export function callStates(panel: Panel): [string, ReactNode][] {
  const trying = view({ standing: standing('trying'), history: [] });
  const calling = { email: priya.email, phone: PHONE };
  const met = (more: Partial<ContactPanelProps['meeting'] & object> = {}) => ({
    offer,
    at: '2026-11-20T15:42:00.000Z',
    people: [priya],
    onNote: nothing,
    ...more,
  });
  const dialog = (more: { told?: string; problem?: string }): ReactNode => (
    <CallDialog
      view={{ ...trying, ...full }}
      phone={PHONE}
      time={{ now: NOW, zone: ZONE, workingDays: WORKING_DAYS }}
      readDate={async () => ({ problem: 'unreadable' })}
      onHappened={nothing}
      onClose={nothing}
      onUndo={nothing}
      {...more}
    />
  );
  return [
    ['call', panel({ calling, views: [{ ...trying, ...full }] })],
    ['call-late', panel({ calling, views: [{ ...trying, zone: 'Pacific/Auckland' }] })],
    ['call-little', panel({ calling, views: [] })],
    [
      'call-hostile',
      panel({
        calling: { email: long.email, phone: PHONE },
        people: [long],
        views: [
          {
            ...trying,
            ...full,
            ...long,
            lastWords: { ...said, quote: `${hostile.name} `.repeat(40) },
            matters: [{ words: hostile.name.repeat(9) }],
          },
        ],
      }),
    ],
    ['call-page', dialog({})],
    ['call-page-told', dialog({ told: 'Noted: You called · no answer' })],
    ['meeting-found', panel({ meeting: met(), views: [trying] })],
    [
      'meeting-moved',
      panel({
        meeting: met({ offer: { ...offer, moved: true }, people: [priya, long] }),
        views: [trying],
      }),
    ],
    ['meeting-ahead', panel({ views: [{ ...trying, meetings: [meeting] }] })],
    [
      'meeting-thanks',
      panel({
        views: [
          {
            ...trying,
            next: thanks,
            meetings: [{ ...meeting, due: { day: '2026-11-20', time: '10:00', zone: ZONE } }],
          },
        ],
      }),
    ],
    ['quiet', panel({ views: [view({ standing: standing('silent'), history: [] })] })],
    [
      'quiet-deciding',
      panel({
        views: [view({ standing: standing('silent'), history: [], quiet: 'deciding' })],
      }),
    ],
  ];
}
