import { useCallback } from 'react';
import type { ReadDate } from '../gmail/types.ts';
import type { QueueActs } from './acts.ts';

/** The reader of typed dates as a form of Gmail's panel wants it; without an answer nothing is read. */
export function useRead(readDate: QueueActs['readDate']): ReadDate {
  return useCallback(
    async (typed: string) => {
      const answer = await readDate(typed);
      return answer.ok ? answer.value : { problem: 'unreadable' as const };
    },
    [readDate],
  );
}
