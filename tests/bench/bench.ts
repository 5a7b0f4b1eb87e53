import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../scripts/start/build.ts';
import { buildBareExtension } from '../gmail/bare-extension/build.ts';
import { commandLines } from './command.ts';
import { languageLines } from './language.ts';
import { nextStepLines } from './next-steps.ts';
import { pageLines } from './page.ts';
import { panelLines } from './panel.ts';
import { phraseLines } from './phrases.ts';
import { popupLines } from './popup.ts';
import { sendLines } from './send.ts';
import { sizeLines } from './size.ts';
import { printTable } from './table.ts';
import type { Line } from './table.ts';
import { verdictLines } from './verdict.ts';
import { walkLines } from './walk.ts';
import { wordsLines } from './words.ts';

/** Lines that need neither a build nor a browser. */
const ALONE: Record<string, () => Line[] | Promise<Line[]>> = {
  language: languageLines,
  'next-steps': nextStepLines,
};
type Measure = (built: Built) => Line[] | Promise<Line[]>;
/** Parts that can be measured by themselves. */
const PARTS: Record<string, Measure[]> = {
  size: [sizeLines],
  page: [wordsLines, pageLines, commandLines],
  popup: [popupLines],
  panel: [panelLines],
  guard: [verdictLines, sendLines],
  phrases: [phraseLines],
  walk: [walkLines],
};
const NAMES = [...Object.keys(ALONE), ...Object.keys(PARTS)];

export interface Built {
  release: string;
  sample: string;
  bare: string;
  /** For what the browsers keep; it goes when all is measured. */
  folder: string;
}

/**
 * Builds what it needs, measures everything and prints one table. Every number is a ratio of two
 * things measured in this run, turn about, so that a slow machine slows both. Answers the code to
 * exit with: 1 when something could not be measured; a missed target is marked, not an error.
 * `only` names one part; those on language and next steps need neither a build nor a browser.
 */
export async function bench(only?: string): Promise<number> {
  if (only !== undefined && !NAMES.includes(only)) {
    console.error(`There is no part “${only}”. There are: ${NAMES.join(', ')}.`);
    return 2;
  }
  const alone = only === undefined ? undefined : ALONE[only];
  if (alone !== undefined) return printAlone(alone);
  const folder = mkdtempSync(join(tmpdir(), 'may-i-bench-'));
  try {
    const release = await build('release');
    const sample = await build('sample');
    const built: Built = {
      release,
      sample,
      bare: await buildBareExtension(join(folder, 'bare')),
      folder,
    };
    const all: Measure[] = [...Object.values(ALONE), ...Object.values(PARTS).flat()];
    const lines: Line[] = [];
    for (const measure of only === undefined ? all : (PARTS[only] ?? []))
      lines.push(...(await measure(built)));
    printTable(lines);
    return 0;
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function printAlone(lines: () => Line[] | Promise<Line[]>): Promise<number> {
  try {
    printTable(await lines());
    return 0;
  } catch (error) {
    console.error(error);
    return 1;
  }
}
