import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = new URL('./', import.meta.url);
const ROOT = new URL('../../../', import.meta.url);

/**
 * Builds the extension that does nothing but hold InboxSDK and note what it reports; answers its
 * folder, ready to be loaded into Chromium.
 */
export async function buildBareExtension(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await Promise.all(['content', 'background'].map((name) => bundle(name, folder)));
  await copyFile(new URL('manifest.json', HERE), join(folder, 'manifest.json'));
  await copyFile(
    new URL('node_modules/@inboxsdk/core/pageWorld.js', ROOT),
    join(folder, 'pageWorld.js'),
  );
  return folder;
}

async function bundle(name: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(HERE),
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL(`${name}.ts`, HERE)),
        formats: ['iife'],
        name: 'bare',
        fileName: () => `${name}.js`,
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}
