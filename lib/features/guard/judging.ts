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

/** Asks for verdicts on one draft, and says whether the last one still counts. */
export function judging(scene: Scene, compose: Compose, seen: Seen) {
  let last: Judged | undefined;

  const key = () => keyOf(compose, recipientsOf(compose));
  /** The verdict for the mail as it stands, where it is known: same people, same ledger, in time. */
  const known = (): Judged | undefined => {
    if (!last || last.key !== key() || last.verdict.revision !== scene.revision()) return undefined;
    const { until } = last.verdict.whole;
    return until !== undefined && scene.time().now >= until ? undefined : last;
  };
  const ask = async (): Promise<Judged | Off> => {
    const recipients = recipientsOf(compose);
    const of = keyOf(compose, recipients);
    const { thread, message } = compose.place();
    const asked = {
      recipients,
      ...(thread && { thread }),
      ...(message && { inReplyTo: message }),
    };
    const { verdict, off } = await askGuard(scene, asked, seen);
    if (off) return { key: of, off };
    // What nobody could check is not known.
    if (verdict.revision < 0) return { key: of, verdict };
    // The worker is ahead of what it has told this tab; never the other way.
    scene.reach(verdict.revision);
    last = { key: of, verdict };
    return last;
  };
  return { key, known, ask };
}
