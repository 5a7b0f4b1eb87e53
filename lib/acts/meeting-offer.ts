import { isMachine } from '../language/automatic.ts';
import { readInvitation } from '../language/meeting/read-invitation.ts';
import type { MailText } from '../language/types.ts';
import type { PersonState } from '../ledger/state.ts';
import type { MeetingOffer } from '../messages/answers.ts';
import { dayAt } from '../time/local-day.ts';

/**
 * The meeting to come that a message invites to or agrees to; undefined where there is none, or where
 * it is noted already.
 *
 * @param at instant of the message, ms UTC
 * @param now the present, ms UTC
 */
export function meetingOffer(
  mail: MailText,
  person: PersonState | undefined,
  thread: string | undefined,
  { at, now, zone }: { at: number; now: number; zone: string },
): MeetingOffer | undefined {
  // A calendar that writes in its own name is nobody to meet.
  if (isMachine(mail.from ?? '')) return undefined;
  const read = readInvitation(mail, { now: at, zone });
  if (!read?.due || read.is === 'called-off' || read.due.day < dayAt(now, zone)) return undefined;
  const { is, title, due, channel, quote, people } = read;
  const noted = person?.meetings ?? [];
  if (noted.some((one) => one.due.day === due.day && one.due.time === due.time)) return undefined;
  const moved = noted.some((one) => thread !== undefined && one.thread === thread);
  return { moved: moved || is === 'moved', title, due, channel, quote, people };
}
