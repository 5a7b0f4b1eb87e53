import type { Channel } from '../ledger/body.ts';
import type { Bar, PersonState } from '../ledger/state.ts';
import { isHeld } from '../policy/guard/concern.ts';
import type { Held } from '../policy/guard/concern.ts';
import { judged } from '../policy/judged.ts';
import { inScope, wayOf } from '../policy/scope.ts';
import { withAccount } from '../policy/settings.ts';
import type { PolicySettings } from '../policy/settings.ts';
import type { Verdict } from '../policy/types.ts';

/** A contact with one person that the guard did not hold: it was made, or waits for its day. */
export interface Unheld {
  email: string;
  role: 'to' | 'copy';
  /** Left out: a mail. */
  channel?: Channel;
  thread?: string | undefined;
  /** The message it answers, where that is known. */
  inReplyTo?: string | undefined;
  /** Ms UTC. */
  at: number;
}

/** By whom, where and by which rules it is judged. */
export interface Judging {
  account: string;
  zone: string;
  settings: PolicySettings;
  /** Refusals of whole companies, in force now, that may cover them. */
  companyBars: readonly Bar[];
}

/** What rests on their own words; the rest is only our measure, or nothing that is known. */
const THEIR_WORDS: ReadonlySet<Verdict['because']> = new Set([
  'not-before',
  'not-now',
  'not-now-again',
  'their-move',
  'farewell',
  'never',
  'company',
]);

/**
 * What a mail went against, had it been asked about at its own moment; undefined where nothing of
 * theirs stood against it. What was only read and not agreed to, what was taken back since, and what
 * the user went on against by a recorded choice does not count.
 *
 * @param then the person as of the moment of the mail
 * @param now the person as known now
 */
export function wentAgainst(
  then: PersonState,
  now: PersonState,
  mail: Unheld,
  { account, zone, settings, companyBars }: Judging,
): (Verdict & Held) | undefined {
  const { email, role, channel = 'email', thread, at } = mail;
  const { inReplyTo = lastAnswerable(then, mail) } = mail;
  const intention = {
    channel,
    address: email,
    role,
    at,
    ...(thread && { thread }),
    ...(inReplyTo && { inReplyTo }),
  };
  const own = withAccount(settings, account);
  const company = companyBars.filter((bar) => Date.parse(bar.at) <= at);
  const verdict = judged(then, intention, own, at, zone, company);
  const { evidence, because } = verdict;
  if (!evidence || !isHeld(verdict) || !THEIR_WORDS.has(because)) return undefined;
  const isUnconfirmed = [...then.bars, ...company].some(
    (bar) => bar.entry === evidence.entry && !bar.confirmed,
  );
  const isTakenBack = now.history.some((item) => item.entry === evidence.entry && item.voided);
  if (isUnconfirmed || isTakenBack || isChosen(now, evidence.entry, mail)) return undefined;
  return verdict;
}

/** The newest message a person wrote in the conversation before a mail: the one that it answers. */
export function lastAnswerable(
  { replies }: PersonState,
  { thread, at }: Pick<Unheld, 'thread' | 'at'>,
): string | undefined {
  if (thread === undefined) return undefined;
  return replies
    .filter((reply) => !reply.automatic && reply.thread === thread && Date.parse(reply.at) < at)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1)?.message;
}

/** Whether the user went on against a restriction for this very act: the first of its way after that choice. */
function isChosen(
  person: PersonState,
  entry: string,
  { thread, at, channel = 'email' }: Unheld,
): boolean {
  return person.overrides.some((choice) => {
    const from = Date.parse(choice.at);
    if (from > at || !inScope(choice.thread, thread)) return false;
    if (choice.of.length > 0 && !choice.of.includes(entry)) return false;
    return !person.touches.some((touch) => {
      const when = Date.parse(touch.at);
      const isSuch = touch.direction === 'out' && wayOf(touch.channel) === wayOf(channel);
      return isSuch && when >= from && when < at && inScope(touch.thread, thread);
    });
  });
}
