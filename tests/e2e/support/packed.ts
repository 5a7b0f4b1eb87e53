import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { findChromium } from '../../../scripts/browser/find.ts';
import { ZONE } from './days.ts';

const POLICIES = '/etc/chromium';

/** Why a packed extension cannot be installed here; undefined where it can. */
export function whyNotPacked(): string | undefined {
  if (process.platform !== 'linux') return 'policies can be set for one browser on Linux only';
  if (!existsSync(POLICIES)) return `there is no ${POLICIES} to lay policies over`;
  try {
    execFileSync('unshare', [...apart(), 'mount', '--bind', '/tmp', POLICIES], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'no mount namespace can be had to keep the policy from other browsers';
  }
}

/** A mount namespace of its own: what is laid over a folder there is seen by nobody else. */
function apart(): string[] {
  return process.getuid?.() === 0 ? ['-m'] : ['-rm'];
}

/**
 * The extension packed, and a Chromium that installs it by policy: unlike an unpacked one it stays
 * installed across restarts, as it does with users. Everything lies in `folder`.
 */
export class PackedBrowser {
  readonly id: string;
  private readonly folder: string;
  private readonly server;

  private constructor(folder: string, id: string, server: ReturnType<typeof createServer>) {
    this.folder = folder;
    this.id = id;
    this.server = server;
  }

  static async make(folder: string, extension: string): Promise<PackedBrowser> {
    const copy = join(folder, 'extension');
    cpSync(extension, copy, { recursive: true });
    const pack = [`--pack-extension=${copy}`, '--no-sandbox', '--headless=new'];
    execFileSync(findChromium(), pack, { stdio: 'ignore' });
    const key = createPublicKey(readFileSync(`${copy}.pem`)).export({
      type: 'spki',
      format: 'der',
    });
    const hash = createHash('sha256').update(key).digest('hex').slice(0, 32);
    const id = hash.replaceAll(/./g, (digit) => String.fromCodePoint(97 + parseInt(digit, 16)));
    const { version } = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
    const server = createServer((request, response) => {
      const host = `http://${request.headers.host}`;
      if (request.url?.startsWith('/may-i.crx')) response.end(readFileSync(`${copy}.crx`));
      else {
        response.setHeader('content-type', 'text/xml');
        response.end(
          `<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">` +
            `<app appid="${id}"><updatecheck codebase="${host}/may-i.crx" version="${version}"/></app></gupdate>`,
        );
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const managed = join(folder, 'etc', 'policies', 'managed');
    mkdirSync(managed, { recursive: true });
    const policy = {
      ExtensionInstallForcelist: [`${id};http://127.0.0.1:${port}/updates.xml`],
      DeveloperToolsAvailability: 1,
    };
    writeFileSync(join(managed, 'may-i.json'), JSON.stringify(policy));
    const start = `#!/bin/sh
exec unshare ${apart().join(' ')} sh -c 'mount --bind "$0" ${POLICIES} && exec ${findChromium()} "$@"' ${join(folder, 'etc')} "$@"
`;
    writeFileSync(join(folder, 'chromium'), start);
    chmodSync(join(folder, 'chromium'), 0o755);
    return new PackedBrowser(folder, id, server);
  }

  /** Starts the browser on the one profile. */
  launch(): Promise<BrowserContext> {
    return chromium.launchPersistentContext(join(this.folder, 'profile'), {
      executablePath: join(this.folder, 'chromium'),
      headless: true,
      timezoneId: ZONE,
      // A worker that starts before Playwright reaches it has the machine's zone otherwise.
      env: { ...process.env, TZ: ZONE },
      ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
      args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--no-first-run'],
    });
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }
}
