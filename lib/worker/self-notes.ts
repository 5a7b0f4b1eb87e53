import { isNoted } from '../acts/happened.ts';
import { languageContext } from '../acts/read-mail.ts';
import { readSelfNote } from '../language/self-note/read-note.ts';
import type { SelfNote } from '../language/self-note/read-note.ts';
import { whoIsMeant } from '../language/self-note/who.ts';
import { isAddress } from '../ledger/address.ts';
import type { SelfNoteReading } from '../messages/answers.ts';
import type { PersonRef } from '../messages/commands.ts';
import type { Protocol } from '../messages/protocol.ts';
import { isLeft } from '../settings/left-mail.ts';
import { listContacts } from '../store/contacts.ts';
import type { Present } from '../store/projections.ts';
import { personAt } from '../store/reads.ts';
import type { Store } from '../store/tables.ts';
import { dayAt } from '../time/local-day.ts';

/** As many as a card lets choose from. */
const MOST = 6;

/**
 * What a mail to oneself reports, and who of those that are kept may be meant; null where it reports
 * nothing, or is done with. Writes nothing.
 */
export async function readNote(
  store: Store,
  { message, at, text, subject = '', zone }: Parameters<Protocol['readNote']>[0],
  { now, settings }: Present,
): Promise<SelfNoteReading | null> {
  if (await isLeft(message)) return null;
  const when = Math.min(Date.parse(at), now);
  const context = languageContext(when, zone, settings);
  const notes = [text, subject, `${subject}, ${text}`]
    .map((words) => readSelfNote(words, context))
    .filter((it) => it !== undefined);
  // A subject alone, or with the first words below it, may be all there is.
  const note = notes.find(({ names }) => names.length > 0) ?? notes[0];
  if (!note) return null;
  const people = await meant(store, note);
  for (const { email } of people) {
    const person = await personAt(store, email);
    if (person?.history.some((item) => isNoted(item, message))) return null;
  }
  const { names, due, day, ...told } = note;
  const gone = due && due.day < dayAt(now, due.zone);
  return {
    ...told,
    when: day ?? new Date(when).toISOString(),
    named: names.join(' ').slice(0, 80),
    people: people.slice(0, MOST),
    ...(due && (gone ? { gone: due } : { due })),
  };
}

/** Those it may be about; an address can be of somebody who is not kept yet. */
async function meant(store: Store, { names }: SelfNote): Promise<PersonRef[]> {
  const { contacts } = await listContacts(store, { search: '', offset: 0, limit: Infinity });
  const found = whoIsMeant(names, contacts).map(({ email, name }) => ({ email, name }));
  const [first = ''] = names;
  return found.length === 0 && isAddress(first) ? [{ email: first }] : found;
}
