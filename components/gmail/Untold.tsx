import type { AgendaItem } from '../../lib/policy/types.ts';
import { text } from '../../lib/text/text.ts';
import { today } from './intervals.ts';
import { countsOn, movingText } from './owning-words.ts';
import type { Time } from './types.ts';

interface Props {
  item: AgendaItem;
  name: string;
  time: Time;
  onTell: (line: string) => void;
  onTold: () => void;
}

/** Of a promise that was put off without a word: who counts on what, and the line that tells them. */
export function Untold({ item, name, time, onTell, onTold }: Props) {
  const day = today(time);
  const line = movingText(item.original, item.due, day);
  // A day that has gone by is no longer what it could be moved to.
  const isAhead = item.due.day >= day;
  return (
    <>
      <p className="quiet">{countsOn(name, item.original, day)}</p>
      {isAhead && (
        <>
          <button type="button" className="text line" onClick={() => onTell(line)}>
            {text('own_write', line)}
          </button>
          <div className="actions">
            <button type="button" className="text" onClick={onTold}>
              {text('own_told', name)}
            </button>
          </div>
        </>
      )}
    </>
  );
}
