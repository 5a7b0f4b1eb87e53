import type { Kept } from './types.ts';

/** Whether it was saved; a form that was not keeps what was typed. */
export async function kept(result: Kept): Promise<boolean> {
  return (await result) !== false;
}
