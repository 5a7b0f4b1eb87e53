import * as z from 'zod';

/**
 * What people are called and what they said, apart from the facts: a row under the entry's id,
 * bound to it by a salted hash whose salt lies here. Dropping the row erases the words and leaves
 * the entry, its chain and any later signature valid.
 */
export const words = z.strictObject({
  /** The sentence a permission, date or refusal rests on. */
  quote: z.string().max(4000).optional(),
  name: z.string().max(200).optional(),
  emails: z.array(z.string().max(320)).max(50).optional(),
  phones: z.array(z.string().max(40)).max(20).optional(),
  /** `phones` in the one form all spellings share, in their order. */
  numbers: z.array(z.string().max(60)).max(20).optional(),
  removed: z.array(z.string().max(320)).max(50).optional(),
  /** Where post reaches them, one line of it a line. */
  postal: z.string().max(400).optional(),
  company: z.string().max(200).optional(),
  /** The registrable domain of a company bar. */
  domain: z.string().max(253).optional(),
  note: z.string().max(20_000).optional(),
  subject: z.string().max(500).optional(),
  /** Short points that matter to them. */
  matters: z.array(z.string().max(500)).max(50).optional(),
});
export type Words = z.infer<typeof words>;

/** A words row as stored. */
export const wordsRow = z.strictObject({
  entry: z.string().max(26),
  salt: z.string().max(64),
  words,
});
export type WordsRow = z.infer<typeof wordsRow>;
