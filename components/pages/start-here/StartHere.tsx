import { useState } from 'react';
import type { Problem } from '../../../lib/messages/answers.ts';
import { text } from '../../../lib/text/text.ts';
import type { Moment } from '../../queue/row.ts';
import { Button } from '../../ui/Button.tsx';
import { notDone } from '../../ui/problem.ts';
import { FoundPeople } from './FoundPeople.tsx';
import type { StartActs, WalkShown } from './shown.ts';
import { WalkProgress } from './WalkProgress.tsx';

export interface StartHereProps {
  /** Null where there is none, absent until that is read. */
  shown: WalkShown | null | undefined;
  moment: Moment;
  acts: StartActs;
}

/** Who has not answered and who waits, from Gmail's own lists: asked for, on the way, or found. */
export function StartHere({ shown, moment, acts }: StartHereProps) {
  const [problem, setProblem] = useState<Problem>();
  const ask = (run: () => ReturnType<StartActs['begin']>) => () =>
    void run().then((answer) => setProblem(answer.ok ? undefined : answer.problem));
  return (
    <div className="page page-start">
      <h1 className="page-title">{text('start_title')}</h1>
      <p className="page-lede">{text('start_lede')}</p>
      {problem ? (
        <p className="late-words" role="alert">
          {notDone('start_not_done', problem)}
        </p>
      ) : null}
      {shown === null ? (
        <Button look="primary" onClick={ask(acts.begin)}>
          {text('start_begin')}
        </Button>
      ) : null}
      {shown && shown.walk.state !== 'done' ? (
        <WalkProgress
          walk={shown.walk}
          onStop={ask(acts.stop)}
          onGoOn={ask(acts.goOn)}
          onForget={ask(acts.forget)}
        />
      ) : null}
      {shown?.walk.state === 'done' && shown.answer ? (
        <FoundPeople
          key={shown.walk.began}
          shown={shown}
          answer={shown.answer}
          moment={moment}
          acts={acts}
          onMore={ask(acts.more)}
          onGoOn={ask(acts.goOn)}
          onForget={ask(acts.forget)}
        />
      ) : null}
    </div>
  );
}
