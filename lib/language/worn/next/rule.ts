import type { GUARDS } from './guards.ts';

/**
 * Circumstances in which words are harmless (`guards.ts`): those of the tables there; `ahead`, it
 * tells what will be; `others`, it is about someone else.
 */
export type GuardName = keyof typeof GUARDS | 'ahead' | 'others';

export interface WornRule {
  /** By which the user can switch it off; never changed once it is out. */
  id: string;
  /** A phrase a line, in the notation of `notation.ts`. */
  phrases: string;
  guards: readonly GuardName[];
}
