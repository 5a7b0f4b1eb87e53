import type { Body } from '../ledger/body.ts';
import { cleanText } from '../ledger/clean-text.ts';
import type { HistoryItem, PersonState } from '../ledger/state.ts';
import type { Intent } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import { isAnnounced } from '../policy/playbooks/try-again.ts';
import { inScope } from '../policy/scope.ts';
import type { AgendaItem } from '../policy/types.ts';
import { dayAt } from '../time/local-day.ts';
import { instantOf } from '../time/moment.ts';
import { wentAgainst } from './against.ts';
import { closing, dueBy } from './agenda.ts';
import { answered } from './answers.ts';
import type { Draft, Ground } from './draft.ts';
import { assertNotPast } from './follow-up.ts';
import { giving } from './giving.ts';
import { subjectFor } from './people.ts';
import { quoted } from './quote.ts';

type Happened = Extract<Intent, { do: 'record-touch' }>;

/** Of an earlier day only the day is known; its middle stands for it. */
const MIDDAY = '12:00';

/**
 * What happened, as one act: the contact itself, what they answered, what it closes, and when the
 * user means to try again. It is always noted (design, section 4, rule 8); where it went against
 * what they had said the entry says so. Outside mail it belongs to no conversation.
 *
 * What was announced in it is a promise. Throws `Refused`: `future` for a day to come, `unreadable` for
 * an answer where nobody answered, `past` for another try on a day gone by, and `no-item` or
 * `unknown-item` for something useful that is not said or not in the library.
 */
export function recordTouch(intent: Happened, ground: Ground): Draft[] {
  const { person: ref, channel, place, again, announced } = intent;
  const at = happenedAt(intent.when, ground);
  if (intent.answer && !heardFrom(intent)) throw new Refused('unreadable', 'outcome');
  assertSomethingGiven(intent, ground);
  if (again) assertNotPast(again.due, ground);
  if (announced) assertNotPast(announced.due, ground);
  const { contact, person, drafts } = subjectFor(ref, 'log', ground);
  const thread = channel === 'email' ? place.thread : undefined;
  const { message } = place;
  // One note to oneself is one entry, in however many tabs it is added.
  if (message && person?.history.some((item) => isNoted(item, message))) return [];
  const noted: Draft = {
    kind: 'touch-made',
    contact,
    body: {
      direction: intent.direction,
      channel,
      kind: kindOf(intent, person),
      outcome: intent.outcome,
      when: at === ground.now ? undefined : new Date(at).toISOString(),
      thread,
      message,
      broke: person && brokenAt(intent, person, at, ground),
    },
    said: saidOf(intent.note),
  };
  const { answer, quote } = intent;
  const where = { thread, message, about: place.thread };
  return [
    ...drafts,
    noted,
    ...(intent.item ? [giving(contact, intent.item, { thread, message })] : []),
    ...(answer ? answered({ person: ref, answer, quote }, where, contact, person, ground) : []),
    ...(person ? closed(intent, person, at, ground).map((item) => closing(item, contact)) : []),
    ...(again ? [tryingAgain(again, contact)] : []),
    ...(announced ? [promised(announced, contact)] : []),
  ];
}

/** Whether a line of the history is what a message said that had happened. */
export function isNoted({ kind, message, voided }: HistoryItem, of: string): boolean {
  return kind === 'touch-made' && message === of && !voided;
}

/** Any contact of theirs, and a talk, is a word of theirs; a call nobody took is none. */
function heardFrom({ direction, outcome }: Happened): boolean {
  return direction === 'in' || outcome === undefined || outcome === 'spoke';
}

/** The instant it happened, ms UTC. */
function happenedAt(when: string | undefined, { now, zone }: Ground): number {
  if (when === undefined) return now;
  const today = dayAt(now, zone);
  if (when.includes('T')) {
    const at = Date.parse(when);
    if (at > now) throw new Refused('future');
    return at;
  }
  if (when > today) throw new Refused('future');
  return when === today ? now : instantOf(when, MIDDAY, zone);
}

/** Something useful is something that is named, went out, and arrived. */
function assertSomethingGiven(
  { kind, item, direction, outcome }: Happened,
  { hasItem }: Ground,
): void {
  if (kind === undefined && item === undefined) return;
  if (item === undefined) throw new Refused('no-item');
  if (!hasItem(item)) throw new Refused('unknown-item');
  const isNobody = outcome === 'no-answer' || outcome === 'wrong-number';
  if (direction === 'in' || isNobody) throw new Refused('unreadable', 'item');
}

function kindOf({ direction, announced, item }: Happened, person: PersonState | undefined) {
  if (item !== undefined) return 'useful';
  if (announced) return 'announced-try';
  const before = person?.touches.length ?? 0;
  if (direction === 'in') return before > 0 ? 'answer' : 'first';
  return before > 0 ? 'mail' : 'first';
}

function saidOf(note: string | undefined): { note: string } | undefined {
  const clean = cleanText(note ?? '', 20_000);
  return clean ? { note: clean } : undefined;
}

/** The restriction it went against; what they do themselves goes against none. */
function brokenAt(
  { person: { email }, direction, channel, place }: Happened,
  person: PersonState,
  at: number,
  ground: Ground,
): Body<'touch-made'>['broke'] {
  if (direction === 'in') return undefined;
  const then = at < ground.now ? ground.personThen(email, at) : person;
  // Of somebody who was not kept yet nothing was known.
  if (!then) return undefined;
  const { thread } = channel === 'email' ? place : {};
  return wentAgainst(then, person, { email, role: 'to', channel, thread, at }, ground)?.verdict;
}

/**
 * What is done by it of what was due: everything by a talk or a word left; by a call that nobody took only what I had set myself, for what they asked for and what
 * I promised still waits. What they do closes by itself what waited for their reply.
 */
function closed(
  { direction, outcome, channel, place }: Happened,
  person: PersonState,
  at: number,
  ground: Ground,
): AgendaItem[] {
  if (outcome === 'wrong-number') return [];
  if (direction === 'in' && outcome !== 'spoke') return [];
  return dueBy(person, channel, at, ground)
    .filter(({ thread }) => inScope(thread, place.thread))
    .filter(
      (item) =>
        outcome !== 'no-answer' ||
        item.kind === 'follow-up' ||
        item.kind === 'ask' ||
        // To try again was all that was promised.
        isAnnounced(person, item),
    );
}

/** "I'll try you again on Thursday": a promise, in the act of the try that announced it. */
function promised({ due, quote }: NonNullable<Happened['announced']>, contact: string): Draft {
  return { kind: 'owed-set', contact, body: { due, channel: 'call' }, said: quoted(quote) };
}

function tryingAgain({ due, channel }: NonNullable<Happened['again']>, contact: string): Draft {
  const body = { due, channel, condition: 'regardless' as const };
  return { kind: 'follow-up-set', contact, body };
}
