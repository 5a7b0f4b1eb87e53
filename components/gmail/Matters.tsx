import type { Matter } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';
import { plain } from '../ui/plain.ts';
import { longMoment } from './moments.ts';
import type { Time } from './types.ts';

/** What matters to them, as the user noted it: what to have in mind while writing. */
export function Matters({ matters, time }: { matters: Matter[]; time: Time }) {
  return (
    <section>
      <h3>{text('what_matters')}</h3>
      <ul className="plain matters">
        {matters.map(({ words, at }) => (
          <li
            key={`${at} ${words}`}
            className="said note-text"
            title={at ? text('day_and_time', longMoment(at, time), plain(words)) : plain(words)}
          >
            {plain(words)}
          </li>
        ))}
      </ul>
    </section>
  );
}
