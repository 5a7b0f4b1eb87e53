import * as z from 'zod';
import { bodies, idSchema, instantSchema, zoneSchema } from './body.ts';
import type { Body, Kind } from './body.ts';
import type { Words } from './words.ts';

/** The version that new entries are written in. */
export const VERSION = 1;

/**
 * What every entry carries around its body. `clock` is a hybrid logical clock, sortable as text;
 * `seq` counts this device's entries without a gap, and `prev` is the hash of the one before in
 * canonical JSON, so that a lost or altered entry shows.
 */
export const head = z.strictObject({
  v: z.number().int().min(1).max(1000),
  id: idSchema,
  act: idSchema,
  at: instantSchema,
  clock: z.string().regex(/^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{1,26}$/),
  zone: zoneSchema,
  account: z.string().max(320),
  device: z.string().min(1).max(26),
  seq: z.number().int().min(1),
  prev: z.string().max(64),
  contact: idSchema,
  kind: z.string().max(40),
  /** Hash that binds the words row, where there is one. */
  words: z.string().max(64).optional(),
});
export type Head = z.infer<typeof head>;

/** One immutable fact. */
export type Entry = {
  [K in Kind]: Head & { kind: K; body: Body<K> };
}[Kind];

/** An entry from a newer version: kept, passed on and shown as such, never interpreted. */
export interface UnknownEntry extends Head {
  body: unknown;
}

/** A fact as the fold reads it: an entry with the words that still exist for it. */
export type Fact = Entry & { said?: Words };

/** The fact of one kind. */
export type FactOf<K extends Kind> = Extract<Fact, { kind: K }>;

/** Whether this version knows the kind. */
export function isKnownKind(kind: string): kind is Kind {
  return Object.hasOwn(bodies, kind);
}

/** Whether this version understands the entry; others are kept and shown, never interpreted. */
export function isKnown(entry: Fact | UnknownEntry): entry is Fact {
  return entry.v <= VERSION && isKnownKind(entry.kind);
}
