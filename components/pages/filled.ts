import { ask } from '../gmail/intervals.ts';
import type { Moment } from '../queue/row.ts';
import { plain } from '../ui/plain.ts';

/** How a wording of the ask reads today, two weeks meant. */
export function filled(wording: string, moment: Moment): string {
  return plain(ask('2 week', moment, wording).sentence);
}
