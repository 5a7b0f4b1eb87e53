import type { MailVerdict, RecipientVerdict } from '../../messages/answers.ts';
import { inTime } from '../../messages/in-time.ts';
import type { Protocol } from '../../messages/protocol.ts';
import type { Ask, Time } from '../scene.ts';
import { unchecked } from './recipients-of.ts';

/** Without an answer by then, what is known here holds (design, section 4, rule 10). */
const PATIENCE_MS = 1_000;

/** What was seen here of each address, so that a silent worker loosens nothing. */
export type Seen = Map<string, RecipientVerdict>;

/** Who asks: a Gmail tab, or a page of the extension. */
export interface Asking {
  ask: Pick<Ask, 'judge'>;
  port: { account: string };
  time(): Time;
}
type Question = Omit<Parameters<Protocol['judge']>[0], 'account' | 'zone'>;

/**
 * Asks whether these people may be contacted so now. Without an answer in a second: the strictest
 * that was seen of each, of everyone else that nothing could be checked, and a revision below zero.
 * `off` in a tab that an update left behind, which it says in a line of its own. `onLate` is told when
 * the answer comes after all.
 */
export async function askGuard(
  { ask, port, time }: Asking,
  question: Question,
  seen: Seen,
  onLate?: () => void,
): Promise<{ verdict: MailVerdict; off?: undefined } | { verdict?: undefined; off: true }> {
  const { zone } = time();
  const asked = ask.judge({ account: port.account, zone, ...question });
  const answer = await inTime(asked, PATIENCE_MS);
  if (!answer && onLate) void asked.then((late) => late.ok && onLate());
  if (answer && !answer.ok && answer.problem.code === 'orphaned') return { off: true };
  if (!answer?.ok) return { verdict: unchecked(question.recipients, seen) };
  // What is clear on a later day is not seen to be clear today.
  if (question.at === undefined)
    for (const one of answer.value.recipients) seen.set(one.email.toLowerCase(), one);
  return { verdict: answer.value };
}
