import { startOf } from '../../time/moment.ts';
import type { Fact, FactOf } from '../entry.ts';
import type { Ask } from '../state.ts';
import { defined, evidence, sameConversation } from './evidence.ts';
import type { Marks } from './marks.ts';
import { byClock } from './order.ts';
import type { Resolved } from './resolve.ts';

type Answer = NonNullable<Ask['answer']>;

/** Whether the touch is the follow-up that the ask proposed: out, on its day or after it. */
function followsUp(touch: FactOf<'touch-made'>, begins: number | undefined): boolean {
  if (touch.body.direction !== 'out' || begins === undefined) return false;
  return Date.parse(touch.body.when ?? touch.at) >= begins;
}

/** What a later fact of another act says to an ask; undefined where it says nothing to it. */
function answerOf(
  ask: FactOf<'permission-asked'>,
  begins: number | undefined,
  later: Fact,
): Answer | undefined {
  const { purpose } = ask.body;
  const here = sameConversation(ask, later);
  switch (later.kind) {
    case 'permission-granted':
      if (later.body.answers.includes(ask.id)) return 'granted';
      return here && later.body.purpose === purpose ? 'granted' : undefined;
    case 'permission-declined':
      if (later.body.answers.includes(ask.id)) return 'declined';
      // A plain no is one to whatever was asked; one to useful things is no more than that.
      return here && (later.body.purpose ?? purpose) === purpose ? 'declined' : undefined;
    case 'contact-barred':
      return 'other';
    case 'not-now-noted':
      return here ? 'other' : undefined;
    case 'not-before-set':
    case 'their-move-noted':
      return here && purpose !== 'mailing-list' ? 'other' : undefined;
    case 'cue-noted':
      return here && purpose !== 'mailing-list' && later.body.cue === 'thinking'
        ? 'other'
        : undefined;
    case 'permission-asked':
      return here && later.body.purpose === purpose ? 'done' : undefined;
    case 'touch-made':
      return here && followsUp(later, begins) ? 'done' : undefined;
    default:
      return undefined;
  }
}

const ANSWERING: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>([
  'permission-granted',
  'permission-declined',
  'contact-barred',
  'not-now-noted',
  'not-before-set',
  'their-move-noted',
  'cue-noted',
  'permission-asked',
  'touch-made',
]);

/** The permissions I asked for, each with how it ended where it did: the first answer counts. */
export function asks(resolved: Resolved, marks: Marks): Ask[] {
  const answering = resolved.facts.filter((fact) => ANSWERING.has(fact.kind));
  return resolved.of('permission-asked').map((ask) => {
    const { done, cancelled, moved, snoozed } = marks(ask.id);
    const due = moved?.body.due ?? ask.body.due;
    const begins = due === undefined ? undefined : startOf(due);
    let answer: Answer | undefined;
    for (const later of answering) {
      if (later.act === ask.act || byClock(later, ask) <= 0) continue;
      answer = answerOf(ask, begins, later);
      if (answer !== undefined) break;
    }
    if (answer === undefined && (done || cancelled)) answer = 'done';
    return defined({ ...evidence(ask), purpose: ask.body.purpose, due, snoozed, answer });
  });
}
