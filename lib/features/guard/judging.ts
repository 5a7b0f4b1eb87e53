import type { Compose } from '../../gmail/port.ts';
import type { MailVerdict } from '../../messages/answers.ts';
import type { Scene } from '../scene.ts';
import { askGuard } from './ask-guard.ts';
import type { Seen } from './ask-guard.ts';
import { keyOf, recipientsOf } from './recipients-of.ts';

/** A verdict, and for which mail it was asked. */
export interface Judged {
  key: string;
  verdict: MailVerdict;
}
/** This tab was left behind by an update: nothing can be judged, which it says in a line of its own. */
export interface Off {
  key: string;
  off: true;
}

const slot = (at?: number) => (at === undefined ? 'now' : 'day');

/**
 * Asks for verdicts on one draft, and says whether the last one still counts. Each can be had for a
 * moment to come (`at`, ms UTC), for which the mail is to be scheduled. `onLate` is told of an answer
 * that came after it was waited for.
 */
export function judging(scene: Scene, compose: Compose, seen: Seen, onLate: () => void) {
  /** The last verdict on a mail that goes now, and on one for a day. */
  const last = new Map<'now' | 'day', Judged>();

  const key = (at?: number) => keyOf(compose, recipientsOf(compose), scene.time().zone, at);
  /** The verdict for the mail as it stands, where it is known: same people, same ledger, in time. */
  const known = (at?: number): Judged | undefined => {
    const found = last.get(slot(at));
    if (!found || found.key !== key(at) || found.verdict.revision !== scene.revision())
      return undefined;
    const { until } = found.verdict.whole;
    return until !== undefined && scene.time().now >= until ? undefined : found;
  };
  const ask = async (at?: number): Promise<Judged | Off> => {
    const recipients = recipientsOf(compose);
    const of = keyOf(compose, recipients, scene.time().zone, at);
    const { thread, message } = compose.place();
    const asked = {
      recipients,
      ...(thread && { thread }),
      ...(message && { inReplyTo: message }),
      ...(at !== undefined && { at }),
    };
    const { verdict, off } = await askGuard(scene, asked, seen, onLate);
    if (off) return { key: of, off };
    // What nobody could check is not known.
    if (verdict.revision < 0) return { key: of, verdict };
    // The worker is ahead of what it has told this tab; never the other way.
    scene.reach(verdict.revision);
    const judged = { key: of, verdict };
    last.set(slot(at), judged);
    return judged;
  };
  return { key, known, ask };
}
