import type { Meeting } from '../state.ts';
import { defined, evidence } from './evidence.ts';
import type { Marks } from './marks.ts';
import type { Resolved } from './resolve.ts';

/** The meetings that were noted and not called off since, by the day they are on. */
export function meetings(resolved: Resolved, marks: Marks): Meeting[] {
  return resolved
    .of('meeting-noted')
    .filter((fact) => !marks(fact.id).cancelled)
    .map((fact) => {
      const { due, channel } = fact.body;
      const subject = fact.said?.subject;
      return defined({ ...evidence(fact), due, channel, subject });
    });
}
