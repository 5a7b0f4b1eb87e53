import * as fc from 'fast-check';
import type { Channel } from '../../../../lib/ledger/body.ts';
import { addDays } from '../../../../lib/time/local-day.ts';
import { planChoices } from '../../../../lib/policy/playbooks/by-hand.ts';
import { defaultNumbers, PLAN_NAMES, rangeOf } from '../../../../lib/policy/playbooks/numbers.ts';
import type { PlanNumbers } from '../../../../lib/policy/playbooks/numbers.ts';
import { isStep } from '../../../../lib/policy/playbooks/types.ts';
import { PLAYBOOKS } from '../../../../lib/policy/playbooks/types.ts';
import { idAt } from './ids.ts';
import { Story } from './story.ts';

const CHANNELS: readonly Channel[] = ['email', 'call', 'text', 'linkedin'];
const ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata'] as const;

function byHand(story: Story, [a = 0, b = 0, c = 0]: readonly number[]): void {
  const { settings, now, zone, today } = story;
  const { playbook, proposes, halted, start, numbers } = planChoices(
    story.next(),
    story.person(),
    settings,
    now,
    zone,
  );
  const choices = [
    ...start.map((one) => () => void story.write('playbook-started', { playbook: one })),
    ...(playbook && halted ? [() => void story.write('playbook-resumed', { playbook })] : []),
    ...(playbook && proposes
      ? [
          () => void story.write('playbook-paused', { playbook }),
          () => void story.write('playbook-ended', { playbook }),
          () => {
            const due = story.due(addDays(today, pick([1, 2, 9, 40, 200, 5000], c)));
            story.write('playbook-put-off', { playbook, due });
          },
        ]
      : []),
    ...numbers.map(({ name, least, most }) => () => {
      const value = Math.round(least + ((most - least) * (c % 100)) / 100);
      story.write('playbook-set', { numbers: { [name]: value } });
    }),
  ];
  if (choices.length > 0) pick(choices, a + b)();
}

/** What may happen, each with four numbers that choose its details. */
const EVENTS: Record<string, (story: Story, n: readonly number[]) => void> = {
  tried: (story, [a = 0, b = 0]) => {
    const channel = pick(CHANNELS, a);
    const outcome =
      channel === 'call' ? pick(['no-answer', 'voicemail', 'spoke'] as const, b) : 'sent';
    story.out(channel, { outcome, ...place(b) });
  },
  /** Day after day, as nobody should. */
  pressed: (story, [a = 0]) => {
    const from = story.today;
    for (let shift = 0; shift < 3 + (a % 3); shift += 1) {
      story.goTo(addDays(from, shift)).out('email');
    }
    story.write('playbook-set', { numbers: { triesAWeek: 7, silenceDays: 1 } });
  },
  met: (story, [a = 0, b = 0]) =>
    void story.out(pick(['visit', 'video'] as const, a), {
      direction: pick(['in', 'out'] as const, b),
      thread: undefined,
    }),
  toMeet: (story, [a = 0, b = 0, c = 0]) =>
    void story.says('meeting-noted', {
      due: {
        ...story.due(addDays(story.today, a % 30)),
        ...(b % 2 === 0 ? { time: '11:00' } : {}),
      },
      channel: pick(['visit', 'video'] as const, b),
      ...place(c),
    }),
  metNot: (story) => {
    const meeting = story.person().meetings.at(-1);
    if (meeting) story.write('date-cancelled', { of: meeting.entry });
  },
  called: (story) => void story.out('call', { direction: 'in', thread: undefined }),
  wrote: (story, [a = 0, b = 0]) => void story.reply({ automatic: a % 5 === 0, ...place(b) }),
  date: (story, [a = 0, b = 0, c = 0]) =>
    void story.says('not-before-set', {
      due: { day: addDays(story.today, 1 + (a % 200)), zone: pick(ZONES, b) },
      silence: b % 5 === 0,
      ...(c % 6 === 0 ? { channels: [pick(CHANNELS, a)] } : {}),
      ...place(c),
    }),
  allowed: (story, [a = 0, b = 0, c = 0]) =>
    void story.says('permission-granted', {
      purpose: pick(['follow-up', 'mailing-list', 'mailing-list', 'call'] as const, a),
      ...(b % 2 === 0 ? { from: story.due(addDays(story.today, b % 60)) } : {}),
      ...(c % 5 === 0 ? { channels: [pick(CHANNELS, b)] } : {}),
      ...(c % 4 === 0 ? { answers: restrictions(story) } : {}),
    }),
  refusedDay: (story) => void story.says('permission-declined', {}),
  notNow: (story, [a = 0, b = 0]) =>
    void story.says('not-now-noted', {
      reason: pick(
        ['not-interested', 'not-interested', 'no-follow-up', 'wrong-person'] as const,
        a,
      ),
      ...place(b),
    }),
  theirMove: (story, [a = 0]) => void story.says('their-move-noted', place(a)),
  thinking: (story) => void story.says('cue-noted', { cue: 'thinking' }),
  away: (story, [a = 0]) => {
    story.reply({ automatic: true });
    const due = story.due(addDays(story.today, a % 40));
    story.write('cue-noted', { cue: 'out-of-office', due });
  },
  wished: (story, [a = 0, b = 0, c = 0]) =>
    void story.write('wish-noted', {
      ...(a % 2 === 0 ? { channel: pick(CHANNELS, b) } : {}),
      ...(b % 3 === 0 ? { avoid: [pick(CHANNELS, c)] } : {}),
      ...(c % 2 === 0 ? { part: pick(['morning', 'afternoon', 'evening'] as const, a) } : {}),
      ...(a % 3 === 0 ? { everyDays: 1 + (c % 45) } : {}),
    }),
  refused: (story, [a = 0, b = 0, c = 0]) =>
    void story.write('contact-barred', {
      how: pick(['never', 'farewell'] as const, a),
      confirmed: b % 4 !== 0,
      ...(c % 2 === 0 ? { channels: [pick(CHANNELS, b)] } : {}),
    }),
  reopened: (story) =>
    void story.write('bar-lifted', { reason: 'they-asked', answers: restrictions(story) }),
  letter: (story, [a = 0]) =>
    void (a % 2 === 0
      ? story.write('letter-waived', {})
      : story.write('letter-posted', { when: new Date(story.now).toISOString() })),
  announced: (story, [a = 0]) => {
    const act = idAt(a, 'f');
    story.write(
      'touch-made',
      { direction: 'out', channel: 'email', kind: 'announced-try' },
      undefined,
      act,
    );
    story.write('owed-set', { due: story.due(addDays(story.today, a % 9)) }, undefined, act);
  },
  promised: (story, [a = 0]) =>
    void story.write('owed-set', { due: story.due(addDays(story.today, a % 30)), thread: 't1' }),
  followUp: (story, [a = 0]) =>
    void story.write('follow-up-set', {
      due: story.due(addDays(story.today, a % 60)),
      condition: 'no-reply',
      thread: 't1',
    }),
  asked: (story, [a = 0, b = 0]) => {
    const due = a % 2 === 0 ? { due: story.due(addDays(story.today, a % 40)) } : {};
    const purpose = pick(['follow-up', 'mailing-list'] as const, b);
    story.write('permission-asked', { purpose, ...due, thread: 't1' });
  },
  started: (story, [a = 0]) =>
    void story.write('playbook-started', { playbook: pick(PLAYBOOKS, a) }),
  halted: (story, [a = 0, b = 0]) => {
    const playbook = pick(PLAYBOOKS, a);
    if (b % 3 === 0) story.write('playbook-paused', { playbook });
    else if (b % 3 === 1) story.write('playbook-ended', { playbook });
    else {
      const due = story.due(addDays(story.today, b % 40));
      story.write('playbook-put-off', { playbook, due });
    }
  },
  numbers: (story, [a = 0, b = 0]) =>
    void story.write('playbook-set', {
      numbers: { tries: 1 + (a % 10), silenceDays: 1 + (b % 30), triesAWeek: 1 + (a % 7), old: 3 },
    }),
  /** Any number, to what it may be and to what only another version would write. */
  anyNumber: (story, [a = 0, b = 0]) => {
    const name = pick(PLAN_NAMES, a);
    const { least, most } = rangeOf(name);
    const value = pick(
      [least, most, (least + most) / 2, Math.max(0, least - 1), most + 9, null],
      b,
    );
    story.write('playbook-set', { numbers: { [name]: value } });
  },
  /** What the user is offered about the plan, done. */
  byHand,
  explained: (story, [a = 0]) =>
    void story.write('quiet-explained', {
      cause: pick(['busy', 'away', 'deciding', 'lost-interest'] as const, a),
    }),
  undone: (story) => {
    const last = story.person().history.at(-1);
    if (last !== undefined) story.write('act-voided', { of: last.act, answers: [last.entry] });
  },
  /** What is up next is done on its day. */
  done: (story) => {
    const next = story.next();
    if (!isStep(next)) return;
    if (next.day > story.today) story.goTo(next.day, '11:00');
    story.act(next);
  },
};
const NAMES = Object.keys(EVENTS);
/** What is done counts more often than what happens: stories are to get somewhere. */
const DRAWN = [
  ...NAMES,
  'done',
  'done',
  'done',
  'done',
  'done',
  'done',
  'wrote',
  'tried',
  'pressed',
  'date',
  'byHand',
  'byHand',
  'byHand',
];

function pick<T>(from: readonly T[], n: number): T {
  return from[n % from.length] as T;
}

function place(n: number): { thread?: string } {
  return n % 4 === 0 ? { thread: 't2' } : {};
}

function restrictions(story: Story): string[] {
  const { bars, notBefores, notNows, theirMoves } = story.person();
  return [...bars, ...notBefores, ...notNows, ...theirMoves].map((one) => one.entry);
}

interface Turn {
  gap: number;
  hour: number;
  event: string;
  n: number[];
}

const turn: fc.Arbitrary<Turn> = fc.record({
  gap: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(70)),
  hour: fc.nat(23),
  event: fc.constantFrom(...DRAWN),
  n: fc.array(fc.nat(9999), { minLength: 3, maxLength: 3 }),
});

export interface Told {
  start: string;
  zone: string;
  theirZone?: string;
  phones: string[];
  /** The plan's numbers for all. */
  plan: PlanNumbers;
  turns: Turn[];
}

/** The numbers as they are, and now and then one or two set by the user for all. */
const plan: fc.Arbitrary<PlanNumbers> = fc
  .array(fc.tuple(fc.constantFrom(...PLAN_NAMES), fc.nat(100)), { maxLength: 2 })
  .map((set) => ({
    ...defaultNumbers,
    ...Object.fromEntries(
      set.map(([name, part]) => {
        const { least, most } = rangeOf(name);
        return [name, Math.round(least + ((most - least) * part) / 100)];
      }),
    ),
  }));

/** Stories of some turns, at any time of the year, in zones with and without clock changes. */
export const told: fc.Arbitrary<Told> = fc
  .record({
    start: fc.nat(500).map((n) => addDays('2026-01-05', n)),
    zone: fc.constantFrom(...ZONES),
    theirZone: fc.option(fc.constantFrom(...ZONES), { nil: undefined }),
    phones: fc.constantFrom<string[]>([], ['+49 30 1234567']),
    plan,
    turns: fc.array(turn, { minLength: 2, maxLength: 8 }),
  })
  .map(({ theirZone, ...rest }) => ({ ...rest, ...(theirZone && { theirZone }) }));

/** Tells a story turn by turn; `look` is called after each, and some days later. */
export function tell(
  { turns, start, plan: numbers, ...cast }: Told,
  look: (story: Story) => void,
): void {
  const story = new Story(start, {
    ...cast,
    settings: { freeDays: [addDays(start, 3)], plan: numbers },
  });
  for (const { gap, hour, event, n } of turns) {
    story.goTo(addDays(story.today, gap), `${String(hour).padStart(2, '0')}:30`);
    EVENTS[event]?.(story, n);
    look(story);
    const next = story.next();
    if (isStep(next) && next.day > story.today && (n[0] ?? 0) % 2 === 0) {
      story.goTo(next.day, `${String(hour).padStart(2, '0')}:30`);
      look(story);
    }
  }
}
