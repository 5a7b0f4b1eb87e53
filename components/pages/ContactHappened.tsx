import { useRef, useState } from 'react';
import type { PersonView, Problem } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import type { Happened } from '../gmail/happened.ts';
import { happenedText } from '../gmail/history-words.ts';
import { shortName } from '../gmail/people.ts';
import { isClosed } from '../gmail/standing-words.ts';
import { HappenedPane } from '../queue/HappenedPane.tsx';
import type { Moment } from '../queue/row.ts';
import { Button } from '../ui/Button.tsx';
import { notSaved } from '../ui/problem.ts';
import { useKeys } from '../ui/use-keys.ts';
import type { ContactActs } from './contact-acts.ts';

interface Props {
  person: PersonView;
  moment: Moment;
  acts: Pick<ContactActs, 'happened' | 'undo' | 'readDate' | 'useful'>;
}

/** The way to add what happened with somebody, and to take it back as long as that is said. */
export function ContactHappened({ person, moment, acts }: Props) {
  const [open, setOpen] = useState<'any' | 'call'>();
  const [told, tell] = useState<{ words?: string; act?: string; problem?: Problem }>({});
  const opener = useRef<HTMLButtonElement>(null);
  const closed = isClosed(person.standing);

  useKeys({
    c: (event) => {
      event.preventDefault();
      setOpen('call');
    },
  });
  const close = () => {
    setOpen(undefined);
    // The button is drawn again by then.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const add = async (happened: Happened) => {
    const answer = await acts.happened(person, happened);
    if (!answer.ok) {
      tell({ problem: answer.problem });
      return false;
    }
    const today = dayAt(moment.now, moment.zone);
    const what = happenedText(happened, shortName(person), today);
    tell({ words: text('noted', what), act: answer.value.act });
    return true;
  };
  const takeBack = async (act: string) => {
    const answer = await acts.undo(act);
    tell(answer.ok ? { words: text('undone') } : { problem: answer.problem });
  };
  const { words, act, problem } = told;
  return (
    <section className="contact-happened">
      {open ? (
        <HappenedPane
          person={person}
          moment={moment}
          readDate={acts.readDate}
          useful={acts.useful}
          closed={closed}
          first={open === 'call' ? 'call' : undefined}
          onHappened={add}
          onClose={close}
        />
      ) : (
        <Button ref={opener} look="outlined" aria-keyshortcuts="C" onClick={() => setOpen('any')}>
          {text('add_happened')}
        </Button>
      )}
      <p className="caption" role="status">
        {words} {act ? <Button onClick={() => void takeBack(act)}>{text('undo')}</Button> : null}
      </p>
      {problem ? (
        <p className="late-words" role="alert">
          {notSaved(problem)}
        </p>
      ) : null}
    </section>
  );
}
