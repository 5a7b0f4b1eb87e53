import type { BrowserContext, Page, Worker } from '@playwright/test';
import { newId } from '../../../lib/ledger/new-id.ts';
import type { IntentInput } from '../../../lib/messages/commands.ts';
import { extensionId, worker as workerOf } from '../../../scripts/browser/launch.ts';
import { expect } from './expect.ts';

/** An entry as it lies in the database. */
export interface StoredFact {
  id: string;
  act: string;
  seq: number;
  kind: string;
  contact: string;
  body: Record<string, unknown>;
}

/** The extension as a test holds it: its worker, its pages, its ledger and its clock. */
export class MayI {
  readonly context: BrowserContext;
  readonly id: string;
  private stopped = false;

  private constructor(context: BrowserContext, id: string) {
    this.context = context;
    this.id = id;
  }

  static async in(context: BrowserContext): Promise<MayI> {
    return new MayI(context, await extensionId(context));
  }

  worker(): Promise<Worker> {
    return workerOf(this.context);
  }

  url(page: string): string {
    return `chrome-extension://${this.id}/${page}`;
  }

  async open(
    page: 'popup.html' | 'ledger.html' | 'ledger.html#contacts' | 'welcome.html',
  ): Promise<Page> {
    const opened = await this.context.newPage();
    await opened.goto(this.url(page));
    return opened;
  }

  /** Asks the worker from a page of the extension, as the popup does: one that lies open, if any does. */
  async ask<R>(type: string, data: unknown): Promise<R> {
    const open = this.context.pages().find((it) => it.url() === this.url('welcome.html'));
    const page = open ?? (await this.open('popup.html'));
    const answer = await page.evaluate(
      ([name, input]) =>
        chrome.runtime.sendMessage({ id: 1, type: name, data: input, timestamp: Date.now() }),
      [type, data] as const,
    );
    if (!open) await page.close();
    // The library wraps what a handler returns.
    return ((answer as { res?: unknown }).res ?? answer) as R;
  }

  /** Carries out a command; fails the test when it is refused. */
  async command(intent: IntentInput, account = 'sam@maplefield.example'): Promise<string> {
    const act = newId();
    const command = { act, account, zone: 'Europe/Berlin', intent };
    const answer = await this.ask<{ ok: boolean }>('command', command);
    expect(answer).toMatchObject({ ok: true });
    return act;
  }

  /** Every stored entry, oldest first. */
  async facts(kind?: string): Promise<StoredFact[]> {
    const rows = (await this.table<StoredFact>('entries')).toSorted((a, b) => a.seq - b.seq);
    return rows.filter((row) => kind === undefined || row.kind === kind);
  }

  table<T>(name: string): Promise<T[]> {
    return this.inWorker(
      (table: string) =>
        new Promise<never[]>((resolve, reject) => {
          const opening = indexedDB.open('may-i');
          opening.addEventListener('error', () => reject(new Error('cannot open')));
          opening.addEventListener('success', () => {
            const database = opening.result;
            if (!database.objectStoreNames.contains(table)) {
              database.close();
              resolve([]);
              return;
            }
            const all = database.transaction(table).objectStore(table).getAll();
            all.addEventListener('success', () => {
              database.close();
              resolve(all.result as never[]);
            });
          });
        }),
      name,
    ) as Promise<T[]>;
  }

  /** Sets the sample build's clock this far ahead of the machine's. */
  async setClockAhead(ms: number): Promise<void> {
    await this.inWorker((offset) => chrome.storage.local.set({ 'sample-clock': offset }), ms);
  }

  badge(): Promise<string> {
    return this.inWorker(() => chrome.action.getBadgeText({}), null);
  }

  /** Waits until reminders under way have been shown, so that what is not there stays away. */
  async remindersDone(): Promise<void> {
    await this.inWorker(() => navigator.locks.request('remind', () => null), null);
  }

  /** Ids of the notifications on screen. */
  notifications(): Promise<string[]> {
    return this.inWorker(async () => Object.keys(await chrome.notifications.getAll()), null);
  }

  /** Stops the worker as Chrome does when it idles; the next event starts another. */
  async killWorker(): Promise<void> {
    const browser = this.context.browser();
    if (!browser) throw new Error('no browser');
    const session = await browser.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const running = targetInfos.find(
      (target) => target.type === 'service_worker' && target.url.includes(this.id),
    );
    if (!running) throw new Error('the worker does not run');
    const ended = await this.workerEnds();
    const stopped = await session.send('Target.closeTarget', { targetId: running.targetId });
    expect(stopped).toEqual({ success: true });
    await ended();
    this.stopped = true;
    await session.detach();
  }

  /** Waits until the worker runs, which something else has started. */
  async runs(): Promise<void> {
    const browser = this.context.browser();
    if (!browser) throw new Error('no browser');
    const session = await browser.newBrowserCDPSession();
    const running = async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.some(
        ({ type, url }) => type === 'service_worker' && url.includes(this.id),
      );
    };
    await expect.poll(running).toBe(true);
    await session.detach();
  }

  /**
   * Watches for the worker's end from now on. That its target is gone says nothing: where an event
   * waits already, the browser starts the next worker at once, under the same target.
   */
  private async workerEnds(): Promise<() => Promise<void>> {
    const [page] = this.context.pages();
    if (!page) throw new Error('no page to watch from');
    const watch = await this.context.newCDPSession(page);
    let ended = false;
    watch.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      ended ||= versions.some(
        ({ scriptURL, runningStatus }) =>
          scriptURL.includes(this.id) && runningStatus === 'stopped',
      );
    });
    await watch.send('ServiceWorker.enable');
    return async () => {
      await expect.poll(() => ended).toBe(true);
      await watch.detach();
    };
  }

  /** Runs in the worker, starting it through a page of the extension when it sleeps. */
  async inWorker<A, R>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R> {
    // Nothing else wakes a worker that was stopped, and a question put to it directly only waits.
    if (this.stopped) await this.ask('health', {});
    this.stopped = false;
    const worker = await this.worker();
    try {
      return await worker.evaluate<R, A>(run as never, arg as never);
    } catch (error) {
      // A stopped worker is started by the question, which itself is lost.
      if (!/restarted|stopped|closed/.test((error as Error).message)) throw error;
      return worker.evaluate<R, A>(run as never, arg as never);
    }
  }
}
