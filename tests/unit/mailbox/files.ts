import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll } from 'vitest';

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** Writes files into a fresh folder which goes away with the tests. */
export async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mailbox-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Writes one file and gives its path. */
export async function fileOf(content: string | Uint8Array, name = 'mail.mbox'): Promise<string> {
  return join(await folderOf({ [name]: content }), name);
}

/** One message in text form; headers given override the ordinary ones, `''` drops one. */
export function eml(headers: Record<string, string> = {}, body = 'Hello Sam.\n'): string {
  const all: Record<string, string> = {
    From: 'Ana Oliveira <ana@portofrio.example>',
    To: 'Sam Carter <sam@maplefield.example>',
    Subject: 'A letter',
    Date: 'Fri, 20 Nov 2026 16:42:00 +0000',
    ...headers,
  };
  const lines = Object.entries(all).filter(([, value]) => value !== '');
  return `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${body}`;
}

/** Messages as one mbox file. */
export function mbox(...messages: string[]): string {
  return messages.map((text) => `From 17@xxx Fri Nov 20 16:42:00 +0000 2026\n${text}\n`).join('\n');
}
