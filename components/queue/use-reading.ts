import { useEffect, useState } from 'react';
import type { Due } from '../../lib/time/due.ts';
import type { QueueActs } from './acts.ts';

export type Reading =
  { is: 'nothing' } | { is: 'reading' } | { is: 'due'; due: Due } | { is: 'problem'; code: string };

const PAUSE_MS = 120;

/** Reads a typed date as it is typed; an answer to older words is dropped. */
export function useReading(typed: string, readDate: QueueActs['readDate']): Reading {
  const wanted = typed.trim();
  const [read, setRead] = useState<{ of: string; reading: Reading }>();
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void readDate(wanted).then((answer) => {
        if (!current) return;
        const code = !answer.ok
          ? answer.problem.code
          : 'problem' in answer.value
            ? answer.value.problem
            : undefined;
        const due = answer.ok && 'due' in answer.value ? answer.value.due : undefined;
        const reading: Reading = due
          ? { is: 'due', due }
          : { is: 'problem', code: code ?? 'failed' };
        setRead({ of: wanted, reading });
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, readDate]);
  if (!wanted) return { is: 'nothing' };
  return read?.of === wanted ? read.reading : { is: 'reading' };
}
