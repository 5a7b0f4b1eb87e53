import { useId, useState } from 'react';
import { text } from '../../lib/text/text.ts';
import { rangeText, readNumber } from '../gmail/number-field.ts';
import { figure } from '../gmail/plan-names.ts';
import { Button } from '../ui/Button.tsx';

export interface NumberRowProps {
  label: string;
  value: number;
  /** What it is where nobody changed it. */
  standard: number;
  range: { least: number; most: number; step: number };
  /** Keeps it; what was typed stays where it is not saved. */
  onSave: (value: number) => Promise<boolean>;
}

/** One number of the plans: kept when it is left or Enter is pressed, and only where it fits. */
export function NumberRow({ label, value, standard, range, onSave }: NumberRowProps) {
  const [typing, setTyping] = useState<{ over: number; words: string }>();
  const said = useId();
  // What was saved since, here or elsewhere, is the truth from then on.
  if (typing && typing.over !== value) setTyping(undefined);
  const typed = typing?.over === value ? typing.words : undefined;
  const read = typed === undefined ? value : readNumber(typed, range);
  const keep = () => {
    if (read !== undefined && read !== value) void onSave(read);
  };
  return (
    <div className="number-row">
      <label>
        <span>{label}</span>
        <input
          className="field"
          type="number"
          inputMode="decimal"
          min={range.least}
          max={range.most}
          step={range.step}
          value={typed ?? value}
          aria-describedby={said}
          aria-invalid={read === undefined ? true : undefined}
          onChange={(event) => setTyping({ over: value, words: event.target.value })}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep();
            if (event.key === 'Escape') setTyping(undefined);
          }}
        />
      </label>
      <p className="number-said">
        <span
          id={said}
          aria-live="polite"
          className={read === undefined ? 'late-words' : 'caption'}
        >
          {read === undefined
            ? rangeText(range)
            : text('number_standard', figure(standard), figure(range.least), figure(range.most))}
        </span>
        {value === standard ? null : (
          <Button
            aria-label={text('number_is', label, text('number_back', figure(standard)))}
            onClick={() => {
              setTyping(undefined);
              void onSave(standard);
            }}
          >
            {text('number_back', figure(standard))}
          </Button>
        )}
      </p>
    </div>
  );
}
