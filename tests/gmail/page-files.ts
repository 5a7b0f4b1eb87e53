import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const PAGE = new URL('./page/', import.meta.url);
/** What a page loads; the rest it is made of comes with it. */
const ENTRIES: ReadonlySet<string> = new Set(['main.ts', 'popout.ts']);

/** A file of the page, ready to send; undefined when there is none of that name. */
export async function pageFile(path: string): Promise<{ type: string; text: string } | undefined> {
  if (!/^[\w-]+(\/[\w-]+)*\.(ts|css)$/.test(path)) return undefined;
  const text = await readFile(new URL(path, PAGE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  if (path.endsWith('.css')) return { type: 'text/css; charset=utf-8', text };
  if (!ENTRIES.has(path)) return undefined;
  return { type: 'text/javascript; charset=utf-8', text: await scriptOf(path) };
}

const scripts = new Map<string, Promise<string>>();

/** A script with all it is made of, as one file: half a hundred would take each page long. */
function scriptOf(entry: string): Promise<string> {
  const known = scripts.get(entry) ?? bundle(entry);
  scripts.set(entry, known);
  return known;
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL(entry, PAGE)) },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the page could not be built');
  return chunk.code;
}

/** All style sheets as one, in the order of their names. */
export async function pageStyle(): Promise<string> {
  const folder = new URL('style/', PAGE);
  const names = (await readdir(folder)).toSorted();
  const sheets = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return sheets.join('\n');
}
