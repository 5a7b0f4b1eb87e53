import { desk } from '../mailbox/desk.ts';
import type { Desk } from '../mailbox/desk.ts';
import { sampleMailboxes } from '../mailbox/index.ts';
import type { ThreadKey } from '../mailbox/index.ts';
import type { SampleMailbox, SampleThread } from '../mailbox/types.ts';
import { Book } from './book.ts';

interface Step {
  at: Date;
  take: (book: Book, at: Date) => void;
}

/** What Sam did and saw, noted down story by story and written into the ledger in order of time. */
export class Diary {
  readonly desk: Desk;
  readonly zone: string;
  private readonly mailboxes: SampleMailbox[];
  private readonly steps: Step[] = [];

  constructor(now: Date, zone: string) {
    this.desk = desk(now, zone);
    this.zone = zone;
    this.mailboxes = sampleMailboxes(now, zone);
  }

  /** A conversation with the account it lies in. Throws when the mailbox does not hold it. */
  find(key: ThreadKey): { account: string; thread: SampleThread } {
    for (const { account, threads } of this.mailboxes) {
      const thread = threads.find((it) => it.key === key);
      if (thread) return { account: account.email, thread };
    }
    throw new Error(`There is no conversation ${key}`);
  }

  /** Something that happens then; two things at one moment happen in the order they were noted. */
  on(at: Date, take: Step['take']): void {
    this.steps.push({ at, take });
  }

  /** Writes the whole ledger. */
  write(seed: string): Book {
    const book = new Book(this.zone, seed);
    const inOrder = this.steps.toSorted((a, b) => a.at.getTime() - b.at.getTime());
    for (const { at, take } of inOrder) take(book, at);
    return book;
  }
}
