import type { Channel } from '../ledger/body.ts';
import type { PersonState } from '../ledger/state.ts';
import { agendaOf } from '../policy/agenda.ts';
import { lookAgainAt } from '../policy/look-again.ts';
import { dayOf } from '../policy/moments.ts';
import { numberToCall } from '../policy/playbooks/channels.ts';
import { nextStepOf } from '../policy/playbooks/next-step.ts';
import { suggestionOf, urgencyOf } from '../policy/useful-today.ts';
import type { PlanStep } from '../policy/useful-today.ts';
import type { NextStep, NoStep } from '../policy/playbooks/types.ts';
import { openWordsOf } from '../policy/waiting-for-me.ts';
import type { OpenWord } from '../policy/waiting-for-me.ts';
import { dueHere } from '../time/here.ts';
import type { Present } from './projections.ts';

/** Whom a row is about, and how to get to them. */
interface Whom {
  /** The person's id. */
  contact: string;
  name: string;
  email: string;
  phone?: string;
  /** The Gmail account it happens in; empty where it happens in none. */
  account: string;
}

/** What the plan proposes for somebody, from a day on: a projection, rebuilt at will. */
export interface UsefulRow extends Whom {
  step: PlanStep;
  /** The user's local day from which it is up. */
  day: string;
  /** What comes first sorts first, among all people. */
  order: string;
}

/** A conversation in which they wrote last and wait for an answer, from a day on. */
export interface WaitingRow extends Whom {
  /** Their word. */
  entry: string;
  /** The user's local day from which they wait. */
  from: string;
  /** The day they wrote or called. */
  day: string;
  /** UTC instant of it, ISO. */
  since: string;
  channel: Channel;
  thread?: string;
  message?: string;
}

/** What there is of somebody beside their dates, and when (ms UTC) it is to be worked out anew. */
export interface Beside {
  useful: UsefulRow[];
  waiting: WaitingRow[];
  again?: number;
}

/**
 * What could be useful for a person, and whether they wait for me. A contact has one next step:
 * where a date of theirs or mine is due nothing else is listed, and where they wait nothing is
 * suggested. Refusals of a whole company lie with other people and are looked at when a step is
 * chosen (`useful-day.ts`).
 */
export function besideOf(person: PersonState, { now, zone, settings }: Present): Beside {
  if (person.erased || !person.added) return { useful: [], waiting: [] };
  const today = dayOf(now, zone);
  const next = nextStepOf(person, settings, now, zone);
  const open = openWordsOf(person, settings, zone);
  const again = lookAgainAt({ person, settings, now, zone }, next, open);
  const turn = again === undefined ? {} : { again };
  const dates = agendaOf(person, settings, now, zone).map(({ due }) => dueHere(due, zone).day);
  if (dates.some((day) => day <= today)) return { useful: [], waiting: [], ...turn };
  const useful = usefulRow(person, next);
  const isAwaited = open.some(({ from }) => from <= today);
  return {
    useful: useful && !isAwaited ? [useful] : [],
    waiting: open.map((word) => waitingRow(person, word)),
    ...turn,
  };
}

/** A next step as a row; undefined where it is no suggestion. */
export function usefulRow(person: PersonState, next: NextStep | NoStep): UsefulRow | undefined {
  const suggestion = suggestionOf(person.id, next);
  if (suggestion === undefined) return undefined;
  const { step } = suggestion;
  const who = whom(person, step.evidence?.account);
  return { ...who, step, day: step.day, order: urgencyOf(suggestion) };
}

function waitingRow(person: PersonState, { word, day, from }: OpenWord): WaitingRow {
  const { entry, at, thread, message, account } = word;
  const called = person.touches.find((touch) => touch.entry === entry);
  return {
    ...whom(person, account),
    entry,
    from,
    day,
    since: at,
    channel: called?.channel ?? 'email',
    thread,
    message,
  };
}

function whom(person: PersonState, account = ''): Whom {
  const used = account || (person.history.findLast((item) => item.account)?.account ?? '');
  return {
    contact: person.id,
    name: person.name,
    email: person.emails[0] ?? '',
    phone: numberToCall(person),
    account: used,
  };
}
