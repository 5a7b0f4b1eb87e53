import { useId, useState } from 'react';
import { text } from '../../lib/text/text.ts';
import { focus } from '../gmail/focus.ts';
import type { Moment } from '../queue/row.ts';
import { Button } from '../ui/Button.tsx';
import { onEscape } from '../ui/on-escape.ts';
import { plain } from '../ui/plain.ts';
import { filled } from './filled.ts';

interface Props {
  wording: string;
  /** The others; the same words twice would be no choice. */
  taken: readonly string[];
  moment: Moment;
  onKeep: (wording: string) => Promise<void>;
  onClose: () => void;
}

/** One wording being written, and how it reads once it is filled in. */
export function WordingForm({ wording, taken, moment, onKeep, onClose }: Props) {
  const [typed, setTyped] = useState(wording);
  const help = useId();
  const words = plain(typed).trim();
  const twice = taken.includes(words);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="wording-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (words && !twice) void onKeep(words);
      }}
      onKeyDown={onEscape(onClose)}
    >
      <input
        className="field"
        ref={focus}
        value={typed}
        maxLength={500}
        dir="auto"
        autoComplete="off"
        aria-label={text('wording_label')}
        aria-describedby={help}
        placeholder={text('wording_hint')}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="caption" id={help}>
        {text('wording_help', filled('{span}', moment), filled('{date}', moment))}
      </p>
      <p className="wording-read" role="status" dir="auto">
        {twice ? (
          <span className="late-words">{text('wording_twice')}</span>
        ) : words ? (
          text('quoted', filled(words, moment))
        ) : null}
      </p>
      <p className="reopen-foot">
        <Button look="primary" type="submit" aria-disabled={!words || twice}>
          {text('keep')}
        </Button>
        <Button onClick={onClose}>{text('cancel')}</Button>
      </p>
    </form>
  );
}
