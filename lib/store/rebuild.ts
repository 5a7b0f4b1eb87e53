import { POLICY_VERSION } from './projections.ts';
import type { Present } from './projections.ts';
import { recompute } from './refresh.ts';
import { contactsAfter } from './rows-at.ts';
import type { ProjectionsRow, Store } from './tables.ts';

const CHUNK = 100;

/**
 * What rows depend on besides the entries and the time: where the user is, and their settings, but
 * for those that only what is shown of the rows depends on.
 */
function basisOf({ zone, settings: { weekAim: _aim, usefulADay: _many, ...settings } }: Present) {
  return JSON.stringify([zone, settings]);
}

/**
 * Why projections must be made anew: none are there, they are half done, of another policy, or (with
 * `present`) of another zone or other settings.
 */
export async function needsRebuild(
  store: Store,
  present?: Present,
): Promise<'missing' | 'outdated' | undefined> {
  const [entry, person, mark] = await Promise.all([
    store.entries.limit(1).primaryKeys(),
    store.people.limit(1).primaryKeys(),
    readMark(store),
  ]);
  if (entry.length === 0) return undefined;
  if (person.length === 0) return 'missing';
  if (mark?.upTo !== undefined) return mark.whole ? 'outdated' : 'missing';
  // Only the first policy wrote no mark.
  const moved = present !== undefined && mark?.basis !== basisOf(present);
  return moved || (mark?.policy ?? 1) !== POLICY_VERSION ? 'outdated' : undefined;
}

/**
 * Makes every projection anew from the entries; nothing of the truth is touched. Rows are written
 * over where they stand, a chunk of contacts and the mark of how far it came in each transaction,
 * so a worker that is stopped goes on where it was.
 */
export async function rebuild(store: Store, present: Present): Promise<void> {
  const begun = await readMark(store);
  const people = await store.people.limit(1).primaryKeys();
  const basis = basisOf(present);
  const same = begun?.policy === POLICY_VERSION && (begun.basis ?? basis) === basis;
  const again = same && people.length > 0 ? begun : undefined;
  const whole = again?.upTo === undefined ? people.length > 0 : again.whole;
  let upTo = again?.upTo ?? '';
  for (;;) {
    const contacts = await contactsAfter(store, upTo, CHUNK);
    const last = contacts.at(-1);
    if (last === undefined) break;
    const mark: ProjectionsRow = { ...markOf(basis, whole), upTo: last };
    await recompute(store, contacts, present, async () => store.meta.put(mark));
    upTo = last;
  }
  await store.meta.put(markOf(basis, true));
}

function markOf(basis: string, whole: boolean): ProjectionsRow {
  return { key: 'projections', policy: POLICY_VERSION, basis, whole };
}

/** Notes the policy, and the place, of a ledger that begins. */
export async function beginProjections(store: Store, present: Present): Promise<void> {
  await store.transaction('rw', store.entries, store.meta, async () => {
    const [mark, entry] = [await readMark(store), await store.entries.limit(1).primaryKeys()];
    if (mark || entry.length > 0) return;
    await store.meta.put(markOf(basisOf(present), true));
  });
}

async function readMark(store: Store): Promise<ProjectionsRow | undefined> {
  return (await store.meta.get('projections')) as ProjectionsRow | undefined;
}
