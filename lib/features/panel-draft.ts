import type { Draft } from '../../components/gmail/types.ts';
import type { Writing } from './writing.ts';

const even = (words: string) => words.replace(/\s+/g, ' ');

/** The draft that is being written to somebody, as the panel uses it; undefined where there is none. */
export function draftTo(writing: Writing, email: string, redraw: () => void): Draft | undefined {
  const compose = writing.to(email);
  if (!compose) return undefined;
  // Gmail's editor puts other spaces where it breaks lines.
  const has = (line: string) => even(compose.text()).includes(even(line));
  return {
    has,
    begin: (line) => {
      if (!has(line)) compose.beginWith(line);
      redraw();
    },
  };
}
