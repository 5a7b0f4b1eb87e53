import { useId } from 'react';

interface Props<T extends string> {
  /** What is chosen, for those who cannot see it. */
  label: string;
  choices: readonly (readonly [T, string])[];
  value: T;
  onChange: (value: T) => void;
}

/** One of a few choices that stand side by side; the chosen one is the stop of a walk by keys. */
export function Segments<T extends string>({ label, choices, value, onChange }: Props<T>) {
  const group = useId();
  return (
    <div className="segments" role="radiogroup" aria-label={label}>
      {choices.map(([choice, words]) => (
        <label key={choice}>
          <input
            type="radio"
            name={group}
            data-stop={value === choice ? '' : undefined}
            checked={value === choice}
            onChange={() => onChange(choice)}
          />
          <span className="cut" title={words}>
            {words}
          </span>
        </label>
      ))}
    </div>
  );
}
