import type { Ask, Evidence } from '../../ledger/state.ts';
import type { Due } from '../../time/due.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { contactsSince, exchangeWith } from '../exchange.ts';
import type { Exchange, Said } from '../exchange.ts';
import { dayComes, dayOf, instant, midnight, saidAt } from '../moments.ts';
import type { StandingNow } from '../types.ts';
import type { Frame } from './frame.ts';
import { bound, grantsIn } from './restricted.ts';

/** The instant (ms UTC) from which an unanswered ask no longer asks for patience. */
export function askRipe(ask: Ask, { settings, zone }: Frame): number {
  if (ask.due !== undefined) return dayComes(ask.due);
  return midnight(
    addWorkingDays(dayOf(ask.at, zone), settings.silentAfter, settings.workingDays),
    zone,
  );
}

/** Asks nobody answered: neither in words that were recorded nor by any later word of theirs. */
export function openAsks(frame: Frame, { heard }: Exchange): Ask[] {
  return bound(frame.person.asks, frame).filter(
    (ask) =>
      ask.purpose !== 'mailing-list' &&
      ask.answer === undefined &&
      (heard === undefined || heard.at <= instant(ask)),
  );
}

/**
 * Refusals of a date that nothing has followed: no later word of theirs, and no other day or
 * permission given with it or since.
 */
export function openDeclines(frame: Frame, { heard }: Exchange): Evidence[] {
  const { person } = frame;
  const given = [...bound(person.notBefores, frame), ...bound(person.grants, frame)];
  return bound(person.declines, frame).filter((decline) => {
    const at = saidAt(person, decline);
    if (heard !== undefined && heard.at > at) return false;
    return !given.some((one) => one.act === decline.act || saidAt(person, one) >= at);
  });
}

interface Candidate extends StandingNow {
  at: number;
}

function isReply(contact: Said | undefined): boolean {
  return contact !== undefined && 'reply' in contact.evidence && contact.evidence.reply === true;
}

function welcomes(frame: Frame): Candidate[] {
  const candidates: Candidate[] = [];
  const offer = (fact: Evidence, due: Due | undefined, done: boolean): void => {
    const said = saidAt(frame.person, fact);
    const comes = due === undefined ? said : dayComes(due);
    if (done || comes > frame.now) return;
    const since = contactsSince(frame.person, fact, Math.max(comes, said + 1));
    // Thanking them for a permission without a day does not use it up.
    const thanks = due === undefined && isReply(since[0]) ? 1 : 0;
    if (since.length > thanks) return;
    candidates.push({ standing: 'welcome', since: fact.at, evidence: fact, due, at: said });
  };
  for (const date of bound(frame.person.notBefores, frame)) offer(date, date.due, date.done);
  for (const grant of grantsIn(frame)) offer(grant, grant.from, grant.done);
  return candidates;
}

/** A permission with its day ahead: a day to keep, though nothing forbids an earlier word. */
function granted(frame: Frame): Candidate[] {
  return grantsIn(frame).flatMap((grant) =>
    grant.from !== undefined && !grant.done && dayComes(grant.from) > frame.now
      ? [
          {
            standing: 'promised' as const,
            since: grant.at,
            evidence: grant,
            due: grant.from,
            at: saidAt(frame.person, grant),
          },
        ]
      : [],
  );
}

/**
 * `promised` by a permission with a day ahead, `declined-then`, `asked`, `welcome` and `thinking`
 * (design, section 4): the newest of them tells where things stand.
 */
export function agreedStanding(frame: Frame): StandingNow | undefined {
  const exchange = exchangeWith(frame.person, frame.thread);
  const candidates: Candidate[] = [...granted(frame)];
  for (const decline of openDeclines(frame, exchange)) {
    const at = saidAt(frame.person, decline);
    candidates.push({ standing: 'declined-then', since: decline.at, evidence: decline, at });
  }
  for (const ask of openAsks(frame, exchange)) {
    if (askRipe(ask, frame) <= frame.now) continue;
    const at = instant(ask);
    candidates.push({ standing: 'asked', since: ask.at, evidence: ask, due: ask.due, at });
  }
  candidates.push(...welcomes(frame), ...thinkers(frame, exchange));
  const newest = candidates.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || one.at > best.at ? one : best),
    undefined,
  );
  if (newest === undefined) return undefined;
  const { at: _, ...standing } = newest;
  return standing;
}

/** "Let me think": until their next word, or my own next word has gone without an answer. */
function thinkers(frame: Frame, { heard, mine }: Exchange): Candidate[] {
  return bound(frame.person.thinking, frame).flatMap((fact) => {
    const at = saidAt(frame.person, fact);
    if (heard !== undefined && heard.at > at) return [];
    const lastWord = Math.max(at, mine[mine.length - 1]?.at ?? at);
    const limit = addWorkingDays(
      dayOf(lastWord, frame.zone),
      frame.settings.silentAfter,
      frame.settings.workingDays,
    );
    if (midnight(limit, frame.zone) <= frame.now) return [];
    return [{ standing: 'thinking' as const, since: fact.at, evidence: fact, at }];
  });
}
