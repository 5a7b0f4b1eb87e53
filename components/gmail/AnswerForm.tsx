import { useId, useRef, useState } from 'react';
import type { AnswerGiven } from '../../lib/messages/commands.ts';
import { text } from '../../lib/text/text.ts';
import { AnswerStep } from './AnswerStep.tsx';
import type { Step } from './AnswerStep.tsx';
import { focus } from './focus.ts';
import { kept } from './kept.ts';
import type { Kept, ReadDate, Time } from './types.ts';

interface Props {
  time: Time;
  readDate: ReadDate;
  /** Their newest or selected words, offered as evidence. */
  theirWords?: string;
  /** They asked to be left alone: only what is stricter can still be recorded here. */
  closed?: boolean;
  onAnswer: (answer: AnswerGiven, quote?: string) => Kept;
}

/** A click records at once, or opens the step that asks for what is missing. */
const CHOICES: [key: string, of: AnswerGiven | Step][] = [
  ['answer_yes', { is: 'yes' }],
  ['answer_yes_from', 'yes'],
  ['answer_useful', { is: 'useful-welcome' }],
  ['answer_not_then', 'not-then'],
  ['answer_call_on', 'call-on'],
  ['answer_thinking', { is: 'thinking' }],
  ['answer_not_interested', { is: 'not-interested' }],
  ['answer_their_move', { is: 'their-move' }],
  ['answer_wish', 'wish'],
];
const FAREWELL: [string, AnswerGiven] = ['answer_farewell', { is: 'farewell' }];
const NEVER: [string, AnswerGiven] = ['answer_never', { is: 'never' }];

/** What they answered: one click each, a date where it needs one, and their words as evidence. */
export function AnswerForm(props: Props) {
  const { time, readDate, theirWords = '', closed, onAnswer } = props;
  const [step, setStep] = useState<Step>();
  const [typed, setTyped] = useState<string>();
  const shown = theirWords !== '' || typed !== undefined;
  const words = (typed ?? theirWords).trim();
  const heading = useId();
  const opener = useRef<HTMLButtonElement>(null);

  async function record(answer: AnswerGiven): Promise<boolean> {
    if (!(await kept(onAnswer(answer, words || undefined)))) return false;
    // What was typed meanwhile stays.
    setTyped((now) => (now === typed ? undefined : now));
    close();
    return true;
  }
  /** The step goes, and the focus with it unless it is led back. */
  function close() {
    if (step) opener.current?.focus();
    setStep(undefined);
  }

  return (
    <section aria-labelledby={heading}>
      <div className="spread">
        <h3 id={heading}>{text('what_did_they_answer')}</h3>
        {!shown && (
          <button type="button" className="text small" onClick={() => setTyped('')}>
            {text('add_their_words')}
          </button>
        )}
      </div>
      {shown && (
        <textarea
          // Asked for by a click; words given from outside take no focus.
          ref={theirWords ? undefined : focus}
          rows={words ? 3 : 1}
          maxLength={20_000}
          aria-label={text('their_words')}
          placeholder={text('their_words_placeholder')}
          value={typed ?? theirWords}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <div className="chips">
        {(closed ? [] : CHOICES).map(([key, of]) =>
          typeof of === 'string' ? (
            <button
              key={key}
              type="button"
              className="chip"
              aria-expanded={step === of}
              ref={step === of ? opener : undefined}
              onClick={() => setStep(step === of ? undefined : of)}
            >
              {text(key)}
            </button>
          ) : (
            <button key={key} type="button" className="chip" onClick={() => void record(of)}>
              {text(key)}
            </button>
          ),
        )}
      </div>
      {step && (
        <AnswerStep
          key={step}
          step={step}
          time={time}
          readDate={readDate}
          onAnswer={record}
          onClose={close}
        />
      )}
      <div className="chips">
        {(closed ? [NEVER] : [FAREWELL, NEVER]).map(([key, of]) => (
          <button key={key} type="button" className="chip stop" onClick={() => void record(of)}>
            {text(key)}
          </button>
        ))}
      </div>
    </section>
  );
}
