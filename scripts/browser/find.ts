import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env['LOCALAPPDATA'] ?? ''}\\Chromium\\Application\\chrome.exe`,
];

/**
 * The path of a Chromium that loads an unpacked extension: one that is there, else Playwright's,
 * else one fetched by Playwright, else Debian's package. (Chrome itself no longer takes
 * `--load-extension`.) Throws, saying what to install, when there is none to be had.
 */
export function findChromium(): string {
  const there = [...PLACES, playwrights()].find((path) => path && existsSync(path));
  if (there) return there;
  console.log('No Chromium here yet: installing one …');
  const ways: [string, string[]][] = [
    ['npx', ['playwright', 'install', '--with-deps', 'chromium']],
    ['apt-get', ['update', '-q']],
    ['apt-get', ['install', '-y', '-q', 'chromium']],
  ];
  for (const [command, args] of ways) {
    try {
      execFileSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 600_000 });
    } catch {
      // The next way may work; what is found decides.
    }
    const found = [...PLACES, playwrights()].find((path) => path && existsSync(path));
    if (found) return found;
  }
  throw new Error(
    'No Chromium could be installed. Install Chromium yourself and run again, or set CHROMIUM to its path.',
  );
}

function playwrights(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}
