import type { WornRuleId } from './rule-ids.ts';

export interface WornRule {
  /** By which the user can switch it off. */
  id: WornRuleId;
  /** One a line, in the notation of `compile.ts`. */
  phrases: string;
  /**
   * Circumstances in which the words are harmless, apart by blanks: the tables of `guards.ts`;
   * `ahead`, it tells what will be; `others`, it is about someone else.
   */
  guards: string;
}
