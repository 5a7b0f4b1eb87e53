import { browser } from 'wxt/browser';
import type { Answer, Problem } from './answers.ts';
import { inTime } from './in-time.ts';
import { messenger } from './messenger.ts';
import type { Protocol } from './protocol.ts';

/** The questions the worker answers; the rest of the protocol goes the other way. */
type Question = {
  [K in keyof Protocol]: ReturnType<Protocol[K]> extends Answer<unknown> ? K : never;
}[keyof Protocol];
type Ask = {
  [K in Question]: (input: Parameters<Protocol[K]>[0]) => Promise<ReturnType<Protocol[K]>>;
};

/** A stopped worker answers within 40 ms once started (measured); this is for a stuck one. */
const PATIENCE_MS = 8_000;
const TRIES = 2;

function isOrphaned(): boolean {
  // After an update the old content script keeps running without its runtime.
  return !browser.runtime?.id;
}

function refusal(code: Problem['code'], detail?: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, detail } };
}

async function put<K extends Question>(
  key: K,
  input: Parameters<Protocol[K]>[0],
): Promise<Answer<unknown>> {
  let last = refusal('no-answer');
  // Every question may be repeated: commands carry their act's id, and the rest changes nothing.
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (isOrphaned()) return refusal('orphaned');
    try {
      const answer = (await inTime(
        messenger.sendMessage(key, input as never),
        PATIENCE_MS,
      )) as unknown;
      if (answer && typeof answer === 'object' && 'ok' in answer) return answer as Answer<unknown>;
    } catch (error) {
      last = refusal(isOrphaned() ? 'orphaned' : 'no-answer', (error as Error).name);
    }
  }
  return last;
}

/**
 * Asks the worker: `await ask.command({...})`. Never throws: a worker that was stopped is started
 * by the question and asked again; if it stays silent the answer is a problem, `orphaned` when the
 * tab belongs to an older version of the extension.
 */
export const ask = new Proxy({} as Ask, {
  get: (_target, key: Question) => (input: never) => put(key, input),
});
