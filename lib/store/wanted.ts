import type { Intent } from '../messages/commands.ts';

/** What an intent is about, so that the store can load it before anything is decided. */
export interface Wanted {
  emails: string[];
  entries: string[];
  acts: string[];
}

export function wanted(intent: Intent): Wanted {
  const none: Wanted = { emails: [], entries: [], acts: [] };
  switch (intent.do) {
    case 'set-follow-up':
      return { ...none, emails: intent.people.map((it) => it.email) };
    case 'mail-sent':
      return { ...none, emails: [...intent.to, ...intent.copied].map((it) => it.email) };
    case 'record-answer':
    case 'add-note':
    case 'edit-contact':
      return { ...none, emails: [intent.person.email] };
    case 'message-seen':
      return { ...none, emails: [intent.from.email] };
    case 'done':
    case 'snooze':
    case 'cancel':
    case 'lift-bar':
      return { ...none, entries: [intent.entry] };
    case 'undo':
      return { ...none, acts: [intent.of] };
  }
}
