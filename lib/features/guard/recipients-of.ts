import type { Compose } from '../../gmail/port.ts';
import { isAddress } from '../../ledger/address.ts';
import type { MailVerdict, RecipientVerdict } from '../../messages/answers.ts';
import { isHeld } from '../../policy/guard/concern.ts';
import { strictest } from '../../policy/guard/strictest.ts';

export interface Addressed {
  email: string;
  name?: string;
  role: 'to' | 'copy';
}

/** As many as Gmail sends to. Of a mail to more it cannot be said that it is clear. */
const MOST = 500;
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
  const all: Addressed[] = [
    ...to.map(of('to')),
    ...[...cc, ...bcc].map(of('copy')),
    ...unclear.map((text) => ({ email: text.slice(0, LONGEST), role: 'to' as const })),
  ];
  if (all.length <= MOST) return all;
  return [...all.slice(0, MOST - 1), { email: '…', role: 'to' }];
}

/**
 * Tells one set of recipients, in one place and for one moment, from any other. Days are counted in the
 * user's zone, so that one who travels is judged anew.
 */
export function keyOf(
  compose: Compose,
  recipients: Addressed[],
  zone: string,
  at?: number,
): string {
  const whom = recipients.map(({ email, role }) => [email, role]);
  return JSON.stringify([compose.place(), whom, zone, at]);
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
    if (before && isHeld(before)) return { ...before, role };
    return {
      email,
      name: name ?? '',
      role,
      verdict: 'confirm',
      because: isAddress(email) ? 'unknown' : 'unreadable',
      choices: ['send-anyway'],
    };
  });
  return { revision: -1, whole: strictest(verdicts), recipients: verdicts };
}
