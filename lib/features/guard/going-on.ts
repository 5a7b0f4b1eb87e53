import type { Reason } from '../../../components/gmail/GuardDialog.tsx';
import type { Compose } from '../../gmail/port.ts';
import { newId } from '../../ledger/new-id.ts';
import type { MailVerdict, Problem, RecipientVerdict } from '../../messages/answers.ts';
import type { IntentInput } from '../../messages/commands.ts';
import type { Choice } from '../../policy/types.ts';
import { placeOf } from '../place.ts';
import type { Scene } from '../scene.ts';

type Held = RecipientVerdict & { verdict: 'confirm' | 'early' | 'stop' };

/** Those a mail is held for. */
export function heldOf({ recipients }: MailVerdict): Held[] {
  return recipients.filter(
    (one): one is Held =>
      one.verdict === 'confirm' || one.verdict === 'early' || one.verdict === 'stop',
  );
}

/** Writes down that a held mail goes on, and why; undefined once it is kept. */
export async function goOn(
  scene: Scene,
  compose: Compose,
  verdict: MailVerdict,
  choice: Extract<Choice, 'something-else' | 'answering' | 'send-anyway'>,
  reason?: Reason,
): Promise<Problem | undefined> {
  const against = heldOf(verdict)
    .filter(({ because }) => because !== 'unreadable')
    .map(({ email, verdict: of, evidence }) => ({
      person: { email },
      verdict: of,
      of: evidence ? [evidence.entry] : [],
    }));
  if (against.length === 0) return undefined;
  const place = placeOf({ ...compose.place(), subject: compose.subject() });
  const intent: IntentInput = { do: 'go-on', against, place, choice, ...(reason && { reason }) };
  const answer = await scene.change(intent, newId());
  // Where the ledger cannot be written at all, a mail of the user's own is not kept from going.
  return answer.ok || isShut(answer.problem) ? undefined : answer.problem;
}

/** Puts right what was read and not meant. */
export async function setRight(scene: Scene, verdict: MailVerdict): Promise<Problem | undefined> {
  for (const { evidence, choices } of heldOf(verdict)) {
    if (!evidence || !choices.includes('misread')) continue;
    const answer = await scene.change(
      { do: 'lift-bar', entry: evidence.entry, reason: 'misread' },
      newId(),
    );
    if (!answer.ok) return answer.problem;
  }
  return undefined;
}

function isShut({ code }: Problem): boolean {
  return /^(store-closed|store-full|read-only|no-answer|orphaned)$/.test(code);
}
