import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const SAMPLE_BUILD = resolve('.output/chrome-mv3-sample');
export const RELEASE_BUILD = resolve('.output/chrome-mv3');
export const PICTURES = resolve('.output/tour');

const CACHE = resolve('.cache');
export type Kept = 'sample' | 'mail' | 'gmail';

/** The browser profile that starts of one kind keep between them, with the ledger in it. */
export function profileOf(kind: Kept): string {
  return join(CACHE, `${kind}-profile`);
}

/**
 * Starts of this kind begin anew. What the sample kept is deleted. A profile of real Gmail holds a
 * real ledger, so it is put aside under another name; the answer is where.
 */
export function startClean(kind: Kept): string | undefined {
  const profile = profileOf(kind);
  if (!existsSync(profile)) return undefined;
  if (kind !== 'gmail') {
    rmSync(profile, { recursive: true, force: true });
    return undefined;
  }
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const aside = `${profile}.${stamp}`;
  renameSync(profile, aside);
  return aside;
}

/**
 * The moment the sample began. Its mail is dated from then on and the ledger kept beside it rests
 * on that mail, so both grow old together until a clean start.
 */
export function beganAt(kind: Kept): Date {
  const profile = profileOf(kind);
  const file = join(profile, 'began.txt');
  if (existsSync(file)) {
    const kept = new Date(readFileSync(file, 'utf8').trim());
    if (!Number.isNaN(kept.getTime())) return kept;
  }
  const now = new Date();
  mkdirSync(profile, { recursive: true });
  writeFileSync(file, `${now.toISOString()}\n`);
  return now;
}
