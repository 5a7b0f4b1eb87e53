import { useEffect, useState } from 'react';
import type { DateReading } from '../../lib/messages/answers.ts';
import type { ReadDate } from './types.ts';

/** Long enough that a word typed in one go is read once. */
const PAUSE = 120;

async function readOnce(words: string, readDate: ReadDate): Promise<DateReading> {
  try {
    return await readDate(words);
  } catch {
    return { problem: 'unreadable' };
  }
}

/**
 * Reads what is being typed as a date. Only the reading of the newest text counts, whatever the
 * order in which answers arrive. `read` reads at once, for Enter pressed before the pause is over.
 */
export function useReading(typed: string, readDate: ReadDate) {
  const [reading, setReading] = useState<{ of: string; is: DateReading }>();

  useEffect(() => {
    if (!typed) return undefined;
    let newest = true;
    const timer = setTimeout(() => {
      void readOnce(typed, readDate).then((is) => newest && setReading({ of: typed, is }));
    }, PAUSE);
    return () => {
      newest = false;
      clearTimeout(timer);
    };
  }, [typed, readDate]);

  async function read(): Promise<DateReading> {
    const is = await readOnce(typed, readDate);
    setReading({ of: typed, is });
    return is;
  }
  return { reading: typed && reading?.of === typed ? reading.is : undefined, read };
}
