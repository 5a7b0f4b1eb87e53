import type { Intent } from '../messages/commands.ts';
import type { Draft, Ground } from './draft.ts';
import { mailTouch, touchId } from './own-mail.ts';
import { subjectFor } from './people.ts';

type KeepFound = Extract<Intent, { do: 'keep-found' }>;

/**
 * Somebody whom Gmail's lists named, and the user ticked, is kept. A mail of mine that the list shows
 * as the last word is a touch of its own date, where its id and its date are known; it has the id that
 * every tab arrives at which sees it. Of a mail of theirs nothing is written here: only its own view
 * says who wrote it.
 */
export function keepFound({ person: ref, place, last, at }: KeepFound, ground: Ground): Draft[] {
  const { contact, drafts } = subjectFor(ref, 'log', ground);
  const id = touchId(ref, place, ground);
  const when = at === undefined ? Number.NaN : Date.parse(at);
  if (last === 'theirs' || !id || !(when <= ground.now) || ground.has(id)) return drafts;
  // A conversation bears the id of its first mail.
  const kind = place.message === place.thread ? ('first' as const) : ('mail' as const);
  const body = { kind, reply: false, when: new Date(when).toISOString() };
  return [...drafts, mailTouch(contact, place, body, id)];
}
