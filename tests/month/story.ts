import type { PersonState } from '../../lib/ledger/state.ts';
import { dayComes } from '../../lib/policy/moments.ts';
import { addDays, dayAt } from '../../lib/time/local-day.ts';

/** What somebody said that restrains, told by whoever invented it: the guard has no part in it. */
export interface Said {
  is: 'never' | 'later' | 'no' | 'their move' | 'not then';
  thread?: string;
  message?: string;
  at: number;
  /** Of `later`: when their day begins. */
  until?: number;
}

/** A mail about to go, as its writer knows it. */
export interface Mail {
  to: string[];
  copied: string[];
  thread?: string;
  inReplyTo?: string;
  /** When it goes, ms UTC: now, or as scheduled. */
  at: number;
}

interface Wrote {
  message: string;
  at: number;
  harmless: boolean;
}

const DAY = 86_400_000;

/** The books of one person, kept apart from the ledger. */
class Books {
  said: Said[] = [];
  wrote: Wrote[] = [];
  sent: { thread: string; at: number }[] = [];

  /** Mails since an instant in a conversation; in all where none is named. */
  sentSince(at: number, thread: string | undefined): number {
    return this.sent.filter((it) => it.at > at && (!thread || it.thread === thread)).length;
  }
}

/**
 * Who restricted what, and when. It judges a mail by the rules as the design tells them to a reader
 * (section 4), from its own books.
 */
export class Story {
  private readonly zone: string;
  private readonly aside = new Set<string>();
  private readonly books = new Map<string, Books>();

  constructor(zone: string) {
    this.zone = zone;
  }

  of(email: string): Books {
    const before = this.books.get(email);
    if (before) return before;
    const books = new Books();
    this.books.set(email, books);
    return books;
  }

  /** The story so far, of somebody who is kept as the month begins. */
  begin(email: string, state: PersonState): void {
    const books = this.of(email);
    const place = ({ thread, message, at }: { thread?: string; message?: string; at: string }) => {
      const said = state.replies.find((it) => it.message === message && message !== undefined);
      return { thread, message, at: Date.parse(said?.at ?? at) };
    };
    books.said = [
      ...state.bars.map((it) => ({ is: 'never' as const, ...place(it) })),
      ...state.notBefores.map((it) => ({
        is: 'later' as const,
        ...place(it),
        until: dayComes(it.due),
      })),
      ...state.notNows.map((it) => ({ is: 'no' as const, ...place(it) })),
      ...state.theirMoves.map((it) => ({ is: 'their move' as const, ...place(it) })),
      ...state.declines.map((it) => ({ is: 'not then' as const, ...place(it) })),
    ];
    const restricting = new Set(books.said.map((it) => it.message));
    books.wrote = state.replies
      .filter((it) => !it.automatic)
      .map(({ message = '', at }) => ({
        message,
        at: Date.parse(at),
        harmless: !restricting.has(message),
      }));
    books.sent = state.touches
      .filter((it) => it.direction === 'out')
      .map(({ thread = '', at }) => ({ thread, at: Date.parse(at) }));
  }

  /** Newer words of theirs in a conversation end what they said in it before; a refusal lasts. */
  says(email: string, said: Said): void {
    const books = this.of(email);
    const ends = said.is === 'later';
    books.said = books.said.filter((it) => it.is === 'never' || !ends || it.thread !== said.thread);
    books.said.push(said);
  }

  allows(email: string, thread: string): void {
    const books = this.of(email);
    books.said = books.said.filter((it) => it.is === 'never' || it.thread !== thread);
  }

  wrote(email: string, wrote: Wrote): void {
    this.of(email).wrote.push(wrote);
  }

  sent(emails: string[], thread: string, at: number): void {
    for (const email of emails) this.of(email).sent.push({ thread, at });
  }

  /** Whether anything they said stands against it, whatever it is. */
  isBound(email: string, now: number): boolean {
    return this.of(email).said.some((it) => (it.until ?? Infinity) > now);
  }

  /** Whether they asked for a later day, and nothing else. */
  isWaiting(email: string, now: number): boolean {
    const standing = this.of(email).said.filter((it) => (it.until ?? Infinity) > now);
    return standing.length > 0 && standing.every(({ is }) => is === 'later');
  }

  /** The user said that a conversation is about something else. */
  setAside(thread: string): void {
    this.aside.add(thread);
  }

  /** Whether a mail ought to be asked about. */
  holds(mail: Mail): boolean {
    const copied = mail.copied.some((email) => this.holdsFor(email, mail, true));
    return copied || mail.to.some((email) => this.holdsFor(email, mail, false));
  }

  private holdsFor(email: string, mail: Mail, copied: boolean): boolean {
    const books = this.of(email);
    const held = books.said.some((said) => this.restrains(books, said, mail, copied));
    return held || (!copied && this.presses(books, mail.at));
  }

  private restrains(books: Books, said: Said, mail: Mail, copied: boolean): boolean {
    if (said.is === 'never') return true;
    if (said.until !== undefined && said.until <= mail.at) return false;
    if (mail.thread !== undefined && said.thread !== undefined && mail.thread !== said.thread)
      return false;
    if (mail.thread !== undefined && this.aside.has(mail.thread)) return false;
    const before = books.sentSince(said.at, said.thread);
    const heard = books.wrote.some(({ at }) => at > said.at);
    if (said.is === 'not then' && (before === 0 || heard)) return false;
    const answered = books.wrote.find(({ message }) => message === mail.inReplyTo);
    if (answered?.harmless && answered.at > said.at) return said.is === 'no' && before > 0;
    const thanks = books.said.find(({ message }) => message && message === mail.inReplyTo);
    if (thanks && thanks.at >= said.at && books.sentSince(thanks.at, thanks.thread) === 0)
      return false;
    // In copy only what would be stopped is.
    return !copied || (said.is === 'no' && before > 0);
  }

  /** Five days of seven without an answer, and none for two weeks (rule 7). */
  private presses(books: Books, now: number): boolean {
    const heard = Math.max(
      0,
      ...books.wrote.map(({ at }) => at),
      ...books.said.map(({ at }) => at),
    );
    const today = dayAt(now, this.zone);
    if (heard > 0 && dayAt(heard + 14 * DAY, this.zone) >= today) return false;
    const days = new Set(
      books.sent.filter(({ at }) => at > heard).map(({ at }) => dayAt(at, this.zone)),
    );
    const recent = [...days].filter((day) => day < today && day > addDays(today, -7));
    return recent.length + 1 >= 5;
  }
}
