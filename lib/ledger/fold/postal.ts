import type { Resolved } from './resolve.ts';

/** Where post reaches a person: of the signatures that were read and what was written down, the newest. */
export function postal(resolved: Resolved): string | undefined {
  return resolved.facts.findLast((fact) => fact.said?.postal)?.said?.postal;
}
