import { useCallback, useDeferredValue, useState } from 'react';
import { listContacts } from '../store/contacts.ts';
import type { PersonRow } from '../store/tables.ts';
import { useLive } from './use-live.ts';

/** Rows are read in steps, so that a small scroll reads nothing anew. */
const STEP = 100;

/** The part of all contacts that is in view, live. */
export function useContacts() {
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const [range, setRange] = useState({ offset: 0, limit: STEP });
  const { value: page, problem } = useLive(
    async (store) => ({
      ...(await listContacts(store, { search: wanted, ...range })),
      offset: range.offset,
    }),
    [wanted, range],
  );
  const onRange = useCallback((first: number, last: number) => {
    const offset = Math.floor(first / STEP) * STEP;
    const limit = Math.ceil(last / STEP) * STEP - offset;
    setRange((now) => (now.offset === offset && now.limit === limit ? now : { offset, limit }));
  }, []);
  return {
    search,
    setSearch,
    total: page?.total ?? (problem ? 0 : undefined),
    problem,
    rowAt: (index: number): PersonRow | undefined => page?.contacts[index - page.offset],
    onRange,
  };
}
