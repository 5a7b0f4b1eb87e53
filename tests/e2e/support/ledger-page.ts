import type { Page } from '@playwright/test';
import { newId } from '../../../lib/ledger/new-id.ts';
import type { Entry } from '../../../lib/ledger/entry.ts';
import type { WordsRow } from '../../../lib/ledger/words.ts';
import type { Answer, Saved } from '../../../lib/messages/answers.ts';
import type { CommandInput, IntentInput } from '../../../lib/messages/commands.ts';
import type { HeadRow } from '../../../lib/store/tables.ts';
import { ZONE } from './days.ts';
import type { MayI } from './may-i.ts';

/** Everything the extension keeps, as it lies there. */
export interface Dump {
  tables: {
    entries: Entry[];
    words: WordsRow[];
    people: object[];
    addresses: object[];
    bars: object[];
    agenda: object[];
    meta: object[];
  } & Record<string, object[]>;
  local: Record<string, unknown>;
}

export function command(intent: IntentInput, act = newId()): CommandInput {
  return { act, account: 'sam@maplefield.example', zone: ZONE, intent };
}

/** A page of the extension that shows nothing and asks nothing by itself: tests ask through it. */
export class LedgerPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(mayI: MayI): Promise<LedgerPage> {
    const page = await mayI.context.newPage();
    await page.goto(mayI.url('manifest.json'));
    return new LedgerPage(page);
  }

  /** Asks the worker. A worker that is killed before it answers gives no answer. */
  ask<T>(type: string, data: unknown): Promise<Answer<T> | undefined> {
    return this.page.evaluate(
      async ([name, input]) => {
        const message = { id: 1, type: name, data: input, timestamp: Date.now() };
        const answer = await chrome.runtime.sendMessage(message).catch(() => undefined);
        return answer && 'res' in answer ? answer.res : answer;
      },
      [type, data] as const,
    );
  }

  /** Sends commands all at once, and answers each as it comes. */
  sendAll(commands: CommandInput[]): Promise<Answer<Saved> | undefined>[] {
    return commands.map((it) => this.ask<Saved>('command', it));
  }

  import(lines: string[], firstLine = 1) {
    return this.ask<{ added: number; present: number; refused: { line: number; why: string }[] }>(
      'importLines',
      { lines, firstLine },
    );
  }

  dump(): Promise<Dump> {
    return this.page.evaluate(async () => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(new Error(request.error?.name)));
        });
      const local = await chrome.storage.local.get(null);
      const known = await indexedDB.databases();
      if (!known.some(({ name }) => name === 'may-i')) return { tables: {}, local };
      const database = await settled(indexedDB.open('may-i'));
      const names = [...database.objectStoreNames];
      const tables: Record<string, unknown[]> = {};
      if (names.length > 0) {
        const reading = database.transaction(names);
        const all = names.map((name) => settled(reading.objectStore(name).getAll()));
        for (const [index, rows] of (await Promise.all(all)).entries())
          tables[names[index] ?? ''] = rows;
      }
      database.close();
      return { tables, local };
    }) as Promise<Dump>;
  }

  /** Deletes the database and nothing else, as a full disk or a damaged profile does. */
  dropDatabase(): Promise<void> {
    return this.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('may-i');
          request.addEventListener('success', () => resolve());
          request.addEventListener('error', () => reject(new Error('not deleted')));
        }),
    );
  }

  /** Everything goes, as when the extension is removed. */
  async wipe(): Promise<void> {
    await this.dropDatabase();
    await this.page.evaluate(() => chrome.storage.local.clear());
  }
}

export function headOf({ tables }: Dump): HeadRow | undefined {
  return (tables.meta as HeadRow[]).find((row) => row.key === 'head');
}
