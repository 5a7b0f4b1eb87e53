import type { IntentInput } from '../messages/commands.ts';

/** The addresses a change may make contacts of, in lower case. */
export function filedBy(intent: IntentInput): Set<string> {
  const people = (() => {
    switch (intent.do) {
      case 'set-follow-up':
      case 'record-said':
        return intent.people;
      case 'mail-sent':
        return intent.followUp || intent.ask ? intent.to : [];
      case 'record-answer':
      case 'record-touch':
      case 'keep-found':
      case 'add-note':
        return [intent.person];
      default:
        return [];
    }
  })();
  return new Set(people.map(({ email }) => email.toLowerCase()));
}
