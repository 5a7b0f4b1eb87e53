import type { Bar, HistoryItem, PersonState } from '../ledger/state.ts';
import type { Matter, PersonView, ThreadDate } from '../messages/answers.ts';
import type { PersonRef } from '../messages/commands.ts';
import { agendaOf } from '../policy/agenda.ts';
import { refusableDomain } from '../policy/company-refusal.ts';
import { lastWords } from '../policy/exchange.ts';
import { expectedDay } from '../policy/late.ts';
import { lastLetter } from '../policy/letter.ts';
import { meetingAt } from '../policy/meetings.ts';
import type { AgendaItem } from '../policy/types.ts';
import { planChoices } from '../policy/playbooks/by-hand.ts';
import { nextStepOf } from '../policy/playbooks/next-step.ts';
import { sceneOf } from '../policy/playbooks/scene.ts';
import { announceNow } from '../policy/playbooks/try-again.ts';
import { isStep } from '../policy/playbooks/types.ts';
import type { NextStep, NoStep } from '../policy/playbooks/types.ts';
import { quietCause } from '../policy/quiet-cause.ts';
import { standingAt } from '../policy/standing.ts';
import { refusalOf } from '../policy/standing/barred.ts';
import { triesOf } from '../policy/tries.ts';
import type { Standing } from '../policy/types.ts';
import { dayAt } from '../time/local-day.ts';
import { companyBars } from './company-bars.ts';
import { withTitles } from './item-titles.ts';
import { circleOf, contactsAt, personWith } from './persons.ts';
import type { Present } from './projections.ts';
import { saidWhen } from './said-when.ts';
import type { Store } from './tables.ts';

const SHOWN = 50;
const MATTERS = 5;

/** Where nothing they said stands against one more try. */
const TRYING: ReadonlySet<Standing> = new Set<Standing>(['trying', 'waiting', 'silent']);

/** The person behind an address, folded from the entries; undefined where none is kept. */
export async function personAt(store: Store, email: string): Promise<PersonState | undefined> {
  const { persons } = await circleOf(store, await contactsAt(store, [email]));
  return personWith(persons, email);
}

/** A person as the panel shows them, contact or not. */
export async function personView(
  store: Store,
  ref: PersonRef,
  present: Present,
  thread?: string,
): Promise<PersonView> {
  const person = await personAt(store, ref.email);
  if (!person) {
    return {
      email: ref.email,
      name: ref.name ?? '',
      phones: [],
      standing: { standing: 'new' },
      dues: [],
      wishes: [],
      history: [],
      more: 0,
    };
  }
  const company = await companyBars(store, person.emails);
  return withTitles(store, viewOf(person, ref, present, company, thread));
}

/** The same of a person that was folded already. */
export function viewOf(
  person: PersonState,
  ref: PersonRef,
  present: Present,
  company: readonly Bar[],
  thread?: string,
): PersonView {
  const { now, zone, settings } = present;
  const history: HistoryItem[] = person.history.slice(-SHOWN).toReversed();
  const standing = standingAt(person, settings, now, zone, thread);
  const { evidence } = standing;
  const next = nextStepOf(person, settings, now, zone, company);
  const letter = lastLetter(person, settings, now, zone);
  const tries = TRYING.has(standing.standing) ? triesOf(person, next) : undefined;
  return {
    email: ref.email,
    name: person.name || ref.name || '',
    contact: person.id,
    phones: person.phones,
    ...(person.company && { company: person.company }),
    standing: evidence ? { ...standing, evidence: saidWhen(evidence, person) } : standing,
    dues: agendaOf(person, settings, now, zone).map((item) => whenSaid(item, person)),
    wishes: person.wishes,
    ...aboutCalling(person, present, company),
    ...aboutMeetings(person, next, now),
    next,
    plan: planChoices(next, person, settings, now, zone, company),
    matters: mattersOf(person),
    ...(tries && { tries }),
    ...(person.bars.length > 0 ? { bars: person.bars.map((bar) => saidWhen(bar, person)) } : {}),
    ...colleaguesOf(person, ref, present, company),
    ...(letter ? { letter } : {}),
    ...(letter && person.postal ? { postal: person.postal } : {}),
    history,
    more: Math.max(0, person.history.length - SHOWN),
  };
}

/** The company that a refusal of theirs may have been meant for. */
function colleaguesOf(
  person: PersonState,
  { email }: PersonRef,
  { settings }: Present,
  company: readonly Bar[],
): Pick<PersonView, 'colleagues'> {
  const bar = refusalOf(person.bars);
  const domain = bar && refusableDomain(email, bar.account, settings);
  const covered = [...person.bars, ...company].some(({ scope }) => scope === 'domain');
  return domain === undefined || covered ? {} : { colleagues: domain };
}

/** What to know before a call: their clock, their last words, when the next may be announced for. */
function aboutCalling(
  person: PersonState,
  { now, zone, settings }: Present,
  company: readonly Bar[],
): Pick<PersonView, 'zone' | 'lastWords' | 'announce' | 'quiet'> {
  const words = lastWords(person);
  const day = announceNow(sceneOf(person, settings, now, zone, company));
  const quiet = quietCause(person);
  return {
    ...(person.zone && { zone: person.zone }),
    ...(words && { lastWords: saidWhen(words, person) }),
    ...(day && { announce: { day, zone } }),
    ...(quiet && { quiet }),
  };
}

/** The meetings to come, and the one that the plan goes on from. */
function aboutMeetings(
  { meetings }: PersonState,
  next: NextStep | NoStep,
  now: number,
): Pick<PersonView, 'meetings'> {
  const shown = meetings.filter(
    (one) => meetingAt(one) > now || (isStep(next) && next.evidence?.entry === one.entry),
  );
  return shown.length > 0 ? { meetings: shown } : {};
}

/** A due of theirs bears the moment they said it, and not the one it was noted at. */
function whenSaid(item: AgendaItem, person: PersonState): AgendaItem {
  const { entry, act, account, since, quote, message } = item;
  const said = { entry, act, account, at: since, clock: '', quote, message };
  return item.by === 'them' ? { ...item, since: saidWhen(said, person).at } : item;
}

function mattersOf({ matters, notes }: PersonState): Matter[] {
  const noted = notes.toReversed().map(({ note, at }) => ({ words: note, at }));
  return [...matters.map((words) => ({ words })), ...noted].slice(0, MATTERS);
}

/** The soonest date of each of these threads that has one. */
export async function threadDates(
  store: Store,
  account: string,
  threads: string[],
  { now, zone }: Present,
): Promise<Record<string, ThreadDate>> {
  const today = dayAt(now, zone);
  const rows = await store.agenda
    .where('[account+thread]')
    .anyOf(threads.map((thread) => [account, thread]))
    .toArray();
  const dates: Record<string, ThreadDate> = {};
  for (const row of rows.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    if (row.thread === undefined || Object.hasOwn(dates, row.thread)) continue;
    const { day, time, part, zone: of } = row;
    dates[row.thread] = {
      due: { day, time, part, zone: of },
      overdue: expectedDay(row) < today,
    };
  }
  return dates;
}
