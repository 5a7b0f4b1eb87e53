import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Case } from './cases.ts';
import { caseOfRow } from './rows.ts';
import { caseOfSpec } from './specs.ts';

/** What a folder holds, and the rows nothing could be made of. */
export interface Held {
  cases: Case[];
  unread: string[];
}

function filesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((file) => join(path, file))
    .filter((file) => /\.jsonl?$/.test(file) && statSync(file).isFile());
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function rowsOf(file: string): unknown[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  if (file.endsWith('.jsonl')) {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(parsed);
  }
  const whole = z.array(z.unknown()).safeParse(parsed(text));
  return whole.success ? whole.data : [];
}

/** Every labelled text of a file, or of a folder and the folders in it. */
export function readFiles(path: string): Held {
  const held: Held = { cases: [], unread: [] };
  for (const file of filesIn(path)) {
    for (const [index, row] of rowsOf(file).entries()) {
      const name = `${file}:${index + 1}`;
      const made = caseOfSpec(row, name) ?? caseOfRow(row, file, name);
      if (made === undefined) held.unread.push(name);
      else held.cases.push(...made);
    }
  }
  return held;
}
