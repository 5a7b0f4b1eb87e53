import * as z from 'zod';
import { idSchema } from '../ledger/body.ts';

/** What an item of the library is. */
export const itemKind = z.enum([
  'article',
  'invitation',
  'introduction',
  'event',
  'news',
  'template',
]);
export type ItemKind = z.infer<typeof itemKind>;

/** Only what a browser may open from a mail. */
const link = z.url({ protocol: /^https?$/ }).max(2000);

const parts = z.strictObject({
  id: idSchema,
  kind: itemKind,
  title: z.string().trim().min(1).max(200),
  /** What goes into the mail; a template's fields stand in double braces (fill.ts). */
  text: z.string().max(10_000).default(''),
  link: link.optional(),
  tags: z.array(z.string().trim().min(1).max(40)).max(20).default([]),
  /** The last day on which it is worth giving: of an event, the day before it. */
  until: z.iso.date().optional(),
  added: z.iso.datetime({ precision: 3 }),
  /** When it was last changed: of two copies of an item the newer one counts. */
  changed: z.iso.datetime({ precision: 3 }),
  /** Put away: kept for who got it, and offered no more. */
  retired: z.boolean().default(false),
});

/** A title alone is nothing to give. */
const givesSomething = ({ text, link: to }: { text: string; link?: string | undefined }) =>
  text.trim() !== '' || to !== undefined;
const nothing = { message: 'nothing to give', path: ['text'] };

/**
 * Something of the user's own that may be useful to somebody: no fact about anyone, so no part of the
 * ledger but a row beside it. Who got it is a fact, `item-given`. It cannot be empty.
 */
export const libraryItem = parts.refine(givesSomething, nothing);
export type LibraryItem = z.output<typeof libraryItem>;

/** An item as it comes from a page; when it was added and changed is the worker's to say. */
export const itemGiven = parts.omit({ added: true, changed: true }).refine(givesSomething, nothing);
export type ItemGiven = z.input<typeof itemGiven>;
