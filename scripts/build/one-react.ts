import type { Plugin } from 'vite';

/** The entry that draws in Gmail with the React of another script of the same tab. */
const ENTRY = 'entrypoints/views.ts';
const SHARED = '\0react-of-the-tab';

/**
 * Two Reacts in one tab would not know of each other's hooks. In the script that draws, `react` is
 * the one the content script has left on the global of their common world.
 */
export function oneReact(): Plugin {
  let isViews = false;
  return {
    name: 'may-i:one-react',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      const { lib } = config.build;
      isViews = lib !== false && JSON.stringify(lib.entry).includes(ENTRY);
    },
    resolveId: (id) => (isViews && id === 'react' ? SHARED : null),
    load: (id) => (id === SHARED ? 'module.exports = globalThis.mayIReact;' : null),
  };
}
