import type { Due, LocalDay } from '../../time/due.ts';
import { dueHere } from '../../time/here.ts';
import { addDays } from '../../time/local-day.ts';
import { countOn, unansweredDays } from '../guard/pressure.ts';
import { laterDay } from '../moments.ts';
import { isOpenDay } from './free-days.ts';
import type { Scene } from './scene.ts';
import type { Playbook } from './types.ts';

/** A day is looked for no farther than this: with so many days off, nobody works any more. */
const FARTHEST = 400;
/** Days ahead beyond which nothing is proposed: a day that far off was never meant. */
const HORIZON = 3660;

/** How a step is to lie. */
export interface Placing {
  playbook: Playbook;
  /** The first day it may be. */
  from: LocalDay;
  /** It answers a word of theirs: no rhythm restrains it. */
  answering: boolean;
  /** Days of a week with an unanswered contact, this one counted. */
  most?: number;
  part?: Due['part'];
}

/** Where a step lies: the user's own day, and the due in the zone in which its hour is meant. */
export interface Placed {
  day: LocalDay;
  due: Due;
}

/** The due of a step on a day of the user's, at the hour they wish for where they wish for one. */
function dueOn(scene: Scene, day: LocalDay, part: Due['part']): Due {
  const { manner, person, zone } = scene;
  const theirZone = person.zone ?? zone;
  const wished = manner.part ?? part;
  if (wished === undefined) return { day, zone };
  const hour = wished === 'evening' ? { time: '18:00' } : { part: wished };
  // Their morning may begin the evening before, or the day after, where the user is.
  const near = [0, -1, 1].map((shift) => ({ ...hour, day: addDays(day, shift), zone: theirZone }));
  return near.find((due) => dueHere(due, zone).day === day) ?? { day, zone };
}

/** The first day that all rules but those of the calendar leave open. */
function floorOf(scene: Scene, { playbook, from, answering }: Placing): LocalDay {
  const { person, today, manner, lastDay } = scene;
  const floors: LocalDay[] = [from, today];
  for (const off of person.plan.putOff) {
    if (off.playbook === playbook) floors.push(off.due.day);
  }
  // "Until then please don't": not even good manners.
  for (const date of person.notBefores) if (date.silence) floors.push(date.due.day);
  if (!answering) {
    if (manner.everyDays !== undefined && lastDay !== undefined) {
      floors.push(addDays(lastDay, manner.everyDays));
    }
    for (const away of person.away) {
      // Where they have written since, they are back.
      const back = (scene.exchange.heard?.at ?? 0) > Date.parse(away.at);
      if (!back) floors.push(away.due.day);
    }
  }
  return floors.reduce(laterDay);
}

/**
 * The first day, from the one wanted on, on which a step may be proposed: after what was put off, at
 * the rhythm they wish for, when they are back, within the pressure the guard allows, and on a day
 * that both of the two work. Undefined where there is none.
 */
export function place(scene: Scene, placing: Placing): Placed | undefined {
  const { settings, person, zone } = scene;
  const { answering, most = Infinity, part } = placing;
  // A limit of 0 is none, as the guard has it.
  const asks = settings.pressureConfirm > 0 ? settings.pressureConfirm : Infinity;
  const limit = Math.min(most, asks - 1);
  const unanswered = answering ? [] : unansweredDays(scene);
  const zones = { mine: zone, theirs: person.zone ?? zone };
  let day = floorOf(scene, placing);
  if (day > addDays(scene.today, HORIZON)) return undefined;
  for (let tries = 0; tries < FARTHEST; tries += 1) {
    if (answering || countOn(unanswered, day) <= limit) {
      const due = dueOn(scene, day, part);
      const theirs = due.zone === zone ? day : due.day;
      if (isOpenDay(day, theirs, settings, zones)) return { day, due };
    }
    day = addDays(day, 1);
  }
  return undefined;
}
