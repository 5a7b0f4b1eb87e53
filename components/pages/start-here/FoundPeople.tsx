import { useState } from 'react';
import { countText, text } from '../../../lib/text/text.ts';
import type { WalkAnswer } from '../../../lib/walk/answer.ts';
import type { Told } from '../../../lib/walk/sort-out.ts';
import type { Moment } from '../../queue/row.ts';
import { Button } from '../../ui/Button.tsx';
import { notSaved } from '../../ui/problem.ts';
import { FoundList } from './FoundList.tsx';
import type { StartActs, WalkShown } from './shown.ts';
import { useKeeping } from './use-keeping.ts';

interface Props {
  shown: WalkShown;
  answer: WalkAnswer;
  moment: Moment;
  acts: StartActs;
  onMore: () => void;
  onGoOn: () => void;
  onForget: () => void;
}

/** Who was found, to be ticked by the user; and of those who are kept what they wrote last. */
export function FoundPeople({ shown, answer, moment, acts, ...on }: Props) {
  const { later, unread, reading, walk } = shown;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const keeping = useKeeping(acts);
  const all = [...answer.notAnswered, ...answer.waiting];
  const chosen = all.filter(({ person }) => ticked.has(person.email));
  const tick = (email: string) => {
    const next = new Set(ticked);
    if (!next.delete(email)) next.add(email);
    setTicked(next);
  };
  const keep = async (told: Told[]) => {
    const unkept = await keeping.keep(told);
    setTicked(new Set(unkept));
  };
  const list = { reading, ticked, onTick: tick, moment, acts, busy: keeping.busy };
  const stuck = reading.waiting.length > 0 && walk.tab === undefined;
  return (
    <>
      <p className="start-answer" role="status">
        {answerText(answer)}
      </p>
      {later + unread > 0 ? (
        <p className="caption start-line">
          {unread > 0 ? countText('start_unread', unread) : null}{' '}
          {later > 0 ? countText('start_later', later) : null}{' '}
          {later > 0 ? <Button onClick={on.onMore}>{text('start_more')}</Button> : null}
        </p>
      ) : null}
      <FoundList title={text('start_not_answered')} told={answer.notAnswered} {...list} />
      <FoundList title={text('start_waiting')} told={answer.waiting} {...list} />
      {stuck ? (
        <p className="start-line">
          {text('start_closed')} <Button onClick={on.onGoOn}>{text('start_go_on')}</Button>
        </p>
      ) : null}
      <div className="start-foot">
        {keeping.problem ? (
          <p className="late-words" role="alert">
            {notSaved(keeping.problem)}
          </p>
        ) : null}
        {all.length > 0 ? (
          <Button
            look="primary"
            aria-disabled={chosen.length === 0 || keeping.busy}
            onClick={() => {
              if (chosen.length > 0 && !keeping.busy) void keep(chosen);
            }}
          >
            {chosen.length > 0 ? countText('start_keep', chosen.length) : text('start_keep_nobody')}
          </Button>
        ) : null}
        <Button onClick={on.onForget}>{text('start_done')}</Button>
        <span role="status">
          {keeping.said ? (
            <>
              {keeping.said}{' '}
              {keeping.undo ? (
                <Button onClick={() => void keeping.undo?.()}>{text('undo')}</Button>
              ) : null}
            </>
          ) : null}
        </span>
      </div>
    </>
  );
}

/** "14 people have not answered you · 6 are waiting for you". */
function answerText({ notAnswered, waiting }: WalkAnswer): string {
  if (notAnswered.length + waiting.length === 0) return text('start_nobody');
  return [
    countText('start_answer_silent', notAnswered.length),
    countText('start_answer_waiting', waiting.length),
  ].join(text('between_facts'));
}
