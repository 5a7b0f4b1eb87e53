import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

export interface Options {
  /** Labelled files, and folders of them. */
  paths: string[];
  misses: boolean;
  peers: boolean;
}

export const HELP = `npm run -s eval                 scores tests/corpus
npm run -s eval -- PATH ...     scores labelled files, or the .jsonl and .json files of folders
npm run -s eval -- --misses     and shows each text that was read wrongly
npm run -s eval -- --peers      and what others that read dates make of the same texts`;

/** Reads the command line, or says what is wrong with it. */
export function readOptions(args: string[]): Options | { help: true } | { problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        peers: { type: 'boolean', default: false },
        misses: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
    const { help, misses, peers } = values;
    if (help) return { help };
    const paths = positionals.length > 0 ? positionals : ['tests/corpus'];
    const missing = paths.find((path) => !existsSync(path));
    return missing === undefined
      ? { paths, misses, peers }
      : { problem: `${missing} is not there.` };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
