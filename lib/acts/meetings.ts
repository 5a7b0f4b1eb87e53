import { canonicalAddress } from '../ledger/address.ts';
import { cleanLine, cleanText } from '../ledger/clean-text.ts';
import { observedId } from '../ledger/id.ts';
import { readInvitation } from '../language/meeting/read-invitation.ts';
import type { Meeting, PersonState } from '../ledger/state.ts';
import type { Intent } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import { meetingAt, meetingOpen } from '../policy/meetings.ts';
import { saidAt } from '../policy/moments.ts';
import type { Draft, Ground } from './draft.ts';
import { assertNotPast } from './follow-up.ts';
import { distinct, subjectFor } from './people.ts';

type NoteMeeting = Extract<Intent, { do: 'note-meeting' }>;

/**
 * We are to meet, for each person; a meeting of the same conversation that was to come is then on the
 * new day. One that is noted already is not noted twice. Throws `Refused` (`past`) for a day gone by.
 */
export function noteMeeting(intent: NoteMeeting, ground: Ground): Draft[] {
  const { place, due, channel, quote } = intent;
  assertNotPast({ day: due.day, zone: due.zone }, ground);
  const { thread, message } = place;
  // A clock set wrong on their side must not put it into the future.
  const at = intent.at && Math.min(Date.parse(intent.at), ground.now);
  const when = at ? new Date(at).toISOString() : undefined;
  const subject = cleanLine(intent.title ?? '', 500);
  const line = cleanText(quote ?? '', 500);
  return distinct(intent.people, ground).flatMap((ref): Draft[] => {
    const { contact, person, drafts } = subjectFor(ref, 'log', ground);
    const before = (person?.meetings ?? []).filter(
      (one) => thread !== undefined && one.thread === thread && meetingAt(one) > ground.now,
    );
    if (before.some((one) => one.due.day === due.day && one.due.time === due.time)) return drafts;
    return [
      ...drafts,
      ...before.map((one) => callOff(one, contact)),
      {
        kind: 'meeting-noted',
        contact,
        body: { thread, message, due, channel, when },
        said: { ...(subject && { subject }), ...(line && { quote: line }) },
      },
    ];
  });
}

/** A meeting does not, or did not, take place. Throws `Refused` where none of that id stands. */
export function cancelMeeting(
  { entry }: Extract<Intent, { do: 'cancel-meeting' }>,
  ground: Ground,
): Draft[] {
  const person = ground.personOfEntry(entry);
  const meeting = person?.meetings.find((one) => one.entry === entry);
  if (!person || !meeting) throw new Refused('unknown-entry');
  return [callOff(meeting, person.id)];
}

function callOff({ entry }: Meeting, contact: string, id?: string): Draft {
  return { kind: 'date-cancelled', contact, body: { of: entry }, ...(id && { id }) };
}

/**
 * The end of what a calendar's mail calls off: the meeting of its conversation, or of the day it names.
 * It is written as it is seen, since it takes nothing but a proposal away. A mail older than the
 * invitation ends nothing.
 *
 * @param when UTC instant of the mail, ISO
 */
export function calledOff(
  mail: { subject: string; text: string; thread?: string | undefined; message: string },
  when: string,
  person: PersonState,
  { account, zone, has }: Ground,
): Draft[] {
  if (person.meetings.length === 0) return [];
  const at = Date.parse(when);
  const read = readInvitation(mail, { now: at, zone });
  if (read?.is !== 'called-off') return [];
  const [email = ''] = person.emails;
  const id = observedId(account, mail.message, canonicalAddress(email), 'date-cancelled');
  const meeting = person.meetings.find(
    (one) =>
      saidAt(person, one) <= at &&
      (read.due
        ? one.due.day === read.due.day
        : mail.thread !== undefined && one.thread === mail.thread),
  );
  return meeting && !has(id) ? [callOff(meeting, person.id, id)] : [];
}

/** What a thank-you says of a meeting that was only noted: that it took place, when it was to. */
export function tookPlace(person: PersonState, { now, zone }: Ground): Draft[] {
  const meeting = meetingOpen(person, now, zone);
  if (!meeting) return [];
  const when = new Date(meetingAt(meeting)).toISOString();
  const kind = person.touches.length > 0 ? 'mail' : 'first';
  const { channel } = meeting;
  const body = {
    direction: 'out' as const,
    channel,
    kind,
    outcome: 'spoke' as const,
    when,
  } as const;
  return [{ kind: 'touch-made', contact: person.id, body }];
}
