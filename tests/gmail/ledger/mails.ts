import { dateInSentence } from '../../../lib/language/asked-date.ts';
import type { Place } from '../../../lib/messages/commands.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import type { Due } from '../../../lib/time/due.ts';
import { dayAt } from '../../../lib/time/local-day.ts';
import { dueAfter } from '../../../lib/time/span.ts';
import type { Span } from '../../../lib/time/span.ts';
import type { SampleMessage, SampleThread } from '../mailbox/types.ts';
import { legacyId } from '../state/ids.ts';
import { plainText } from './plain-text.ts';

/** The mails of one conversation, as facts rest on them. Counted from 1. */
export class Mails {
  protected readonly account: string;
  protected readonly thread: SampleThread;
  private readonly zone: string;

  constructor(account: string, thread: SampleThread, zone: string) {
    this.account = account;
    this.thread = thread;
    this.zone = zone;
  }

  /** The ids that Gmail shows for a mail, for facts that are written as they are. */
  at(mail: number): { thread: string; message: string } {
    const { thread = '', message = '' } = this.place(mail);
    return { thread, message };
  }

  /** The part of a mail that the pattern finds. Throws when the mail says something else by now. */
  sentence(mail: number, pattern: RegExp): string {
    const found = pattern.exec(plainText(this.mail(mail)))?.[0];
    if (!found) throw new Error(`${this.thread.key}/${mail} does not say ${pattern.source}`);
    return found;
  }

  /** The day a span after a mail. */
  span(mail: number, n: number, unit: Span['unit']): Due {
    return dueAfter({ n, unit }, this.day(mail), this.zone, defaultPolicy.workingDays);
  }

  /** A day named in a mail. */
  named(date: Date): Due {
    return { day: dayAt(date.getTime(), this.zone), zone: this.zone };
  }

  /** The day a sentence of a mail proposes, read as the product reads it. */
  proposed(mail: number, pattern: RegExp): Due {
    const due = this.read(mail, this.sentence(mail, pattern));
    if (!due) throw new Error(`${this.thread.key}/${mail}: no day in ${pattern.source}`);
    return due;
  }

  protected read(mail: number, sentence: string): Due | undefined {
    const now = this.moment(mail);
    return dateInSentence(sentence, {
      now,
      zone: this.zone,
      workingDays: defaultPolicy.workingDays,
    });
  }

  private day(mail: number): string {
    return dayAt(this.moment(mail), this.zone);
  }

  protected moment(mail: number): number {
    return Date.parse(this.mail(mail).at);
  }

  protected mail(mail: number): SampleMessage {
    const found = this.thread.messages[mail - 1];
    if (!found) throw new Error(`${this.thread.key} holds no mail ${mail}`);
    return found;
  }

  protected place(mail: number): Place {
    const id = (message: SampleMessage) => legacyId(this.account, this.thread.key, message.key);
    return { thread: id(this.mail(1)), message: id(this.mail(mail)), subject: this.thread.subject };
  }
}
