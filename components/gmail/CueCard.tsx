import type { MailOffer } from '../../lib/messages/answers.ts';
import type { AnswerGiven } from '../../lib/messages/commands.ts';
import { text } from '../../lib/text/text.ts';
import { cueText, cueTone, lineText, noteText, readingText } from './cue-words.ts';
import { today } from './intervals.ts';
import { longMoment } from './moments.ts';
import { MarkedWords } from './MarkedWords.tsx';
import type { Time } from './types.ts';

export interface Cue {
  offer: MailOffer;
  /** UTC instant of the message, ISO. */
  at: string;
  /** It was not that: the other readings are offered. */
  doubted: boolean;
}

interface Props extends Cue {
  /** What to call whoever wrote it. */
  name: string;
  time: Time;
  onRecord: (answer: AnswerGiven) => void;
  onDoubt: () => void;
  /** None of the readings. */
  onLeave: () => void;
  /** Begins an answer with a line. */
  onLine: (line: string) => void;
}

/** What their newest message seems to say, the words it rests on, and one click to note it. */
export function CueCard(props: Props) {
  const { offer, at, doubted, name, time, onRecord, onDoubt, onLeave, onLine } = props;
  const day = today(time);
  const line = doubted ? undefined : lineText(offer, day);
  const { answer, unsure } = offer;
  const asks = doubted || unsure;
  const lead = asks ? text('what_did_they_mean', name) : cueText(offer, name, day);
  return (
    <section className={`card ${cueTone(offer)}`} aria-label={text('what_they_say')}>
      <p className="lead">{lead}</p>
      <MarkedWords
        words={offer.words}
        quote={offer.quote}
        by={text('day_and_time', name, longMoment(at, time))}
      />
      {asks && (
        <div className="chips">
          {[...(unsure && !doubted && answer ? [answer] : []), ...offer.others].map((other) => (
            <button
              key={JSON.stringify(other)}
              type="button"
              className={other.is === 'never' ? 'chip stop' : 'chip'}
              onClick={() => onRecord(other)}
            >
              {readingText(other, day)}
            </button>
          ))}
        </div>
      )}
      <div className="actions">
        {!asks && answer && (
          <button type="button" className="pill" onClick={() => onRecord(answer)}>
            {noteText(answer, day)}
          </button>
        )}
        {line && (
          <button type="button" className="text" onClick={() => onLine(line)}>
            {text('quoted', line)}
          </button>
        )}
        <button type="button" className="text" onClick={asks ? onLeave : onDoubt}>
          {text(asks ? 'nothing_to_note' : 'not_that')}
        </button>
      </div>
    </section>
  );
}
