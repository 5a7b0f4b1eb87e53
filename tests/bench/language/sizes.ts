import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Rolldown } from 'vite';

const ENTRY = 'virtual:entry';

/** What each brings into a bundle that reads text with it and does nothing else. */
const ENTRIES = {
  ours: `
    export { readReply } from '/lib/language/read-reply.ts';
    export { readDraft } from '/lib/language/outgoing/read-draft.ts';
    export { findWorn } from '/lib/language/worn/find.ts';
    export { newestWords } from '/lib/language/newest-words.ts';
    export { findDates } from '/lib/language/dates/find-dates.ts';
    export { readTypedDate } from '/lib/language/typed-date.ts';
    export { findAsk } from '/lib/language/asked-date.ts';
    export { isBulk } from '/lib/language/bulk.ts';`,
  'chrono-node': `export { parse } from 'chrono-node/en';`,
  recognizers: `export { recognizeDateTime } from '@microsoft/recognizers-text-date-time';`,
  'compromise-dates': `
    import nlp from 'compromise';
    import dates from 'compromise-dates';
    nlp.plugin(dates);
    export default nlp;`,
};

export type Bundle = keyof typeof ENTRIES;

async function bundle(code: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    // The recognizers' file for browsers exports nothing; their modules are what can be bundled.
    resolve: { mainFields: ['module', 'main'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
        load: (id) => (id === `\0${ENTRY}` ? code : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return built.output.map((part) => ('code' in part ? part.code : '')).join('');
}

/** Bytes of each bundle, minified and gzipped. */
export async function bundleSizes(): Promise<Record<Bundle, number>> {
  const size = async (which: Bundle) => gzipSync(await bundle(ENTRIES[which]), { level: 9 }).length;
  return {
    ours: await size('ours'),
    'chrono-node': await size('chrono-node'),
    recognizers: await size('recognizers'),
    'compromise-dates': await size('compromise-dates'),
  };
}
