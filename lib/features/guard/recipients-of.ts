import type { Compose } from '../../gmail/port.ts';
import type { MailVerdict, RecipientVerdict } from '../../messages/answers.ts';
import { strictest } from '../../policy/guard/strictest.ts';

export interface Addressed {
  email: string;
  name?: string;
  role: 'to' | 'copy';
}

/** As many as are judged; a mail to more is judged by the first of them and cannot be told clear. */
const MOST = 400;
const LONGEST = 2000;

/** Whom a mail would go to if it were sent now, typed text that is no address included. */
export function recipientsOf(compose: Compose): Addressed[] {
  const { to, cc, bcc, unclear } = compose.recipients();
  const of =
    (role: Addressed['role']) =>
    ({ email, name }: { email: string; name: string }) => ({
      email: email.slice(0, LONGEST),
      role,
      ...(name && { name: name.slice(0, LONGEST) }),
    });
  return [
    ...to.map(of('to')),
    ...[...cc, ...bcc].map(of('copy')),
    ...unclear.map((text) => ({ email: text.slice(0, LONGEST), role: 'to' as const })),
  ].slice(0, MOST);
}

/** Tells one set of recipients, in one place, from any other. */
export function keyOf(compose: Compose, recipients: Addressed[]): string {
  return JSON.stringify([compose.place(), recipients.map(({ email, role }) => [email, role])]);
}

/**
 * What holds where the worker does not answer: the strictest this tab has seen of each recipient, and
 * of everyone else that nothing could be checked (design, section 4, rule 10).
 */
export function unchecked(
  recipients: Addressed[],
  seen: ReadonlyMap<string, RecipientVerdict>,
): MailVerdict {
  const verdicts = recipients.map(({ email, name, role }): RecipientVerdict => {
    const before = seen.get(email.toLowerCase());
    if (before && before.verdict !== 'clear' && before.verdict !== 'hint')
      return { ...before, role };
    return {
      email,
      name: name ?? '',
      role,
      verdict: 'confirm',
      because: 'unknown',
      choices: ['send-anyway'],
    };
  });
  return { revision: -1, whole: strictest(verdicts), recipients: verdicts };
}
