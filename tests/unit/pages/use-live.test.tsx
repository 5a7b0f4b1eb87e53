// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageBoundary } from '../../../components/ui/PageBoundary.tsx';
import { newId } from '../../../lib/ledger/new-id.ts';
import { Refused } from '../../../lib/messages/refused.ts';
import { usePerson } from '../../../lib/pages/use-person.ts';
import { useCount } from '../../../lib/pages/use-count.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import { openStore } from '../../../lib/store/open.ts';
import { append } from '../../../lib/store/append.ts';
import { Store } from '../../../lib/store/tables.ts';

vi.mock('../../../lib/store/open.ts', () => ({ openStore: vi.fn<() => Promise<Store>>() }));
const moment = { now: Date.parse('2026-11-23T09:00:00Z'), zone: 'Europe/Berlin', workingDays: [1] };

function Person({ id }: { id: string }) {
  const { person, problem } = usePerson(id, moment);
  return <p>{problem ? problem.code : person === undefined ? '…' : (person?.name ?? 'nobody')}</p>;
}
function Count() {
  return <b>{useCount()}</b>;
}

let store: Store;
beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: { estimate: async () => ({ quota: 10 ** 10, usage: 0 }) },
  });
  store = new Store(`live-${newId()}`);
  await store.open();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('says why a contact cannot be read, and does not leave the page blank', async () => {
  vi.mocked(openStore).mockRejectedValue(new Refused('store-closed'));
  render(<Person id="p" />);
  expect(await screen.findByText('store-closed')).toBeTruthy();
});

it('follows the ledger also where it was opened late', async () => {
  // As slow as a disk: whoever watches only before this wait sees no change.
  vi.mocked(openStore).mockImplementation(
    () => new Promise((resolve) => setTimeout(() => resolve(store), 30)),
  );
  render(<Count />);
  await screen.findByText('0');
  const ana = { email: 'ana@oliveira.example', name: 'Ana' };
  const intent = { do: 'add-note' as const, person: ana, place: {}, note: 'Likes mornings' };
  const command = { act: newId(), account: '', zone: moment.zone, intent };
  await act(() => append(store, command, { ...moment, settings: defaultPolicy }, 'page'));
  await waitFor(() => expect(screen.getByText('1')).toBeTruthy());
});

it('puts kind words where a page fails to draw', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Broken = () => {
    throw new Error('broken');
  };
  render(
    <PageBoundary>
      <Broken />
    </PageBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toBeTruthy();
  expect(screen.getByRole('button')).toBeTruthy();
});
