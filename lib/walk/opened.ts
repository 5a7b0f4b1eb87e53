import { isAutomatic } from '../language/automatic.ts';
import { isBulk } from '../language/bulk.ts';
import { CROWD } from '../policy/crowd.ts';
import { isLeftOut, others, outsiders } from './left-out.ts';
import type { Desk } from './left-out.ts';
import type { Opened } from './row.ts';
import type { Told } from './sort-out.ts';

/**
 * What an opened conversation tells; nothing where it is one about which nothing is offered, and
 * undefined where its newest mail could not be read.
 */
export function toldByOpening(
  { thread, people, subject, last }: Opened,
  desk: Desk,
): Told[] | undefined {
  if (!last) return undefined;
  if (others(people, desk).length > CROWD) return [];
  const { message, at, own, from, to, text } = last;
  const place = { thread, subject, message, at };
  if (own) {
    return outsiders(to, desk).map((person) => ({ ...place, person, last: 'mine', wrote: true }));
  }
  const mail = { subject, text, from: from.email };
  if (isLeftOut(from.email, desk) || isBulk(mail) || isAutomatic(mail)) return [];
  return [{ ...place, person: from, last: 'theirs', wrote: true }];
}
