import type { AnswerGiven } from '../../../lib/messages/commands.ts';
import type { Due } from '../../../lib/time/due.ts';
import type { ThreadKey } from '../mailbox/index.ts';
import type { Person } from '../mailbox/types.ts';
import type { Unaddressed } from './book.ts';
import type { Diary } from './diary.ts';
import { ownWords } from './plain-text.ts';
import { Mails } from './mails.ts';

const MINUTE = 60_000;

interface Sent {
  /** Chosen in the compose: a follow-up on that day. */
  followUp?: Due;
  condition?: 'no-reply' | 'regardless';
  /** The sentence of the mail that asks permission; its day is read from it. */
  ask?: RegExp;
}

interface Seen {
  later?: Date;
  /** A machine answered. */
  automatic?: boolean;
}

/** One conversation of the sample mailbox as the ledger remembers it. Mails are counted from 1. */
export class Story extends Mails {
  private readonly diary: Diary;
  private readonly who: Person;

  constructor(diary: Diary, key: ThreadKey, who: Person) {
    const { account, thread } = diary.find(key);
    super(account, thread, diary.zone);
    this.diary = diary;
    this.who = who;
  }

  /** Sam sent this mail, perhaps with something chosen in the compose. */
  sent(mail: number, { followUp, condition = 'no-reply', ask }: Sent = {}): this {
    const asked = ask && this.asked(mail, ask);
    return this.after(mail, 0, (book, at) =>
      book.do(at, this.account, {
        do: 'mail-sent',
        to: [this.who],
        place: this.place(mail),
        reply: this.thread.messages.slice(0, mail - 1).some(({ from }) => this.theirs(from)),
        ...(followUp && { followUp: { due: followUp, condition } }),
        ...(asked && { ask: asked }),
      }),
    );
  }

  /** Their mail was opened: as soon as it came, or at another moment. */
  seen(mail: number, { later, automatic = false }: Seen = {}): this {
    const minutes = later ? (later.getTime() - this.moment(mail)) / MINUTE : 0;
    return this.after(mail, minutes, (book, at) =>
      book.do(at, this.account, {
        do: 'message-seen',
        from: this.who,
        place: this.place(mail),
        at: this.mail(mail).at,
        automatic,
        quote: ownWords(this.mail(mail)),
      }),
    );
  }

  /** Sam recorded what they answered, with the sentence it rests on. */
  answered(mail: number, quote: RegExp, answer: AnswerGiven): this {
    const said = this.sentence(mail, quote);
    return this.after(mail, 0, (book, at) =>
      book.do(at, this.account, {
        do: 'record-answer',
        person: this.who,
        place: this.place(mail),
        answer,
        quote: said,
      }),
    );
  }

  /** Not then, they said, and perhaps when instead. */
  declined(mail: number, quote: RegExp, day?: Due): this {
    return this.answered(mail, quote, { is: 'not-then', due: day });
  }

  /** Sam wrote something down about them. */
  noted(mail: number, note: string, minutes = 4): this {
    return this.after(mail, minutes, (book, at) =>
      book.do(at, this.account, {
        do: 'add-note',
        person: this.who,
        place: this.place(mail),
        note,
      }),
    );
  }

  /** What the signature or a call told. */
  knownAs(mail: number, said: { phones?: string[]; company?: string }): this {
    return this.facts(mail, 6, { kind: 'contact-edited', body: {}, said });
  }

  /** Something no control in Gmail writes yet: a call, a phone number, a promise. */
  facts(mail: number, minutes: number, ...facts: Unaddressed[]): this {
    return this.after(mail, minutes, (book, at) =>
      book.write(at, this.account, this.who.email, facts),
    );
  }

  private asked(mail: number, pattern: RegExp): { quote: string; due?: Due } {
    const quote = this.sentence(mail, pattern);
    return { quote, due: this.read(mail, quote) };
  }

  private after(mail: number, minutes: number, take: Parameters<Diary['on']>[1]): this {
    this.diary.on(new Date(this.moment(mail) + minutes * MINUTE), take);
    return this;
  }

  private theirs({ email }: Person): boolean {
    return email === this.who.email;
  }
}
