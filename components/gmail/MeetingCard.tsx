import { distance, longDue, shortDue } from '../../lib/text/dates.ts';
import { text, textLocale } from '../../lib/text/text.ts';
import { plain } from '../ui/plain.ts';
import { today } from './intervals.ts';
import { longMoment } from './moments.ts';
import { shortName } from './people.ts';
import { Quote } from './Quote.tsx';
import type { MeetingFound, Time } from './types.ts';

interface Props extends MeetingFound {
  time: Time;
  /** There is nothing to note. */
  onLeave: () => void;
}

/** A meeting that their message names, with one click to note it. */
export function MeetingCard({ offer, at, people, time, onNote, onLeave }: Props) {
  const day = today(time);
  const names = new Intl.ListFormat(textLocale()).format(people.map(shortName));
  const when = text('day_and_distance', longDue(offer.due, day), distance(offer.due.day, day));
  return (
    <section className="card promise" aria-label={text('meeting_found')}>
      <p className="lead">{text(offer.moved ? 'meeting_moved' : 'meeting_with', names, when)}</p>
      <Quote words={plain(offer.quote)} by={longMoment(at, time)} />
      <div className="actions">
        <button type="button" className="pill" onClick={onNote}>
          {text('note_meeting', shortDue(offer.due, day))}
        </button>
        <button type="button" className="text" onClick={onLeave}>
          {text('nothing_to_note')}
        </button>
      </div>
    </section>
  );
}
