import type { Intent } from '../messages/commands.ts';

/** What an intent is about, so that the store can load it before anything is decided. */
export interface Wanted {
  emails: string[];
  entries: string[];
  acts: string[];
  /** What their company refused is asked too. */
  company?: true;
  /** Items of the library. */
  items: string[];
}

export function wanted(intent: Intent): Wanted {
  const none: Wanted = { emails: [], entries: [], acts: [], items: [] };
  switch (intent.do) {
    case 'set-follow-up':
    case 'note-meeting':
    case 'record-said':
      return { ...none, emails: intent.people.map((it) => it.email) };
    case 'mail-sent':
      return {
        ...none,
        emails: [...intent.to, ...intent.copied].map((it) => it.email),
        company: true,
        items: intent.items ?? [],
      };
    case 'own-mail-seen':
      return { ...none, emails: intent.to.map((it) => it.email), company: true };
    case 'record-touch':
      return {
        ...none,
        emails: [intent.person.email],
        company: true,
        items: intent.item ? [intent.item] : [],
      };
    case 'record-answer':
    case 'dismiss-cue':
    case 'add-note':
    case 'explain-quiet':
    case 'letter-posted':
    case 'letter-waived':
    case 'edit-contact':
    case 'keep-found':
      return { ...none, emails: [intent.person.email] };
    case 'plan-start':
    case 'plan-pause':
    case 'plan-resume':
    case 'plan-end':
    case 'plan-put-off':
    case 'plan-set':
      return { ...none, emails: [intent.person.email], company: true };
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
