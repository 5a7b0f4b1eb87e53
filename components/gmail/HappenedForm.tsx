import { useEffect, useId, useRef, useState } from 'react';
import type { Channel } from '../../lib/ledger/body.ts';
import type { AnswerGiven } from '../../lib/messages/commands.ts';
import { text } from '../../lib/text/text.ts';
import { onEscape } from '../ui/on-escape.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { GivenChoice } from './GivenChoice.tsx';
import type { GivenChoiceProps } from './GivenChoice.tsx';
import { CHANNELS, mayHaveAnswered, mayHaveGiven, outcomesOf } from './happened.ts';
import type { Direction, Happened, Outcome } from './happened.ts';
import { HappenedMore } from './HappenedMore.tsx';
import { today } from './intervals.ts';
import { kept } from './kept.ts';
import type { Kept, ReadDate, Time } from './types.ts';
import { WhoReached } from './WhoReached.tsx';

export interface HappenedFormProps {
  /** What to call them in a sentence. */
  name: string;
  time: Time;
  readDate: ReadDate;
  /** They asked to be left alone: of what they answered only what is stricter can be recorded. */
  closed?: boolean;
  /** The way that is chosen from the start. */
  first?: Channel | undefined;
  /** The useful things that can have been given; absent where there is no way to them. */
  useful?: Pick<GivenChoiceProps, 'load' | 'onLibrary'> | undefined;
  /** Give `false` when it was not saved, and what was typed stays. */
  onHappened: (happened: Happened) => Kept;
  onClose: () => void;
}

/**
 * What happened, out or in: the way first, then how it went, which records it at once unless they
 * may have said something. A call that nobody took is two clicks.
 */
export function HappenedForm(props: HappenedFormProps) {
  const { name, time, readDate, closed, first, useful, onHappened, onClose } = props;
  const [direction, setDirection] = useState<Direction>('out');
  const [channel, setChannel] = useState<Channel | undefined>(first);
  const [outcome, setOutcome] = useState<Outcome>();
  const [day, setDay] = useState('');
  const [note, setNote] = useState('');
  /** What was given; empty while it is not said what. */
  const [item, setItem] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const root = useRef<HTMLElement>(null);
  const heading = useId();
  const now = today(time);
  const isAhead = day > now;
  const outcomes = outcomesOf(channel, direction);
  const chosen = outcomes.some(([of]) => of === outcome) ? outcome : undefined;
  const talked = channel !== undefined && mayHaveAnswered(direction, channel, chosen);

  // It opens because it was asked for: the focus is where the next press belongs.
  useEffect(() => {
    const at = first ? '[data-outcome]' : '[data-channel]';
    root.current?.querySelector<HTMLElement>(at)?.focus();
  }, [first]);

  async function record(how?: Outcome, answer?: AnswerGiven, quote?: string): Promise<boolean> {
    if (!channel || isAhead) return false;
    const given = item !== undefined && mayHaveGiven(direction, how);
    setMissing(given && item === '');
    if (given && item === '') return false;
    const said = note.trim();
    const saved = await kept(
      onHappened({
        direction,
        channel,
        ...(how && { outcome: how }),
        ...(day && day !== now && { when: day }),
        ...(said && { note: said }),
        ...(given && { kind: 'useful' as const, item }),
        ...(answer && { answer }),
        ...(quote && { quote }),
      }),
    );
    if (saved) onClose();
    return saved;
  }
  function went(how: Outcome) {
    if (channel && mayHaveAnswered(direction, channel, how)) setOutcome(how);
    else void record(how);
  }

  return (
    // Esc closes it, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={root}
      className="happened"
      aria-labelledby={heading}
      onKeyDown={onEscape(onClose, { alone: true })}
    >
      <div className="spread">
        <h3 id={heading}>{text('what_happened')}</h3>
        <button type="button" className="text small" onClick={onClose}>
          {text('close')}
        </button>
      </div>
      <div className="chips">
        <Chips mark="channel" of={CHANNELS} chosen={channel} onPick={setChannel} />
      </div>
      <WhoReached name={name} value={direction} onChange={setDirection} />
      {closed && direction === 'in' && (
        <p className="quiet small">{text('happened_closed', name)}</p>
      )}
      {channel && (
        <>
          {outcomes.length > 0 && (
            <fieldset className="chips" aria-label={text('how_it_went')}>
              <Chips mark="outcome" of={outcomes} chosen={chosen} onPick={went} />
            </fieldset>
          )}
          <HappenedMore today={now} day={day} note={note} onDay={setDay} onNote={setNote} />
          {useful && mayHaveGiven(direction, chosen) && (
            <GivenChoice
              {...useful}
              name={name}
              item={item}
              isMissing={isMissing && item === ''}
              onItem={setItem}
            />
          )}
          {talked && (
            <AnswerForm
              time={time}
              readDate={readDate}
              closed={closed ?? false}
              onAnswer={(answer, quote) => record(chosen, answer, quote)}
            />
          )}
          {(talked || outcomes.length === 0) && (
            <div className="actions">
              <button type="button" className="pill" onClick={() => void record(chosen)}>
                {text('add_it')}
              </button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

interface ChipsProps<T extends string> {
  /** `data-channel` or `data-outcome`, by which the first is found. */
  mark: 'channel' | 'outcome';
  of: readonly (readonly [T, string])[];
  chosen: T | undefined;
  onPick: (picked: T) => void;
}

/** Buttons of which one is pressed. */
function Chips<T extends string>({ mark, of, chosen, onPick }: ChipsProps<T>) {
  return of.map(([one, key]) => (
    <button
      key={one}
      type="button"
      className="chip"
      {...{ [`data-${mark}`]: '' }}
      aria-pressed={chosen === one}
      onClick={() => onPick(one)}
    >
      {text(key)}
    </button>
  ));
}
