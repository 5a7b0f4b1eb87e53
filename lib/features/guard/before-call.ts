import type { MailVerdict } from '../../messages/answers.ts';
import { isHeld } from '../../policy/guard/concern.ts';
import { askGuard } from './ask-guard.ts';
import type { Asking, Seen } from './ask-guard.ts';
import { goOn, isCovered, setRight } from './going-on.ts';
import type { Keeping } from './going-on.ts';
import { heldDialog } from './held-dialog.tsx';
import type { Stage } from './held-dialog.tsx';

/** Whom to call, found by an address of theirs, and on which number. */
export interface Call {
  email: string;
  name?: string;
  phone: string;
}

type Caller = Asking & Keeping & Stage;

const GOING_ON: ReadonlySet<string> = new Set(['something-else', 'answering', 'send-anyway']);

/**
 * Stands before each call that is begun here (design, section 4, rule 8): what they said of calls is
 * asked for, and where nothing holds it the number is dialled at once, without a word. A call belongs
 * to no conversation, so a date or a no of any of them holds it. Of several presses the first counts.
 * Tells whether the number was dialled.
 */
export function beforeCall(
  scene: Caller,
  dial: (phone: string, call: Call) => void,
): (call: Call) => Promise<boolean> {
  const seen: Seen = new Map();
  let busy = false;
  const begin = (call: Call): true => {
    dial(call.phone, call);
    return true;
  };

  /** `chosen`: what the user has chosen to go on against. */
  const consider = async (call: Call, chosen?: MailVerdict): Promise<boolean> => {
    const { email, name } = call;
    const recipients = [{ email, role: 'to' as const, ...(name && { name }) }];
    const { verdict } = await askGuard(scene, { channel: 'call', recipients }, seen);
    // Left behind by an update: nothing is done here but to say so.
    if (!verdict) return false;
    if (!isHeld(verdict.whole) || (chosen && isCovered(verdict, chosen))) return begin(call);
    const from = focused();
    return new Promise<boolean>((resolve) => {
      heldDialog(scene, verdict, {
        act: 'call',
        choose: async ({ choice, reason, act }) => {
          if (choice === 'misread') return setRight(scene, verdict);
          if (choice === 'wait' || choice === 'schedule' || choice === 'without') return undefined;
          return goOn(scene, {}, verdict, { choice, act, ...(reason && { reason }) });
        },
        onBack: () => undefined,
        onEnd: (choice) => {
          from?.focus();
          if (choice === 'misread') resolve(consider(call));
          else resolve(GOING_ON.has(choice ?? '') && consider(call, verdict));
        },
      });
    });
  };
  return async (call) => {
    if (busy) return false;
    busy = true;
    try {
      return await consider(call);
    } finally {
      busy = false;
    }
  };
}

/** What has the focus, in whichever shadow root. */
function focused(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at && 'focus' in at ? (at as HTMLElement) : undefined;
}
