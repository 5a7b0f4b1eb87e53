import { useId } from 'react';
import type { Reading } from '../../../lib/messages/walking.ts';
import { text } from '../../../lib/text/text.ts';
import { longDay } from '../../../lib/text/dates.ts';
import { dayAt } from '../../../lib/time/local-day.ts';
import type { Told } from '../../../lib/walk/sort-out.ts';
import type { Moment } from '../../queue/row.ts';
import { nameOf, plain } from '../../ui/plain.ts';
import { FoundWords } from './FoundWords.tsx';
import type { StartActs } from './shown.ts';

interface Props {
  title: string;
  told: readonly Told[];
  reading: Reading;
  /** Addresses. */
  ticked: ReadonlySet<string>;
  onTick: (email: string) => void;
  moment: Moment;
  acts: StartActs;
  busy: boolean;
}

/** People who were found, each with a box that nobody ticked beforehand. */
export function FoundList({ title, told, reading, ticked, onTick, moment, acts, busy }: Props) {
  const id = useId();
  if (told.length === 0) return null;
  return (
    <section className="found" aria-labelledby={id}>
      <h2 className="section-title" id={id}>
        {title}
      </h2>
      <ul>
        {told.map((one) => {
          const { email } = one.person;
          const kept = reading.kept.includes(email);
          return (
            <li key={email} className="found-row">
              <label className="found-label">
                <input
                  type="checkbox"
                  checked={kept || ticked.has(email)}
                  disabled={kept || busy}
                  onChange={() => onTick(email)}
                />
                <FoundText one={one} moment={moment} kept={kept} />
              </label>
              {kept && one.wrote ? (
                <FoundWords one={one} reading={reading} moment={moment} acts={acts} />
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function FoundText({ one, moment, kept }: { one: Told; moment: Moment; kept: boolean }) {
  const { person, subject, at, last } = one;
  const name = nameOf(person);
  const today = dayAt(moment.now, moment.zone);
  const day = at === undefined ? '' : longDay(dayAt(at, moment.zone), today);
  const when = day && text(last === 'mine' ? 'start_you_wrote' : 'start_they_wrote', day);
  const shown = plain(subject) || text('no_subject');
  return (
    <span className="found-words">
      <span className="row-name" title={`${name} <${plain(person.email)}>`}>
        <bdi>{name}</bdi>
      </span>
      <span className="row-why" dir="auto" title={shown}>
        {shown}
      </span>
      <span className="caption">
        {[when, kept ? text('start_is_kept') : ''].filter(Boolean).join(text('between_facts'))}
      </span>
    </span>
  );
}
