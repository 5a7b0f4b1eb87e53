import { GuardDialog } from '../../../components/gmail/GuardDialog.tsx';
import type { Reason } from '../../../components/gmail/GuardDialog.tsx';
import { problemText } from '../../../components/gmail/problems.ts';
import type { Compose, Mount } from '../../gmail/port.ts';
import type { MailVerdict, Problem } from '../../messages/answers.ts';
import type { Choice } from '../../policy/types.ts';
import { text } from '../../text/text.ts';
import type { Scene } from '../scene.ts';
import { goOn, heldOf, setRight } from './going-on.ts';
import { guardLine } from './guard-line.tsx';
import { holds } from './judging.ts';
import type { Seen } from './judging.ts';

/**
 * Stands before every ordinary Send (design, section 4). A mail goes at once where it is known to be
 * clear; otherwise it waits for the verdict, and goes on by itself or by a choice of the user's. What
 * was let through carries a pass for exactly this mail and this ledger, which one send uses up.
 */
export function sendGuard(scene: Scene): void {
  const seen: Seen = new Map();
  scene.port.onCompose((compose) => guard(scene, compose, seen), scene.signal);
}

function guard(scene: Scene, compose: Compose, seen: Seen): void {
  const { key, known, ask } = guardLine(scene, compose, seen);
  let pass: string | undefined;
  let waiting = false;
  let open: { close(): void } | undefined;
  const passFor = () => `${scene.revision()} ${key()}`;

  const go = (archive: boolean) => {
    pass = passFor();
    compose.send(archive);
  };
  const hold = (verdict: MailVerdict, archive: boolean) => {
    open = dialog(scene, verdict, {
      onEnd: () => {
        open = undefined;
      },
      onBack: () => compose.focus(),
      choose: async (choice, reason) => {
        const problem = await carryOut(scene, compose, verdict, choice, reason);
        if (problem) return problem;
        if (choice === 'wait' || choice === 'schedule') return undefined;
        // With somebody left out it is another mail, and is judged as that.
        if (choice === 'without' || choice === 'misread') void consider(archive);
        else go(archive);
        return undefined;
      },
    });
  };
  const consider = async (archive: boolean) => {
    waiting = true;
    const judged = known() ?? (await ask());
    waiting = false;
    if (compose.signal.aborted) return;
    // Whoever was added meanwhile was not judged.
    if (judged.key !== key()) return void consider(archive);
    if (!('off' in judged) && holds(judged.verdict)) hold(judged.verdict, archive);
    else go(archive);
  };

  compose.onSending((sending) => {
    const mayPass = pass !== undefined && pass === passFor();
    pass = undefined;
    if (mayPass) return;
    const judged = known();
    if (judged && !holds(judged.verdict) && !open) return;
    sending.hold();
    if (!open && !waiting) void consider(sending.archive);
  }, scene.signal);
  compose.signal.addEventListener('abort', () => open?.close(), { once: true });
}

async function carryOut(
  scene: Scene,
  compose: Compose,
  verdict: MailVerdict,
  choice: Choice,
  reason: Reason | undefined,
): Promise<Problem | undefined> {
  switch (choice) {
    case 'wait':
      scene.ui.toast({ text: text('guard_waits') });
      compose.focus();
      return undefined;
    case 'schedule':
      compose.openSchedule();
      return undefined;
    case 'without':
      for (const { email } of heldOf(verdict)) compose.removeRecipient(email);
      return undefined;
    case 'misread':
      return setRight(scene, verdict);
    case 'something-else':
    case 'answering':
    case 'send-anyway':
      return goOn(scene, compose, verdict, choice, reason);
  }
}

interface Ways {
  choose(choice: Choice, reason?: Reason): Promise<Problem | undefined>;
  onBack(): void;
  onEnd(): void;
}

/** Shows the dialog until something is chosen and kept. */
function dialog(scene: Scene, verdict: MailVerdict, { choose, onBack, onEnd }: Ways) {
  const mount = overlay(scene.signal);
  let state: { busy: boolean; problem?: string } = { busy: false };
  const end = () => {
    mount.close();
    onEnd();
  };
  const onChoose = async (choice: Choice, reason?: Reason) => {
    state = { busy: true };
    shown.update(node());
    const problem = await choose(choice, reason);
    if (!problem) return end();
    state = { busy: false, problem: text('not_saved', text('said_choice'), problemText(problem)) };
    shown.update(node());
  };
  const node = () => (
    <GuardDialog
      {...state}
      verdict={verdict}
      time={scene.time()}
      onChoose={(choice, reason) => void onChoose(choice, reason)}
      onClose={() => {
        end();
        onBack();
      }}
    />
  );
  const shown = scene.ui.show(mount, node());
  return { close: end };
}

/** A place over the whole page. */
function overlay(tab: AbortSignal): Mount {
  const life = new AbortController();
  const element = document.createElement('div');
  element.className = 'may-i-overlay';
  document.body.append(element);
  const close = () => {
    life.abort();
    element.remove();
  };
  tab.addEventListener('abort', close, { signal: life.signal });
  return { element, signal: life.signal, close };
}
