import { useRef, useState } from 'react';
import { text } from '../../lib/text/text.ts';
import type { Moment } from '../queue/row.ts';
import { Button } from '../ui/Button.tsx';
import { plain } from '../ui/plain.ts';
import type { Chosen } from './Settings.tsx';
import { filled } from './filled.ts';
import { WordingForm } from './WordingForm.tsx';

interface Props {
  wordings: readonly string[];
  moment: Moment;
  onSave: (changed: Partial<Chosen>) => Promise<boolean>;
}

/** As many as the worker keeps. */
const MOST = 20;
const NEW = -1;

/** The user's own ways to ask permission, beside those that are there. */
export function WordingsCard({ wordings, moment, onSave }: Props) {
  /** Which one is being written. */
  const [open, setOpen] = useState<number>();
  const adder = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(undefined);
    requestAnimationFrame(() => adder.current?.focus());
  };
  const keep = async (next: string[]) => {
    if (await onSave({ wordings: next })) close();
  };
  const form = (at: number) => (
    <WordingForm
      wording={wordings[at] ?? ''}
      taken={wordings.filter((_wording, other) => other !== at)}
      moment={moment}
      onKeep={(wording) => keep(at === NEW ? [...wordings, wording] : wordings.with(at, wording))}
      onClose={close}
    />
  );
  return (
    <section className="card" aria-labelledby="wordings-title">
      <h2 className="card-title" id="wordings-title">
        {text('wordings_title')}
      </h2>
      <p className="card-words">{text('wordings_words')}</p>
      {wordings.length > 0 ? (
        <ul className="wordings">
          {wordings.map((wording, at) => (
            <li key={wording}>
              {open === at ? (
                form(at)
              ) : (
                <>
                  <span className="wording" dir="auto" title={plain(wording)}>
                    {filled(wording, moment)}
                  </span>
                  <Button
                    aria-label={text('wording_edit_of', plain(wording))}
                    onClick={() => setOpen(at)}
                  >
                    {text('edit')}
                  </Button>
                  <Button
                    aria-label={text('wording_remove_of', plain(wording))}
                    onClick={() => void keep(wordings.toSpliced(at, 1))}
                  >
                    {text('remove')}
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {open === NEW ? form(NEW) : null}
      {open !== NEW && wordings.length < MOST ? (
        <Button look="outlined" ref={adder} onClick={() => setOpen(NEW)}>
          {text('wording_add')}
        </Button>
      ) : null}
    </section>
  );
}
