import type { Meeting } from '../../lib/ledger/state.ts';
import { distance, longDue } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import { plain } from '../ui/plain.ts';
import { today } from './intervals.ts';
import type { Time } from './types.ts';

interface Props {
  meetings: Meeting[];
  time: Time;
  /** It does not, or did not, take place. */
  onOff: (entry: string) => void;
}

/** The meetings that were noted, each with the way to call it off. */
export function Meetings({ meetings, time, onOff }: Props) {
  const day = today(time);
  return (
    <section>
      <h3>{text('meetings')}</h3>
      <ul className="plain dues">
        {meetings.map(({ entry, due, subject }) => (
          <li key={entry}>
            <p className="spread">
              <span className="strong">{longDue(due, day)}</span>
              <span className="small">{distance(due.day, day)}</span>
            </p>
            {subject && (
              <p className="quiet cut" title={plain(subject)}>
                {plain(subject)}
              </p>
            )}
            <div className="actions">
              <button type="button" className="text" onClick={() => onOff(entry)}>
                {text(due.day < day ? 'meeting_was_off' : 'meeting_off')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
