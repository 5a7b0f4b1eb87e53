import { bodies } from '../../../../lib/ledger/body.ts';
import type { BodyInput, Channel, Kind } from '../../../../lib/ledger/body.ts';
import type { Fact } from '../../../../lib/ledger/entry.ts';
import { projectPerson } from '../../../../lib/ledger/project.ts';
import type { PersonState } from '../../../../lib/ledger/state.ts';
import type { Words } from '../../../../lib/ledger/words.ts';
import { nextStepOf } from '../../../../lib/policy/playbooks/next-step.ts';
import { isStep } from '../../../../lib/policy/playbooks/types.ts';
import type { NextStep, NoStep } from '../../../../lib/policy/playbooks/types.ts';
import { defaultPolicy } from '../../../../lib/policy/settings.ts';
import type { PolicySettings } from '../../../../lib/policy/settings.ts';
import { addDays, dayAt } from '../../../../lib/time/local-day.ts';
import { instantOf } from '../../../../lib/time/moment.ts';
import { doStep } from './do-step.ts';
import { idAt } from './ids.ts';

const ANA = 'ana00000000000000000000000';

interface Cast {
  settings?: Partial<PolicySettings>;
  zone?: string;
  /** The contact's own zone. */
  theirZone?: string;
  emails?: string[];
  phones?: string[];
  contact?: string;
}

/**
 * One contact from the first day on: facts are written as they happen by a clock set by hand, and the
 * state is folded from them as in the ledger.
 */
export class Story {
  now: number;
  readonly zone: string;
  readonly settings: PolicySettings;
  readonly contact: string;
  private readonly facts: Fact[] = [];
  private state: PersonState | undefined;
  private step: NextStep | NoStep | undefined;
  private count = 0;

  constructor(day: string, cast: Cast = {}) {
    this.zone = cast.zone ?? 'Europe/Berlin';
    this.settings = { ...defaultPolicy, publicHolidays: true, ...cast.settings };
    this.contact = cast.contact ?? ANA;
    this.now = instantOf(day, '09:00', this.zone);
    const { emails = ['ana@orchard.example'], phones = [], theirZone } = cast;
    this.write(
      'contact-added',
      { origin: 'follow-up', ...(theirZone && { zone: theirZone }) },
      { name: 'Ana Oliveira', emails, ...(phones.length > 0 && { phones }) },
    );
  }

  get today(): string {
    return dayAt(this.now, this.zone);
  }

  /** Goes to a day, at nine unless said otherwise. */
  goTo(day: string, time = '09:00'): this {
    this.now = instantOf(day, time, this.zone);
    this.step = undefined;
    return this;
  }

  /** Writes one fact now; several of one act are given the same `act`. */
  write<K extends Kind>(kind: K, body: BodyInput<K>, said?: Words, act?: string): string {
    this.count += 1;
    const id = idAt(this.count);
    const at = new Date(this.now).toISOString();
    const clock = `${this.now.toString(36).padStart(9, '0')}-${this.count
      .toString(36)
      .padStart(4, '0')}-me`;
    this.facts.push({
      v: 1,
      id,
      act: act ?? idAt(this.count, 'a'),
      at,
      clock,
      zone: this.zone,
      account: 'me@mine.example',
      device: 'me',
      seq: this.count,
      prev: '',
      contact: this.contact,
      kind,
      body: bodies[kind].parse(body),
      ...(said && { said }),
    } as unknown as Fact);
    this.state = undefined;
    this.step = undefined;
    return id;
  }

  person(): PersonState {
    this.state ??= projectPerson(this.facts);
    return this.state;
  }

  next(): NextStep | NoStep {
    this.step ??= nextStepOf(this.person(), this.settings, this.now, this.zone);
    return this.step;
  }

  /** I reach out. */
  out(channel: Channel, more: Partial<BodyInput<'touch-made'>> = {}): string {
    return this.write('touch-made', {
      direction: 'out',
      channel,
      kind: 'mail',
      thread: 't1',
      ...more,
    });
  }

  /** They write; the message bears the day. */
  reply(more: Partial<BodyInput<'reply-received'>> = {}): string {
    const when = new Date(this.now).toISOString();
    return this.write('reply-received', {
      thread: 't1',
      message: `m-${this.today}`,
      when,
      ...more,
    });
  }

  /** What they said in a message of today, that gives a fact as well. */
  says<K extends Kind>(kind: K, body: BodyInput<K>): string {
    this.reply();
    return this.write(kind, { thread: 't1', message: `m-${this.today}`, ...body });
  }

  due(day: string) {
    return { day, zone: this.zone };
  }

  /** Does what is up today, as the user would. */
  act(step: NextStep): void {
    doStep(this, step);
  }

  /**
   * Goes on day by day until a day (with it), at nine, and does what is up. Returns what was done:
   * "2026-11-24 Tue try email 2/7".
   */
  live(until: string, change: (story: Story) => void = () => undefined): string[] {
    const done: string[] = [];
    for (let day = addDays(this.today, 1); day <= until; day = addDays(day, 1)) {
      this.goTo(day);
      change(this);
      const next = this.next();
      if (!isStep(next) || next.day > day) continue;
      done.push(lineOf(day, next));
      this.act(next);
    }
    return done;
  }
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** A step in a line. */
export function lineOf(day: string, { kind, channel, reason, due }: NextStep): string {
  const weekday = DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  const part = due.part ?? due.time;
  const count = reason.n === undefined ? '' : ` ${reason.n}/${reason.of}`;
  return `${day} ${weekday} ${kind} ${channel}${count}${part === undefined ? '' : ` ${part}`}`;
}

/** A next step, or the reason for none, in a line. */
export function told(next: NextStep | NoStep): string {
  return isStep(next) ? lineOf(next.day, next) : `none: ${next.none}`;
}
