import { useEffect, useState } from 'react';
import type { PersonView } from '../../lib/messages/answers.ts';
import { expectedOn } from '../../lib/policy/late.ts';
import { longDue } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import { cutName } from './people.ts';
import { nameOf, plain } from '../ui/plain.ts';
import { theirClock } from './call-words.ts';
import { today } from './intervals.ts';
import { Matters } from './Matters.tsx';
import { longMoment } from './moments.ts';
import { Quote } from './Quote.tsx';
import type { Time } from './types.ts';

/** Their clock goes on while it rings. */
const TICK_MS = 15_000;

/** What to know while it rings: their clock, their last words, what I promised, what matters to them. */
export function CallBrief({ view, time }: { view: PersonView; time: Time }) {
  const passed = useTicking();
  const clock = view.zone && theirClock(view.zone, time.now + passed);
  const owed = view.dues.filter(({ kind }) => kind === 'owed');
  const { lastWords, matters = [] } = view;
  const day = today(time);
  return (
    <>
      {clock && (
        <p className={clock.outside ? 'strong now' : 'small'}>
          {text(clock.outside ? 'call_clock_outside' : 'call_clock', clock.words)}
        </p>
      )}
      {lastWords?.quote && (
        <div>
          <h3>{text('call_last_words')}</h3>
          <Quote
            words={lastWords.quote}
            by={text('day_and_time', cutName(nameOf(view)), longMoment(lastWords.at, time))}
          />
        </div>
      )}
      {owed.length > 0 && (
        <div>
          <h3>{text('call_promised')}</h3>
          <ul className="plain">
            {owed.map((item) => (
              <li key={item.entry}>
                <span className={expectedOn(item) < day ? 'strong late' : 'strong'}>
                  {longDue(item.due, day)}
                </span>
                {item.quote && <p className="said quiet">{text('quoted', plain(item.quote))}</p>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {matters.length > 0 && <Matters matters={matters} time={time} />}
    </>
  );
}

/** How long it has been shown, ms. */
function useTicking(): number {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setPassed((before) => before + TICK_MS), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return passed;
}
