import { useState } from 'react';

export interface Selection {
  entry: string | undefined;
  select: (entry: string) => void;
  move: (step: number) => void;
}

/**
 * Which row is selected. Rows come and go while the list is open: the selection stays with its
 * row, and when that row goes, it falls to the one that takes its place.
 */
export function useSelection(order: readonly string[]): Selection {
  const [held, hold] = useState<{ entry: string | undefined; index: number }>({
    entry: undefined,
    index: 0,
  });
  const [awaited, wait] = useState<string>();
  const arrived = awaited === undefined ? -1 : order.indexOf(awaited);
  const found = held.entry === undefined ? -1 : order.indexOf(held.entry);
  const near = found >= 0 ? found : Math.max(0, Math.min(held.index, order.length - 1));
  const index = arrived >= 0 ? arrived : near;
  const entry = order[index];
  if (arrived >= 0) wait(undefined);
  // Kept while it lasts, so that a new row above does not take the selection.
  if (entry !== undefined && (held.entry !== entry || held.index !== index)) {
    hold({ entry, index });
  }

  return {
    entry,
    select: (wanted) => {
      const at = order.indexOf(wanted);
      // A row that an undo brings back is on its way: it is selected once it is there.
      if (at < 0) wait(wanted);
      else hold({ entry: wanted, index: at });
    },
    move: (step) => {
      wait(undefined);
      const next = Math.max(0, Math.min(index + step, order.length - 1));
      hold({ entry: order[next], index: next });
    },
  };
}
