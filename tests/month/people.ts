import { people as sample } from '../gmail/mailbox/people.ts';
import type { Person } from '../gmail/mailbox/types.ts';

/** How somebody stands to the user, as far as it shapes what is written to them. */
export type Sort = 'colleague' | 'family' | 'customer' | 'deal' | 'stranger' | 'closed';

export interface Correspondent extends Person {
  sort: Sort;
}

const invented = (sort: Sort, count: number): Correspondent[] =>
  Array.from({ length: count }, (_, n) => ({
    sort,
    name: `${sort[0]?.toUpperCase()}${sort.slice(1)} ${n}`,
    email: `${sort}.${n}@${sort === 'colleague' ? 'maplefield' : `house-${n}`}.example`,
  }));

/** Those of the sample mailbox who closed the door, or keep the handle themselves. */
const CLOSED = ['carl', 'helga', 'ben', 'greta', 'claire', 'viktor'];
const FAMILY = ['mum', 'ruth'];
const COLLEAGUES = ['lou', 'amara'];
/** Machines, the user, and who belongs to the other account. */
const NOBODY = [
  'sam',
  'samSide',
  'paperhill',
  'dockside',
  'parcels',
  'calendar',
  'bea',
  'otis',
  'namehost',
  'ines',
];

function sortOf(key: string): Sort {
  if (CLOSED.includes(key)) return 'closed';
  if (FAMILY.includes(key)) return 'family';
  return COLLEAGUES.includes(key) ? 'colleague' : 'deal';
}

/** Everybody the user writes with in a month: the people of the sample mailbox, and many more. */
export const cast: Correspondent[] = [
  ...Object.entries(sample)
    .filter(([key]) => !NOBODY.includes(key))
    .map(([key, person]) => ({ ...person, sort: sortOf(key) })),
  ...invented('colleague', 20),
  ...invented('family', 8),
  ...invented('customer', 45),
  ...invented('deal', 40),
  ...invented('stranger', 60),
];
