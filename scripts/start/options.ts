import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export interface Options {
  /** A mailbox file or a folder of mails to show in place of the sample's. */
  mbox?: string;
  gmail: boolean;
  reset: boolean;
  tour: boolean;
  help: boolean;
}

export const HELP = `npm start                      the sample Gmail with a sample ledger, in a window
npm start -- --mbox PATH       your own mail: an .mbox file, or a folder of .eml files
npm start -- --gmail           real Gmail, in a browser profile of its own
npm start -- --tour            the main job by itself, a picture a step in .output/tour
npm start -- --reset           start clean: leave what earlier starts kept
npm start -- --help            this

Without a display the tour runs.`;

/** Reads the command line, or says what is wrong with it and what to do. */
export function readOptions(args: string[]): Options | { problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        mbox: { type: 'string' },
        gmail: { type: 'boolean', default: false },
        reset: { type: 'boolean', default: false },
        tour: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
    const problem = contradiction(values, positionals);
    return problem ? { problem } : values;
  } catch (error) {
    return { problem: `${firstSentence(error)}\n\n${HELP}` };
  }
}

function contradiction(values: Partial<Options>, positionals: string[]): string | undefined {
  if (positionals.length > 0) {
    // npm keeps options for itself unless they stand behind two dashes, and hands on the rest.
    return `"${positionals[0]}" is no option. Options stand behind two dashes:\n\n${HELP}`;
  }
  const ways = ['mbox', 'gmail', 'tour'].filter((way) => values[way as keyof Options]);
  if (ways.length > 1) return `--${ways.join(' and --')} do not go together.\n\n${HELP}`;
  if (values.mbox === '') return `--mbox wants a path.\n\n${HELP}`;
  return undefined;
}

/** Node explains at length; its first sentence says what is wrong. */
function firstSentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split(/\. |\n/)[0] ?? text;
}
