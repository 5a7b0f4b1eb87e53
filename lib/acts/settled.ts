import type { HistoryItem, PersonState } from '../ledger/state.ts';

/** Kinds that say what a message of theirs meant. */
const DECIDING: ReadonlySet<string> = new Set([
  'permission-granted',
  'permission-declined',
  'not-before-set',
  'wish-noted',
  'cue-noted',
  'cue-dismissed',
  'contact-barred',
  'their-move-noted',
  'not-now-noted',
  'meeting-noted',
]);

/** What was ever decided about a message, taken back or not. */
function decisions(person: PersonState, message: string): HistoryItem[] {
  return person.history.filter((item) => item.message === message && DECIDING.has(item.kind));
}

/**
 * Whether it is decided what a message means: recorded or dismissed, and not taken back. A refusal of
 * some ways of contact that was only read is not decided; one of all is confirmed where things stand.
 */
export function isSettled(person: PersonState, message: string): boolean {
  const open = new Set(
    person.bars.filter((bar) => !bar.confirmed && bar.channels).map(({ entry }) => entry),
  );
  return decisions(person, message).some((item) => !item.voided && !open.has(item.entry));
}

/** The refusals that were only read in a message, by their entries. */
export function readRefusals(person: PersonState | undefined, message?: string): string[] {
  return (person?.bars ?? [])
    .filter((bar) => !bar.confirmed && message !== undefined && bar.message === message)
    .map(({ entry }) => entry);
}

/**
 * Whether a refusal in a message still waits to be noted: nothing was ever decided about it, and
 * nothing newer than it has opened the door.
 *
 * @param when UTC instant of the message, ISO
 */
export function isUndecided(person: PersonState, message: string, when: string): boolean {
  const opened = person.history.some(
    ({ kind, voided, at }) =>
      !voided && (kind === 'bar-lifted' || kind === 'permission-granted') && at > when,
  );
  return !opened && decisions(person, message).length === 0;
}
