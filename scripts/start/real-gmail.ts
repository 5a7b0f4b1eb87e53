import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { findChromium } from '../browser/find.ts';
import { profileOf } from './places.ts';

/**
 * Opens real Gmail with the release build: a plain browser process without automation flags, since
 * a sign-in is refused to an automated one. Comes back when the browser is closed.
 */
export async function openRealGmail(extension: string): Promise<void> {
  const profile = profileOf('gmail');
  mkdirSync(profile, { recursive: true });
  const flags = [
    `--user-data-dir=${profile}`,
    `--load-extension=${extension}`,
    '--no-first-run',
    '--no-default-browser-check',
    // A browser run by root has no sandbox to give.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'https://mail.google.com/',
  ];
  console.log(`
Real Gmail, in a browser profile of its own (${profile}).
This way is untried where the extension is tested: no machine there reaches Gmail. Sign in as you
would anywhere. If the sign-in is refused or the extension is missing, load the folder
${extension}
in your own Chrome instead: chrome://extensions, Developer mode, Load unpacked.

Close the browser or press Ctrl+C to end.
`);
  const browser = spawn(findChromium(), flags, { stdio: 'ignore' });
  const stop = () => void browser.kill('SIGTERM');
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await new Promise<void>((resolve, reject) => {
    browser.once('error', reject);
    browser.once('exit', () => resolve());
  });
}
