import * as fc from 'fast-check';
import { bodies } from '../../../lib/ledger/body.ts';
import type { BodyInput, Channel, Kind } from '../../../lib/ledger/body.ts';
import { hashId } from '../../../lib/ledger/hash.ts';
import type { Fact, UnknownEntry } from '../../../lib/ledger/entry.ts';
import { tick } from '../../../lib/ledger/clock.ts';
import type { Words } from '../../../lib/ledger/words.ts';
import { addDays } from '../../../lib/time/local-day.ts';
import type { Due } from '../../../lib/time/due.ts';

/** The ledgers begin at this instant. */
const BEGIN = Date.UTC(2026, 9, 1, 8);
const ZONES = ['Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'UTC'] as const;
const THREADS = ['18c0ffee00000001', '18c0ffee00000002'] as const;
const DEVICES = ['alpha', 'beta', 'gamma'] as const;
/** Two spellings of one address, so that contacts are sometimes one person by it. */
const EMAILS = ['ana@acme.test', 'Ana+news@acme.test', 'bo@acme.test', 'cy@corp.test'] as const;
const CHANNELS: readonly Channel[] = ['email', 'call', 'text', 'linkedin'];

const KINDS = Object.keys(bodies) as Kind[];

/** An id that is the same for the same name. */
export const idOf = (name: string): string => hashId(name);
export const CONTACTS: readonly string[] = [0, 1, 2].map((n) => idOf(`contact ${n}`));

/** A throw of dice: the same numbers in give the same choices out. */
class Dice {
  private at = 0;
  private readonly numbers: readonly number[];
  constructor(numbers: readonly number[]) {
    this.numbers = numbers;
  }
  roll(sides: number): number {
    const number = this.numbers[this.at % this.numbers.length] ?? 0;
    this.at += 1;
    return number % sides;
  }
  chance(one: number): boolean {
    return this.roll(one) === 0;
  }
  pick<T>(from: readonly T[]): T {
    const item = from[this.roll(from.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }
  some<T>(from: readonly T[]): T[] {
    return from.filter(() => this.chance(4));
  }
}

function dueBy(dice: Dice): Due {
  const due: Due = { day: addDays('2026-10-01', dice.roll(400)), zone: dice.pick(ZONES) };
  const kind = dice.roll(5);
  if (kind === 0) due.time = '14:30';
  if (kind === 1) due.part = 'morning';
  return due;
}

/** What was written before, that a body may refer to. */
interface Past {
  /** Ids of entries with dates. */
  dates: readonly string[];
  /** Ids of restrictions and of merges. */
  named: readonly string[];
  acts: readonly string[];
  /** ISO instant of the fact being made. */
  at: string;
}

/** What an author writes. */
export type Made = { [K in Kind]: { kind: K; body: BodyInput<K>; said?: Words } }[Kind];

/** A body, and words where they belong, of the given kind. */
function make(kind: Kind, dice: Dice, past: Past): Made {
  const place = dice.chance(3) ? {} : { thread: dice.pick(THREADS), message: `m${dice.roll(50)}` };
  const of = past.dates.length > 0 ? dice.pick(past.dates) : idOf('nothing');
  const answers = dice.some(past.named);
  const quote = { quote: `words ${dice.roll(1000)}` };
  const due = dueBy(dice);
  const channels = dice.chance(4) ? [dice.pick(CHANNELS)] : undefined;
  const purpose = dice.pick(['follow-up', 'mailing-list', 'call'] as const);
  const when = new Date(Date.parse(past.at) - dice.roll(3) * 3_600_000).toISOString();
  const playbook = 'first-reach';
  switch (kind) {
    case 'contact-added':
      return {
        kind,
        body: { origin: 'follow-up', closeness: dice.chance(3) ? 'customer' : undefined },
        said: { name: `Name ${dice.roll(9)}`, emails: [dice.pick(EMAILS)] },
      };
    case 'contact-edited':
      return {
        kind,
        body: { zone: dice.pick(ZONES) },
        said: dice.chance(2)
          ? { emails: [dice.pick(EMAILS)], matters: [`point ${dice.roll(9)}`] }
          : { removed: [dice.pick(EMAILS)], phones: ['+49 30 1234'] },
      };
    case 'contact-merged':
      return { kind, body: { with: dice.pick(CONTACTS) } };
    case 'contact-split':
      return { kind, body: { answers } };
    case 'contact-erased':
    case 'letter-waived':
      return { kind, body: {} };
    case 'permission-asked':
      return { kind, body: { ...place, purpose, due: dice.chance(4) ? undefined : due } };
    case 'permission-granted': {
      const from = dice.chance(2) ? due : undefined;
      return { kind, body: { ...place, purpose, from, channels, answers }, said: quote };
    }
    case 'permission-declined':
      return { kind, body: { ...place, answers }, said: quote };
    case 'not-before-set': {
      const silence = dice.chance(4);
      return { kind, body: { ...place, due, channels, silence, answers }, said: quote };
    }
    case 'owed-set':
      return { kind, body: { ...place, due, by: dice.chance(2) }, said: quote };
    case 'date-moved':
      return { kind, body: { ...place, of, due, answers } };
    case 'date-kept':
    case 'follow-up-done':
    case 'follow-up-cancelled':
      return { kind, body: { of } };
    case 'date-cancelled':
      return { kind, body: { of, answers } };
    case 'wish-noted':
      return { kind, body: { ...place, channel: dice.pick(CHANNELS), everyDays: 30 } };
    case 'touch-made':
      return {
        kind,
        body: {
          ...place,
          when,
          direction: dice.chance(4) ? 'in' : 'out',
          channel: dice.pick(CHANNELS),
          kind: dice.pick(['mail', 'ask', 'useful', 'answer', 'check-in'] as const),
        },
      };
    case 'touch-corrected':
      return { kind, body: { of, kind: dice.pick(['thanks', 'summary'] as const) } };
    case 'reply-received':
      return { kind, body: { ...place, when, automatic: dice.chance(4) } };
    case 'cue-noted':
      return { kind, body: { ...place, cue: dice.pick(['thinking', 'thanks'] as const) } };
    case 'cue-dismissed':
      return { kind, body: { ...place, cue: 'never' } };
    case 'contact-barred':
      return {
        kind,
        body: {
          ...place,
          how: dice.pick(['never', 'farewell'] as const),
          scope: dice.chance(4) ? 'domain' : 'person',
          channels,
          confirmed: !dice.chance(3),
        },
        said: { ...quote, domain: 'acme.test' },
      };
    case 'bar-confirmed':
      return { kind, body: { of: past.named.length > 0 ? dice.pick(past.named) : of } };
    case 'bar-lifted':
      return { kind, body: { reason: 'they-asked', answers }, said: quote };
    case 'their-move-noted':
      return { kind, body: place, said: quote };
    case 'not-now-noted':
      return { kind, body: { ...place, reason: 'not-interested' }, said: quote };
    case 'quiet-explained':
      return { kind, body: { cause: 'busy' } };
    case 'follow-up-set':
      return {
        kind,
        body: { ...place, due, condition: dice.chance(2) ? 'no-reply' : 'regardless' },
        said: { subject: 'About the offer' },
      };
    case 'follow-up-snoozed':
      return { kind, body: { of, due } };
    case 'playbook-started':
    case 'playbook-paused':
    case 'playbook-resumed':
    case 'playbook-ended':
      return { kind, body: { playbook } };
    case 'playbook-put-off':
      return { kind, body: { playbook, due } };
    case 'playbook-set':
      return { kind, body: { numbers: { tries: dice.chance(3) ? null : dice.roll(9) } } };
    case 'meeting-noted':
      return { kind, body: { ...place, due, channel: 'video' } };
    case 'item-given':
      return { kind, body: { ...place, item: idOf(`item ${dice.roll(5)}`) } };
    case 'letter-posted':
      return { kind, body: { when } };
    case 'guard-overridden':
      return { kind, body: { ...place, verdict: 'early', choice: 'send-anyway', of: [of] } };
    case 'note-added':
      return { kind, body: place, said: { note: `note ${dice.roll(99)}` } };
    case 'act-voided':
      return { kind, body: { of: dice.pick(past.acts), answers } };
  }
}

const DATED: ReadonlySet<Kind> = new Set<Kind>([
  'permission-asked',
  'permission-granted',
  'not-before-set',
  'owed-set',
  'date-moved',
  'follow-up-set',
]);
const NAMED: ReadonlySet<Kind> = new Set<Kind>([
  'contact-merged',
  'contact-barred',
  'bar-confirmed',
  'not-before-set',
  'date-moved',
  'not-now-noted',
  'their-move-noted',
  'permission-declined',
  'permission-granted',
]);

export interface Step {
  kind: Kind;
  contact: number;
  device: number;
  /** Written with the act before, rather than by one of its own. */
  joined: boolean;
  /** Milliseconds since the fact before. */
  gap: number;
  dice: readonly number[];
}

/** Writes facts one after the other, on several devices that each have seen what went before. */
export class Author {
  readonly facts: Fact[] = [];
  private now = BEGIN;
  private clock = '';
  private act = '';
  private readonly seqs = new Map<string, number>();

  /** Another author who has written the same. A property writes to a copy: values are tried again. */
  copy(): Author {
    const other = new Author();
    other.facts.push(...this.facts);
    other.now = this.now;
    other.clock = this.clock;
    other.act = this.act;
    for (const [device, seq] of this.seqs) other.seqs.set(device, seq);
    return other;
  }

  /** A fact with a given body, after all others, in an act of its own unless one is given. */
  write(made: Made, contact: string, device: string = DEVICES[0], act?: string): Fact {
    const n = this.facts.length;
    this.act = act ?? idOf(`act ${n}`);
    this.clock = tick(this.clock, this.now, device);
    const seq = (this.seqs.get(device) ?? 0) + 1;
    this.seqs.set(device, seq);
    const fact = {
      v: 1,
      id: idOf(`entry ${n}`),
      act: this.act,
      at: new Date(this.now).toISOString(),
      clock: this.clock,
      zone: 'Europe/Berlin',
      account: 'me@home.test',
      device,
      seq,
      prev: '',
      contact,
      kind: made.kind,
      body: bodies[made.kind].parse(made.body),
      ...(made.said === undefined ? {} : { said: made.said }),
    } as Fact;
    this.facts.push(fact);
    return fact;
  }

  step({ kind, contact, device, joined, gap, dice }: Step): Fact {
    this.now += gap;
    const past: Past = {
      dates: this.facts.filter((f) => DATED.has(f.kind)).map((f) => f.id),
      named: this.facts.filter((f) => NAMED.has(f.kind)).map((f) => f.id),
      acts: this.facts.length > 0 ? this.facts.map((f) => f.act) : [idOf('no act')],
      at: new Date(this.now).toISOString(),
    };
    const made = make(kind, new Dice(dice), past);
    const who = CONTACTS[contact % CONTACTS.length] ?? idOf('contact');
    const on = DEVICES[device % DEVICES.length] ?? 'alpha';
    return this.write(made, who, on, joined && this.act !== '' ? this.act : undefined);
  }
}

export function steps(kinds: readonly Kind[] = KINDS): fc.Arbitrary<Step> {
  return fc.record({
    kind: fc.constantFrom(...kinds),
    contact: fc.nat(2),
    device: fc.nat(2),
    joined: fc.nat(3).map((n) => n === 0),
    gap: fc.oneof(fc.nat(5), fc.nat(20 * 86_400_000)),
    dice: fc.array(fc.nat(9999), { minLength: 12, maxLength: 12 }),
  });
}

/**
 * Random ledgers of three contacts, of whom some may be one person, written on three devices: each
 * contact is added first, then anything may happen to anyone.
 */
export function ledgers(
  options: { kinds?: readonly Kind[]; minLength?: number; maxLength?: number } = {},
): fc.Arbitrary<Author> {
  const { kinds = KINDS, minLength = 0, maxLength = 30 } = options;
  return fc
    .tuple(
      fc.array(fc.array(fc.nat(9999), { minLength: 12, maxLength: 12 }), {
        minLength: 3,
        maxLength: 3,
      }),
      fc.array(steps(kinds), { minLength, maxLength, size: 'max' }),
    )
    .map(([adding, then]) => {
      const author = new Author();
      for (const [contact, dice] of adding.entries()) {
        author.step({ kind: 'contact-added', contact, device: 0, joined: false, gap: 1000, dice });
      }
      for (const step of then) author.step(step);
      return author;
    });
}

/** The same facts in any order. */
export function anyOrder<T>(facts: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...facts], { minLength: facts.length, maxLength: facts.length });
}

/** A fact as a newer version might write it. */
export function fromNewer(fact: Fact): UnknownEntry {
  const { said: _, ...entry } = fact;
  return { ...entry, id: idOf(`newer ${fact.id}`), kind: 'thing-invented', body: { x: 1 } };
}
