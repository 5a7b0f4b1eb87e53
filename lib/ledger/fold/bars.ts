import type { Bar, PersonState } from '../state.ts';
import { defined, evidence } from './evidence.ts';
import type { Resolved } from './resolve.ts';

/** The bars in force. One read on this device stays unconfirmed until the user agrees to it. */
export function bars(resolved: Resolved): Bar[] {
  const agreed = new Set(
    resolved
      .of('bar-confirmed')
      .filter((fact) => !resolved.ended.has(fact.id))
      .map((fact) => fact.body.of),
  );
  return resolved
    .of('contact-barred')
    .filter((fact) => !resolved.ended.has(fact.id))
    .map((fact) => {
      const { how, scope, channels, confirmed } = fact.body;
      return defined({
        ...evidence(fact),
        how,
        scope,
        domain: fact.said?.domain,
        channels,
        confirmed: confirmed || agreed.has(fact.id),
      });
    });
}

/** How the last letter ended: the newest of posted and waived. */
export function letter(resolved: Resolved): PersonState['letter'] {
  let last: PersonState['letter'];
  for (const fact of resolved.facts) {
    if (fact.kind === 'letter-posted') last = { ...evidence(fact), how: 'posted' };
    else if (fact.kind === 'letter-waived') last = { ...evidence(fact), how: 'waived' };
  }
  return last;
}
