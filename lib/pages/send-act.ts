import { localZone } from '../clock/zone.ts';
import { newId } from '../ledger/new-id.ts';
import type { Answer, Saved } from '../messages/answers.ts';
import { ask } from '../messages/client.ts';
import type { IntentInput } from '../messages/commands.ts';

/** Acts that were not answered "saved", by what they do: one may have been written all the same. */
const unsure = new Map<string, string>();

/**
 * Sends what the user did. Pressed again after no answer it is the same act, so that a worker which
 * had written it, and could not say so, writes nothing twice.
 */
export async function sendAct(account: string, intent: IntentInput): Promise<Answer<Saved>> {
  const what = JSON.stringify([account, intent]);
  const act = unsure.get(what) ?? newId();
  unsure.set(what, act);
  const answer = await ask.command({ act, account, zone: localZone(), intent });
  if (answer.ok) unsure.delete(what);
  return answer;
}
