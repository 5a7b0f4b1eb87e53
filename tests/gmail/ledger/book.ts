import { decide } from '../../../lib/acts/decide.ts';
import type { Draft, Ground } from '../../../lib/acts/draft.ts';
import type { Fact } from '../../../lib/ledger/entry.ts';
import { entryId } from '../../../lib/ledger/id.ts';
import { seal } from '../../../lib/ledger/seal.ts';
import type { ChainHead } from '../../../lib/ledger/seal.ts';
import { personThen } from '../../../lib/store/persons.ts';
import type { PersonState } from '../../../lib/ledger/state.ts';
import { intent as intentSchema } from '../../../lib/messages/commands.ts';
import type { IntentInput } from '../../../lib/messages/commands.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import type { BackupHeader } from '../../../lib/store/export.ts';
import { Persons } from './persons.ts';

const DEVICE = 'sample0000000000';
const header: BackupHeader = { mayI: 'ledger', format: 1 };

/** A fact of someone who is kept already; whom it is about is found by address. */
export type Unaddressed = Omit<Draft, 'contact'>;

/**
 * A ledger written by hand, act after act in order of time, with the product's own decisions and
 * seals: what it says is what the extension would have written on those days.
 */
export class Book {
  /** The lines of a backup so far. */
  readonly lines: string[] = [JSON.stringify(header)];
  private readonly zone: string;
  private readonly seed: string;
  private readonly ids = new Set<string>();
  private readonly known = new Persons();
  private head: ChainHead = { device: DEVICE, seq: 0, hash: '', clock: '' };
  private acts = 0;
  private salts = 0;

  constructor(zone: string, seed: string) {
    this.zone = zone;
    this.seed = seed;
  }

  /** Carries out what the user did, or what was seen, at that moment. */
  do(at: Date, account: string, input: IntentInput): void {
    const act = this.nextAct();
    const ground = this.ground(act, account, at);
    this.append(act, account, at, decide(intentSchema.parse(input), ground));
  }

  /** Writes facts of one act as they are, about someone who is kept by then. */
  write(at: Date, account: string, email: string, facts: Unaddressed[]): void {
    const act = this.nextAct();
    const person = this.personAt(email);
    if (!person) throw new Error(`${email} is not kept on ${at.toISOString()}`);
    const drafts = facts.map((fact) => ({ ...fact, contact: person.id }) as Draft);
    this.append(act, account, at, drafts);
  }

  private nextAct(): string {
    this.acts += 1;
    return entryId(this.seed, this.acts);
  }

  private append(act: string, account: string, at: Date, drafts: Draft[]): void {
    const whole = drafts.map((draft) => ({
      ...draft,
      act,
      account,
      zone: this.zone,
      at: at.toISOString(),
    }));
    const salt = () => entryId(`${this.seed} salt`, (this.salts += 1));
    const sealed = seal(whole, this.head, { now: at.getTime(), salt });
    this.head = sealed.chainHead;
    const words = new Map(sealed.words.map((row) => [row.entry, row]));
    const added: Fact[] = [];
    for (const entry of sealed.entries) {
      const row = words.get(entry.id);
      const fact: Fact = row ? { ...entry, said: row.words } : entry;
      added.push(fact);
      this.ids.add(entry.id);
      this.lines.push(JSON.stringify(row ? { entry, words: row } : { entry }));
    }
    this.known.add(added);
  }

  /** The person behind an address as the ledger has them by now. */
  personAt(email: string): PersonState | undefined {
    return this.known.at(email);
  }

  private ground(act: string, account: string, at: Date): Ground {
    const { known } = this;
    return {
      act,
      account,
      now: at.getTime(),
      zone: this.zone,
      settings: defaultPolicy,
      personAt: (email) => known.at(email),
      personThen: (email, when) => personThen({ facts: known.factsOf(email) }, email, when),
      personOfEntry: (entry) =>
        known.all().find((it) => it.history.some((item) => item.entry === entry)),
      personsOfAct: (one) =>
        known.all().filter((it) => it.history.some((item) => item.act === one)),
      has: (entry) => this.ids.has(entry),
      companyBars: [],
      hasItem: () => false,
    };
  }
}
