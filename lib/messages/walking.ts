import * as z from 'zod';
import { LIST_NAMES, listRow, opened } from '../walk/row.ts';
import { TROUBLES, WALK_KINDS } from '../walk/walk.ts';
import type { MailReading } from './answers.ts';
import type { PersonRef } from './commands.ts';

/** What a tab that walks lists has done. */
export const walkReport = z.discriminatedUnion('did', [
  z.strictObject({
    did: z.literal('list'),
    list: z.enum(LIST_NAMES),
    page: z.number().int().min(1),
    rows: z.array(listRow).max(200),
    more: z.boolean().optional(),
  }),
  z.strictObject({
    did: z.literal('open'),
    opened,
    /** Whose newest words it was opened for. */
    of: z.string().max(320).optional(),
  }),
  z.strictObject({ did: z.literal('nothing'), trouble: z.enum(TROUBLES) }),
]);
export type WalkReport = z.output<typeof walkReport>;

const person = z.strictObject({
  email: z.string().max(320),
  name: z.string().max(2000).optional(),
});

const kind = z.enum(WALK_KINDS);

/** What a page of the extension asks of a walk. */
export const walkOrder = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('begin'), account: z.string().max(320) }),
  /** Reads what came from those who are kept, since it was last done. */
  z.strictObject({ do: z.literal('catch-up'), account: z.string().max(320) }),
  /** Looks at one conversation. */
  z.strictObject({
    do: z.literal('look'),
    account: z.string().max(320),
    thread: z.string().max(64),
    person,
  }),
  z.strictObject({ do: z.literal('go-on') }),
  /** Opens more of what was left. */
  z.strictObject({ do: z.literal('more') }),
  /** People who were just kept: what they wrote last is read, where they wrote at all. */
  z.strictObject({
    do: z.literal('kept'),
    people: z
      .array(z.strictObject({ thread: z.string().max(64), person, wrote: z.boolean() }))
      .max(500),
  }),
  /** People who were kept, and taken back. */
  z.strictObject({ do: z.literal('let-go'), emails: z.array(z.string().max(320)).max(500) }),
  /** By the user, or for a reason that a page sees. */
  z.strictObject({ do: z.literal('stop'), kind, trouble: z.enum(TROUBLES).optional() }),
  /** Ends it, with all that it found. */
  z.strictObject({ do: z.literal('forget'), kind }),
]);
export type WalkOrder = z.output<typeof walkOrder>;

/** A mail that is to be read, of somebody who is kept. */
export interface ToRead {
  thread: string;
  person: PersonRef;
}

/** What somebody wrote last, as it was read; no `mail` where they wrote nothing, or it was `unread`. */
export interface LastWords extends ToRead {
  /** The conversation could not be read. */
  unread?: true;
  mail?: { message: string; subject: string; at: string; reading: MailReading };
}

export interface Reading {
  waiting: ToRead[];
  done: LastWords[];
  /** Addresses of those who were ticked and are kept. */
  kept: string[];
}
