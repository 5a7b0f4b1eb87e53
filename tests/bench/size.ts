import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Built } from './bench.ts';
import { kB } from './table.ts';
import type { Line } from './table.ts';

const zipped = (...file: string[]) => gzipSync(readFileSync(join(...file)), { level: 9 }).length;

/**
 * What every Gmail tab has to load, beside an extension that holds InboxSDK and nothing else; and the
 * same with the script that draws, which is put into a tab once a compose or a conversation is there.
 */
export function sizeLines({ release, bare }: Built): Line[] {
  const ours = zipped(release, 'content-scripts/gmail.js');
  const views = zipped(release, 'views.js');
  const other = zipped(bare, 'content.js');
  const beside = `${kB(other)} bare InboxSDK`;
  return [
    {
      what: 'content script, gzipped',
      ours: kB(ours),
      other: beside,
      ratio: ours / other,
      target: 1.35,
    },
    {
      what: 'with what draws views, once one shows',
      ours: kB(ours + views),
      other: beside,
      ratio: (ours + views) / other,
    },
  ];
}
