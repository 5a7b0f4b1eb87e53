import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, Worker } from '@playwright/test';
import { findChromium } from './find.ts';

export interface Launch {
  /** Folder of the built extension; left out: a browser without one. */
  extension?: string;
  /** Flags that lead mail.google.com to the sample Gmail, and nothing else anywhere. */
  args: string[];
  /** A window for a person: it takes any size, and Ctrl+C is left to whoever opened it. */
  window?: boolean;
  /** Profile folder; a new empty one when not given. */
  profile?: string;
  zone?: string;
  dark?: boolean;
  size?: { width: number; height: number };
}

/** Opens Chromium, with the extension loaded, cut off from every network but the given flags'. */
export async function launch(options: Launch): Promise<BrowserContext> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'may-i-'));
  const zone = options.zone ?? 'Europe/Berlin';
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: !options.window,
    viewport: options.window ? null : (options.size ?? { width: 1440, height: 900 }),
    handleSIGINT: !options.window,
    ignoreDefaultArgs: options.window ? ['--enable-automation'] : [],
    timezoneId: zone,
    // The worker has its zone from the process alone.
    env: { ...process.env, TZ: zone },
    locale: 'en-GB',
    colorScheme: options.dark ? 'dark' : options.window ? null : 'light',
    args: [
      // Playwright adds --disable-extensions; without the first flag nothing loads.
      ...(options.extension
        ? [
            `--disable-extensions-except=${options.extension}`,
            `--load-extension=${options.extension}`,
          ]
        : []),
      '--lang=en-GB',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.window ? ['--test-type', '--window-size=1440,960'] : []),
      ...options.args,
    ],
  });
}

/** The extension's worker, started if it sleeps. */
export async function worker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** The extension's id, from its worker's address. */
export async function extensionId(context: BrowserContext): Promise<string> {
  return new URL((await worker(context)).url()).host;
}
