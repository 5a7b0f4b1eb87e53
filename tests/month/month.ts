import { agendaOf } from '../../lib/policy/agenda.ts';
import { strictest, verdictFor } from '../../lib/policy/guard.ts';
import { isHeld } from '../../lib/policy/guard/concern.ts';
import { defaultPolicy } from '../../lib/policy/settings.ts';
import type { Verdict } from '../../lib/policy/types.ts';
import type { IntentInput } from '../../lib/messages/commands.ts';
import { addDays, dayAt } from '../../lib/time/local-day.ts';
import { instantOf } from '../../lib/time/moment.ts';
import { isWorkingDay } from '../../lib/time/working-days.ts';
import type { Book } from '../gmail/ledger/book.ts';
import { sampleBook } from '../gmail/ledger/index.ts';
import { people } from '../gmail/mailbox/people.ts';
import { Random } from '../random.ts';
import { cast } from './people.ts';
import type { Correspondent } from './people.ts';
import { Story } from './story.ts';
import type { Mail } from './story.ts';

const ZONE = 'Europe/Berlin';
const ME = people.sam.email;
const DAYS = 30;
const settings = { ...defaultPolicy, ownAddresses: [ME] };

/** A conversation as it lies in the mailbox. */
export interface Conversation {
  id: string;
  with: Correspondent;
  /** Their newest message, where they have written. */
  theirs?: string;
  /** What was due in it was held, and Sam leaves it. */
  left?: boolean;
}

/** A mail that was held, or ought to have been. */
export interface Noted {
  situation: string;
  mail: Mail;
  because: Verdict['because'];
}

type FollowUp = Extract<IntentInput, { do: 'mail-sent' }>['followUp'];

/** How a month went. */
export interface Figure {
  sends: number;
  /** Each with the reason that was given. */
  dialogs: Noted[];
  /** Of those, the ones that nothing anybody said accounts for. */
  wrong: Noted[];
  /** Went without a question though it ought to have been asked about. */
  missed: Noted[];
  situations: Map<string, number>;
}

/**
 * The month after the day of the sample mailbox: what Sam knows at its end is where it begins. The
 * ledger grows by the product's own decisions; beside it a story is kept of who said what.
 */
export class Month {
  readonly random: Random;
  readonly story = new Story(ZONE);
  readonly conversations: Conversation[] = [];
  readonly figure: Figure = {
    sends: 0,
    dialogs: [],
    wrong: [],
    missed: [],
    situations: new Map(),
  };
  now: number;
  private readonly book: Book;
  private ids = 0;

  constructor(seed: number) {
    this.random = new Random(seed);
    const begin = new Date('2026-11-20T17:00:00.000Z');
    this.now = begin.getTime();
    this.book = sampleBook(begin, ZONE);
    for (const person of cast) {
      const state = this.book.personAt(person.email);
      if (state) this.story.begin(person.email, state);
      for (const { thread, message } of state?.replies ?? [])
        if (thread) this.conversations.push({ id: thread, with: person, theirs: message });
    }
  }

  /** A moment of the month: nearly all of them at work. */
  goTo(share: number): void {
    const first = dayAt(this.now, ZONE);
    let day = addDays('2026-11-21', Math.floor(share * DAYS));
    if (!isWorkingDay(day, settings.workingDays) && this.random.below(8) > 0) day = addDays(day, 2);
    const within = (share * DAYS) % 1;
    const at = instantOf(day, '08:00', ZONE) + within * 10 * 3_600_000;
    this.now = Math.max(this.now + 60_000, day >= first ? at : this.now);
  }

  pick(sort: Correspondent['sort']): Correspondent {
    return this.random.pick(cast.filter((person) => person.sort === sort));
  }

  newId(): string {
    return (0x2000 + (this.ids += 1)).toString(16).padStart(16, '0');
  }

  /** A conversation with somebody that is under way, or one that begins now. */
  under(person: Correspondent): Conversation {
    const all = this.conversations.filter((it) => it.with === person);
    return all.length > 0 && this.random.below(3) > 0 ? this.random.pick(all) : this.begin(person);
  }

  private begin(person: Correspondent): Conversation {
    const begun: Conversation = { id: this.newId(), with: person };
    this.conversations.push(begun);
    return begun;
  }

  isKept({ email }: Correspondent): boolean {
    return this.book.personAt(email)?.added === true;
  }

  note(intent: IntentInput): void {
    this.book.do(new Date(this.now), ME, intent);
  }

  /** Those with something due today, and where. */
  due(): Conversation[] {
    const today = dayAt(this.now, ZONE);
    return this.conversations.filter((conversation) => {
      const state = conversation.left ? undefined : this.book.personAt(conversation.with.email);
      const items = state ? agendaOf(state, settings, this.now, ZONE) : [];
      return items.some(({ due, thread }) => due.day === today && thread === conversation.id);
    });
  }

  /** Judges a mail as Send is pressed, by the guard and by the story; whether it goes. */
  judge(situation: string, mail: Mail): boolean {
    const { figure, story } = this;
    const verdict = strictest([
      ...mail.to.map((email) => this.verdict(email, mail, 'to')),
      ...mail.copied.map((email) => this.verdict(email, mail, 'copy')),
    ]);
    const noted: Noted = { situation, mail, because: verdict.because };
    const [held, ought] = [isHeld(verdict), story.holds(mail)];
    figure.sends += 1;
    figure.situations.set(situation, (figure.situations.get(situation) ?? 0) + 1);
    if (held) figure.dialogs.push(noted);
    if (held && !ought) figure.wrong.push(noted);
    if (!held && ought) figure.missed.push(noted);
    return !held;
  }

  /** Tries to send; what is held stays a draft. */
  send(situation: string, mail: Mail, followUp?: FollowUp): boolean {
    if (!this.judge(situation, mail)) return false;
    this.sent(mail, mail.thread ?? this.newId(), followUp);
    return true;
  }

  /** Sends a new mail; where it is held, it goes on as being about something else, and so does the next. */
  goOn(situation: string, mail: Mail): void {
    const thread = this.newId();
    if (!this.judge(situation, mail)) {
      const against = mail.to.map((email) => ({ person: { email }, verdict: 'early' as const }));
      this.note({ do: 'go-on', against, place: { thread }, choice: 'something-else' });
      this.story.setAside(thread);
    }
    this.sent(mail, thread);
    this.now += 3_600_000;
    this.send(situation, { ...mail, thread, at: this.now });
  }

  private sent(mail: Mail, thread: string, followUp?: FollowUp): void {
    const refs = (emails: string[]) => emails.map((email) => ({ email }));
    this.note({
      do: 'mail-sent',
      to: refs(mail.to),
      copied: refs(mail.copied),
      place: { thread, message: this.newId() },
      reply: mail.inReplyTo !== undefined,
      ...(followUp && { followUp }),
    });
    // Of others nothing is known, nor ought to be.
    const kept = [...mail.to, ...mail.copied].filter((email) => this.book.personAt(email)?.added);
    this.story.sent(kept, thread, this.now);
  }

  private verdict(email: string, mail: Mail, role: 'to' | 'copy'): Verdict {
    const { thread, inReplyTo, at } = mail;
    const intention = { channel: 'email' as const, address: email, role, thread, inReplyTo, at };
    return verdictFor(this.book.personAt(email), intention, settings, this.now, ZONE);
  }
}
