import type { ListedPerson } from '../../components/pages/ContactList.tsx';
import type { PersonView } from '../../lib/messages/answers.ts';
import type { HistoryItem } from '../../lib/ledger/state.ts';
import { addDays } from '../../lib/time/local-day.ts';
import { TODAY, ZONE } from './stub-rows.ts';

const NAMES = ['Ana Oliveira', 'Carl Baum', 'Dario Keller', 'Jonas Meyer', 'Marta Nowak'];
const MORE = ['Priya Kapoor', 'Rosa Silva', 'Tom Lindqvist', 'Yuki Tanaka', 'Zoë Adebayo'];

export const people: ListedPerson[] = Array.from({ length: 10_000 }, (_, i) => {
  const name = [...NAMES, ...MORE][i % 10] ?? '';
  return {
    id: `p${i}`,
    name: i < 10 ? name : `${name} ${i}`,
    email: `${name.toLowerCase().replaceAll(/[^a-z]+/gu, '.')}${i}@example.com`,
    standing: i % 10 === 1 ? 'never' : 'waiting',
    nextDay: i % 3 ? addDays(TODAY, (i % 40) - 4) : undefined,
  };
});

function said(entry: string, at: string, kind: string, body: unknown, quote?: string): HistoryItem {
  return {
    entry,
    act: `act-${entry}`,
    at,
    clock: at,
    account: '',
    contact: 'p5',
    kind,
    body,
    quote,
    voided: false,
  };
}

export const priya: PersonView = {
  email: 'priya.kapoor@northwind.example',
  name: 'Priya Kapoor',
  contact: 'p5',
  phones: ['+44 20 7946 0018'],
  standing: {
    standing: 'promised',
    due: { day: '2027-05-20', zone: ZONE },
    evidence: said(
      'e1',
      '2026-11-20T15:42:00.000Z',
      '',
      {},
      "Budget's gone for this year. Give me a call in six months and we'll see.",
    ),
  },
  dues: [
    {
      entry: 'e1',
      act: 'a1',
      kind: 'asked-for',
      due: { day: '2027-05-20', zone: ZONE },
      original: { day: '2027-05-20', zone: ZONE },
      by: 'them',
      account: '',
      since: '2026-11-20T15:42:00.000Z',
      restsOnSilence: false,
      quote: 'Give me a call in six months',
    },
  ],
  next: {
    from: 'date',
    playbook: 'callback',
    kind: 'their-date',
    due: { day: '2027-05-20', zone: ZONE },
    day: '2027-05-20',
    since: '2027-05-20',
    channel: 'call',
    reason: { key: 'their-date', day: '2026-11-20' },
    offers: [],
  },
  plan: {
    playbook: 'callback',
    proposes: false,
    started: 'list',
    start: ['keep-in-touch'],
    numbers: [
      { name: 'usefulQuiet', value: 7, forAll: 7, own: false, least: 0, most: 60, step: 1 },
    ],
  },
  wishes: [],
  history: [
    said(
      'h1',
      '2026-11-20T15:44:00.000Z',
      'touch-made',
      { direction: 'out', channel: 'email', kind: 'mail' },
      'Thursday 20 May it is',
    ),
    said(
      'h2',
      '2026-11-20T15:42:00.000Z',
      'not-before-set',
      { due: { day: '2027-05-20', zone: ZONE }, channel: 'call' },
      "Budget's gone for this year. Give me a call in six months and we'll see.",
    ),
    {
      ...said('h3', '2026-11-13T09:00:00.000Z', 'follow-up-set', {
        due: { day: '2026-11-27', zone: ZONE },
        condition: 'no-reply',
      }),
      voided: true,
    },
    said(
      'h4',
      '2026-11-12T09:05:00.000Z',
      'permission-asked',
      { due: { day: '2026-11-19', zone: ZONE } },
      'Would it be all right if I followed up next week?',
    ),
    said('h5', '2026-11-12T08:50:00.000Z', 'touch-made', {
      direction: 'out',
      channel: 'call',
      outcome: 'spoke',
      kind: 'first',
    }),
    {
      ...said('h6', '2026-11-05T08:50:00.000Z', 'note-added', {}),
      note: 'Met at the harbour fair. Likes short mails; has two children and a boat.',
    },
  ],
  more: 14,
};
