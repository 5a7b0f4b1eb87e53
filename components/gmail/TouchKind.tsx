import { useRef, useState } from 'react';
import { text } from '../../lib/text/text.ts';
import { KINDS } from './touch-kinds.ts';
import type { TouchKind as Kind } from './touch-kinds.ts';
import type { Kept } from './types.ts';
import { kept } from './kept.ts';

interface Props {
  kind: Kind;
  onCorrect: (kind: Kind) => Kept;
}

/** What a mail of the user's was, as its words were read, and the other things it may have been. */
export function TouchKind({ kind, onCorrect }: Props) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  async function pick(other: Kind) {
    if (other !== kind && !(await kept(onCorrect(other)))) return;
    opener.current?.focus();
    setOpen(false);
  }
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="text small kind"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {text('this_was', text(KINDS[kind]))}
      </button>
      {open && (
        <div className="chips">
          {(Object.keys(KINDS) as Kind[]).map((other) => (
            <button
              key={other}
              type="button"
              className="chip small"
              aria-pressed={other === kind}
              onClick={() => void pick(other)}
            >
              {text(KINDS[other])}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
