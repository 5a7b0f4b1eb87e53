import { expect } from '../expect.ts';
import type { HeldMail } from '../held-mail.ts';
import type { Plan } from './plan.ts';

/** The ways on from a question, by what they are called. */
const WAYS: Partial<Record<Plan['reaction'], RegExp>> = {
  'send anyway': /^Send anyway/,
  'something else': /something else/,
  without: /^Send without/,
};

/** Goes on by a choice and waits until that is done; false where it is not offered. */
export async function goOn(held: HeldMail, reaction: Plan['reaction']): Promise<boolean> {
  const title = WAYS[reaction];
  if (title === undefined || (await held.way(title).count()) === 0) return false;
  const shown = await held.dialog.elementHandle();
  const open = () => shown?.evaluate((it) => it.isConnected);
  await held.way(title).click();
  const reason = held.way('An invoice or a contract');
  await expect.poll(async () => !(await open()) || (await reason.isVisible())).toBe(true);
  if (await open()) await reason.click();
  await expect.poll(open).toBe(false);
  return true;
}
