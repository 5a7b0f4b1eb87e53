import { cleanText } from '../ledger/clean-text.ts';
import type { Intent } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import type { Draft, Ground } from './draft.ts';
import { subjectFor } from './people.ts';

/** A note the user keeps about someone. */
export function addNote(intent: Extract<Intent, { do: 'add-note' }>, ground: Ground): Draft[] {
  const note = cleanText(intent.note, 20_000);
  if (!note) throw new Refused('unreadable', 'note');
  const { contact, drafts } = subjectFor(intent.person, 'note', ground);
  const { thread, message } = intent.place;
  return [...drafts, { kind: 'note-added', contact, body: { thread, message }, said: { note } }];
}
