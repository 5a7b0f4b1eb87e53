import { useEffect, useRef } from 'react';
import type { AnswerGiven } from '../../lib/messages/commands.ts';
import { text } from '../../lib/text/text.ts';
import type { Due } from '../../lib/time/due.ts';
import { onEscape } from '../ui/on-escape.ts';
import { DateField } from './DateField.tsx';
import type { Kept, ReadDate, Time } from './types.ts';
import { WishForm } from './WishForm.tsx';

export type Step = 'yes' | 'not-then' | 'call-on' | 'wish';

interface Props {
  step: Step;
  time: Time;
  readDate: ReadDate;
  /** Give `false` when it was not saved, and what was typed stays. */
  onAnswer: (answer: AnswerGiven) => Kept;
  onClose: () => void;
}

const LABELS = {
  yes: 'step_yes',
  'not-then': 'step_not_then',
  'call-on': 'step_call_on',
  wish: 'step_wish',
};

function answered(step: Exclude<Step, 'wish'>, due: Due): AnswerGiven {
  if (step === 'yes') return { is: 'yes', from: due };
  // oxlint-disable-next-line unicorn/no-thenable -- a day, which nothing takes for a promise
  return step === 'not-then' ? { is: 'not-then', due } : { is: 'call-on', due };
}

/** What an answer still needs: mostly a day. */
export function AnswerStep({ step, time, readDate, onAnswer, onClose }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const label = text(LABELS[step]);
  useEffect(() => root.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  return (
    <div
      ref={root}
      className="step"
      role="presentation"
      onKeyDown={onEscape(onClose, { alone: true })}
    >
      <p className="quiet small">{label}</p>
      {step === 'wish' ? (
        <WishForm onWish={(wish) => void onAnswer({ is: 'wish', wish })} />
      ) : (
        <DateField
          time={time}
          readDate={readDate}
          onDue={(due) => onAnswer(answered(step, due))}
          label={label}
        />
      )}
      {step === 'not-then' && (
        <button type="button" className="text" onClick={() => void onAnswer({ is: 'not-then' })}>
          {text('no_day_given')}
        </button>
      )}
    </div>
  );
}
