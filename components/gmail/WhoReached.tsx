import { text } from '../../lib/text/text.ts';
import type { Direction } from './happened.ts';
import { Segments } from './Segments.tsx';

interface Props {
  name: string;
  value: Direction;
  onChange: (direction: Direction) => void;
}

/** Whether I reached out or they did. */
export function WhoReached({ name, ...chosen }: Props) {
  const choices = [
    ['out', text('you')],
    ['in', name],
  ] as const;
  return <Segments label={text('who_reached')} choices={choices} {...chosen} />;
}
