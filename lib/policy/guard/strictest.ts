import type { Choice, Verdict } from '../types.ts';
import { compareStrictness, isHeld } from './concern.ts';

/** What a choice claims of the words behind a verdict it claims of all of them. */
const OF_EACH: ReadonlySet<Choice> = new Set(['something-else', 'answering', 'misread']);

function isWorse(b: Verdict, a: Verdict): boolean {
  const more = compareStrictness(b.verdict, a.verdict);
  return more > 0 || (more === 0 && (b.due?.day ?? '') > (a.due?.day ?? ''));
}

/**
 * The verdict for several recipients (design, section 4, rule 6): the strictest holds, of equal ones
 * the one with the latest day, until the first of them may change. One choice goes on for all, so what
 * says something of their words is there only where it can be said of each. Someone can be left out
 * where somebody remains to whom it may go. None given: clear.
 */
export function strictest(verdicts: readonly Verdict[]): Verdict {
  const [first, ...rest] = verdicts;
  if (first === undefined) return { verdict: 'clear', because: 'nothing', choices: [] };
  const worst = rest.reduce((a, b) => (isWorse(b, a) ? b : a), first);
  const ends = verdicts.flatMap(({ until }) => (until === undefined ? [] : [until]));
  const held = verdicts.filter(isHeld);
  const canLeaveOut = held.length > 0 && held.length < verdicts.length;
  const choices = worst.choices.filter(
    (choice) => !OF_EACH.has(choice) || held.every((one) => one.choices.includes(choice)),
  );
  const { until: _, ...verdict } = worst;
  return {
    ...verdict,
    choices: canLeaveOut ? withoutChoice(choices) : choices,
    ...(ends.length === 0 ? {} : { until: Math.min(...ends) }),
  };
}

/** Going on all the same stays the last choice. */
function withoutChoice(choices: Verdict['choices']): Verdict['choices'] {
  const others = choices.filter((choice) => choice !== 'send-anyway' && choice !== 'without');
  return [...others, 'without', ...choices.filter((choice) => choice === 'send-anyway')];
}
