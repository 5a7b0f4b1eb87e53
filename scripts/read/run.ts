import { once } from 'node:events';
import { readLine } from './line.ts';
import type { Given } from './line.ts';
import { linesOf } from './lines.ts';
import { readerOf } from './modes.ts';
import { HELP, readOptions } from './options.ts';
import type { Mode, Settings } from './options.ts';

/** Answers one line with one line. Nothing a line holds can end the run. */
export function answerLine(
  raw: string,
  { mode, settings, reader }: { mode: Mode; settings: Settings; reader: (given: Given) => object },
): string {
  const given = readLine(raw, mode, settings, Date.now());
  return JSON.stringify('error' in given ? given : readGiven(given, reader));
}

function readGiven(given: Given, reader: (given: Given) => object): object {
  try {
    return { id: given.id, ...reader(given) };
  } catch (error) {
    return { id: given.id, error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Lines of JSON from standard input to standard output, one for one and in order. Answers the code
 * to exit with: 2 when the command line is wrong; a line that cannot be read is answered, not an
 * error.
 */
export async function read(args: string[]): Promise<number> {
  const options = readOptions(args);
  if ('help' in options || 'problem' in options) {
    process.stderr.write(`${'problem' in options ? `${options.problem}\n\n` : ''}${HELP}\n`);
    return 'problem' in options ? 2 : 0;
  }
  const { stdin, stdout } = process;
  // Whoever reads our lines may have had enough of them: `| head`.
  stdout.on('error', () => process.exit(0));
  stdin.setEncoding('utf8');
  const reader = await readerOf(options.mode);
  for await (const lines of linesOf(stdin)) {
    const answers = lines.map((raw) => `${answerLine(raw, { ...options, reader })}\n`);
    if (!stdout.write(answers.join(''))) await once(stdout, 'drain');
  }
  return 0;
}
