import type { HistoryItem } from '../../lib/ledger/state.ts';
import type { PersonView } from '../../lib/messages/answers.ts';
import type { AgendaItem, Standing, StandingNow } from '../../lib/policy/types.ts';

/** Monday 23 November 2026, noon in Berlin. */
export const NOW = Date.parse('2026-11-23T11:00:00Z');
export const ZONE = 'Europe/Berlin';
export const WORKING_DAYS = [1, 2, 3, 4, 5];

export const priya = { email: 'priya.kapoor@northwind.example', name: 'Priya Kapoor' };
export const long = {
  email: `${'a-very-long-address-that-goes-on'.repeat(3)}@subdomain.of.a.long.example`,
  name: 'Wolfeschlegelsteinhausenbergerdorff von und zu Hohenzollern-Sigmaringen',
};
export const hostile = {
  email: '"><script>alert(1)</script>@evil.example',
  name: '<img src=x onerror=alert(1)>\u202Edesrever $1 {span}',
};

let count = 0;
/** A line of history; `body` is what the entry of that kind would hold. */
export function line(
  kind: string,
  at: string,
  body: object,
  more: Partial<HistoryItem> = {},
): HistoryItem {
  count += 1;
  const id = `${kind}-${count}`;
  const evidence = {
    entry: id,
    act: `act-${id}`,
    at,
    clock: at,
    account: 'me@may.example',
    contact: 'c',
  };
  return { ...evidence, kind, body, voided: false, ...more };
}

export function due(more: Partial<AgendaItem> = {}): AgendaItem {
  const on = { day: '2026-12-04', zone: ZONE };
  return {
    entry: 'entry-due',
    act: 'act-due',
    kind: 'asked-for',
    due: on,
    original: on,
    by: 'them',
    account: 'me@may.example',
    since: '2026-11-20T15:42:00.000Z',
    restsOnSilence: false,
    ...more,
  };
}

const QUOTE = 'Budget’s gone for this year. Give me a call in six months and we’ll see.';
const DATED: Partial<Record<Standing, string>> = {
  asked: '2026-12-07',
  welcome: '2026-11-23',
  promised: '2027-05-20',
};

export function standing(is: Standing, more: Partial<StandingNow> = {}): StandingNow {
  const at = '2026-11-20T15:42:00.000Z';
  const mine = is === 'asked' ? 'Would it be all right if I followed up in two weeks?' : undefined;
  const quiet = is === 'new' || is === 'silent' || is === 'parked' || is === 'trying';
  const day = DATED[is];
  return {
    standing: is,
    since: at,
    evidence: quiet
      ? undefined
      : { entry: 'e', act: 'a', at, clock: at, account: '', quote: mine ?? QUOTE },
    due: day ? { day, zone: ZONE } : undefined,
    ...more,
  };
}

export const HISTORY: HistoryItem[] = [
  line('reply-received', '2026-11-20T15:42:00.000Z', { automatic: false }, { quote: QUOTE }),
  line('note-added', '2026-11-16T09:00:00.000Z', {}, { note: 'Prefers numbers over stories.' }),
  line(
    'follow-up-set',
    '2026-11-13T09:00:00.000Z',
    { due: { day: '2026-11-30', zone: ZONE }, condition: 'no-reply' },
    { voided: true },
  ),
  line(
    'permission-asked',
    '2026-11-12T09:05:00.000Z',
    { due: { day: '2026-11-19', zone: ZONE } },
    { quote: 'Would it be all right if I followed up next week, around Thursday 19 November?' },
  ),
  line('touch-made', '2026-11-12T08:50:00.000Z', {
    direction: 'out',
    channel: 'call',
    outcome: 'spoke',
  }),
  line('touch-made', '2026-11-09T08:50:00.000Z', {
    direction: 'out',
    channel: 'call',
    outcome: 'voicemail',
  }),
  line('touch-made', '2025-11-05T08:50:00.000Z', {
    direction: 'out',
    channel: 'email',
    kind: 'thanks',
  }),
];

export function view(more: Partial<PersonView> = {}): PersonView {
  return {
    ...priya,
    contact: 'c',
    phones: [],
    standing: standing('promised'),
    dues: [],
    wishes: [],
    history: HISTORY,
    more: 0,
    ...more,
  };
}
