import type { Body } from '../ledger/body.ts';
import { languageOf } from '../language/language-of.ts';
import { ownWords } from '../language/newest-words.ts';
import { kindOfMail } from '../language/outgoing/kind-of-mail.ts';
import type { MailKind } from '../language/outgoing/kind-of-mail.ts';
import type { PersonState } from '../ledger/state.ts';
import type { Intent, PersonRef } from '../messages/commands.ts';
import { wentAgainst } from './against.ts';
import type { Draft, Ground } from './draft.ts';
import { asked } from './asked.ts';
import { followUpFor } from './follow-up.ts';
import { tookPlace } from './meetings.ts';
import { giving } from './giving.ts';
import { closedBy, mailTouch, touchId } from './own-mail.ts';
import { toldBy } from './told.ts';
import { contactsAmong, subjectFor } from './people.ts';

type MailSent = Extract<Intent, { do: 'mail-sent' }>;

/**
 * What one sent mail means: a touch for each contact it went to, what was asked and what was set
 * in the compose, what of the library lay in it, and the end of whatever was waiting for this mail.
 * It makes contacts only of people in To, and only when a follow-up or an ask was chosen.
 */
export function mailSent(intent: MailSent, ground: Ground): Draft[] {
  const chosen = intent.followUp !== undefined || intent.ask !== undefined;
  const to = contactsAmong(intent.to, ground);
  const copied = contactsAmong(intent.copied, ground);
  const drafts: Draft[] = [];
  for (const ref of chosen ? to.all : to.contacts)
    drafts.push(...sentTo(ref, intent, ground, chosen));
  const role = to.all.length > 0 ? 'copy' : 'to';
  for (const ref of copied.contacts) {
    const person = ground.personAt(ref.email);
    if (person?.added) drafts.push(touch(person.id, ref, role, intent, ground, 'mail'));
  }
  return drafts;
}

function sentTo(ref: PersonRef, intent: MailSent, ground: Ground, chosen: boolean): Draft[] {
  const drafts: Draft[] = [];
  const before = ground.personAt(ref.email);
  const { contact, drafts: added } = subjectFor(ref, intent.ask ? 'ask' : 'follow-up', ground);
  drafts.push(...added);
  const items = [...new Set(intent.items)].filter((item) => ground.hasItem(item));
  const kind = items.length > 0 ? 'useful' : kindOf(intent, before);
  drafts.push(touch(contact, ref, 'to', intent, ground, kind));
  drafts.push(...items.map((item) => giving(contact, item, intent.place)));
  if (before && isThanks(intent)) drafts.push(...tookPlace(before, ground));
  const closing = before ? closedBy(before, intent.place, ground.now, ground) : [];
  drafts.push(...closing.map(({ draft }) => draft));
  if (before) drafts.push(...toldBy(before, intent, ground));
  if (!chosen) return drafts;
  const closed = new Set(closing.map(({ entry }) => entry));
  const { ask, followUp, place } = intent;
  if (ask) drafts.push(...asked(ask, contact, before, place, closed));
  if (followUp && followUp.due.day !== ask?.due?.day) {
    // The contact was added above, and with an ask the earlier ones were ended there.
    const set = followUpFor(ref, followUp, place, ground, 'follow-up', closed);
    const left = ask?.due ? set.filter((draft) => draft.kind === 'follow-up-set') : set;
    drafts.push(...left.filter((draft) => draft.kind !== 'contact-added'));
  }
  return drafts;
}

/**
 * What its words say it is. They are read in English alone: one that was begun as the thanks after a
 * meeting, and goes in another language, is taken for that.
 */
function saidKind({ text, thanks }: MailSent): MailKind | undefined {
  if (!text) return undefined;
  return kindOfMail(text) ?? (thanks && languageOf(ownWords(text)) !== 'en' ? 'thanks' : undefined);
}

/** Whether it thanks, or sums up, as after a meeting. */
function isThanks(intent: MailSent): boolean {
  const said = saidKind(intent);
  return said === 'thanks' || said === 'summary';
}

function kindOf(intent: MailSent, person: PersonState | undefined) {
  if (intent.ask) return 'ask';
  const said = saidKind(intent);
  if (said) return said;
  if (intent.reply && person?.replies.length) return 'answer';
  return person?.touches.length ? 'mail' : 'first';
}

/**
 * The touch of somebody it went to. One that the guard could not hold, though their words stood
 * against it, bears that as one seen later does.
 */
function touch(
  contact: string,
  ref: PersonRef,
  role: 'to' | 'copy',
  { place, reply, inReplyTo }: MailSent,
  ground: Ground,
  kind: Body<'touch-made'>['kind'],
): Draft {
  const person = ground.personAt(ref.email);
  const mail = { email: ref.email, role, thread: place.thread, inReplyTo, at: ground.now };
  const broke = person?.added ? wentAgainst(person, person, mail, ground)?.verdict : undefined;
  const id = touchId(ref, place, ground);
  return mailTouch(contact, place, { kind, reply, ...(broke && { broke }) }, id);
}
