import { canonicalAddress, isAddress } from '../../../../lib/ledger/address.ts';
import { addressOf } from './plan.ts';
import type { Plan } from './plan.ts';

/** What became of an attempt. Addresses as they stood in the mail, typed text included. */
export interface Outcome {
  plan: Plan;
  /** What stood in the body as Send was pressed. */
  wrote: string;
  /** Each question that was shown, and whom the mail would have gone to. */
  asked: { heading: string; recipients: string[] }[];
  /** What left. */
  sent: { recipients: string[]; html: string }[];
  /** The draft, where nothing left. */
  draft?: string;
  /** Refusals that were saved before Send was pressed, and all there were, counted as in the cast. */
  refusedBefore: Set<number>;
  refused: Set<number>;
  /** Of whom it is recorded that the mail went all the same. */
  overridden: Set<string>;
}

export const UNCHECKED = /could not be checked/;

/** Who of the cast an address is; undefined for somebody else, and for text that is none. */
function whoOf({ plan }: Outcome, address: string): number | undefined {
  const canonical = canonicalAddress(address);
  const who = plan.cast.findIndex((_, at) => canonicalAddress(addressOf(plan, at)) === canonical);
  return who < 0 ? undefined : who;
}

/** Whether a mail to this address may be held: something was, or may have been, known against it. */
function mayBeHeld(outcome: Outcome, address: string): boolean {
  const who = whoOf(outcome, address);
  if (who === undefined) return !isAddress(address);
  return outcome.plan.cast[who] !== 'anything' || outcome.refused.has(who);
}

/** Everything that must not have happened, in words; empty where all is well. */
export function wrongsIn(outcome: Outcome): string[] {
  const { plan, sent, wrote, draft, asked, refusedBefore, overridden } = outcome;
  const wrongs: string[] = [];
  if (sent.length > 1) wrongs.push(`sent ${sent.length} times`);
  if (sent.length === 0 && draft !== wrote) wrongs.push(`draft lost: ${draft}`);
  for (const { html, recipients } of sent) {
    if (html !== wrote) wrongs.push(`sent other words: ${html}`);
    for (const address of recipients) {
      const who = whoOf(outcome, address);
      if (who === undefined || overridden.has(canonicalAddress(address))) continue;
      const refused = plan.cast[who] === 'nothing' || refusedBefore.has(who);
      if (refused) wrongs.push(`sent past stop: ${address}`);
      else if (plan.cast[who] === 'later') wrongs.push(`sent past early: ${address}`);
    }
  }
  for (const { heading, recipients } of asked) {
    if (UNCHECKED.test(heading)) continue;
    if (!recipients.some((address) => mayBeHeld(outcome, address)))
      wrongs.push(`held though clear: ${heading}, ${recipients.join(', ')}`);
  }
  return wrongs;
}
