import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { now } from '../clock/now.ts';
import { localZone } from '../clock/zone.ts';
import { beforeCall } from '../features/guard/before-call.ts';
import type { Call } from '../features/guard/before-call.ts';
import { dial } from '../features/guard/dial.ts';
import { createUi } from '../features/ui/create-ui.tsx';
import { newId } from '../ledger/new-id.ts';
import type { PersonView } from '../messages/answers.ts';
import { ask } from '../messages/client.ts';
import type { IntentInput } from '../messages/commands.ts';
import { defaultPolicy } from '../policy/settings.ts';
import { DISCREET, loadDiscreet } from '../settings/discreet.ts';
import { loadPolicy } from '../settings/settings.ts';
import { openStore } from '../store/open.ts';
import { personView } from '../store/reads.ts';
import { callCard } from './call-card.tsx';
import { endOpenCall, keepOpenCall, onOpenCallEnd } from './open-call.ts';
import { sendAct } from './send-act.ts';

const account = '';
const DARK = '(prefers-color-scheme: dark)';
const look = () => ({ dark: matchMedia(DARK).matches, compact: false });
const onLook = (told: (now: ReturnType<typeof look>) => void, until: AbortSignal) =>
  matchMedia(DARK).addEventListener('change', () => told(look()), { signal: until });

/** The calls of a page. */
export interface Caller {
  /** Asks before a call, by the same dialog as in Gmail and in its look; then dials and shows its card. */
  call(to: Call): Promise<void>;
  /** Shows the card of a call that was dialled, unless whom it was to is kept no longer. */
  resume(to: Call): Promise<void>;
}

/** Makes the calls of a page of the extension. */
export function caller(): Caller {
  const { signal } = new AbortController();
  const { show, ready } = createUi(
    { look, onLook },
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
  const begin = beforeCall(page, (phone, to) => {
    // What dials may close the popup: first the call is kept, so that its card comes back with it.
    void keepOpenCall(to, page.time().now)
      .catch(() => undefined)
      .finally(() => dial(phone));
  });
  const card = {
    ui,
    signal,
    time: page.time,
    view: viewOf,
    send: sendAct,
    readDate: async (typed: string) => {
      const answer = await ask.readDate({ text: typed, zone: localZone() });
      return answer.ok ? answer.value : { problem: 'unreadable' as const };
    },
    onDiscreet,
    end: (call: Call) => void endOpenCall(call).catch(() => undefined),
    onEnd: onOpenCallEnd,
  };
  const showCard = async (to: Call): Promise<void> => {
    // What is known of them is not for whoever looks on.
    if (!(await loadDiscreet())) await callCard(card, to);
  };
  const call = async (to: Call): Promise<void> => {
    if (await begin(to)) await showCard(to);
  };
  const resume = async (to: Call): Promise<void> => {
    if ((await viewOf(to)).contact) return showCard(to);
    return endOpenCall(to);
  };
  return { call, resume };
}

/** Whom a call is to, as the ledger knows them. */
async function viewOf({ email, name }: Call): Promise<PersonView> {
  const at = { now: now(), zone: localZone(), settings: await loadPolicy() };
  return personView(await openStore(), { email, ...(name && { name }) }, at);
}

function onDiscreet(told: () => void, until: AbortSignal): void {
  const changed = (changes: object) => {
    if (DISCREET in changes) told();
  };
  browser.storage.local.onChanged.addListener(changed);
  const stop = () => browser.storage.local.onChanged.removeListener(changed);
  until.addEventListener('abort', stop, { once: true });
}
