import type { Problem } from '../messages/answers.ts';
import { Refused } from '../messages/refused.ts';
import { refusalOf } from '../store/health.ts';

/** What an error of a read comes to, in the same words as the worker's problems. */
export function problemOf(error: unknown): Problem {
  const refusal = refusalOf(error);
  if (refusal instanceof Refused) return refusal.problem;
  return { code: 'failed', detail: error instanceof Error ? error.name : undefined };
}
