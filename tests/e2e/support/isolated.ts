import type { Page } from '@playwright/test';
import type { MayI } from './may-i.ts';

/**
 * Runs an expression where the extension's content script runs: in its isolated world of this page,
 * with its `chrome`, out of Gmail's reach.
 */
export async function inIsolatedWorld<T>(page: Page, extension: string, code: string): Promise<T> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = (context.auxData ?? {}) as { type?: string };
    if (type === 'isolated' && context.origin === `chrome-extension://${extension}`)
      worlds.push(context.id);
  });
  // Tells of every world there is before it answers.
  await session.send('Runtime.enable');
  const contextId = worlds.at(-1);
  if (contextId === undefined) throw new Error('no content script in this page');
  const answer = await session.send('Runtime.evaluate', {
    contextId,
    expression: code,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (answer.exceptionDetails)
    throw new Error(answer.exceptionDetails.exception?.description ?? 'failed');
  return answer.result.value as T;
}

/** Asks the worker as the extension's own script in a Gmail tab can, whatever its views offer. */
export function askFromTab(
  page: Page,
  { id }: MayI,
  type: string,
  data: unknown,
): Promise<unknown> {
  const message = JSON.stringify({ id: 1, type, data, timestamp: Date.now() });
  const code = `chrome.runtime.sendMessage(${message}).then((answer) => answer.res ?? answer)`;
  return inIsolatedWorld(page, id, code);
}
