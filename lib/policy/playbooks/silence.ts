import { addDays } from '../../time/local-day.ts';
import { dayOf, laterDay } from '../moments.ts';
import { quietCause } from '../quiet-cause.ts';
import { silentFrom } from '../standing/quiet.ts';
import { propose } from './propose.ts';
import type { Scene } from './scene.ts';
import type { NextStep, NoStep } from './types.ts';

/** Standings in which I was last, or in which their word needed no answer. */
const QUIET: ReadonlySet<string> = new Set([
  'waiting',
  'silent',
  'asked',
  'thinking',
  'open',
  'welcome',
]);

/** Days to the next useful thing, after so many of them went unanswered. */
function gapAfter({ numbers, person, where }: Scene, count: number): number {
  const { silenceDays, silenceStretch, silenceMost } = numbers;
  const cause = quietCause(person);
  if (cause === 'lost-interest') return Math.max(silenceDays, silenceMost);
  // While a decision they named is ahead, the rhythm stays.
  if (where.standing === 'thinking' || cause === 'deciding') return silenceDays;
  const stretched = Math.round(silenceDays * silenceStretch ** count);
  return Math.min(stretched, Math.max(silenceDays, silenceMost));
}

/**
 * Silence: they are taken to be busy. Something useful now and then, each time later, never a word
 * about the silence; after some of them one plain question, and then it is left.
 */
export function silence(scene: Scene): NextStep | NoStep | undefined {
  const { where, exchange, numbers, zone, lastDay } = scene;
  if (!QUIET.has(where.standing)) return undefined;
  const heard = exchange.heard && dayOf(exchange.heard.at, zone);
  const last = lastDay === undefined ? heard : laterDay(lastDay, heard);
  if (last === undefined) return undefined;
  const quiet = exchange.mine.length > 0 ? silentFrom(scene, exchange) : undefined;
  const sent = quiet === undefined ? [] : exchange.mine.filter((one) => one.at >= quiet);
  const count = sent.length;
  const plain = count >= numbers.silenceTries;
  return propose(scene, 'silence', {
    kind: plain ? 'ask-plainly' : 'useful',
    from: laterDay(
      addDays(last, gapAfter(scene, count)),
      quiet === undefined ? undefined : dayOf(quiet, zone),
    ),
    reason: {
      key: plain ? 'quiet-long' : 'quiet',
      n: count + 1,
      of: numbers.silenceTries,
      day: last,
      ...((quietCause(scene.person) ?? 'busy') !== 'busy' && { explained: true }),
    },
    ...(where.evidence && { evidence: where.evidence }),
  });
}
