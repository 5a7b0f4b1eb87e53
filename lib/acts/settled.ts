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
]);

/** What was ever decided about a message, taken back or not. */
function decisions(person: PersonState, message: string): HistoryItem[] {
  return person.history.filter((item) => item.message === message && DECIDING.has(item.kind));
}

/** Whether it is decided what a message means: recorded or dismissed, and not taken back. */
export function isSettled(person: PersonState, message: string): boolean {
  return decisions(person, message).some((item) => !item.voided);
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
