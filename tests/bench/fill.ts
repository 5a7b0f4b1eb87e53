import { LedgerPage } from '../e2e/support/ledger-page.ts';
import type { MayI } from '../e2e/support/may-i.ts';

const AT_ONCE = 500;

/** Puts a ledger in through the door for backups; answers how many entries a second went in. */
export async function fill(mayI: MayI, lines: Iterable<string>): Promise<number> {
  const desk = await LedgerPage.open(mayI);
  const began = performance.now();
  let [given, some]: [number, string[]] = [0, []];
  const give = async (): Promise<void> => {
    const answer = await desk.import(some, given + 1);
    if (!answer?.ok || answer.value.refused.length > 0)
      throw new Error(`import: ${JSON.stringify(answer).slice(0, 300)}`);
    given += some.length;
    some = [];
  };
  for (const line of lines) {
    some.push(line);
    if (some.length === AT_ONCE) await give();
  }
  if (some.length > 0) await give();
  const seconds = (performance.now() - began) / 1000;
  await desk.page.close();
  return (given - 1) / seconds;
}
