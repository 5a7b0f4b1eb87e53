import type { Reason } from '../../../components/gmail/GuardDialog.tsx';
import { problemText } from '../../../components/gmail/problems.ts';
import { newId } from '../../ledger/new-id.ts';
import type { MailVerdict, Problem } from '../../messages/answers.ts';
import type { IntentInput, Place } from '../../messages/commands.ts';
import { compareStrictness, isHeld } from '../../policy/guard/concern.ts';
import { text } from '../../text/text.ts';
import type { Scene } from '../scene.ts';
import type { Ui } from '../ui/ui.ts';

/** Those a mail is held for. */
export function heldOf({ recipients }: MailVerdict) {
  return recipients.filter((one) => isHeld(one));
}

/** Whether all that a mail is held for now was chosen to go on against already, and no less strictly. */
export function isCovered(now: MailVerdict, chosen: MailVerdict | undefined): boolean {
  const before = chosen ? heldOf(chosen) : [];
  return heldOf(now).every((one) =>
    before.some(
      ({ email, because, evidence, verdict }) =>
        email.toLowerCase() === one.email.toLowerCase() &&
        because === one.because &&
        evidence?.entry === one.evidence?.entry &&
        compareStrictness(verdict, one.verdict) >= 0,
    ),
  );
}

/** Where changes are kept, and where it is said that they cannot be. */
export interface Keeping {
  change: Scene['change'];
  ui: Pick<Ui, 'notice'>;
}

/** As many as one change names. */
const MOST = 100;

/**
 * Writes down that a held mail or call goes on, and why. A choice that is made again after its answer was
 * lost bears the same act, so that it is written once.
 */
export async function goOn(
  scene: Keeping,
  place: Place,
  verdict: MailVerdict,
  chosen: { choice: 'something-else' | 'answering' | 'send-anyway'; reason?: Reason; act: string },
): Promise<Problem | undefined> {
  const against = heldOf(verdict)
    .filter(({ because }) => because !== 'unreadable')
    .slice(0, MOST)
    .map(({ email, verdict: of, evidence }) => ({
      person: { email },
      verdict: of,
      of: evidence ? [evidence.entry] : [],
    }));
  if (against.length === 0) return undefined;
  const { choice, reason, act } = chosen;
  const intent: IntentInput = { do: 'go-on', against, place, choice, ...(reason && { reason }) };
  const answer = await scene.change(intent, act);
  if (answer.ok) return undefined;
  if (!isShut(answer.problem)) return answer.problem;
  // Where nothing can be written at all, what is the user's own to do is not kept from going on.
  const why = problemText(answer.problem);
  scene.ui.notice('guard', { kind: 'problem', text: text('not_saved', text('said_choice'), why) });
  return undefined;
}

/** Puts right what was read and not meant; of one person once, at however many addresses of theirs. */
export async function setRight(scene: Keeping, verdict: MailVerdict): Promise<Problem | undefined> {
  const misread = heldOf(verdict).filter(({ choices }) => choices.includes('misread'));
  const entries = misread.flatMap(({ evidence }) => (evidence ? [evidence.entry] : []));
  for (const entry of new Set(entries)) {
    const answer = await scene.change({ do: 'lift-bar', entry, reason: 'misread' }, newId());
    // What is ended already, by a first try whose answer was lost or elsewhere, is as good as ended.
    if (!answer.ok && answer.problem.code !== 'unknown-entry') return answer.problem;
  }
  return undefined;
}

function isShut({ code }: Problem): boolean {
  return /^(store-closed|store-full|read-only|no-answer|orphaned)$/.test(code);
}
