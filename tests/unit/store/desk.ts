import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newId } from '../../../lib/ledger/new-id.ts';
import { command } from '../../../lib/messages/commands.ts';
import type { IntentInput } from '../../../lib/messages/commands.ts';
import type { SenderKind } from '../../../lib/messages/doors.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import { append } from '../../../lib/store/append.ts';
import { listContacts } from '../../../lib/store/contacts.ts';
import { Store } from '../../../lib/store/tables.ts';
import type { PersonRow } from '../../../lib/store/tables.ts';

export const ZONE = 'Europe/Berlin';
export const ACCOUNT = 'sam@maplefield.example';
/** Monday 23 November 2026, 10:00 in Berlin. */
export const MONDAY = Date.parse('2026-11-23T09:00:00Z');
export const DAY = 86_400_000;

/** A ledger on a desk: an empty database, a clock that is set by hand, commands as Gmail sends them. */
export class Desk {
  now = MONDAY;
  readonly store: Store;

  private constructor(store: Store) {
    this.store = store;
  }

  static async open(): Promise<Desk> {
    fakeBrowser.reset();
    const storage = { estimate: async () => ({ quota: 10 ** 10, usage: 0 }) };
    vi.stubGlobal('navigator', { storage });
    const store = new Store(`may-i-${newId()}`);
    await store.open();
    return new Desk(store);
  }

  present() {
    return { now: this.now, zone: ZONE, settings: defaultPolicy };
  }

  do(intent: IntentInput, options: { act?: string; from?: SenderKind; zone?: string } = {}) {
    const whole = command.parse({
      act: options.act ?? newId(),
      account: ACCOUNT,
      zone: options.zone ?? ZONE,
      intent,
    });
    return append(this.store, whole, this.present(), options.from ?? 'gmail');
  }

  async people(): Promise<PersonRow[]> {
    return (await listContacts(this.store, { search: '', offset: 0, limit: 1000 })).contacts;
  }

  async kinds(): Promise<string[]> {
    const entries = await this.store.entries.orderBy('id').toArray();
    return entries.toSorted((a, b) => a.seq - b.seq).map((entry) => entry.kind);
  }
}

/** One kind of intent as it is sent. */
export type Do<K extends IntentInput['do']> = Extract<IntentInput, { do: K }>;

export const ana = { email: 'ana@oliveira.example', name: 'Ana Oliveira' };
export const on = (day: string) => ({ day, zone: ZONE });
