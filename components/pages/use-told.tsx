import { useState } from 'react';
import type { Answer, Problem, Saved } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';
import { Button } from '../ui/Button.tsx';
import { notSaved } from '../ui/problem.ts';

interface Told {
  words?: string;
  /** The act that can be taken back as long as it is told. */
  act?: string;
  problem?: Problem;
}

/**
 * What was just done, or why it was not, in a line to stand beside it, with the way to take it back.
 * `tell` answers whether it was saved.
 */
export function useTold(undo: (act: string) => Promise<Answer<Saved>>) {
  const [{ words, act, problem }, say] = useState<Told>({});
  const tell = (answer: Answer<Saved>, said: string): boolean => {
    say(answer.ok ? { words: text('noted', said), act: answer.value.act } : answer);
    return answer.ok;
  };
  const takeBack = async (of: string) => {
    const answer = await undo(of);
    // What was not taken back can be tried again.
    say((told) => (answer.ok ? { words: text('undone') } : { ...told, problem: answer.problem }));
  };
  const line = (
    <>
      <p className="caption" role="status">
        {words} {act ? <Button onClick={() => void takeBack(act)}>{text('undo')}</Button> : null}
      </p>
      {problem ? (
        <p className="late-words" role="alert">
          {notSaved(problem)}
        </p>
      ) : null}
    </>
  );
  return { tell, line };
}
