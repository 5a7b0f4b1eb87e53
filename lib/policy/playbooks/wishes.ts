import type { Body, Channel } from '../../ledger/body.ts';
import type { PersonState } from '../../ledger/state.ts';

/** How they want to be contacted, out of all they ever said about it. */
export interface Manner {
  channel?: Channel;
  avoid: Channel[];
  part?: Body<'wish-noted'>['part'];
  everyDays?: number;
}

/**
 * The wishes of a person as one: of way, hour and rhythm the newest counts. A way they do not want
 * stays out until they name it as the one they want.
 */
export function mannerOf(person: PersonState): Manner {
  const manner: Manner = { avoid: [] };
  for (const { wish } of person.wishes) {
    const { channel, avoid, part, everyDays } = wish;
    if (channel !== undefined) {
      manner.channel = channel;
      manner.avoid = manner.avoid.filter((one) => one !== channel);
    }
    if (avoid !== undefined) manner.avoid = [...new Set([...manner.avoid, ...avoid])];
    if (part !== undefined) manner.part = part;
    if (everyDays !== undefined) manner.everyDays = everyDays;
  }
  if (manner.channel !== undefined && manner.avoid.includes(manner.channel)) delete manner.channel;
  return manner;
}
