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
    case 'note-meeting':
    case 'record-said':
      return { ...none, emails: intent.people.map((it) => it.email) };
    case 'mail-sent':
      return { ...none, emails: [...intent.to, ...intent.copied].map((it) => it.email) };
    case 'own-mail-seen':
      return { ...none, emails: intent.to.map((it) => it.email) };
    case 'record-answer':
    case 'record-touch':
    case 'dismiss-cue':
    case 'add-note':
    case 'explain-quiet':
    case 'letter-posted':
    case 'letter-waived':
    case 'edit-contact':
    case 'plan-end':
    case 'plan-put-off':
      return { ...none, emails: [intent.person.email] };
    case 'go-on':
      return { ...none, emails: intent.against.map((it) => it.person.email) };
    case 'message-seen':
      return { ...none, emails: [intent.from.email] };
    case 'done':
    case 'snooze':
    case 'cancel':
    case 'move':
    case 'lift-bar':
    case 'correct-touch':
    case 'cancel-meeting':
      return { ...none, entries: [intent.entry] };
    case 'undo':
      return { ...none, acts: [intent.of] };
  }
}
