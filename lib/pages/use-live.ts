import { useCallback, useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { Problem } from '../messages/answers.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/tables.ts';
import { problemOf } from './problem-of.ts';

type Read<T> = { value: T; problem?: undefined } | { value?: undefined; problem: Problem };
type Live<T> = Partial<Read<T>> & { retry: () => void };

/**
 * What `read` finds in the ledger, read again whenever that changes; nothing while it is read, and
 * a problem where it cannot be. The ledger is open before the watched read begins: what is read
 * after any other wait is not watched, so `read` must wait for nothing but the ledger.
 */
export function useLive<T>(read: (store: Store) => Promise<T>, deps: readonly unknown[]): Live<T> {
  const [opened, setOpened] = useState<{ store: Store } | { problem: Problem }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let current = true;
    void openStore().then(
      (store) => current && setOpened({ store }),
      (error: unknown) => current && setOpened({ problem: problemOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [tries]);
  const store = opened && 'store' in opened ? opened.store : undefined;
  const found = useLiveQuery(async (): Promise<Read<T> | undefined> => {
    if (!store) return undefined;
    try {
      return { value: await read(store) };
    } catch (error) {
      return { problem: problemOf(error) };
    }
    // `read` is another function at each render; what it reads is told by `deps`.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [store, ...deps]);
  const retry = useCallback(() => setTries((n) => n + 1), []);
  return { ...(opened && 'problem' in opened ? opened : found), retry };
}
