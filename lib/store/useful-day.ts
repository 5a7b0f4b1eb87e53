import type { PersonState } from '../ledger/state.ts';
import { nextStepOf } from '../policy/playbooks/next-step.ts';
import type { LocalDay } from '../time/due.ts';
import { addDays, dayAt } from '../time/local-day.ts';
import { isWorkingDay } from '../time/working-days.ts';
import { chosenOn } from './beside.ts';
import { usefulRow } from './beside-rows.ts';
import type { UsefulRow } from './beside-rows.ts';
import { companyBars } from './company-bars.ts';
import { circleOf } from './persons.ts';
import { writeProjections } from './projections.ts';
import type { Present } from './projections.ts';
import type { Store, UsefulDayRow } from './tables.ts';

/** So many are looked at in one go; the rest in the next one. */
const AT_ONCE = 30;

/**
 * Chooses what could be useful today: the most urgent of what is up, so many a day of all people
 * together. What was chosen stays chosen until the day is over, done or not, so that doing one thing
 * does not bring the next; a place that is free is filled when something comes up. Each is worked out
 * anew before it is chosen, with the refusals of whole companies, which lie with other people.
 */
export async function chooseUseful(store: Store, present: Present): Promise<void> {
  const { now, zone, settings } = present;
  const today = dayAt(now, zone);
  const kept = await chosenOn(store, today);
  const free = new Set(settings.freeDays);
  const works = isWorkingDay(today, settings.workingDays, free);
  const many = kept?.length ?? 0;
  const room = works && many < settings.usefulADay;
  // Most changes bring nothing to choose; they are to wait for no other writer.
  const fits = kept && many <= settings.usefulADay;
  if (fits && (!room || (await comingUp(store, today, kept)).length === 0)) return;
  // An async function, or Dexie does not follow the awaits within and commits too early.
  await store.transaction('rw', store.tables, async () => choose(store, today, room, present));
}

async function choose(
  store: Store,
  today: LocalDay,
  room: boolean,
  present: Present,
): Promise<void> {
  // Fewer a day may be wanted now than were chosen.
  const chosen = (await chosenOn(store, today))?.slice(0, present.settings.usefulADay) ?? [];
  for (const { contact } of room ? await comingUp(store, today, chosen) : []) {
    if (chosen.length >= present.settings.usefulADay) break;
    if (await stands(store, contact, today, present)) chosen.push(contact);
  }
  const row: UsefulDayRow = { key: 'useful-day', day: today, contacts: chosen };
  await store.meta.put(row);
}

/** What is up, the most urgent first. */
async function comingUp(store: Store, today: LocalDay, chosen: string[]): Promise<UsefulRow[]> {
  const up = await store.useful.where('day').belowOrEqual(today).sortBy('order');
  return up.filter(({ contact }) => !chosen.includes(contact)).slice(0, AT_ONCE);
}

/** Whether it is right today. What is not is looked at again on its day, or tomorrow. */
async function stands(
  store: Store,
  contact: string,
  today: LocalDay,
  present: Present,
): Promise<boolean> {
  const circle = await circleOf(store, [contact]);
  await writeProjections(store, circle, present);
  const person = circle.persons.find(({ id }) => id === contact);
  const found = await store.useful.get(contact);
  if (!person || !found || found.day > today) return false;
  const row = await withCompany(store, person, present);
  await store.useful.put(row ?? { ...found, day: addDays(today, 1) });
  return row !== undefined && row.day <= today;
}

async function withCompany(
  store: Store,
  person: PersonState,
  { settings, now, zone }: Present,
): Promise<UsefulRow | undefined> {
  const company = await companyBars(store, person.emails);
  return usefulRow(person, nextStepOf(person, settings, now, zone, company));
}
