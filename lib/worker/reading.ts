import { languageContext, readMail as read } from '../acts/read-mail.ts';
import { meetingOffer } from '../acts/meeting-offer.ts';
import { isSettled } from '../acts/settled.ts';
import { offerOf } from '../acts/offer.ts';
import { isBulk } from '../language/bulk.ts';
import { readDraft as readWords } from '../language/outgoing/read-draft.ts';
import { findWorn } from '../language/worn/find.ts';
import { sentencesOf } from '../language/worn/sentence.ts';
import type { DraftReading, MailReading, WornFound } from '../messages/answers.ts';
import type { Protocol } from '../messages/protocol.ts';
import { isLeft } from '../settings/left-mail.ts';
import { personAt } from '../store/reads.ts';
import { dayAt } from '../time/local-day.ts';
import type { Store } from '../store/tables.ts';
import type { Present } from '../store/projections.ts';

type Input<K extends keyof Protocol> = Parameters<Protocol[K]>[0];

/** As many as one change keeps. */
const MOST_PROMISES = 10;

/** What a message of theirs seems to say, with what is known of its writer. Writes nothing. */
export async function readMail(
  store: Store,
  { from, thread, message, subject, at, text, zone }: Input<'readMail'>,
  { now, settings }: Present,
): Promise<MailReading> {
  const mail = { text, from: from.email, ...(subject && { subject }) };
  const when = Math.min(Date.parse(at), now);
  const reading = read(mail, languageContext(when, zone, settings));
  const person = await personAt(store, from.email);
  const kept = person?.added ? person : undefined;
  const settled = message ? (kept ? isSettled(kept, message) : await isLeft(message)) : false;
  const meeting = meetingOffer(mail, kept, thread, { at: when, now, zone });
  return {
    ...offerOf(reading, kept, thread, dayAt(now, zone)),
    settled,
    bulk: isBulk(mail),
    ...(meeting && { meeting }),
  };
}

/** What a mail of the user's promises and asks, and which of its recipients are kept. */
export async function readDraft(
  store: Store,
  { text, to, zone }: Input<'readDraft'>,
  { now, settings }: Present,
): Promise<DraftReading> {
  const { promises, asks } = readWords(text, languageContext(now, zone, settings));
  // Of several the last with a day counts, else the last.
  const ask = asks.findLast(({ due }) => due) ?? asks.at(-1);
  const kept: string[] = [];
  for (const { email } of to) {
    const person = await personAt(store, email);
    if (person?.added) kept.push(email);
  }
  return {
    promises: promises.slice(0, MOST_PROMISES).map(({ quote, due, by, channel }) => ({
      quote,
      due,
      by,
      ...(channel && { channel }),
    })),
    kept,
    ...(ask && {
      ask: {
        quote: ask.quote,
        ...(ask.due && { due: ask.due }),
        ...(ask.channel && { channel: ask.channel }),
      },
    }),
  };
}

/** The worn phrases of a draft by the rules that are on, each with the sentence it stands in. */
export function wornIn(text: string, off: readonly string[]): WornFound[] {
  const found = findWorn(text, { off: new Set(off) });
  const sentences = sentencesOf(text, found);
  return found.map(({ from, to, rule }, at) => ({
    from,
    to,
    rule,
    sentence: sentences[at] ?? { from, to },
  }));
}
