import { isAutomatic } from '../language/automatic.ts';
import { readReply } from '../language/read-reply.ts';
import type { Cue, LanguageContext, MailText, ReplyReading } from '../language/types.ts';
import type { PolicySettings } from '../policy/settings.ts';

/** What a machine's mail can tell: that somebody is away or gone, and whom to turn to. */
const TOLD_BY_MACHINES: ReadonlySet<Cue> = new Set<Cue>([
  'out-of-office',
  'wrong-person',
  'referral',
]);

/**
 * A text as it is read: by the clock and calendar of the moment it was written (`at`, ms UTC), in
 * the zone of whoever reads it.
 */
export function languageContext(
  at: number,
  zone: string,
  { workingDays, fiscalStart, hemisphere }: PolicySettings,
): LanguageContext {
  return { now: at, zone, workingDays, fiscalStart, hemisphere };
}

/**
 * What a mail signals. Of a machine's mail only what machines tell counts: the footer of a newsletter
 * refuses nothing.
 */
export function readMail(mail: MailText, context: LanguageContext): ReplyReading {
  const reading = readReply(mail, context);
  if (!isAutomatic(mail) || TOLD_BY_MACHINES.has(reading.leading.cue)) return reading;
  const { leading, ...rest } = reading;
  const told = reading.also.filter(({ cue }) => TOLD_BY_MACHINES.has(cue));
  const [first, ...also] = told;
  const nothing = { ...leading, cue: 'none' as const, quote: '', from: 0, to: 0 };
  return { ...rest, leading: first ?? nothing, also };
}
