import { useId } from 'react';
import { text } from '../../lib/text/text.ts';
import type { Condition } from './types.ts';

interface Props {
  value: Condition;
  onChange: (condition: Condition) => void;
}

const CHOICES: [Condition, string][] = [
  ['no-reply', 'only_if_no_reply'],
  ['regardless', 'regardless'],
];

/** Whether an answer of theirs settles the follow-up. */
export function ConditionToggle({ value, onChange }: Props) {
  const group = useId();
  return (
    <div className="segments" role="radiogroup" aria-label={text('condition_label')}>
      {CHOICES.map(([condition, key]) => (
        <label key={condition}>
          <input
            type="radio"
            name={group}
            data-stop={value === condition ? '' : undefined}
            checked={value === condition}
            onChange={() => onChange(condition)}
          />
          <span>{text(key)}</span>
        </label>
      ))}
    </div>
  );
}
