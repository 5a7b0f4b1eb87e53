/**
 * A pack is what is known of one language: its word lists, its phrases for each cue, its way with
 * apostrophes and typos, its dates. The reading itself (`lib/language/cues`) is the same for all.
 *
 * A phrase is written as a line of words, in the spelling of a careful writer:
 *
 * ```
 * 'do not {contact} {me} again'      words, and {slots} named in the pack
 * '{remove} us (off|from) ..3 list'  (one|of these words), ..3 at most three words in between
 * 'not interested (right now)?'      a ? after a word, group or slot: it may be missing
 * 'call~ me'                         ~ any regular form: call, calls, called, calling
 * '^ no thanks $'                    ^ at the beginning, $ at the end of a clause
 * '^^ call me $$'                    ^^ at the beginning, $$ at the end of the whole reply
 *                                    (greetings and thanks stand outside)
 * 'try me @date'                     @date a date as the dates reader found it, its lead included
 * 'nothing @until'                   @until a date led by until, after, from, through, before
 * 'ask @name'                        @name a capitalised name, @email, @phone, @number, @role
 * 'no , thanks'                      a comma asks for punctuation; otherwise it is not seen
 * ```
 *
 * Words are compared without case and, where the pack says `fold`, without accents; contractions
 * are spelled out on both sides ("don't" and "dont" are "do not"). A phrase stays within one
 * sentence. It is compiled when a text first holds one of its words, to steps that run in a straight
 * line (`cues/compile.ts`).
 *
 * A new phrase is added to the table of its cue, `packs/<language>/<cue>.ts`, with its test.
 */
import type { Cue, DateSpan, LanguageContext, SaidChannel, Scope } from '../types.ts';

/** A phrase, or several, with what it says beyond its cue. */
export interface Frame {
  say: string | readonly string[];
  /**
   * How much it weighs against other cues: 1 a hint, 2 likely, 3 (the default) as good as said, 4
   * outweighs an ordinary phrase of another cue.
   */
  weight?: number;
  /** Phrases that take it back when one stands in the same sentence. */
  unless?: readonly string[];
  /** Whom it binds, where it is not the writer alone. */
  who?: Scope['who'];
  /** The ways of contact it speaks of, where it is not all. */
  channels?: readonly SaidChannel[];
  /** It binds what this conversation is about and nothing else. */
  conversation?: true;
  /**
   * Whether a date in the same sentence is bound to it: `yes` (the default for call-back-later,
   * out-of-office and the permissions), `no` for phrases whose dates are about something else.
   */
  date?: 'yes' | 'no';
  /** "Until then please don't". */
  silence?: true;
  /** The manner asked for, of a wish. */
  wish?: {
    channel?: SaidChannel;
    avoid?: readonly SaidChannel[];
    part?: 'morning' | 'afternoon' | 'evening';
  };
}

/** Phrases of one cue; a bare line is a frame with all defaults. */
export type FrameTable = readonly (string | Frame)[];

/** Named lists of words and short phrases; an entry may use other slots and the signs above. */
export type Slots = Readonly<Record<string, readonly string[]>>;

/** Everything known of one language. */
export interface Pack {
  /** ISO 639-1. */
  lang: string;
  /** Compare without accents (German and French writers leave them out); ß is ss. */
  fold: boolean;
  /**
   * What one written word stands for: contractions with and without their apostrophe, shorthand,
   * common typos; undefined for itself. Asked in lower case with straight apostrophes.
   */
  spelled: (word: string) => string | undefined;
  slots: Slots;
  frames: Readonly<Partial<Record<Cue, FrameTable>>>;
  /** Sentences with one of these are heard of others, or only imagined: their phrases count less. */
  doubts: readonly string[];
  /** Words a greeting, thanks or farewell is made of, which a reply may begin and end with. */
  courtesies: readonly string[];
  /** Words that join clauses: a clause ends before one and begins after it, for `^` and `$`. */
  joins: readonly string[];
  /** Words that stand for a job or a relation ("manager", "wife"), for `@role`. */
  roles: readonly string[];
  findDates: (text: string, context: LanguageContext) => DateSpan[];
}
