import { ask } from '../gmail/intervals.ts';
import type { Moment } from '../queue/row.ts';
import { plain } from '../ui/plain.ts';

/** How a wording of the ask reads today, two weeks meant. */
export function filled(wording: string, moment: Moment): string {
  const time = { ...moment, workingDays: [...moment.workingDays] };
  return plain(ask('2 week', time, wording).sentence);
}
