/** Phrases that share a word: they are looked for only in sentences that hold one of `near`. */
export interface Phrases {
  /** Words apart by blanks, lower case. Of the longer ones the first four letters are looked at. */
  near: string;
  /** In the notation of `notation.ts`. */
  says: readonly string[];
}

/**
 * Circumstances in which the words are harmless (`guards.ts`):
 * `asked`, they asked for it or it was agreed; `permission`, the sentence asks whether it may be;
 * `ahead`, it tells what will be, with its day; `content`, it comes with something useful;
 * `others`, it is about someone or something else.
 */
export type GuardName = 'asked' | 'permission' | 'ahead' | 'content' | 'others';

export interface WornRule {
  /** By which the user can switch it off; never changed once it is out. */
  id: string;
  phrases: readonly Phrases[];
  guards: readonly GuardName[];
  /** What, standing right before or right after the words, makes them harmless. */
  unless?: { before?: RegExp; after?: RegExp; sentence?: RegExp };
}
