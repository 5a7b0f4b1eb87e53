import * as z from 'zod';
import { LIST_NAMES, listRow, opened } from '../walk/row.ts';
import { TROUBLES } from '../walk/walk.ts';

/** What a tab that walks lists has done. */
export const walkReport = z.discriminatedUnion('did', [
  z.strictObject({
    did: z.literal('list'),
    list: z.enum(LIST_NAMES),
    page: z.number().int().min(1),
    rows: z.array(listRow).max(200),
    more: z.boolean().optional(),
  }),
  z.strictObject({ did: z.literal('open'), opened }),
  z.strictObject({ did: z.literal('nothing'), trouble: z.enum(TROUBLES) }),
]);
export type WalkReport = z.output<typeof walkReport>;

const person = z.strictObject({
  email: z.string().max(320),
  name: z.string().max(2000).optional(),
});

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
  /** Reads what people who were just kept wrote last. */
  z.strictObject({
    do: z.literal('read'),
    mails: z.array(z.strictObject({ thread: z.string().max(64), person })).max(500),
  }),
  z.strictObject({ do: z.literal('stop'), trouble: z.enum(TROUBLES) }),
  /** Ends it, with all that it found. */
  z.strictObject({ do: z.literal('forget') }),
]);
export type WalkOrder = z.output<typeof walkOrder>;
