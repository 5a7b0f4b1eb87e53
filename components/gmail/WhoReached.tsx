import { useId } from 'react';
import { text } from '../../lib/text/text.ts';
import type { Direction } from './happened.ts';

interface Props {
  name: string;
  value: Direction;
  onChange: (direction: Direction) => void;
}

/** Whether I reached out or they did. */
export function WhoReached({ name, value, onChange }: Props) {
  const group = useId();
  const choices: [Direction, string][] = [
    ['out', text('you')],
    ['in', name],
  ];
  return (
    <div className="segments" role="radiogroup" aria-label={text('who_reached')}>
      {choices.map(([direction, words]) => (
        <label key={direction}>
          <input
            type="radio"
            name={group}
            checked={value === direction}
            onChange={() => onChange(direction)}
          />
          <span className="cut" title={words}>
            {words}
          </span>
        </label>
      ))}
    </div>
  );
}
