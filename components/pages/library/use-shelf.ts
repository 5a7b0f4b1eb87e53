import { useState } from 'react';
import type { LibraryItem } from '../../../lib/library/item.ts';
import type { Problem } from '../../../lib/messages/answers.ts';
import { text } from '../../../lib/text/text.ts';
import { plain } from '../../ui/plain.ts';
import type { LibraryActs } from './library-acts.ts';

/** What was done last, and what takes it back. */
interface Told {
  words?: string;
  problem?: Problem;
  undo?: () => void;
}

/**
 * What can be done with items of the list, and what is told of it.
 *
 * @param onRemoved the one that had the focus is gone
 */
export function useShelf(acts: LibraryActs, onRemoved: () => void) {
  const [told, tell] = useState<Told>({});
  const put = async (item: LibraryItem, done: Told) => {
    const { added: _added, changed: _changed, ...given } = item;
    const answer = await acts.keep(given);
    tell(answer.ok ? done : { problem: answer.problem });
  };
  return {
    told,
    tell,
    putAway: (item: LibraryItem, retired: boolean) => {
      const words = text(retired ? 'item_is_away' : 'item_is_offered', plain(item.title));
      const undo = () => void put(item, { words: text('undone') });
      void put({ ...item, retired }, { words, undo });
    },
    remove: async (item: LibraryItem) => {
      const answer = await acts.remove(item.id);
      const undo = () => void put(item, { words: text('undone') });
      const words = text('item_is_removed', plain(item.title));
      tell(answer.ok ? { words, undo } : { problem: answer.problem });
      if (answer.ok) onRemoved();
    },
  };
}
