import { canonicalAddress, isAddress } from '../ledger/address.ts';
import { observedId } from '../ledger/id.ts';
import type { PersonState } from '../ledger/state.ts';
import type { Intent, PersonRef } from '../messages/commands.ts';
import { agendaOf } from '../policy/agenda.ts';
import { dayAt } from '../time/local-day.ts';
import type { Draft, Ground } from './draft.ts';
import { closing } from './agenda.ts';
import { followUpFor, replacing } from './follow-up.ts';
import { isOwn, subjectFor } from './people.ts';
import { quoted } from './quote.ts';

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
  const seen = new Set<string>();
  const all = refs.filter((ref) => {
    const address = ref.email.trim();
    if (!isAddress(address) || isOwn(address, ground)) return false;
    const canonical = canonicalAddress(address);
    if (seen.has(canonical)) return false;
    seen.add(canonical);
    return true;
  });
  return { all, contacts: all.filter((ref) => ground.personAt(ref.email)?.added) };
}

function sentTo(ref: PersonRef, intent: MailSent, ground: Ground, chosen: boolean): Draft[] {
  const drafts: Draft[] = [];
  const before = ground.personAt(ref.email);
  const { contact, drafts: added } = subjectFor(ref, intent.ask ? 'ask' : 'follow-up', ground);
  drafts.push(...added);
  drafts.push(touch(contact, ref, intent, ground, kindOf(intent, before)));
  if (before) drafts.push(...answeredBy(before, intent, ground));
  if (!chosen) return drafts;
  if (intent.ask) {
    const { thread, message } = intent.place;
    const body = { purpose: 'follow-up' as const, due: intent.ask.due, thread, message };
    drafts.push({ kind: 'permission-asked', contact, body, said: quoted(intent.ask.quote) });
    // The day proposed is the next step now; a follow-up waiting here would be a second one.
    if (intent.ask.due && !intent.followUp) drafts.push(...replacing(before, contact, thread));
  }
  if (intent.followUp) {
    // The contact was added above, so its own drafts are left out here.
    drafts.push(
      ...followUpFor(ref, intent.followUp, intent.place, ground, 'follow-up').filter(
        (draft) => draft.kind !== 'contact-added',
      ),
    );
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
function answeredBy(person: PersonState, intent: MailSent, ground: Ground): Draft[] {
  const today = dayAt(ground.now, ground.zone);
  return agendaOf(person, ground.settings, ground.now, ground.zone)
    .filter((item) => item.due.day <= today)
    .filter((item) => item.channel === undefined || item.channel === 'email')
    .filter((item) => item.thread === undefined || item.thread === intent.place.thread)
    .map((item) => closing(item, person.id));
}
