import type { PersonState } from '../ledger/state.ts';
import { canonicalAddress, isAddress } from '../ledger/address.ts';
import { observedId } from '../ledger/id.ts';
import { isAutomatic } from '../language/automatic.ts';
import { isBulk } from '../language/bulk.ts';
import { postalAddress } from '../language/postal-address.ts';
import { newestWords, ownWords } from '../language/newest-words.ts';
import { sentenceAt } from '../language/sentence-at.ts';
import type { Intent } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import type { Draft, Ground } from './draft.ts';
import { calledOff } from './meetings.ts';
import { isOwn } from './people.ts';
import { quoted } from './quote.ts';
import { languageContext, readMail } from './read-mail.ts';
import { isUndecided } from './settled.ts';

type Seen = Extract<Intent, { do: 'message-seen' }>;

/**
 * A message of a contact that was seen in an opened thread. It bears ids that every tab and device
 * arrives at, so it is written once. About people who are no contacts nothing is written. A refusal
 * in it holds at once, to be confirmed: waiting for a click would leave Send open to them meanwhile.
 */
export function messageSeen(intent: Seen, ground: Ground): Draft[] {
  const { thread, message } = intent.place;
  if (!message) throw new Refused('unreadable', 'message');
  const email = intent.from.email.trim();
  if (!isAddress(email) || isOwn(email, ground)) return [];
  const person = ground.personAt(email);
  if (!person?.added) return [];
  // A clock set wrong on their side must not put a message into the future.
  const when = new Date(Math.min(Date.parse(intent.at), ground.now)).toISOString();
  const mail = { subject: intent.place.subject ?? '', text: intent.quote ?? '', from: email };
  const automatic = intent.automatic || isAutomatic(mail);
  const idOf = (kind: string) => observedId(ground.account, message, canonicalAddress(email), kind);

  const drafts: Draft[] = [];
  const id = idOf('reply-received');
  if (!ground.has(id) && !person.replies.some((reply) => reply.message === message)) {
    const body = { thread, message, when, automatic };
    const said = quoted(ownWords(intent.quote ?? '') || newestWords(intent.quote ?? ''));
    const postal = surely(() => postalAddress(`${intent.quote ?? ''}\n${intent.signature ?? ''}`));
    const words = postal ? { ...said, postal } : said;
    drafts.push({ kind: 'reply-received', contact: person.id, id, body, said: words });
  }
  drafts.push(
    ...(surely(() => calledOff({ ...mail, thread, message }, when, person, ground)) ?? []),
  );
  const barId = idOf('contact-barred');
  const refuses = !automatic && !isBulk(mail) && !ground.has(barId);
  if (refuses && isUndecided(person, message, when)) {
    const bar = surely(() => refusal(mail, when, person, ground));
    if (bar) {
      const { how, channels, quote } = bar;
      const body = { thread, message, how, channels, confirmed: false };
      const said = quoted(quote);
      drafts.push({ kind: 'contact-barred', contact: person.id, id: barId, body, said });
    }
  }
  return drafts;
}

/** That a message came is kept, whatever becomes of the reading of it. */
function surely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** What forbids contact in these words; undefined where nothing surely does, or does more than is noted. */
function refusal(
  mail: { text: string; subject: string; from: string },
  when: string,
  person: PersonState,
  { zone, settings }: Ground,
) {
  const context = languageContext(Date.parse(when), zone, settings);
  const { leading, unsure, words } = readMail(mail, context);
  const { cue, scope } = leading;
  if (unsure || (cue !== 'never' && cue !== 'farewell')) return undefined;
  if (scope.who === 'someone-else' || scope.conversation) return undefined;
  const whole = person.bars.some((bar) => bar.scope === 'person' && bar.channels === undefined);
  return whole
    ? undefined
    : { how: cue, channels: scope.channels, quote: sentenceAt(words, leading) };
}
