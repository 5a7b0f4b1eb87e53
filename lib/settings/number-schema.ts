import * as z from 'zod';
import { isFitting, PLAN_NAMES } from '../policy/playbooks/numbers.ts';
import type { PlanNumbers } from '../policy/playbooks/numbers.ts';
import { COUNTS } from '../policy/settings.ts';
import type { Count } from '../policy/settings.ts';

/** One number of the plan, within its range and its steps. */
export const planNumber = (name: keyof PlanNumbers) =>
  z.number().refine((value) => isFitting(name, value));

/** A number that holds for all people together, within its range. */
export const countOf = (name: Count) =>
  z.number().int().min(COUNTS[name].least).max(COUNTS[name].most);

/** Any of the plan's numbers, and nothing else. */
export const somePlanNumbers = z.strictObject(
  Object.fromEntries(PLAN_NAMES.map((name) => [name, planNumber(name).optional()])) as Record<
    keyof PlanNumbers,
    z.ZodOptional<z.ZodNumber>
  >,
);
