import { text } from '../../lib/text/text.ts';
import type { Due } from '../../lib/time/due.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import { shortName } from '../gmail/people.ts';
import { countsOn, movingText } from '../gmail/owning-words.ts';
import { Button } from '../ui/Button.tsx';
import type { DatedRow, Moment } from './row.ts';

/** A promise of mine, as it is told to whom it was made. */
export interface Promised {
  name: string;
  /** The day they count on. */
  original: Due;
}

/** The promise that a row is; undefined where it is none. */
export function promisedIn(row: DatedRow): Promised | undefined {
  if (row.kind !== 'owed') return undefined;
  return { name: shortName(row), original: { day: row.originalDay, zone: row.zone } };
}

interface Props {
  promised: Promised;
  to: Due;
  moment: Moment;
  onTell: (line: string) => void;
  /** Moves it without a word; left out where it is moved already. */
  onQuiet?: () => void;
  /** They know it by other means; left out before it is moved. */
  onTold?: () => void;
}

/** The line that moves a promise, and what it means to say nothing. */
export function PromiseMove({ promised, to, moment, onTell, onQuiet, onTold }: Props) {
  const today = dayAt(moment.now, moment.zone);
  const { name, original } = promised;
  const line = movingText(original, to, today);
  return (
    <div className="promise">
      <p className="caption">{countsOn(name, original, today)}</p>
      <p className="promise-line" dir="auto">
        {text('quoted', line)}
      </p>
      <div className="promise-acts">
        <Button look={onQuiet ? 'primary' : 'outlined'} onClick={() => onTell(line)}>
          {text(onQuiet ? 'own_tell' : 'act_write')}
        </Button>
        {onQuiet ? <Button onClick={onQuiet}>{text('own_quietly')}</Button> : null}
        {onTold ? <Button onClick={onTold}>{text('own_told', name)}</Button> : null}
      </div>
      {onQuiet ? <p className="caption">{text('own_quietly_words')}</p> : null}
    </div>
  );
}
