import { useState } from 'react';
import type { Problem } from '../../../lib/messages/answers.ts';
import type { AnswerGiven } from '../../../lib/messages/commands.ts';
import type { LastWords, Reading } from '../../../lib/messages/walking.ts';
import { text } from '../../../lib/text/text.ts';
import { dayAt } from '../../../lib/time/local-day.ts';
import type { Told } from '../../../lib/walk/sort-out.ts';
import { CueCard } from '../../gmail/CueCard.tsx';
import { readingText } from '../../gmail/cue-words.ts';
import { shortName } from '../../gmail/people.ts';
import type { Moment } from '../../queue/row.ts';
import { Button } from '../../ui/Button.tsx';
import { Isolated } from '../../ui/Isolated.tsx';
import { notSaved } from '../../ui/problem.ts';
import type { StartActs, WordsRead } from './shown.ts';

interface Props {
  one: Told;
  reading: Reading;
  moment: Moment;
  acts: StartActs;
}

/** What somebody who is kept wrote last, with one click for each date, promise or no in it. */
export function FoundWords({ one, reading, moment, acts }: Props) {
  const isOf = ({ person, thread }: Pick<LastWords, 'person' | 'thread'>) =>
    person.email === one.person.email && thread === one.thread;
  const words = reading.done.find(isOf);
  if (words && isRead(words))
    return <Words key={words.mail.message} words={words} moment={moment} acts={acts} />;
  if (reading.waiting.some(isOf)) return <p className="caption">{text('start_reading')}</p>;
  if (!words?.unread) return <p className="caption">{text('start_nothing_to_note')}</p>;
  return (
    <p className="caption">
      {text('start_words_unread')}{' '}
      <Button onClick={() => void acts.open(one.thread)}>{text('act_open_thread')}</Button>
    </p>
  );
}

function isRead(words: LastWords): words is WordsRead {
  return words.mail !== undefined;
}

function Words({ words, moment, acts }: { words: WordsRead; moment: Moment; acts: StartActs }) {
  const [doubted, setDoubted] = useState(false);
  const [noted, setNoted] = useState<{ what?: string; act?: string; problem?: Problem }>();
  const { mail, person } = words;
  const { reading } = mail;
  const today = dayAt(moment.now, moment.zone);
  const record = async (answer: AnswerGiven) => {
    const saved = await acts.record(words, answer);
    const what = text('noted', readingText(answer, today));
    setNoted(saved.ok ? { what, act: saved.value.act } : { problem: saved.problem });
  };
  const leave = async () => {
    const left = await acts.leave(words);
    setNoted(left.ok ? { what: text('start_nothing_noted') } : { problem: left.problem });
  };
  const takeBack = async (act: string) => {
    const answer = await acts.undo(act);
    setNoted((before) => (answer.ok ? undefined : { ...before, problem: answer.problem }));
  };
  const settled = noted?.what !== undefined;
  const says = reading.readable && !reading.settled && reading.cue !== 'none';
  if (!says && !settled) return <p className="caption">{text('start_nothing_to_note')}</p>;
  return (
    <div className="found-cue">
      {settled ? null : (
        <Isolated>
          <CueCard
            offer={reading}
            at={mail.at}
            doubted={doubted}
            name={shortName({ email: person.email, name: person.name ?? '' })}
            time={moment}
            onRecord={(answer) => void record(answer)}
            onDoubt={() => setDoubted(true)}
            onLeave={() => void leave()}
            onLine={(line) => void acts.open(words.thread, person.email, line)}
          />
        </Isolated>
      )}
      <p className="caption" role="status">
        {noted?.what}{' '}
        {noted?.act ? (
          <Button onClick={() => void takeBack(noted.act ?? '')}>{text('undo')}</Button>
        ) : null}
      </p>
      {noted?.problem ? (
        <p className="late-words" role="alert">
          {notSaved(noted.problem)}
        </p>
      ) : null}
    </div>
  );
}
