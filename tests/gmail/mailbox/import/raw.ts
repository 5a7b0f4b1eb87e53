import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';

import { tooBig } from './limits.ts';
import type { Problem, RawMail } from './limits.ts';
import { Splitter } from './splitter.ts';

/** Messages one by one, so that a file of many gigabytes never lies in memory. */
export async function rawMails(
  path: string,
  maxBytes: number,
  problems: Problem[],
): Promise<AsyncIterable<RawMail>> {
  const found = await stat(path).catch((error: unknown) => {
    throw new Error(unreadable(path, error), { cause: error });
  });
  if (found.isDirectory()) {
    const files = await mailFiles(path, path, problems);
    if (files.length === 0) {
      throw new Error(
        `The folder ${path} holds no .eml and no .mbox file. Name the folder which your mail program exported to.`,
      );
    }
    return fromFiles(files, path, maxBytes, problems);
  }
  const kind = await sniff(path);
  return fromFiles([{ path, kind }], join(path, '..'), maxBytes, problems);
}

interface MailFile {
  path: string;
  kind: 'eml' | 'mbox';
}

async function* fromFiles(
  files: MailFile[],
  root: string,
  maxBytes: number,
  problems: Problem[],
): AsyncGenerator<RawMail> {
  for (const file of files) {
    const place = relative(root, file.path) || basename(file.path);
    try {
      if (file.kind === 'mbox') {
        yield* fromMbox(file.path, place, maxBytes, problems);
        continue;
      }
      const { size, mtime } = await stat(file.path);
      if (size > maxBytes) {
        problems.push({ place, why: tooBig(maxBytes) });
        continue;
      }
      yield { place, bytes: await readFile(file.path), arrived: mtime };
    } catch (error) {
      // One file that cannot be opened must not cost the others.
      problems.push({ place, why: unreadable(file.path, error) });
    }
  }
}

async function* fromMbox(
  path: string,
  place: string,
  maxBytes: number,
  problems: Problem[],
): AsyncGenerator<RawMail> {
  const splitter = new Splitter(place, maxBytes, (problem) => problems.push(problem));
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    yield* splitter.push(chunk as Buffer);
  }
  yield* splitter.end();
}

async function mailFiles(folder: string, root: string, problems: Problem[]): Promise<MailFile[]> {
  const files: MailFile[] = [];
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (folder === root) throw new Error(unreadable(folder, error), { cause: error });
    problems.push({ place: relative(root, folder), why: unreadable(folder, error) });
    return [];
  });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const ending = extname(entry.name).toLowerCase();
    // Links are not followed: they can lead in circles or out of the folder.
    if (entry.isDirectory()) files.push(...(await mailFiles(path, root, problems)));
    else if (entry.isFile() && ending === '.eml') files.push({ path, kind: 'eml' });
    else if (entry.isFile() && ending === '.mbox') files.push({ path, kind: 'mbox' });
  }
  return files;
}

async function sniff(path: string): Promise<MailFile['kind']> {
  const ending = extname(path).toLowerCase();
  const start = Buffer.alloc(512);
  let length = 0;
  try {
    const file = await open(path);
    try {
      ({ bytesRead: length } = await file.read(start, 0, start.length, 0));
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new Error(unreadable(path, error), { cause: error });
  }
  const head = start.subarray(0, length).toString('latin1');
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('\u001f\u008b')) {
    throw new Error(`${path} is packed. Unpack it, then name the .mbox file that comes out.`);
  }
  if (ending === '.mbox' || head.startsWith('From ')) return 'mbox';
  if (ending === '.eml' || /^[\w-]+:/.test(head)) return 'eml';
  throw new Error(
    `${path} is neither an .mbox file nor an .eml file. Export your mail as .mbox, or name a folder of .eml files.`,
  );
}

function unreadable(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT') {
    return `There is no file or folder at ${path}. Check the name, or export your mail again.`;
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return `${path} may not be read. Change its permissions, or copy it to a folder of your own.`;
  }
  return `${path} could not be read (${code ?? String(error)}). Copy it to this machine and try again.`;
}
