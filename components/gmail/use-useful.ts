import { useEffect, useState } from 'react';
import type { Problem, UsefulThings } from '../../lib/messages/answers.ts';
import type { LoadUseful } from './types.ts';

interface FoundUseful {
  /** Absent until it has come; what was found last stays where a later search fails. */
  found?: UsefulThings;
  problem?: Problem | undefined;
}

/** What somebody has not had, with these words in it; nothing is asked while it is not wanted. */
export function useUseful(load: LoadUseful, find: string, isWanted = true): FoundUseful {
  const [state, setState] = useState<FoundUseful>({});
  useEffect(() => {
    if (!isWanted) return undefined;
    let current = true;
    void load(find).then((answer) => {
      if (!current) return;
      setState((before) =>
        answer.ok ? { found: answer.value } : { ...before, problem: answer.problem },
      );
    });
    return () => {
      current = false;
    };
    // The way to ask is another function at each drawing; what is asked is told by the words.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isWanted, find]);
  return state;
}
