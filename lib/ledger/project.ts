import { isKnown } from './entry.ts';
import { asks } from './fold/asks.ts';
import { bars, letter } from './fold/bars.ts';
import { notBefores, owed } from './fold/dates.ts';
import { evidence } from './fold/evidence.ts';
import { followUps } from './fold/follow-ups.ts';
import { history, notes } from './fold/history.ts';
import { marksOf } from './fold/marks.ts';
import { meetings } from './fold/meetings.ts';
import { inOrder } from './fold/order.ts';
import type { Stored } from './fold/order.ts';
import { who } from './fold/people.ts';
import { away, grants, notNows, standing } from './fold/permission.ts';
import { plan, quietCause } from './fold/plan.ts';
import { resolve } from './fold/resolve.ts';
import { postal } from './fold/postal.ts';
import { overrides, replies, touches } from './fold/touches.ts';
import { identify } from './identity.ts';
import type { PersonState } from './state.ts';

/**
 * The state of one person from all facts of their contacts: the same for any order of arrival, and
 * for facts that arrive twice. Time-free. Throws `RangeError` when there is no fact at all.
 */
export function projectPerson(facts: Iterable<Stored>): PersonState {
  const resolved = resolve(inOrder(facts));
  const contacts = [...new Set(resolved.all.map((fact) => fact.contact))].toSorted();
  const [id] = contacts;
  if (id === undefined) throw new RangeError('a person has at least one fact');
  const marks = marksOf(resolved);
  const erased = new Set(resolved.of('contact-erased').map((fact) => fact.contact));
  const state: PersonState = {
    id,
    contacts,
    added: resolved.of('contact-added').length > 0,
    erased: contacts.every((contact) => erased.has(contact)),
    ...who(resolved),
    notes: notes(resolved),
    bars: bars(resolved),
    notBefores: notBefores(resolved, marks),
    owed: owed(resolved, marks),
    followUps: followUps(resolved, marks),
    asks: asks(resolved, marks),
    grants: grants(resolved, marks),
    declines: standing(resolved, 'permission-declined'),
    notNows: notNows(resolved),
    theirMoves: standing(resolved, 'their-move-noted'),
    thinking: resolved
      .of('cue-noted')
      .filter((fact) => fact.body.cue === 'thinking' && !resolved.ended.has(fact.id))
      .map(evidence),
    away: away(resolved),
    wishes: resolved.of('wish-noted').map((fact) => ({ ...evidence(fact), wish: fact.body })),
    touches: touches(resolved, marks),
    replies: replies(resolved, marks),
    overrides: overrides(resolved),
    meetings: meetings(resolved, marks),
    plan: plan(resolved),
    history: history(resolved),
    newer: resolved.all.filter((fact) => !isKnown(fact)).length,
  };
  const quiet = quietCause(resolved);
  if (quiet !== undefined) state.quiet = quiet;
  const last = letter(resolved);
  if (last !== undefined) state.letter = last;
  const post = postal(resolved);
  if (post !== undefined) state.postal = post;
  return state;
}

/** Every person of a set of facts by person id (the smallest of their contact ids). */
export function project(facts: Iterable<Stored>): Map<string, PersonState> {
  const all = inOrder(facts);
  const persons = identify(all);
  const groups = Map.groupBy(all, (fact) => persons.get(fact.contact) ?? fact.contact);
  return new Map([...groups].map(([id, group]) => [id, projectPerson(group)]));
}
