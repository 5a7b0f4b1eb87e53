import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Built } from './bench.ts';
import { kB } from './table.ts';
import type { Line } from './table.ts';

const zipped = (...file: string[]) => gzipSync(readFileSync(join(...file)), { level: 9 }).length;

/** What every Gmail tab has to load, beside an extension that holds InboxSDK and nothing else. */
export function sizeLine({ release, bare }: Built): Line {
  const ours = zipped(release, 'content-scripts/gmail.js');
  const other = zipped(bare, 'content.js');
  return {
    what: 'content script, gzipped',
    ours: kB(ours),
    other: `${kB(other)} bare InboxSDK`,
    ratio: ours / other,
    target: 1.35,
  };
}
