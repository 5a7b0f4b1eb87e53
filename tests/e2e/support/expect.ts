import { expect as every } from '@playwright/test';
import type { ExpectMatcherState, Locator, MatcherReturnType } from '@playwright/test';

type Checks = ReturnType<typeof every<Locator>>;
type Name = 'toBeVisible' | 'toContainText' | 'toHaveText' | 'toHaveValue' | 'toBeFocused';
type Check = (...args: unknown[]) => Promise<void>;

/** What must be there before the check can hold: less than it asks, so that it decides. */
function first(name: Name, locator: Locator, words: unknown): Locator {
  const said = name === 'toContainText' || name === 'toHaveText';
  return said && typeof words === 'string' && words !== ''
    ? locator.filter({ hasText: words })
    : locator;
}

/** The check of this name that waits for its element first, and then has the rest of its time. */
function whenThere<N extends Name>(name: N) {
  return async function check(
    this: ExpectMatcherState,
    locator: Locator,
    ...args: Parameters<Checks[N]>
  ): Promise<MatcherReturnType> {
    const { isNot } = this;
    let { timeout } = this;
    const [given] = args;
    const own = args.some((it) => typeof it === 'object' && 'timeout' in it);
    if (!isNot && !own) {
      const began = performance.now();
      const state = name === 'toBeVisible' ? 'visible' : 'attached';
      try {
        await first(name, locator, given).waitFor({ state, timeout });
        if (name === 'toBeVisible' && given === undefined) return { pass: true, message: () => '' };
      } catch {
        // The check says why.
      }
      timeout = Math.max(1, timeout - (performance.now() - began));
    }
    const checks = every.configure({ timeout })(locator);
    await ((isNot ? checks.not : checks)[name] as Check)(...args);
    return { pass: !isNot, message: () => '' };
  };
}

/** How long a poll waits before it looks again, in ms; Playwright's own looks are up to a second apart. */
const SOON = [20, 50, 100, 100, 200];

/**
 * Playwright's `expect`, which waits cheaply for the element a check is about. Each check of its own
 * that does not hold yet describes the page for a report, the whole of it where the element is not
 * there yet, and throws that away when it tries again: much of all that a test did in Gmail's page.
 */
export const expect = every.extend({
  toBeVisible: whenThere('toBeVisible'),
  toContainText: whenThere('toContainText'),
  toHaveText: whenThere('toHaveText'),
  toHaveValue: whenThere('toHaveValue'),
  toBeFocused: whenThere('toBeFocused'),
});

const { poll } = expect;
expect.poll = (actual, given) =>
  poll(actual, { intervals: SOON, ...(typeof given === 'string' ? { message: given } : given) });
