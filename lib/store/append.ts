import { decide } from '../acts/decide.ts';
import type { Draft } from '../acts/draft.ts';
import { seal } from '../ledger/seal.ts';
import { loosenedAmong } from '../ledger/restrictions.ts';
import { base32 } from '../ledger/base32.ts';
import type { Saved } from '../messages/answers.ts';
import type { Command } from '../messages/commands.ts';
import type { SenderKind } from '../messages/doors.ts';
import { Refused } from '../messages/refused.ts';
import { companyBars } from './company-bars.ts';
import { readHead } from './device.ts';
import { refusalOf, readOnlyReason } from './health.ts';
import { groundOf, itemsNamed, load } from './ground.ts';
import { circleOf } from './persons.ts';
import type { Circle } from './persons.ts';
import { writeProjections } from './projections.ts';
import type { Present } from './projections.ts';
import { assertTakesBackInTime } from './take-back.ts';
import type { Store } from './tables.ts';
import { wanted } from './wanted.ts';
import { catchUpMirror } from './watermark.ts';

/**
 * Carries a command out: decides, seals, and writes entries, words and projections in one strict
 * transaction; then the watermark and the bars outside it; only then is it saved. A command whose
 * act is there already changes nothing and is answered the same.
 *
 * Throws `Refused`: what the decision refuses; `not-allowed` for a Gmail tab when the effect would
 * loosen a confirmed bar (section 4, rule 9 of the design); `read-only`, `store-full` or
 * `store-closed` when nothing could be written. Nothing is half written.
 */
export async function append(
  store: Store,
  command: Command,
  present: Present,
  asker: SenderKind,
): Promise<Saved> {
  const shut = await readOnlyReason(store);
  if (shut) throw new Refused(shut.code, shut.detail);
  try {
    // An async function, or Dexie does not follow the awaits within and commits too early.
    const saved = await store.transaction('rw', store.tables, async () =>
      write(store, command, present, asker),
    );
    // Of an act that is there already too: its first worker may have been stopped before the mirror.
    await catchUpMirror(store);
    return saved;
  } catch (error) {
    throw refusalOf(error);
  }
}

async function write(
  store: Store,
  command: Command,
  present: Present,
  asker: SenderKind,
): Promise<Saved> {
  const head = await readHead(store);
  const { act } = command;
  if (await store.entries.where('act').equals(act).first()) {
    return { act, already: true, revision: head.revision };
  }
  const before = await load(store, command);
  const items = await itemsNamed(store, command);
  const emails = before.persons.flatMap((person) => person.emails);
  const company = wanted(command.intent).company ? await companyBars(store, emails) : [];
  const decided = decide(command.intent, groundOf(command, before, items, present, company));
  const drafts = await ownIds(store, decided);
  if (drafts.length === 0) return { act, already: true, revision: head.revision };

  const at = new Date(present.now).toISOString();
  const { account, zone } = command;
  const sealed = seal(
    drafts.map((draft) => ({ ...draft, act, account, zone, at })),
    head,
    { now: present.now, salt },
  );
  await store.entries.bulkAdd(sealed.entries);
  await store.words.bulkAdd(sealed.words);

  const about = [...before.contacts, ...drafts.map((draft) => draft.contact)];
  const after = await circleOf(store, about);
  if (asker === 'gmail') assertKept(before, after, command, present);
  await writeProjections(store, after, present);
  const entries = head.entries + sealed.entries.length;
  const revision = head.revision + 1;
  await store.meta.put({ ...head, ...sealed.chainHead, revision, entries });
  return { act, already: false, revision };
}

/**
 * An observed fact whose id is taken becomes a fact of this act: a mail that was taken back and sent
 * again bears the same id, and so does what was seen of somebody who was taken out and is kept anew.
 */
async function ownIds(store: Store, drafts: Draft[]): Promise<Draft[]> {
  const ids = drafts.flatMap(({ id }) => (id === undefined ? [] : [id]));
  if (ids.length === 0) return drafts;
  const taken = new Set((await store.entries.bulkGet(ids)).map((entry) => entry?.id));
  return drafts.map((draft) => (taken.has(draft.id) ? { ...draft, id: undefined } : draft));
}

/** A Gmail tab may not end a confirmed bar, whatever the command that would do it is called. */
function assertKept(before: Circle, after: Circle, command: Command, present: Present): void {
  const lost = loosenedAmong(before.persons, after.persons);
  if (lost.length > 0) assertTakesBackInTime(before.persons, lost, command, present.now);
}

function salt(): string {
  return base32(crypto.getRandomValues(new Uint8Array(16)));
}
