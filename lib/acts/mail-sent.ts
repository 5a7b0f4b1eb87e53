import { canonicalAddress, isAddress } from '../ledger/address.ts';
import { observedId } from '../ledger/id.ts';
import type { PersonState } from '../ledger/state.ts';
import type { Intent, PersonRef } from '../messages/commands.ts';
import { agendaOf } from '../policy/agenda.ts';
import type { AgendaItem } from '../policy/types.ts';
import { dayAt } from '../time/local-day.ts';
import type { Draft, Ground } from './draft.ts';
import { closing as closingOf } from './agenda.ts';
import { asked } from './asked.ts';
import { followUpFor } from './follow-up.ts';
import { distinct, isOwn, subjectFor } from './people.ts';

type MailSent = Extract<Intent, { do: 'mail-sent' }>;

/**
 * What one sent mail means: a touch for each contact it went to, what was asked and what was set
 * in the compose, and the end of whatever was waiting for this mail. It makes contacts only of
 * people in To, and only when a follow-up or an ask was chosen.
 */
export function mailSent(intent: MailSent, ground: Ground): Draft[] {
  const chosen = intent.followUp !== undefined || intent.ask !== undefined;
  const to = known(intent.to, ground);
  const copied = known(intent.copied, ground);
  const drafts: Draft[] = [];
  for (const ref of chosen ? to.all : to.contacts)
    drafts.push(...sentTo(ref, intent, ground, chosen));
  for (const ref of copied.contacts) {
    const person = ground.personAt(ref.email);
    if (person?.added) drafts.push(touch(person.id, ref, intent, ground, 'mail'));
  }
  return drafts;
}

function known(refs: PersonRef[], ground: Ground) {
  const all = distinct(refs, ground).filter(
    ({ email }) => isAddress(email.trim()) && !isOwn(email.trim(), ground),
  );
  return { all, contacts: all.filter((ref) => ground.personAt(ref.email)?.added) };
}

function sentTo(ref: PersonRef, intent: MailSent, ground: Ground, chosen: boolean): Draft[] {
  const drafts: Draft[] = [];
  const before = ground.personAt(ref.email);
  const { contact, drafts: added } = subjectFor(ref, intent.ask ? 'ask' : 'follow-up', ground);
  drafts.push(...added);
  drafts.push(touch(contact, ref, intent, ground, kindOf(intent, before)));
  const closing = before ? answeredBy(before, intent, ground) : [];
  drafts.push(...closing.map((item) => closingOf(item, contact)));
  if (!chosen) return drafts;
  const closed = new Set(closing.map((item) => item.entry));
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

function kindOf(intent: MailSent, person: PersonState | undefined) {
  if (intent.ask) return 'ask';
  if (intent.reply && person?.replies.length) return 'answer';
  return person?.touches.length ? 'mail' : 'first';
}

function touch(
  contact: string,
  ref: PersonRef,
  intent: MailSent,
  ground: Ground,
  kind: 'mail' | 'ask' | 'answer' | 'first',
): Draft {
  const { thread, message } = intent.place;
  const observed = message
    ? observedId(ground.account, message, canonicalAddress(ref.email), 'touch-made')
    : undefined;
  return {
    kind: 'touch-made',
    contact,
    body: {
      direction: 'out',
      channel: 'email',
      kind,
      outcome: 'sent',
      reply: intent.reply,
      thread,
      message,
    },
    // A mail taken back and sent again may bear the same id: then it is a new fact of this act.
    id: observed && !ground.has(observed) ? observed : undefined,
  };
}

/** Writing closes what was due by today: their date, my promise to write, the follow-up. */
function answeredBy(person: PersonState, intent: MailSent, ground: Ground): AgendaItem[] {
  const today = dayAt(ground.now, ground.zone);
  return agendaOf(person, ground.settings, ground.now, ground.zone)
    .filter((item) => item.due.day <= today)
    .filter((item) => item.channel === undefined || item.channel === 'email')
    .filter((item) => item.thread === undefined || item.thread === intent.place.thread);
}
