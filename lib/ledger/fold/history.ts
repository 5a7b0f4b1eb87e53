import { isKnown } from '../entry.ts';
import type { HistoryItem, PersonState } from '../state.ts';
import { defined, evidence } from './evidence.ts';
import type { Resolved } from './resolve.ts';

/** Everything that was recorded, what was taken back and what is from a newer version included. */
export function history(resolved: Resolved): HistoryItem[] {
  return resolved.all.map((fact) => {
    const said = isKnown(fact) ? fact.said : undefined;
    return defined({
      ...evidence(fact),
      contact: fact.contact,
      kind: fact.kind,
      body: fact.body,
      note: said?.note,
      subject: said?.subject,
      voided: resolved.takenBack.has(fact.id),
    });
  });
}

/** The notes whose words still exist. */
export function notes(resolved: Resolved): PersonState['notes'] {
  return resolved.of('note-added').flatMap((fact) => {
    const note = fact.said?.note;
    return note === undefined ? [] : [{ ...evidence(fact), note }];
  });
}
