import type {
  DatedRow,
  Moment,
  QueueRow,
  UsefulRow,
  WaitingRow,
} from '../../components/queue/row.ts';
import type { PlanStep } from '../../lib/policy/useful-today.ts';
import { addDays } from '../../lib/time/local-day.ts';

export const ZONE = 'Europe/Berlin';
export const TODAY = '2026-11-23';
export const moment: Moment = {
  now: Date.parse('2026-11-23T08:12:00Z'),
  zone: ZONE,
  workingDays: [1, 2, 3, 4, 5],
};

let made = 0;
/** A row with what the test or the picture cares about. */
export function row(given: Partial<DatedRow> & { name: string }): DatedRow {
  made += 1;
  const id = given.entry ?? `entry-${made}`;
  return {
    entry: id,
    act: `act-${id}`,
    contact: `contact-${id}`,
    email: `${given.name.toLowerCase().replaceAll(/[^a-z]+/gu, '.')}@example.com`,
    kind: 'follow-up',
    day: TODAY,
    originalDay: given.day ?? TODAY,
    zone: ZONE,
    by: 'me',
    account: 'me@example.com',
    thread: '18c2f0a1b2c3d4e5',
    since: '2026-11-06T09:00:00.000Z',
    restsOnSilence: false,
    ...given,
  };
}

/** Somebody who wrote on a day and waits. */
export function waiting(given: Partial<WaitingRow> & { name: string }): WaitingRow {
  const { entry, contact, email, account, thread, since } = row({ name: given.name });
  const whom = { entry, contact, email, account, thread, since };
  return { kind: 'waiting', from: TODAY, day: '2026-11-20', channel: 'email', ...whom, ...given };
}

/** What the plan proposes for somebody. */
export function useful(
  given: Partial<UsefulRow> & { name: string },
  step: Partial<PlanStep> = {},
): UsefulRow {
  const { entry, email, account, thread } = row({ name: given.name });
  const whole: PlanStep = {
    from: 'plan',
    playbook: 'silence',
    kind: 'useful',
    due: { day: TODAY, zone: ZONE },
    day: TODAY,
    since: TODAY,
    channel: 'email',
    reason: { key: 'quiet', n: 1, of: 5, day: '2026-11-06' },
    offers: [],
    ...step,
  };
  const whom = { entry, contact: entry, email, account, thread };
  const order = `1 ${whole.since} ${entry}`;
  return {
    kind: 'useful',
    day: TODAY,
    channel: whole.channel,
    step: whole,
    order,
    ...whom,
    ...given,
  };
}

export const many: DatedRow[] = [
  row({
    name: 'Marta Nowak',
    kind: 'owed',
    day: '2026-11-20',
    part: 'morning',
    quote: "I'll try you again Friday morning",
    channel: 'call',
    phone: '+48 22 555 01 12',
    since: '2026-11-18T15:20:00.000Z',
  }),
  row({
    name: 'Jonas Meyer',
    kind: 'asked-for',
    by: 'them',
    time: '10:00',
    quote: 'Sure, check back in two weeks',
    since: '2026-11-09T10:00:00.000Z',
  }),
  row({
    name: 'Dario Keller',
    subject: 'Proposal for spring',
    restsOnSilence: true,
    lastLooked: '2026-11-20T17:05:00.000Z',
    since: '2026-11-09T10:00:00.000Z',
  }),
  row({
    name: 'Tom Lindqvist',
    kind: 'ask',
    day: '2026-11-25',
    quote: 'Would it be all right if I followed up in two weeks, around Wednesday 25 November?',
    since: '2026-11-11T10:00:00.000Z',
    restsOnSilence: true,
    lastLooked: '2026-11-23T07:40:00.000Z',
  }),
  row({
    name: 'Rosa Silva',
    kind: 'asked-for',
    by: 'them',
    day: '2026-11-27',
    quote:
      "Let's talk after the holidays, say the 27th, once the team is back and the numbers are in",
    since: '2026-10-30T10:00:00.000Z',
  }),
];

/** A morning with something of everything. */
export const beside: QueueRow[] = [
  ...many,
  waiting({ name: 'Hannah Weiss', day: '2026-11-18' }),
  waiting({ name: 'Omar Haddad', channel: 'call', phone: '+49 30 555 01', thread: undefined }),
  useful(
    { name: 'Lena Vogel' },
    { kind: 'thanks', playbook: 'after-meeting', reason: { key: 'met', day: '2026-11-20' } },
  ),
  useful(
    { name: 'Bruno Costa', phone: '+351 21 555 0101' },
    {
      kind: 'try',
      playbook: 'first-reach',
      channel: 'call',
      reason: { key: 'try', n: 4, of: 7, normal: true },
    },
  ),
  useful({ name: 'Chiara Ricci' }),
  useful(
    { name: 'Edith Sommer' },
    {
      kind: 'letter',
      playbook: 'last-letter',
      channel: 'handwritten-note',
      reason: { key: 'letter', day: '2026-10-20' },
    },
  ),
  useful(
    { name: 'Yuki Tanaka' },
    { kind: 'useful', channel: 'linkedin', reason: { key: 'parked', months: 6 } },
  ),
];

/** Nothing but what stands beside the dates. */
export const onlyBeside: QueueRow[] = beside.filter(({ kind }) => kind === 'useful');

const FIRST = ['Ana', 'Bao', 'Chidi', 'Dana', 'Emre', 'Fatima', 'Goran', 'Hana', 'Ines', 'Jun'];
const LAST = ['Oliveira', 'Nguyen', 'Okafor', 'Levi', 'Yılmaz', 'Haddad', 'Petrov', 'Sato'];
export const threeHundred: DatedRow[] = Array.from({ length: 300 }, (_, i) =>
  row({
    name: `${FIRST[i % 10]} ${LAST[i % 8]} ${i + 1}`,
    kind: i % 3 ? 'follow-up' : 'asked-for',
    by: i % 3 ? 'me' : 'them',
    day: addDays(TODAY, (i % 16) - 8),
    quote: i % 2 ? undefined : `Please come back to me about part ${i + 1}`,
    subject: `Part ${i + 1}`,
    restsOnSilence: i % 3 === 1,
    lastLooked: '2026-11-21T10:00:00.000Z',
  }),
);

const LONG = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(20);
export const hostileBeside: QueueRow[] = [
  waiting({ name: LONG }),
  useful({ name: LONG }),
  useful({ name: '<img src=x onerror="document.title=1">' }),
  useful(
    { name: 'محمد بن عبد الله' },
    { kind: 'ask-plainly', reason: { key: 'quiet-long', day: '2026-09-01' } },
  ),
];

export const hostile: DatedRow[] = [
  row({
    name: '<img src=x onerror="document.title=1">',
    quote: '</span><script>alert(1)</script>',
    by: 'them',
    kind: 'asked-for',
    day: '2026-11-20',
  }),
  row({
    name: '\u202Eelgoog ta troppuS\u202C moc.live',
    email: 'a@evil.example',
    quote: 'abc\u202Edef\nghi\u0000',
    by: 'them',
    kind: 'asked-for',
  }),
  row({
    name: 'Wolfeschlegelsteinhausenbergerdorff'.repeat(20),
    quote: 'Donaudampfschifffahrts'.repeat(60),
    by: 'them',
    kind: 'asked-for',
  }),
  row({
    name: 'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f\u031e\u0320\u034da\u036b\u0357\u0334\u0362lgo',
  }),
  row({
    name: '',
    email: 'nobody.with.a.very.long.address.indeed@mail.department.example.org',
    subject: 'x'.repeat(400),
  }),
  row({
    name: 'محمد بن عبد الله',
    quote: 'تواصل معي بعد أسبوعين من فضلك',
    by: 'them',
    kind: 'asked-for',
    day: '2026-11-26',
  }),
  row({
    name: '👩‍👩‍👧‍👦 家族の山田太郎',
    quote: '来週もう一度お願いします',
    by: 'them',
    kind: 'asked-for',
    day: '2026-11-26',
  }),
  row({
    name: '$1 $& ${name}',
    quote: '$1 $2 $$',
    by: 'them',
    kind: 'asked-for',
    day: '2026-11-26',
  }),
];
