import { useId, useRef, useState } from 'react';
import type { PersonView, Problem } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';
import { focus } from '../gmail/focus.ts';
import type { Moment } from '../queue/row.ts';
import { Button } from '../ui/Button.tsx';
import { onEscape } from '../ui/on-escape.ts';
import { nameOf } from '../ui/plain.ts';
import { notSaved } from '../ui/problem.ts';
import type { ContactActs, ReopenReason } from './contact-acts.ts';
import { ReopenReasons } from './ReopenReasons.tsx';
import { ReopenSure } from './ReopenSure.tsx';

interface Props {
  person: PersonView;
  moment: Moment;
  acts: Pick<ContactActs, 'reopen' | 'undo'>;
}

type Step = 'closed' | 'why' | 'sure';

/**
 * The way back for someone who is not to be contacted: a reason first, then the words it goes
 * against and what it does, so that it never happens by a slip. Keep it on the page afterwards, for
 * it says what was done.
 */
export function Reopen({ person, moment, acts }: Props) {
  const [step, setStep] = useState<Step>('closed');
  const [reason, setReason] = useState<ReopenReason>();
  const [told, tell] = useState<{ act?: string; problem?: Problem }>({});
  const [busy, setBusy] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const name = nameOf(person);
  const bars = person.bars ?? [];

  const close = () => {
    setStep('closed');
    tell({});
    // The button is drawn again by then.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const run = async (act: () => ReturnType<ContactActs['undo']>, undone: boolean) => {
    if (busy) return;
    setBusy(true);
    const answer = await act();
    setBusy(false);
    if (!answer.ok) return tell((last) => ({ ...last, problem: answer.problem }));
    setStep('closed');
    setReason(undefined);
    tell(undone ? {} : { act: answer.value.act });
  };
  const { act, problem } = told;

  return (
    <div className="reopen">
      {bars.length > 0 && step === 'closed' ? (
        <Button
          ref={opener}
          onClick={() => {
            tell({});
            setStep('why');
          }}
        >
          {text('reopen_button')}
        </Button>
      ) : null}
      {bars.length > 0 && step !== 'closed' ? (
        // Keys in the form mean what they say here; Esc leaves it as it is.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <form
          className="reopen-form"
          aria-labelledby={`${id}-title`}
          onSubmit={(event) => {
            event.preventDefault();
            if (!reason) return;
            if (step === 'why') return setStep('sure');
            const entries = bars.map(({ entry }) => entry);
            void run(() => acts.reopen(entries, reason), false);
          }}
          onKeyDown={(event) => onEscape(close)(event)}
        >
          {step === 'why' ? (
            <ReopenReasons titleId={`${id}-title`} reason={reason} onReason={setReason} />
          ) : (
            <ReopenSure titleId={`${id}-title`} person={person} moment={moment} />
          )}
          <p className="reopen-foot">
            <Button look="primary" type="submit" aria-disabled={!reason || busy} key={step}>
              {text(step === 'why' ? 'go_on' : 'reopen_do')}
            </Button>
            {step === 'sure' ? (
              <Button onClick={() => setStep('why')}>{text('back')}</Button>
            ) : null}
            <Button onClick={close}>{text('reopen_keep')}</Button>
          </p>
        </form>
      ) : null}
      <div role="status">
        {act && bars.length === 0 ? (
          <p className="reopen-told">
            <span dir="auto">{text('reopen_told', name)}</span>{' '}
            <Button ref={focus} onClick={() => void run(() => acts.undo(act), true)}>
              {text('undo')}
            </Button>
          </p>
        ) : null}
      </div>
      {problem ? (
        <p className="late-words" role="alert">
          {notSaved(problem)}
        </p>
      ) : null}
    </div>
  );
}
