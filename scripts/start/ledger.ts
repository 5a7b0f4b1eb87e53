import type { Page } from '@playwright/test';
import type { Answer } from '../../lib/messages/answers.ts';
import type { ImportResult } from '../../lib/messages/protocol.ts';

/** How many entries the ledger holds, asked on a page of the extension. */
export function countEntries(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    // Opening a database that is not there would make an empty one in its place.
    if (!known.some(({ name }) => name === 'may-i')) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('may-i');
      opening.addEventListener('error', () => reject(new Error('the ledger cannot be opened')));
      opening.addEventListener('success', () => {
        const database = opening.result;
        const there = database.objectStoreNames.contains('entries');
        const done = (count: number) => {
          database.close();
          resolve(count);
        };
        if (!there) return done(0);
        const count = database.transaction('entries').objectStore('entries').count();
        count.addEventListener('success', () => done(count.result));
        return undefined;
      });
    });
  });
}

/**
 * Puts the lines of a backup into the ledger, through the extension's own door and from one of its
 * pages. Throws when a line is refused: the sample is then out of step with the ledger.
 */
export async function importLines(page: Page, lines: string[]): Promise<ImportResult> {
  const whole = await page.evaluate(
    (data) =>
      chrome.runtime.sendMessage({ id: 1, type: 'importLines', data, timestamp: Date.now() }),
    { lines, firstLine: 1 },
  );
  const answer = (whole as { res?: Answer<ImportResult> } | undefined)?.res;
  if (!answer?.ok) {
    const why = answer ? answer.problem.code : 'the extension did not answer';
    throw new Error(`The sample ledger could not be put in: ${why}`);
  }
  const { refused } = answer.value;
  if (refused.length > 0) {
    const [first] = refused;
    throw new Error(`Line ${first?.line} of the sample ledger was refused: ${first?.why}`);
  }
  return answer.value;
}
