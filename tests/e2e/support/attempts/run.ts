import { Random } from '../../../random.ts';
import { expect, test } from '../fixtures.ts';
import { Attempt } from './attempt.ts';
import type { Desk } from './desk.ts';
import { UNCHECKED, wrongsIn } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { randomPlan } from './plan.ts';

/** How a number of attempts went, in a line. */
function summary(outcomes: Outcome[]): string {
  const count = (is: (outcome: Outcome) => boolean) => outcomes.filter(is).length;
  const asked = outcomes.flatMap((outcome) => outcome.asked);
  const unchecked = asked.filter(({ heading }) => UNCHECKED.test(heading)).length;
  return (
    `${outcomes.length} attempts: ${count(({ sent }) => sent.length > 0)} sent, ` +
    `${count(({ overridden }) => overridden.size > 0)} of them by a recorded choice; ` +
    `${asked.length} questions, ${unchecked} because nothing could be checked`
  );
}

/**
 * Tries so many times to send to people who allow it and who do not, at random but the same for the
 * same seed. Nothing may go to whom it must not, nothing that may go be held or lost, and no word of
 * any draft change.
 */
export async function attempt(desk: Desk, count: number, seed: number): Promise<void> {
  const random = new Random(seed);
  const outcomes: Outcome[] = [];
  for (let at = 0; at < count; at += 1) {
    const plan = randomPlan(random, `try${seed}x${at}`);
    const outcome = await test.step(JSON.stringify(plan), () => Attempt.make(desk, plan));
    expect(
      wrongsIn(outcome),
      JSON.stringify(outcome, (_, it) => (it instanceof Set ? [...it] : it), 1),
    ).toEqual([]);
    outcomes.push(outcome);
  }
  console.log(`seed ${seed}, ${summary(outcomes)}`);
}
