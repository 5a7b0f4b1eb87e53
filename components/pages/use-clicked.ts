import { useState } from 'react';

/**
 * A choice of one or several as it was last clicked until that is saved, so that no box jumps back and forth and no click
 * is lost to the one before.
 */
export function useClicked<T>(
  saved: readonly T[],
  save: (next: T[]) => Promise<boolean>,
): [now: readonly T[], choose: (next: T[]) => void] {
  const over = saved.join();
  const [clicked, setClicked] = useState<{ over: string; list: T[] }>();
  // What was saved since, here or elsewhere, is the truth from then on.
  if (clicked && clicked.over !== over) setClicked(undefined);
  const put = async (list: T[]) => {
    setClicked({ over, list });
    if (!(await save(list))) setClicked(undefined);
  };
  return [clicked?.over === over ? clicked.list : saved, (list) => void put(list)];
}
