import { chromium } from '@playwright/test';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { findChromium } from '../../scripts/browser/find.ts';
import { ZONE } from '../e2e/support/days.ts';
import { sampleMailboxes } from '../gmail/mailbox/index.ts';
import { median, ms } from './table.ts';
import type { Line } from './table.ts';

/** What a message may take of Gmail's own thread. */
const ALLOWED_MS = 2;
const ROUNDS = 40;

interface Timed {
  each: number[];
}

/** The reader of a message's body as one script that leaves it on the global. */
async function script(): Promise<string> {
  const code = `import { ownText } from '/lib/gmail/page/own-text.ts'; globalThis.ownText = ownText;`;
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'virtual:words' ? '\0words' : undefined),
        load: (id) => (id === '\0words' ? code : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: 'virtual:words', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output.map((part) => ('code' in part ? part.code : '')).join('');
}

/**
 * The time a message takes in Gmail's page: its newest words are taken from what is shown there; all
 * the rest of the reading is the worker's. The slowest message of the sample counts.
 */
export async function wordsLines(): Promise<Line[]> {
  const bodies = sampleMailboxes(new Date(), ZONE).flatMap((mailbox) =>
    mailbox.threads.flatMap(({ messages }) => messages.map(({ html }) => html)),
  );
  const browser = await chromium.launch({ executablePath: findChromium() });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await script() });
    const { each } = await page.evaluate(
      ([mails, rounds]): Timed => {
        const { ownText } = globalThis as unknown as { ownText: (body: Element) => string };
        const shown = mails.map((html) => {
          const body = new DOMParser().parseFromString(html, 'text/html').body;
          const place = document.createElement('div');
          place.append(...body.childNodes);
          document.body.append(place);
          return place;
        });
        for (const body of shown) ownText(body);
        return {
          each: shown.map((body) => {
            const from = performance.now();
            for (let round = 0; round < rounds; round += 1) ownText(body);
            return (performance.now() - from) / rounds;
          }),
        };
      },
      [bodies, ROUNDS] as const,
    );
    const slowest = Math.max(...each);
    return [
      {
        what: `a message in Gmail's page, the slowest of ${each.length}`,
        ours: `${ms(slowest)} (median ${ms(median(each))})`,
        other: `${ALLOWED_MS} ms allowed`,
        ratio: slowest / ALLOWED_MS,
        target: 1,
      },
    ];
  } finally {
    await browser.close();
  }
}
