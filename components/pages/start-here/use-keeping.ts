import { useState } from 'react';
import type { Problem } from '../../../lib/messages/answers.ts';
import { countText, text } from '../../../lib/text/text.ts';
import type { Told } from '../../../lib/walk/sort-out.ts';
import type { StartActs } from './shown.ts';

interface Keeping {
  busy: boolean;
  /** What was done last, and the way to take it back. */
  said?: string;
  undo?: () => Promise<void>;
  problem?: Problem;
}

/** Keeps people who were ticked, one act each, and takes back what was kept last. */
export function useKeeping(acts: StartActs) {
  const [state, setState] = useState<Keeping>({ busy: false });

  const undo = async (saved: { email: string; act: string }[]) => {
    setState({ busy: true });
    const answers = await Promise.all(saved.map(({ act }) => acts.undo(act)));
    const gone = saved.filter((_, at) => answers[at]?.ok).map(({ email }) => email);
    const left = saved.filter((_, at) => !answers[at]?.ok);
    await acts.letGo(gone);
    const failed = answers.find((answer) => !answer.ok);
    const problem = failed && !failed.ok ? failed.problem : undefined;
    const failing = { problem, said: countText('start_kept', left.length), undo: () => undo(left) };
    setState({ busy: false, ...(problem ? failing : { said: text('undone') }) });
  };

  /** Answers the addresses of those who could not be kept. */
  const keep = async (told: Told[]): Promise<string[]> => {
    setState({ busy: true });
    const saved: { email: string; act: string; one: Told }[] = [];
    let problem: Problem | undefined;
    for (const one of told) {
      const { email } = one.person;
      const answer = await acts.keep(one);
      if (answer.ok) saved.push({ email, act: answer.value.act, one });
      else problem = answer.problem;
    }
    if (saved.length > 0) await acts.kept(saved.map(({ one }) => one));
    setState({
      busy: false,
      ...(problem && { problem }),
      ...(saved.length > 0 && {
        said: countText('start_kept', saved.length),
        undo: () => undo(saved),
      }),
    });
    const done = new Set(saved.map(({ email }) => email));
    return told.map(({ person }) => person.email).filter((email) => !done.has(email));
  };

  return { ...state, keep };
}
