import { useEffect, useState } from 'react';
import type { Due } from '../../lib/time/due.ts';
import type { QueueActs } from './acts.ts';

export type Reading =
  { is: 'nothing' } | { is: 'reading' } | { is: 'due'; due: Due } | { is: 'problem'; code: string };

const PAUSE_MS = 120;

async function readOnce(words: string, readDate: QueueActs['readDate']): Promise<Reading> {
  const answer = await readDate(words);
  if (!answer.ok) return { is: 'problem', code: answer.problem.code };
  if ('due' in answer.value) return { is: 'due', due: answer.value.due };
  return { is: 'problem', code: answer.value.problem };
}

/**
 * Reads a typed date as it is typed; an answer to older words is dropped. `readNow` reads at once,
 * for Enter pressed before the pause is over.
 */
export function useReading(
  typed: string,
  readDate: QueueActs['readDate'],
): { reading: Reading; readNow: () => Promise<Reading> } {
  const wanted = typed.trim();
  const [read, setRead] = useState<{ of: string; reading: Reading }>();
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void readOnce(wanted, readDate).then(
        (reading) => current && setRead({ of: wanted, reading }),
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, readDate]);

  async function readNow(): Promise<Reading> {
    if (!wanted) return { is: 'nothing' };
    const reading = await readOnce(wanted, readDate);
    setRead({ of: wanted, reading });
    return reading;
  }
  if (!wanted) return { reading: { is: 'nothing' }, readNow };
  return { reading: read?.of === wanted ? read.reading : { is: 'reading' }, readNow };
}
