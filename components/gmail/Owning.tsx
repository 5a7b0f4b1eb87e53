import { useEffect, useRef } from 'react';
import { text } from '../../lib/text/text.ts';
import type { Due } from '../../lib/time/due.ts';
import { today } from './intervals.ts';
import { countsOn, movingText } from './owning-words.ts';
import { Quote } from './Quote.tsx';
import type { Time } from './types.ts';

interface Props {
  /** Who was promised it. */
  name: string;
  /** The day they count on, and the one it is to be. */
  original: Due;
  to: Due;
  time: Time;
  /** Moves it, with the line in an answer to them. */
  onTell: (line: string) => void;
  /** Moves it without a word. */
  onQuiet: () => void;
}

/** Before a promise is put off: the line that moves it, and what it means to say nothing. */
export function Owning({ name, original, to, time, onTell, onQuiet }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const line = movingText(original, to, today(time));
  return (
    <div className="step">
      <p className="quiet">{countsOn(name, original, today(time))}</p>
      <Quote words={line} />
      <div className="actions">
        <button ref={first} type="button" className="pill" onClick={() => onTell(line)}>
          {text('own_tell')}
        </button>
        <button type="button" className="text" onClick={onQuiet}>
          {text('own_quietly')}
        </button>
      </div>
      <p className="quiet small">{text('own_quietly_words')}</p>
    </div>
  );
}
