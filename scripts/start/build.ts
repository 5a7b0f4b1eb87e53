import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { run } from '../run.ts';
import { RELEASE_BUILD, SAMPLE_BUILD } from './places.ts';

/** Builds the extension and answers its folder. Throws with the builder's own words. */
export async function build(kind: 'sample' | 'release'): Promise<string> {
  const [script, folder] =
    kind === 'sample' ? ['build:sample', SAMPLE_BUILD] : ['build', RELEASE_BUILD];
  const ran = await run('npm', ['run', '--silent', script]);
  if (ran.code !== 0 || !existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`The extension could not be built.\n${stripVTControlCharacters(ran.output)}`);
  }
  console.log(`Built in ${ran.seconds.toFixed(1)} s: ${folder}`);
  return folder;
}
