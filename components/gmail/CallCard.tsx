import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { PersonView } from '../../lib/messages/answers.ts';
import type { AnswerGiven } from '../../lib/messages/commands.ts';
import { text } from '../../lib/text/text.ts';
import { nameOf, plain } from '../ui/plain.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { CallBrief } from './CallBrief.tsx';
import { announcedLine } from './call-words.ts';
import { CallOutcomes, outcomeOf } from './CallOutcomes.tsx';
import { HappenedNote } from './HappenedNote.tsx';
import type { Happened, Outcome } from './happened.ts';
import { kept } from './kept.ts';
import { cutName, shortName } from './people.ts';
import { isClosed } from './standing-words.ts';
import type { Kept, ReadDate, Time } from './types.ts';

export interface CallCardProps {
  view: PersonView;
  phone: string;
  time: Time;
  readDate: ReadDate;
  /** Give `false` when it was not saved, and what was typed stays. */
  onHappened: (happened: Happened) => Kept;
  onClose: () => void;
}

/** Where letters and figures are typed they are no keys of the card. */
const TYPING = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select';

/**
 * Beside a call that was begun: what to know while it rings, and how it went, by one key each while
 * the focus is in it. A talk leads to what they answered.
 */
export function CallCard(props: CallCardProps) {
  const { view, phone, time, readDate, onHappened, onClose } = props;
  const [spoke, setSpoke] = useState(false);
  const [said, setSaid] = useState(true);
  const [note, setNote] = useState('');
  const root = useRef<HTMLElement>(null);
  const heading = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const line = announcedLine(view, time);

  // It opens because Call was pressed: the keys are the card's from then on.
  useEffect(() => head.current?.focus(), []);
  useEffect(() => {
    if (spoke) root.current?.querySelector<HTMLElement>('[data-answers] .chip')?.focus();
  }, [spoke]);

  async function record(outcome: Outcome, answer?: AnswerGiven, quote?: string): Promise<boolean> {
    const words = note.trim();
    const announced = outcome === 'voicemail' && said ? line : undefined;
    const saved = await kept(
      onHappened({
        direction: 'out',
        channel: 'call',
        outcome,
        ...(words && { note: words }),
        ...(answer && { answer }),
        ...(quote && { quote }),
        ...(announced && { announced }),
      }),
    );
    if (saved) onClose();
    return saved;
  }
  function went(outcome: Outcome) {
    if (outcome === 'spoke') setSpoke(true);
    else void record(outcome);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const outcome = outcomeOf(event.key);
    const typing = event.target instanceof Element && event.target.closest(TYPING) !== null;
    if (event.key === 'Escape') onClose();
    else if (outcome && !typing) went(outcome);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // Its keys are heard wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={root} className="card plain call" aria-labelledby={heading} onKeyDown={onKeyDown}>
      <div className="spread">
        <h2 id={heading} ref={head} tabIndex={-1} className="lead">
          {text('call_to', cutName(nameOf(view)))}
        </h2>
        <button type="button" className="text small" onClick={onClose}>
          {text('close')}
        </button>
      </div>
      <p className="quiet small">{plain(phone)}</p>
      <CallBrief view={view} time={time} />
      {line && (
        <div>
          <h3>{text('call_voicemail')}</h3>
          <p className="aloud">{text('quoted', line.quote)}</p>
          <label className="check">
            <input type="checkbox" checked={said} onChange={() => setSaid(!said)} />
            <span>{text('call_voicemail_keep')}</span>
          </label>
        </div>
      )}
      <CallOutcomes chosen={spoke ? 'spoke' : undefined} onWent={went} />
      {spoke && (
        <div data-answers="">
          <HappenedNote note={note} onNote={setNote} />
          <AnswerForm
            time={time}
            readDate={readDate}
            closed={isClosed(view.standing)}
            onAnswer={(answer, quote) => record('spoke', answer, quote)}
          />
          <div className="actions">
            <button type="button" className="pill" onClick={() => void record('spoke')}>
              {text('call_only_spoke', shortName(view))}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
