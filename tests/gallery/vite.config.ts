import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The gallery: `vite --config tests/gallery/vite.config.ts`, then open the page it names. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: false,
  resolve: {
    alias: { 'wxt/browser': fileURLToPath(new URL('browser.ts', import.meta.url)) },
  },
  build: { outDir: '../../.output/gallery', emptyOutDir: true },
});
