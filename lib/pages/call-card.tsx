import { CallDialog } from '../../components/gmail/CallDialog.tsx';
import type { Happened } from '../../components/gmail/happened.ts';
import { happenedText } from '../../components/gmail/history-words.ts';
import { shortName } from '../../components/gmail/people.ts';
import { notSaved } from '../../components/ui/problem.ts';
import type { Call } from '../features/guard/before-call.ts';
import type { Stage } from '../features/guard/held-dialog.tsx';
import { overlay } from '../features/ui/overlay.ts';
import type { PersonView } from '../messages/answers.ts';
import { text } from '../text/text.ts';
import { dayAt } from '../time/local-day.ts';
import type { sendAct } from './send-act.ts';

/** What the card of a page asks for. */
export interface CardMeans extends Stage {
  /** Whom the call is to, as the ledger knows them. */
  view(call: Call): Promise<PersonView>;
  send: typeof sendAct;
  readDate: Parameters<typeof CallDialog>[0]['readDate'];
  /** Told once nothing is to be seen by whoever looks on. */
  onDiscreet(told: () => void, signal: AbortSignal): void;
  /** It is said how it went, or nothing is to be noted: the card need not come back. */
  end(call: Call): void;
  /** Told once that is so, here or on another page. */
  onEnd(call: Call, told: () => void, signal: AbortSignal): void;
}

/** Shows the card of a call that was begun on a page, until it is said how it went, or it is closed. */
export async function callCard(means: CardMeans, call: Call): Promise<void> {
  const view = await means.view(call);
  const from = document.activeElement;
  const mount = overlay(means.signal, 'may-i-overlay');
  let told: string | undefined;
  let problem: string | undefined;
  let act: string | undefined;
  let busy = false;
  const hide = () => {
    mount.close();
    if (from instanceof HTMLElement) from.focus();
  };
  const close = () => {
    if (!told) means.end(call);
    hide();
  };
  const person = { email: call.email, ...(view.name && { name: view.name }) };
  const onHappened = async (happened: Happened): Promise<boolean> => {
    if (busy) return false;
    busy = true;
    const answer = await means.send('', { do: 'record-touch', person, place: {}, ...happened });
    busy = false;
    problem = answer.ok ? undefined : notSaved(answer.problem);
    if (answer.ok) {
      const { now, zone } = means.time();
      told = text('noted', happenedText(happened, shortName(view), dayAt(now, zone)));
      act = answer.value.act;
      means.end(call);
    }
    draw();
    // The dialog says what was noted, and stays until it is closed.
    return false;
  };
  const onUndo = async () => {
    if (!act) return;
    const answer = await means.send('', { do: 'undo', of: act });
    problem = answer.ok ? undefined : notSaved(answer.problem);
    if (answer.ok) {
      told = text('undone');
      act = undefined;
    }
    draw();
  };
  const node = () => (
    <CallDialog
      view={view}
      phone={call.phone}
      time={means.time()}
      readDate={means.readDate}
      onHappened={onHappened}
      onClose={close}
      {...(told && { told })}
      {...(problem && { problem })}
      {...(act && { onUndo: () => void onUndo() })}
    />
  );
  const shown = means.ui.show(mount, node());
  const draw = () => shown.update(node());
  means.onDiscreet(hide, mount.signal);
  const ended = () => {
    if (!told) hide();
  };
  means.onEnd(call, ended, mount.signal);
}
