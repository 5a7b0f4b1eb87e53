import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { Entry, UnknownEntry } from '../ledger/entry.ts';
import type { WordsRow } from '../ledger/words.ts';
import type { LibraryItem } from '../library/item.ts';
import type { Standing } from '../policy/types.ts';
import type { AgendaRow } from './agenda-row.ts';
import type { UsefulRow, WaitingRow } from './beside-rows.ts';

/** What the guard and the person lookup ask by address; one row per address and contact. */
export interface AddressRow {
  address: string;
  contact: string;
}

/** A person, as lists show them. */
export interface PersonRow {
  /** The person's id: the smallest of their contacts. */
  id: string;
  /** Theirs, and those they were merged with whose facts have not come here. */
  contacts: string[];
  name: string;
  /** Lower case, for sorting and search. */
  sort: string;
  email: string;
  company?: string;
  standing: Standing;
  nextDay?: string;
  /** The user's local day of the last contact with them, in any way. */
  reached?: string;
  /** Instant (ms UTC) at which the row may change by itself; far future when it does not. */
  changesAt: number;
  /** Version of the policy that computed the row. */
  policy: number;
}

/** Left of a person erased or taken back: on no list (it has no `sort`), found by its contacts. */
export interface Gravestone {
  id: string;
  contacts: string[];
}

/** A bar in force, for the guard and its mirror. */
export interface BarRow {
  entry: string;
  contact: string;
  how: 'never' | 'farewell';
  scope: 'person' | 'domain';
  domain?: string;
  addresses: string[];
  channels?: string[];
  confirmed: boolean;
  name: string;
}

/** This device's end of its own chain, and the ledger's revision. */
export interface HeadRow {
  key: 'head';
  device: string;
  seq: number;
  /** Hash of this device's last entry. */
  hash: string;
  clock: string;
  /** Grows with every change of this database, imports included. */
  revision: number;
  entries: number;
}

/** Which policy computed the projections, and how far a rebuild of them has come. */
export interface ProjectionsRow {
  key: 'projections';
  policy: number;
  /** The zone and settings they were computed in; rows of another place or habit are outdated. */
  basis?: string;
  /** Set while they are rebuilt: the last contact that is done. */
  upTo?: string;
  /** Whether there is a row for everyone; false while they are rebuilt from nothing. */
  whole: boolean;
}

/** What was chosen as useful on a day, so that no more is listed however much of it is done. */
export interface UsefulDayRow {
  key: 'useful-day';
  /** The user's local day. */
  day: string;
  /** The persons it was chosen for, in order; what is done stays counted. */
  contacts: string[];
}

/** When a thread was last seen in Gmail on this device; knowledge, not a fact of the ledger. */
export interface SightingRow {
  account: string;
  thread: string;
  at: string;
}

/** A due that has rung on this device, so that none rings twice. */
export interface RungRow {
  entry: string;
  ring: number;
}

/** A useful thing that a person was given, for the pages that say who got what. */
export interface GivenRow {
  /** The contact that brought it, and the item. */
  entry: string;
  item: string;
  /** The person's id, and what they are called. */
  contact: string;
  name: string;
  email: string;
  /** UTC instant, ISO. */
  at: string;
}

export type StoredEntry = Entry | UnknownEntry;

export const DATABASE = 'may-i';

/**
 * The tables, by version. Versions change tables and projections only; stored entries are never
 * rewritten. A new version adds a block here, a fixture in `tests/unit/store/fixtures` and nothing
 * is taken out of the blocks above it.
 */
export const versions: { version: number; stores: Record<string, string | null> }[] = [
  {
    version: 1,
    stores: {
      entries: '&id, act, contact, [device+seq]',
      words: '&entry',
      people: '&id, *contacts, sort, changesAt',
      addresses: '&[address+contact], contact',
      bars: '&entry, contact, domain',
      agenda: '&entry, contact, day, ring, [account+thread]',
      sightings: '&[account+thread]',
      rung: '&entry',
      meta: '&key',
    },
  },
  // The library beside the ledger and who got what of it; what could be useful, and who waits.
  {
    version: 2,
    stores: {
      people: '&id, *contacts, sort, changesAt, reached',
      items: '&id',
      given: '&[entry+item], item, contact',
      useful: '&contact, day',
      waiting: '&entry, contact, from',
    },
  },
];

/** The database in the extension's own origin. Only the worker writes; pages read it live. */
export class Store extends Dexie {
  declare entries: Table<StoredEntry, string>;
  declare words: Table<WordsRow, string>;
  declare people: Table<PersonRow | Gravestone, string>;
  declare addresses: Table<AddressRow, [string, string]>;
  declare bars: Table<BarRow, string>;
  declare agenda: Table<AgendaRow, string>;
  declare useful: Table<UsefulRow, string>;
  declare waiting: Table<WaitingRow, string>;
  declare sightings: Table<SightingRow, [string, string]>;
  declare rung: Table<RungRow, string>;
  declare meta: Table<HeadRow | ProjectionsRow | UsefulDayRow, string>;
  declare items: Table<LibraryItem, string>;
  declare given: Table<GivenRow, [string, string]>;

  constructor(name = DATABASE) {
    // Strict durability: "saved" is said only once the disk has it (2 to 8 ms an act, measured).
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores } of versions) this.version(version).stores(stores);
  }
}
