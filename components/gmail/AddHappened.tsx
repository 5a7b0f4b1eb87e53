import { useRef, useState } from 'react';
import type { Tries } from '../../lib/policy/tries.ts';
import { text } from '../../lib/text/text.ts';
import { HappenedForm } from './HappenedForm.tsx';
import type { HappenedFormProps } from './HappenedForm.tsx';
import { triesText } from './tries-words.ts';

interface Props extends Omit<HappenedFormProps, 'onClose'> {
  tries: Tries | undefined;
}

/** How often they were tried, and the way to add what happened; its form opens in its place. */
export function AddHappened({ tries, ...form }: Props) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    // The button is drawn again by then.
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (open) return <HappenedForm {...form} onClose={close} />;
  return (
    <section>
      {tries && <p className="quiet small tries">{triesText(tries)}</p>}
      <button ref={opener} type="button" className="chip" onClick={() => setOpen(true)}>
        {text('add_happened')}
      </button>
    </section>
  );
}
