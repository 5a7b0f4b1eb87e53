import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../scripts/start/build.ts';
import { buildBareExtension } from '../gmail/bare-extension/build.ts';
import { commandLines } from './command.ts';
import { languageLines } from './language.ts';
import { nextStepLines } from './next-steps.ts';
import { pageLines } from './page.ts';
import { phraseLines } from './phrases.ts';
import { popupLines } from './popup.ts';
import { sendLines } from './send.ts';
import { sizeLines } from './size.ts';
import { printTable } from './table.ts';
import type { Line } from './table.ts';
import { verdictLines } from './verdict.ts';
import { wordsLines } from './words.ts';

const REST = [languageLines, nextStepLines, wordsLines, pageLines, commandLines, popupLines];
/** Lines that need neither a build nor a browser. */
const ALONE: Record<string, () => Line[] | Promise<Line[]>> = {
  language: languageLines,
  'next-steps': nextStepLines,
};
/** Parts that can be measured by themselves. */
const PARTS = { guard: [verdictLines, sendLines], phrases: [phraseLines] };

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
 * `only` is `language` or `next-steps` for lines that need neither a build nor a browser, or the name
 * of one of the parts.
 */
export async function bench(only?: string): Promise<number> {
  const alone = only === undefined ? undefined : ALONE[only];
  if (alone !== undefined) return printAlone(alone);
  const folder = mkdtempSync(join(tmpdir(), 'may-i-bench-'));
  try {
    const release = await build('release');
    const sample = await build('sample');
    const built: Built = { release, sample, bare: await buildBareExtension(), folder };
    const part = Object.entries(PARTS).find(([name]) => name === only)?.[1];
    const lines: Line[] = part ? [] : sizeLines(built);
    for (const measure of part ?? [...REST, ...Object.values(PARTS).flat()]) {
      lines.push(...(await measure(built)));
    }
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
