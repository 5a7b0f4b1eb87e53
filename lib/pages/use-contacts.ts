import { useCallback, useDeferredValue, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listContacts } from '../store/contacts.ts';
import { openStore } from '../store/open.ts';
import type { PersonRow } from '../store/tables.ts';
import { problemOf } from './problem-of.ts';

/** Rows are read in steps, so that a small scroll reads nothing anew. */
const STEP = 100;

/** The part of all contacts that is in view, live. */
export function useContacts() {
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const [range, setRange] = useState({ offset: 0, limit: STEP });
  const page = useLiveQuery(async () => {
    try {
      const store = await openStore();
      return { ...(await listContacts(store, { search: wanted, ...range })), offset: range.offset };
    } catch (error) {
      return { contacts: [], total: 0, offset: 0, problem: problemOf(error) };
    }
  }, [wanted, range]);
  const onRange = useCallback((first: number, last: number) => {
    const offset = Math.floor(first / STEP) * STEP;
    const limit = Math.ceil(last / STEP) * STEP - offset;
    setRange((now) => (now.offset === offset && now.limit === limit ? now : { offset, limit }));
  }, []);
  return {
    search,
    setSearch,
    total: page?.total,
    problem: page && 'problem' in page ? page.problem : undefined,
    rowAt: (index: number): PersonRow | undefined => page?.contacts[index - page.offset],
    onRange,
  };
}
