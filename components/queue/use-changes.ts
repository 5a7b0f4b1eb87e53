import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Problem, Saved } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';
import { notSaved } from '../ui/problem.ts';
import type { QueueActs } from './acts.ts';

export interface Said {
  words: string;
  urgent: boolean;
  canUndo: boolean;
}

export interface Changes {
  said: Said | undefined;
  hush: () => void;
  /** Entries with a change on its way. */
  busy: ReadonlySet<string>;
  /** Runs one change of a row; the answer is told in a toast. True when it was saved. */
  change: (entry: string, run: () => Promise<Answer<Saved>>, words: string) => Promise<boolean>;
  /** Takes back the last change made here. Gives its entry when that was saved. */
  undo: () => Promise<string | undefined>;
  /** Tells that something else was not done. */
  tell: (words: string) => void;
}

const TOAST_MS = 8_000;
const SLOW_TOAST_MS = 20_000;

/** Changes of rows: one at a time for each, told when done, and the way back. */
export function useChanges(
  acts: QueueActs,
  readOnly: Problem | { code: string } | undefined,
): Changes {
  const [said, say] = useState<Said>();
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const going = useRef(new Set<string>());
  const made = useRef<{ act: string; entry: string }[]>([]);

  useEffect(() => {
    if (!said) return undefined;
    // What was not done stays longer: it asks for something.
    const timer = setTimeout(() => say(undefined), said.urgent ? SLOW_TOAST_MS : TOAST_MS);
    return () => clearTimeout(timer);
  }, [said]);

  const refuse = useCallback((words: string) => say({ words, urgent: true, canUndo: false }), []);

  const once = async <T>(entry: string, run: () => Promise<T>): Promise<T | undefined> => {
    if (going.current.has(entry)) return undefined;
    going.current.add(entry);
    setBusy(new Set(going.current));
    try {
      return await run();
    } finally {
      going.current.delete(entry);
      setBusy(new Set(going.current));
    }
  };

  return {
    said,
    hush: () => say(undefined),
    busy,
    tell: refuse,
    change: async (entry, run, words) => {
      if (readOnly) {
        refuse(notSaved(readOnly));
        return false;
      }
      const answer = await once(entry, run);
      if (!answer) return false;
      if (!answer.ok) {
        refuse(notSaved(answer.problem));
        return false;
      }
      made.current.push({ act: answer.value.act, entry });
      say({ words, urgent: false, canUndo: true });
      return true;
    },
    undo: async () => {
      const last = made.current.at(-1);
      if (!last) return undefined;
      const answer = await once(last.entry, () => acts.undo(last.act));
      if (!answer) return undefined;
      if (!answer.ok) {
        refuse(notSaved(answer.problem));
        return undefined;
      }
      made.current = made.current.filter(({ act }) => act !== last.act);
      say({ words: text('undone'), urgent: false, canUndo: false });
      return last.entry;
    },
  };
}
