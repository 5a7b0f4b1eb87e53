import type { Desk } from './left-out.ts';
import type { ListRow } from './row.ts';

/**
 * Conversations with people who are kept whose newest mail is not known yet, newest first. What the
 * mail is, and whose, only its own view tells.
 */
export function newsOf(rows: readonly ListRow[], desk: Desk): ListRow[] {
  return rows
    .filter(
      ({ people, message }) =>
        people.some(({ email }) => desk.isKnown(email)) && !(message && desk.isNoted?.(message)),
    )
    .toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0));
}
