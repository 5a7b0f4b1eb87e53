import { readFile, readdir } from 'node:fs/promises';
import { transformWithOxc } from 'vite';

const PAGE = new URL('./page/', import.meta.url);

/** A file of the page, ready to send; undefined when there is none of that name. */
export async function pageFile(path: string): Promise<{ type: string; text: string } | undefined> {
  if (!/^[\w-]+(\/[\w-]+)*\.(ts|css)$/.test(path)) return undefined;
  const text = await readFile(new URL(path, PAGE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  if (path.endsWith('.css')) return { type: 'text/css; charset=utf-8', text };
  return { type: 'text/javascript; charset=utf-8', text: await scriptOf(path, text) };
}

const scripts = new Map<string, string>();

/** Browsers take no types; every page asks for the same files, so each is stripped once. */
async function scriptOf(path: string, source: string): Promise<string> {
  const known = scripts.get(source);
  if (known !== undefined) return known;
  const { code } = await transformWithOxc(source, path, { sourcemap: false });
  scripts.set(source, code);
  return code;
}

/** All style sheets as one, in the order of their names. */
export async function pageStyle(): Promise<string> {
  const folder = new URL('style/', PAGE);
  const names = (await readdir(folder)).toSorted();
  const sheets = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return sheets.join('\n');
}
