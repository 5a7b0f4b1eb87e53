import { cleanLine } from '../ledger/clean-text.ts';
import type { Kind } from '../ledger/body.ts';
import type { PersonState } from '../ledger/state.ts';
import { fill, valuesFor } from '../library/fill.ts';
import type { Values } from '../library/fill.ts';
import { holds } from '../library/find.ts';
import type { LibraryItem } from '../library/item.ts';
import { itemsFor } from '../library/pick.ts';
import type { UsefulThing, UsefulThings } from '../messages/answers.ts';
import type { Protocol } from '../messages/protocol.ts';
import { agendaOf } from '../policy/agenda.ts';
import type { Present } from '../store/projections.ts';
import { personAt } from '../store/reads.ts';
import type { Store } from '../store/tables.ts';
import { longDay } from '../text/dates.ts';
import { dayAt } from '../time/local-day.ts';

/** As many as a menu shows: of things to give, and of templates. */
const MOST_THINGS = 8;
const MOST_TEMPLATES = 4;
/** Their words stand within a sentence. */
const LONGEST_WORDS = 500;

/** Facts whose quote is theirs. */
const THEIRS: ReadonlySet<string> = new Set<Kind>([
  'reply-received',
  'not-before-set',
  'permission-granted',
  'permission-declined',
  'wish-noted',
  'their-move-noted',
  'not-now-noted',
  'cue-noted',
]);

/**
 * What of the library none of these people has had, as it goes into a mail to them. Who is not kept
 * has had nothing that is known of. Writes nothing, and gives no more than a menu shows.
 */
export async function usefulFor(
  store: Store,
  { people, find = '' }: Parameters<Protocol['usefulFor']>[0],
  present: Present,
): Promise<UsefulThings> {
  const items = (await store.items.toArray()).filter((item) => holds(item, find));
  const persons: PersonState[] = [];
  for (const { email } of people) {
    const person = await personAt(store, email);
    if (person?.added) persons.push(person);
  }
  const all = {
    touches: persons.flatMap(({ touches }) => touches),
    // What was noted of them says what matters to them too.
    matters: persons.flatMap(({ matters, notes }) => [
      ...matters,
      ...notes.map(({ note }) => note),
    ]),
    company: persons[0]?.company,
  };
  const today = dayAt(present.now, present.zone);
  const things = itemsFor(items, all, today);
  const templates = itemsFor(items, all, today, 'template');
  const values = people.length === 1 ? valuesOf(people[0], persons[0], present) : {};
  const shown = [...things.slice(0, MOST_THINGS), ...templates.slice(0, MOST_TEMPLATES)];
  return {
    things: shown.map((item) => thingOf(item, values)),
    more: things.length + templates.length - shown.length,
    unkept: persons.length === 0,
  };
}

/** An item as it goes into a mail; of a template that cannot be filled whole nothing but what is open. */
function thingOf({ id, kind, title, text, link }: LibraryItem, values: Values): UsefulThing {
  const thing = { id, kind, title, ...(link && { link }) };
  if (kind !== 'template') return { ...thing, text };
  const filled = fill(text, values);
  return filled.is === 'filled'
    ? { ...thing, text: filled.text }
    : { ...thing, text: '', open: [...filled.missing, ...filled.unknown] };
}

/** What stands for the fields of a template in a mail to one person. */
function valuesOf(
  ref: { name?: string } | undefined,
  person: PersonState | undefined,
  { now, zone, settings }: Present,
): Values {
  const name = person?.name || cleanLine(ref?.name ?? '');
  if (!person) return valuesFor({ name });
  const [next] = agendaOf(person, settings, now, zone);
  const said = person.history.findLast(({ kind, quote, voided }) => {
    return !voided && THEIRS.has(kind) && quote !== undefined && quote.trim() !== '';
  });
  const words = cleanLine(said?.quote ?? '', LONGEST_WORDS);
  return valuesFor(
    { name, ...(person.company && { company: person.company }) },
    {
      ...(next && { date: longDay(next.due.day, dayAt(now, zone)) }),
      ...(words && { 'their words': words }),
    },
  );
}
