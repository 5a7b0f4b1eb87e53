import { loadReaders } from '../read/modes.ts';
import type { Case } from './cases.ts';
import { readFiles } from './files.ts';
import { HELP, readOptions } from './options.ts';
import { score } from './score.ts';
import { cuesTable, goalsTable, missesList, peersTable } from './show.ts';
import { Tally } from './tally.ts';

/** What was right and wrong, and the texts at which the reading itself broke off. */
async function scoreAll(cases: readonly Case[]): Promise<{ tally: Tally; broken: string[] }> {
  const readers = await loadReaders();
  const tally = new Tally();
  const broken: string[] = [];
  for (const one of cases) {
    try {
      score(one, readers, tally);
    } catch (error) {
      broken.push(`${one.id}: ${String(error)}`);
    }
  }
  return { tally, broken };
}

async function others(cases: readonly Case[]): Promise<Record<string, Tally>> {
  const { PEERS, scorePeer } = await import('./peers.ts');
  const names = Object.keys(PEERS) as (keyof typeof PEERS)[];
  return Object.fromEntries(names.map((peer) => [peer, scorePeer(peer, cases)]));
}

/**
 * Scores labelled texts and prints what was reached beside what is wanted. Answers the code to exit
 * with: a target that is missed is shown, not an error; 1 when a text could not be read, 2 when
 * there is nothing to score.
 */
export async function evaluate(args: string[]): Promise<number> {
  const options = readOptions(args);
  if ('help' in options) {
    console.log(HELP);
    return 0;
  }
  if ('problem' in options) {
    console.error(`${options.problem}\n\n${HELP}`);
    return 2;
  }
  const held = options.paths.map(readFiles);
  const cases = held.flatMap((one) => one.cases);
  const unread = held.flatMap((one) => one.unread);
  if (unread.length > 0) {
    console.error(`${unread.length} rows have no label known here, the first: ${unread[0]}`);
  }
  if (cases.length === 0) {
    console.error('Nothing to score.');
    return 2;
  }
  const { tally, broken } = await scoreAll(cases);
  console.log(goalsTable(tally));
  if (options.peers) console.log(`\n${peersTable(tally, await others(cases))}`);
  if (tally.cues.size > 0) console.log(`\n${cuesTable(tally)}`);
  if (options.misses) console.log(`\n${missesList(tally)}`);
  if (broken.length === 0) return 0;
  console.error(`\n${broken.length} texts could not be read, the first: ${broken[0]}`);
  return 1;
}
