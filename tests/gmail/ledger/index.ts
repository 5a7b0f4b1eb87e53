import type { Book } from './book.ts';
import { Diary } from './diary.ts';
import { dates } from './stories/dates.ts';
import { doors } from './stories/doors.ts';
import { permission } from './stories/permission.ts';
import { reaching } from './stories/reaching.ts';
import { sidework } from './stories/sidework.ts';

/** Sam's ledger as a book that can be written on. */
export function sampleBook(now: Date, zone: string): Book {
  const diary = new Diary(now, zone);
  for (const stories of [permission, dates, doors, reaching, sidework]) stories(diary);
  return diary.write(`sample ledger of ${now.toISOString()}`);
}

/**
 * Sam's ledger as it would have grown beside the sample mailbox of the same moment and zone: the
 * lines of a backup, ready to import. Some people have a date today, most have one ahead, and those
 * who closed the door have none.
 */
export function sampleLedger(now: Date, zone: string): string[] {
  return sampleBook(now, zone).lines;
}
