/** A local calendar day with its year, `YYYY-MM-DD`. It has no zone of its own and never shifts. */
export type LocalDay = string;

/** A wall-clock time of that day, `HH:MM`, 24 hours. */
export type TimeOfDay = string;

/** `morning` is 9 to 12, `afternoon` 13 to 17, in the due's own zone. */
export type PartOfDay = 'morning' | 'afternoon';

/**
 * When something is due: a local day, optionally a time or a part of the day, and the IANA zone in
 * which that day is meant. A named day is never moved; only a day computed from a span may move to
 * the next working day, and then `movedFrom` says which day it was.
 */
export interface Due {
  day: LocalDay;
  time?: TimeOfDay;
  part?: PartOfDay;
  zone: string;
  /** The last day of an open span ("early December"), kept as it was read. */
  until?: LocalDay;
  /** The free day a span ended on, where it was moved to the next working day. */
  movedFrom?: LocalDay;
}
