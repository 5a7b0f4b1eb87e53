import type { Verdict } from '../types.ts';
import { compareStrictness } from './concern.ts';

function isHeld({ verdict }: Verdict): boolean {
  return compareStrictness(verdict, 'hint') > 0;
}

/**
 * The verdict for several recipients (design, section 4, rule 6): the strictest holds, of equal ones
 * the first, until the first of them may change. Someone can be left out where somebody remains to
 * whom it may go. None given: clear.
 */
export function strictest(verdicts: readonly Verdict[]): Verdict {
  const [first, ...rest] = verdicts;
  if (first === undefined) return { verdict: 'clear', because: 'nothing', choices: [] };
  const worst = rest.reduce((a, b) => (compareStrictness(b.verdict, a.verdict) > 0 ? b : a), first);
  const ends = verdicts.flatMap(({ until }) => (until === undefined ? [] : [until]));
  const canLeaveOut = isHeld(worst) && verdicts.some((one) => !isHeld(one));
  const { until: _, ...verdict } = worst;
  return {
    ...verdict,
    choices: canLeaveOut ? withoutChoice(worst.choices) : worst.choices,
    ...(ends.length === 0 ? {} : { until: Math.min(...ends) }),
  };
}

/** Going on all the same stays the last choice. */
function withoutChoice(choices: Verdict['choices']): Verdict['choices'] {
  const others = choices.filter((choice) => choice !== 'send-anyway' && choice !== 'without');
  return [...others, 'without', ...choices.filter((choice) => choice === 'send-anyway')];
}
