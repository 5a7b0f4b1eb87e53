import { useId, useState } from 'react';
import { distance, longDue } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { Due, LocalDay } from '../../lib/time/due.ts';
import { isDay } from '../../lib/time/local-day.ts';
import { Button } from '../ui/Button.tsx';
import { whyNot } from '../ui/problem.ts';
import type { QueueActs } from './acts.ts';
import { useReading } from './use-reading.ts';
import type { Reading } from './use-reading.ts';

interface Props {
  today: LocalDay;
  zone: string;
  readDate: QueueActs['readDate'];
  onPick: (due: Due) => Promise<void>;
}

function picked(day: string, today: LocalDay, zone: string): Reading {
  if (!isDay(day)) return { is: 'nothing' };
  return day < today ? { is: 'problem', code: 'past' } : { is: 'due', due: { day, zone } };
}

/** A day picked or typed, with its reading spelled out before anything is saved. */
export function DateEntry({ today, zone, readDate, onPick }: Props) {
  const [typed, setTyped] = useState('');
  const [day, setDay] = useState('');
  const heard = useId();
  const { reading: read, readNow } = useReading(typed, readDate);
  const reading = day ? picked(day, today, zone) : read;
  const take = async () => {
    const sure = reading.is === 'reading' ? await readNow() : reading;
    if (sure.is === 'due') await onPick(sure.due);
  };

  return (
    <form
      className="later-form"
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <label className="later-pick">
        <span>{text('later_pick')}</span>
        <input
          type="date"
          value={day}
          min={today}
          max="9999-12-31"
          aria-describedby={heard}
          onChange={(event) => {
            setDay(event.target.value);
            setTyped('');
          }}
        />
      </label>
      <input
        className="field later-type"
        value={typed}
        maxLength={200}
        aria-label={text('later_type_label')}
        aria-describedby={heard}
        placeholder={text('later_type_hint')}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value);
          setDay('');
        }}
      />
      <div className="later-read" id={heard} role="status">
        {reading.is === 'due' ? (
          <>
            <Button look="primary" type="submit">
              {text('later_until', longDue(reading.due, today))}
            </Button>
            <span className="caption">{distance(reading.due.day, today)}</span>
          </>
        ) : null}
        {reading.is === 'problem' ? (
          <span className="late-words">{whyNot({ code: reading.code })}</span>
        ) : null}
      </div>
    </form>
  );
}
