import { useId, useState } from 'react';
import type { PlanNumbers as Numbers } from '../../lib/policy/playbooks/numbers.ts';
import type { PersonNumber } from '../../lib/policy/playbooks/numbers-of.ts';
import { text } from '../../lib/text/text.ts';
import { rangeText, readNumber } from './number-field.ts';
import { figure, numberName } from './plan-names.ts';
import type { Kept } from './types.ts';

/** A number for this person alone, or null for the one that holds for all. */
type Changed = Partial<Record<keyof Numbers, number | null>>;

interface Props {
  numbers: readonly PersonNumber[];
  /** What they are of, read out. */
  title: string;
  name: string;
  /** Give `false` when it was not saved, and what was typed stays. */
  onNumbers: (changed: Changed) => Kept;
}

/** The numbers one plan goes by for one person, beside those for all; kept together. */
export function PlanNumbers({ numbers, title, name, onNumbers }: Props) {
  const [typed, setTyped] = useState<Partial<Record<keyof Numbers, string>>>({});
  const id = useId();
  const read = numbers.map((one) => {
    const words = typed[one.name];
    return { one, value: words === undefined ? one.value : readNumber(words, one) };
  });
  const isWrong = read.some(({ value }) => value === undefined);
  const changed = Object.fromEntries(
    read.flatMap(({ one, value }) =>
      value === undefined || value === one.value ? [] : [[one.name, value]],
    ),
  ) as Changed;
  const isSame = Object.keys(changed).length === 0;
  return (
    <form
      className="numbers"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong && !isSame) void onNumbers(changed);
      }}
    >
      {read.map(({ one, value }) => (
        <div key={one.name} className="number">
          <label>
            <span>{numberName(one.name)}</span>
            <input
              type="number"
              inputMode="decimal"
              min={one.least}
              max={one.most}
              step={one.step}
              value={typed[one.name] ?? one.value}
              aria-describedby={`${id}-${one.name}`}
              aria-invalid={value === undefined ? true : undefined}
              onChange={(event) => setTyped({ ...typed, [one.name]: event.target.value })}
            />
          </label>
          <div className="spread small">
            <p id={`${id}-${one.name}`} className="quiet" aria-live="polite">
              {value === undefined ? (
                <span className="late">{rangeText(one)}</span>
              ) : (
                text('number_here', figure(one.forAll))
              )}
            </p>
            {one.own && (
              <button
                type="button"
                className="text small"
                aria-label={text('number_is', numberName(one.name), text('number_as_all'))}
                onClick={() => void onNumbers({ [one.name]: null })}
              >
                {text('number_as_all')}
              </button>
            )}
          </div>
        </div>
      ))}
      <button type="submit" className="pill" disabled={isWrong || isSame}>
        {text('numbers_keep', name)}
      </button>
    </form>
  );
}
