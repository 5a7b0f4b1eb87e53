import { canonicalAddress } from '../../ledger/address.ts';
import type { LastWords, Reading, ToRead } from '../../messages/walking.ts';
import type { Present } from '../../store/projections.ts';
import type { Store } from '../../store/tables.ts';
import type { Opened } from '../../walk/row.ts';
import { readMail } from '../reading.ts';

/** Whose Gmail it is, and where they are. */
export interface Mine {
  account: string;
  zone: string;
}

/**
 * What those who were kept wrote last there: whoever it was opened for, and whose mail stood in it
 * besides. For the others in it, it is opened again, for each of them.
 */
export async function withRead(
  store: Store,
  reading: Reading,
  { thread, subject, last, theirs, of }: Opened & { of: string | undefined },
  { account, zone }: Mine,
  present: Present,
): Promise<Reading> {
  const waiting: ToRead[] = [];
  const done: LastWords[] = [];
  for (const one of reading.waiting) {
    const { person } = one;
    const mail = [theirs, last].find((it) => it && isSame(it.from.email, person.email));
    const isAskedFor = of !== undefined && (!last || isSame(of, person.email));
    if (one.thread !== thread || !(mail || isAskedFor)) waiting.push(one);
    else if (!last) done.push({ ...one, unread: true });
    else if (!mail) done.push(one);
    else {
      const { message, text } = mail;
      const at = new Date(mail.at).toISOString();
      const question = { account, zone, from: person, thread, message, subject, at, text };
      const read = await readMail(store, question, present);
      done.push({ ...one, mail: { message, subject, at, reading: read } });
    }
  }
  return { ...reading, waiting, done: [...reading.done, ...done] };
}

const isSame = (one: string, other: string): boolean =>
  canonicalAddress(one) === canonicalAddress(other);
