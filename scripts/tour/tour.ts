import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Page } from '@playwright/test';
import { PICTURES } from '../start/places.ts';
import { setStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { steps } from './steps/index.ts';

/** One thing a person does, and how it shows that it was done. */
export interface Step {
  /** Names the picture. */
  name: string;
  /** Does it, asserts it on the page and in the ledger, and says what came of it. */
  run(stage: Stage): Promise<Done>;
}

export interface Done {
  said: string;
  /** What the picture is taken of. */
  page: Page;
}

/**
 * Drives the main job without a window, a line and a picture a step. The answer is the exit code:
 * 0 only if every step did what it says.
 */
export async function tour(extension: string): Promise<number> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const stage = await setStage(extension);
  try {
    for (const [index, step] of steps.entries()) {
      const file = join(PICTURES, `${String(index + 1).padStart(2, '0')}-${step.name}`);
      if (!(await take(step, stage, file))) return 1;
    }
    if (stage.wrongs.length > 0) {
      console.log(`✗ along the way: ${stage.wrongs.join('; ')}`);
      return 1;
    }
    console.log('✓ No request left for anywhere else, and no page had an error');
    console.log(`\n${steps.length} steps done; pictures in ${relative('', PICTURES)}`);
    return 0;
  } finally {
    await stage.close();
  }
}

async function take(step: Step, stage: Stage, file: string): Promise<boolean> {
  try {
    const { said, page } = await step.run(stage);
    // What fades in is shown as it will stand.
    await page.screenshot({ path: `${file}.png`, animations: 'disabled' });
    console.log(`✓ ${said}`);
    return true;
  } catch (error) {
    console.log(`✗ ${step.name}: ${reason(error)}`);
    for (const [index, page] of stage.context.pages().entries()) {
      // A page that is gone has no picture, and the reason must still be told.
      await page.screenshot({ path: `${file}-failed-${index}.png` }).catch(() => undefined);
    }
    console.log(`  pictures of the open pages: ${relative('', file)}-failed-*.png`);
    return false;
  }
}

/** The first lines of an assertion say what was expected and what was there. */
function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return stripVTControlCharacters(text).split('\n').slice(0, 12).join('\n    ').trim();
}
