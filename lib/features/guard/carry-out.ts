import type { Compose } from '../../gmail/port.ts';
import type { MailVerdict, Problem } from '../../messages/answers.ts';
import { text } from '../../text/text.ts';
import { placeOf } from '../place.ts';
import type { Scene } from '../scene.ts';
import { goOn, heldOf, setRight } from './going-on.ts';
import type { Way } from './held-dialog.tsx';
import { scheduleFor } from './schedule-for.ts';

/** Does what was chosen of a held mail, but for sending it; says why where it could not be done. */
export async function carryOut(
  scene: Scene,
  compose: Compose,
  verdict: MailVerdict,
  { choice, reason, act }: Way,
): Promise<Problem | undefined> {
  switch (choice) {
    case 'wait':
      scene.ui.toast({ text: text('guard_waits') });
      compose.focus();
      return undefined;
    case 'schedule':
      void scheduleFor(scene, compose, verdict.whole.due);
      return undefined;
    case 'without':
      for (const { email } of heldOf(verdict)) compose.removeRecipient(email);
      return undefined;
    case 'misread':
      return setRight(scene, verdict);
    case 'something-else':
    case 'answering':
    case 'send-anyway':
      return goOn(scene, placeIn(compose), verdict, { choice, act, ...(reason && { reason }) });
  }
}

function placeIn(compose: Compose) {
  const { message } = compose.place();
  return placeOf({ thread: compose.thread(), message, subject: compose.subject() });
}
