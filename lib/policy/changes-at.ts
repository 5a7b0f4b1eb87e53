import type { PersonState } from '../ledger/state.ts';
import { addDays } from '../time/local-day.ts';
import { agendaOf, sectionOf } from './agenda.ts';
import { exchangeWith } from './exchange.ts';
import { dayComes, dayIsOver, dayOf, midnight, saidAt } from './moments.ts';
import type { PolicySettings } from './settings.ts';
import { standingAt } from './standing.ts';
import { askRipe } from './standing/agreed.ts';
import type { Frame } from './standing/frame.ts';
import { silentFrom } from './standing/quiet.ts';
import { addWorkingDays } from '../time/working-days.ts';

/** Every instant (ms UTC), in order, at which passing time alone can change a standing. */
export function standingTurns(frame: Frame): number[] {
  const { person, settings, zone } = frame;
  const turns = [
    ...person.notBefores.map((date) => dayComes(date.due)),
    ...person.grants.flatMap((grant) => [
      ...(grant.from ? [dayComes(grant.from)] : []),
      ...(grant.until ? [dayIsOver(grant.until)] : []),
    ]),
    ...person.asks.map((ask) => askRipe(ask, frame)),
  ];
  const quietDay = (day: string, n: number): number =>
    midnight(addWorkingDays(day, n, settings.workingDays), zone);
  for (const item of person.followUps) {
    const { day } = item.snoozed ?? item.due;
    turns.push(midnight(addDays(day, 1), zone), quietDay(day, settings.silentAfter));
  }
  for (const fact of person.thinking) {
    turns.push(quietDay(dayOf(saidAt(person, fact), zone), settings.silentAfter));
  }
  const exchange = exchangeWith(person, frame.thread);
  const last = exchange.mine.at(-1);
  if (last !== undefined) turns.push(quietDay(dayOf(last.at, zone), settings.silentAfter));
  // A date that comes changes what quiet is counted from, so it is asked anew at each turn.
  for (const now of [frame.now, ...turns]) {
    const quiet = silentFrom({ ...frame, now }, exchange);
    if (quiet !== undefined) turns.push(quiet);
  }
  return [...new Set(turns)].toSorted((a, b) => a - b);
}

function agendaTurns({ person, settings, now, zone }: Frame): number[] {
  return agendaOf(person, settings, now, zone).flatMap(({ due: { day } }) =>
    [-7, 0, 1].map((shift) => midnight(addDays(day, shift), zone)),
  );
}

/** What a row of this person shows at an instant, as text that can be compared. */
function shown({ person, settings, now, zone }: Frame): string {
  const today = dayOf(now, zone);
  return JSON.stringify([
    standingAt(person, settings, now, zone),
    agendaOf(person, settings, now, zone).map((item) => [item.due, sectionOf(item, today)]),
  ]);
}

/**
 * The next instant (ms UTC) at which a person's standing or the section of a dated thing changes by
 * itself; none when nothing will. A row computed before it is to be computed anew.
 *
 * @param now instant in ms UTC
 */
export function changesAt(
  person: PersonState,
  settings: PolicySettings,
  now: number,
  zone: string,
): number | undefined {
  const frame: Frame = { person, settings, now, zone };
  const before = shown(frame);
  return [...standingTurns(frame), ...agendaTurns(frame)]
    .filter((turn) => turn > now)
    .toSorted((a, b) => a - b)
    .find((turn) => shown({ ...frame, now: turn }) !== before);
}
