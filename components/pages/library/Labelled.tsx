import { useId } from 'react';
import type { ReactNode } from 'react';
import type { DraftProblem } from '../../../lib/library/draft.ts';
import { text } from '../../../lib/text/text.ts';
import { problemWords } from './item-words.ts';

/** What ties a field to its name, its help and what is wrong with it. */
interface Said {
  id: string;
  'aria-describedby': string;
  'aria-invalid': true | undefined;
}

interface Props {
  /** Keys of its name and its help. */
  label: string;
  help?: string;
  problem?: DraftProblem | undefined;
  children: (said: Said) => ReactNode;
}

/** A field with its name above it, and below it its help or what is wrong. */
export function Labelled({ label, help, problem, children }: Props) {
  const id = useId();
  const below = `${id}-below`;
  return (
    <div className="item-field">
      <label className="caption" htmlFor={id}>
        {text(label)}
      </label>
      {children({ id, 'aria-describedby': below, 'aria-invalid': problem ? true : undefined })}
      <p id={below} className="caption" aria-live="polite">
        {problem ? (
          <span className="late-words">{problemWords(problem)}</span>
        ) : help ? (
          text(help)
        ) : null}
      </p>
    </div>
  );
}
