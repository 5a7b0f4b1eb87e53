import { useId } from 'react';
import { text } from '../../lib/text/text.ts';
import { HappenedNote } from './HappenedNote.tsx';

interface Props {
  today: string;
  /** Empty where it was today. */
  day: string;
  note: string;
  onDay: (day: string) => void;
  onNote: (note: string) => void;
}

/** The day, today unless another is chosen, and a note. A day to come is said to be one at once. */
export function HappenedMore({ today, day, note, onDay, onNote }: Props) {
  const said = useId();
  const isAhead = day > today;
  return (
    <>
      <label className="happened-day">
        <span className="quiet">{text('happened_on')}</span>
        <input
          type="date"
          value={day || today}
          max={today}
          aria-describedby={said}
          aria-invalid={isAhead ? true : undefined}
          onChange={(event) => onDay(event.target.value)}
        />
      </label>
      <div id={said} aria-live="polite">
        {isAhead && <p className="reading problem">{text('problem_future')}</p>}
      </div>
      <HappenedNote note={note} onNote={onNote} />
    </>
  );
}
