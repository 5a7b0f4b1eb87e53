import { useEffect, useRef, useState } from 'react';
import type { UsefulThing } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';
import { plain } from '../ui/plain.ts';
import { NoUseful } from './NoUseful.tsx';
import { UsefulList } from './UsefulList.tsx';
import type { UsefulListProps } from './UsefulList.tsx';

interface Props extends UsefulListProps {
  name: string;
  /** Where this is another one, something has changed: what is best is asked again. */
  asOf: unknown;
}

/** Beside a step that is something useful: the best thing to give, and the way to all of them. */
export function UsefulNext({ name, asOf, load, onPick, onLibrary }: Props) {
  const [best, setBest] = useState<UsefulThing | 'none'>();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    let current = true;
    void load().then((answer) => {
      // What cannot be asked now is asked again, and said, when it is opened.
      if (!current || !answer.ok) return;
      const { things } = answer.value;
      setBest(things.find((thing) => !thing.open) ?? things[0] ?? 'none');
    });
    return () => {
      current = false;
    };
    // The way to ask is another function at each drawing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [asOf]);
  if (best === 'none') return <NoUseful name={name} onLibrary={onLibrary} />;
  return (
    <div
      className="useful-next"
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        opener.current?.focus();
      }}
    >
      {best && !open && (
        <p className="quiet small cut" title={plain(best.title)}>
          {text('useful_best', plain(best.title))}
        </p>
      )}
      <button
        ref={opener}
        type="button"
        className="chip"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {text('useful_choose')}
      </button>
      {open && (
        <UsefulList
          name={name}
          load={load}
          onPick={(thing) => {
            setOpen(false);
            onPick(thing);
          }}
          onLibrary={onLibrary}
        />
      )}
    </div>
  );
}
