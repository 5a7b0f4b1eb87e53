import { useEffect, useRef, useState } from 'react';
import type { DateReading } from '../../lib/messages/answers.ts';
import type { ReadDate } from './types.ts';

/** Long enough that a word typed in one go is read once. */
const PAUSE = 120;

/**
 * Reads what is being typed as a date. Only the reading of the newest text counts, whatever the
 * order in which answers arrive.
 */
export function useReading(typed: string, readDate: ReadDate) {
  const [reading, setReading] = useState<{ of: string; is: DateReading }>();
  const newest = useRef(typed);
  const reader = useRef(readDate);
  useEffect(() => {
    reader.current = readDate;
  });

  /** Reads at once, for Enter pressed before the pause is over. */
  const read = useRef(async (words: string): Promise<DateReading> => {
    const is = await reader.current(words).catch((): DateReading => ({ problem: 'unreadable' }));
    if (newest.current === words) setReading({ of: words, is });
    return is;
  }).current;

  useEffect(() => {
    newest.current = typed;
    if (!typed) return;
    const timer = setTimeout(() => void read(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, read]);

  return { reading: typed && reading?.of === typed ? reading.is : undefined, read };
}
