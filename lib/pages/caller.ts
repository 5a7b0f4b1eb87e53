import { createRoot } from 'react-dom/client';
import { now } from '../clock/now.ts';
import { localZone } from '../clock/zone.ts';
import { beforeCall } from '../features/guard/before-call.ts';
import type { Call } from '../features/guard/before-call.ts';
import { dial } from '../features/guard/dial.ts';
import { createUi } from '../features/ui/create-ui.tsx';
import { newId } from '../ledger/new-id.ts';
import { ask } from '../messages/client.ts';
import type { IntentInput } from '../messages/commands.ts';
import { defaultPolicy } from '../policy/settings.ts';

const account = '';
const look = () => ({ dark: matchMedia('(prefers-color-scheme: dark)').matches, compact: false });

/**
 * Asks before each call that is begun on a page of the extension, by the same dialog as in Gmail and
 * in its look.
 */
export function caller(): (call: Call) => Promise<void> {
  const { signal } = new AbortController();
  const { show, ready } = createUi(
    { look, onLook: () => undefined },
    () => Promise.resolve(createRoot),
    () => undefined,
    signal,
  );
  // That nothing can be kept stands on the page already.
  const ui = { show, ready, notice: () => undefined };
  const page = {
    ask,
    ui,
    signal,
    port: { account },
    time: () => ({ now: now(), zone: localZone(), workingDays: defaultPolicy.workingDays }),
    change: (intent: IntentInput, act = newId()) =>
      ask.command({ act, account, zone: localZone(), intent }),
  };
  return beforeCall(page, dial);
}
