import { useId, useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { distance, longDue } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { Due } from '../../lib/time/due.ts';
import { Calendar } from './Calendar.tsx';
import { Icon } from './Icon.tsx';
import { today } from './intervals.ts';
import { kept } from './kept.ts';
import type { Kept, ReadDate, Time } from './types.ts';
import { useReading } from './useReading.ts';

interface Props {
  time: Time;
  readDate: ReadDate;
  /** Give `false` when it was not saved, and what was typed stays. */
  onDue: (due: Due) => Kept;
  /** What the date is for, read out where the placeholder is not enough. */
  label: string;
  /** A quiet line shown while nothing is typed. */
  hint?: string;
}

/**
 * A date, typed as people say it and read back beneath as it is typed, or picked from a month.
 * Enter takes what was read; what cannot be read, or is past, is said at once and takes nothing.
 */
export function DateField({ time, readDate, onDue, label, hint }: Props) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const words = typed.trim();
  const { reading, read } = useReading(words, readDate);
  const said = useId();
  const field = useRef<HTMLInputElement>(null);
  const day = today(time);
  const due = reading && 'due' in reading ? reading.due : undefined;
  const problem = reading && 'problem' in reading ? reading.problem : undefined;

  function clear() {
    // The month goes, and the focus with it unless it is led back.
    if (open) field.current?.focus();
    setTyped('');
    setOpen(false);
  }
  async function take(found: Due) {
    if (!(await kept(onDue(found)))) return;
    // What was typed meanwhile is another date.
    if (field.current?.value === typed) clear();
  }
  async function enter(event: FormEvent) {
    event.preventDefault();
    if (!words) return;
    const found = reading ?? (await read());
    if ('due' in found) await take(found.due);
  }
  /** Escape first empties the field, and only then closes what it lies in. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !(typed || open)) return;
    event.preventDefault();
    event.stopPropagation();
    clear();
  }

  return (
    <form className="date" onSubmit={(event) => void enter(event)}>
      <div role="presentation" onKeyDown={onKeyDown}>
        <div className={problem ? 'field bad' : 'field'}>
          <input
            ref={field}
            data-stop=""
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            aria-label={label}
            aria-describedby={said}
            aria-invalid={problem ? true : undefined}
            placeholder={text('date_placeholder')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button
            data-stop=""
            type="button"
            className="round"
            aria-label={text('pick_a_day')}
            title={text('pick_a_day')}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Icon name="calendar" />
          </button>
        </div>
        <div id={said} aria-live="polite">
          {due ? (
            <button type="submit" data-stop="" className="reading">
              <Icon name="check" />
              <span>{longDue(due, day)}</span>
              <span className="quiet">{distance(due.day, day)}</span>
            </button>
          ) : problem ? (
            <p className="reading problem">
              {text(problem === 'past' ? 'date_past' : 'date_unreadable')}
            </p>
          ) : (
            hint && <p className="reading quiet">{hint}</p>
          )}
        </div>
        {open && (
          <Calendar
            today={day}
            time={time}
            onPick={(picked) => void take({ day: picked, zone: time.zone })}
          />
        )}
      </div>
    </form>
  );
}
