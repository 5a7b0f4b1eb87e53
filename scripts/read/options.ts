import { parseArgs } from 'node:util';

export const MODES = ['reply', 'draft', 'trim', 'dates'] as const;
export type Mode = (typeof MODES)[number];

/** What the open phrases of a text are read with, where its line does not say so itself. */
export interface Settings {
  /** First month of the fiscal year, 1 to 12. */
  fiscalStart: number;
  hemisphere: 'north' | 'south';
}

export const HELP = `npm run -s read -- reply    what a reply signals
npm run -s read -- draft    worn phrases, dates given and permission asked
npm run -s read -- trim     the newest words of the author
npm run -s read -- dates    every date

  --fiscal-start 4          first month of the fiscal year, 1 to 12
  --south                   seasons of the southern half of the earth

Lines of JSON come in on standard input, {"id", "text", "sentAt"} each and, where known,
"zone", "from", "subject", "lang", "fiscalStart", "hemisphere"; one line goes out for each.`;

/** Reads the command line, or says what is wrong with it. */
export function readOptions(
  args: string[],
): { mode: Mode; settings: Settings } | { help: true } | { problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'fiscal-start': { type: 'string', default: '1' },
        south: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
    if (values.help) return { help: true };
    const [word, ...more] = positionals;
    const mode = MODES.find((one) => one === word);
    if (!mode || more.length > 0) return { problem: `Say one of ${MODES.join(', ')}.` };
    const fiscalStart = Number(values['fiscal-start']);
    if (!Number.isInteger(fiscalStart) || fiscalStart < 1 || fiscalStart > 12) {
      return { problem: '--fiscal-start wants a month, 1 to 12.' };
    }
    return { mode, settings: { fiscalStart, hemisphere: values.south ? 'south' : 'north' } };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
