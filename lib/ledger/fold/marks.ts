import type { Due } from '../../time/due.ts';
import type { FactOf } from '../entry.ts';
import { restricts } from './resolve.ts';
import type { Resolved } from './resolve.ts';

/** What was done to a date since it was set. */
interface Mark {
  /** Followed up, kept, or struck off the agenda. */
  done: boolean;
  /** Called off by `date-cancelled`. */
  cancelled: boolean;
  moved?: FactOf<'date-moved'>;
  snoozed?: Due;
}

export type Marks = (id: string) => Mark;

const NONE: Mark = { done: false, cancelled: false };

/**
 * Collects done, cancelled, moved and snoozed by the entry they are about. The latest move and the
 * latest snooze win, and a move drops the snoozes before it. A moved date of mine keeps the entry
 * it began with; a moved date of theirs is a restriction of its own, under its own entry.
 */
export function marksOf(resolved: Resolved): Marks {
  const marks = new Map<string, Mark>();
  const mark = (id: string): Mark => {
    const about = resolved.root(id)?.id ?? id;
    const found = marks.get(about) ?? { ...NONE };
    marks.set(about, found);
    return found;
  };
  for (const fact of resolved.facts) {
    switch (fact.kind) {
      case 'follow-up-done':
      case 'follow-up-cancelled':
      case 'date-kept':
        mark(fact.body.of).done = true;
        break;
      case 'date-cancelled':
        mark(fact.body.of).cancelled = true;
        break;
      case 'follow-up-snoozed':
        mark(fact.body.of).snoozed = fact.body.due;
        break;
      case 'date-moved': {
        if (restricts(fact)) break;
        const found = mark(fact.body.of);
        found.moved = fact;
        delete found.snoozed;
        break;
      }
      default:
    }
  }
  return (id) => marks.get(id) ?? NONE;
}
