import { GuardDialog } from '../../../components/gmail/GuardDialog.tsx';
import type { Picked, Reason } from '../../../components/gmail/GuardDialog.tsx';
import { anywayText, reasonText } from '../../../components/gmail/guard-words.ts';
import type { HeldAct } from '../../../components/gmail/guard-words.ts';
import { problemText } from '../../../components/gmail/problems.ts';
import { newId } from '../../ledger/new-id.ts';
import type { MailVerdict, Problem } from '../../messages/answers.ts';
import type { Choice } from '../../policy/types.ts';
import { text } from '../../text/text.ts';
import type { Time } from '../scene.ts';
import { overlay } from '../ui/overlay.ts';
import type { Ui } from '../ui/ui.ts';
import { heldOf } from './going-on.ts';

/** A choice, and the act under which it is written: the same again when it is tried again. */
export interface Way {
  choice: Choice;
  reason?: Reason;
  act: string;
}

/** Where a dialog is shown: a Gmail tab, or a page of the extension. */
export interface Stage {
  ui: Pick<Ui, 'show' | 'ready'>;
  time(): Time;
  signal: AbortSignal;
}

interface Told {
  /** What is held; left out, a mail. */
  act?: HeldAct;
  /** The day it was picked for, where it is to be scheduled. */
  picked?: Picked | undefined;
  /** Carries a choice out; a problem leaves the dialog open. */
  choose(way: Way): Promise<Problem | undefined>;
  /** The user went back to the draft, or leaves it at that. */
  onBack(): void;
  /** It is gone, with what was chosen and done; without it nothing was. */
  onEnd(choice?: Choice): void;
}

/** Shows why a mail or a call is held until something is chosen and done, or the user goes back. */
export function heldDialog(scene: Stage, verdict: MailVerdict, told: Told): { close(): void } {
  const mount = overlay(scene.signal, 'may-i-overlay');
  const acts = new Map<string, string>();
  let ended = false;
  let state: { busy: boolean; problem?: string } = { busy: false };
  const end = (choice?: Choice) => {
    if (ended) return;
    ended = true;
    mount.close();
    told.onEnd(choice);
  };
  const onChoose = async (choice: Choice, reason?: Reason) => {
    if (state.busy || ended) return;
    state = { busy: true };
    shown.update(node());
    const named = `${choice} ${reason ?? ''}`;
    const act = acts.get(named) ?? newId();
    acts.set(named, act);
    const problem = await told.choose({ choice, act, ...(reason && { reason }) });
    if (!problem) return end(choice);
    state = { busy: false, problem: text('not_saved', text('said_choice'), problemText(problem)) };
    if (!ended) shown.update(node());
  };
  const back = () => {
    end();
    told.onBack();
  };
  const node = () => (
    <GuardDialog
      {...state}
      verdict={verdict}
      act={told.act}
      picked={told.picked}
      time={scene.time()}
      onChoose={(choice, reason) => void onChoose(choice, reason)}
      onClose={back}
    />
  );
  const shown = scene.ui.show(mount, node());
  // Where nothing of ours can be drawn, a mail must be neither lost nor let go unasked.
  void scene.ui.ready().then((drawn) => {
    if (drawn || ended) return;
    if (window.confirm(plainQuestion(scene, verdict, told.act)))
      void onChoose('send-anyway', 'other');
    else back();
  });
  return { close: () => end() };
}

function plainQuestion(scene: Stage, verdict: MailVerdict, act: HeldAct = 'send'): string {
  const time = scene.time();
  const reasons = heldOf(verdict).map((one) => reasonText(one, time, act));
  return [...reasons, `${anywayText(act)}?`].join('\n');
}
