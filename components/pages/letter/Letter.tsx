import { useState } from 'react';
import type { Answer, PersonView, Problem, Saved } from '../../../lib/messages/answers.ts';
import { longDay } from '../../../lib/text/dates.ts';
import { text } from '../../../lib/text/text.ts';
import { dayAt } from '../../../lib/time/local-day.ts';
import type { Moment } from '../../queue/row.ts';
import { Button } from '../../ui/Button.tsx';
import { nameOf, plain } from '../../ui/plain.ts';
import { notSaved } from '../../ui/problem.ts';
import { addressOf } from './address-of.ts';
import { LetterForm } from './LetterForm.tsx';
import type { LetterDraft } from './LetterForm.tsx';
import { Sheets } from './Sheets.tsx';

export interface LetterActs {
  /** It went by post; closes the contact. */
  posted(person: PersonView, draft: LetterDraft): Promise<Answer<Saved>>;
  /** There will be none; closes the contact. */
  waived(person: PersonView): Promise<Answer<Saved>>;
  undo(act: string): Promise<Answer<Saved>>;
  /** It has ended; the words that were kept of it are no longer needed. */
  closed(contact: string): void;
  print(): void;
}

interface Props {
  person: PersonView;
  draft: LetterDraft;
  onChange: (changed: Partial<LetterDraft>) => void;
  moment: Moment;
  acts: LetterActs;
}

type Told = { act?: string; problem?: Problem };

/**
 * The one letter after a send-off: written from a short frame, printed to be copied by hand, and
 * closed by posting it or by leaving it. *No letter* stands first, for most often it is right.
 */
export function Letter({ person, draft, onChange, moment, acts }: Props) {
  const [told, tell] = useState<Told>({});
  const [busy, setBusy] = useState(false);
  const name = nameOf(person);
  const today = dayAt(moment.now, moment.zone);
  const { letter, standing } = person;
  const quote = plain(standing.evidence?.quote ?? '');
  const run = async (act: () => Promise<Answer<Saved>>, undone = false) => {
    if (busy) return;
    setBusy(true);
    const answer = await act();
    setBusy(false);
    if (!answer.ok) tell((last) => ({ ...last, problem: answer.problem }));
    else {
      tell(undone ? {} : { act: answer.value.act });
      // Its words are kept as long as it is open.
      if (undone) onChange({});
      else if (person.contact) acts.closed(person.contact);
    }
  };
  const open = letter?.is === 'open';
  return (
    <div className="page letter">
      <p>
        <a href={`#contacts/${person.contact}`}>{text('letter_back', name)}</a>
      </p>
      <h1 className="page-title" dir="auto">
        {text('letter_title', name)}
      </h1>
      {quote ? (
        <blockquote className="said" dir="auto">
          {text('quoted', quote)}
        </blockquote>
      ) : null}
      <p className="page-lede">
        {letter?.is === 'from'
          ? text('letter_from', longDay(letter.day, today))
          : text(open ? 'letter_lede' : letter ? `letter_${letter.is}` : 'letter_none')}
      </p>
      <div role="status">
        {told.act && !open ? (
          <Button onClick={() => void run(() => acts.undo(told.act ?? ''), true)}>
            {text('undo')}
          </Button>
        ) : null}
      </div>
      {told.problem ? (
        <p className="late-words" role="alert">
          {notSaved(told.problem)}
        </p>
      ) : null}
      {open ? (
        <>
          <p className="letter-foot">
            <Button look="primary" onClick={() => void run(() => acts.waived(person))}>
              {text('letter_waive')}
            </Button>
            <span className="caption">{text('letter_waive_why')}</span>
          </p>
          <LetterForm
            draft={draft}
            read={Boolean(person.postal) && draft.postal === addressOf(person)}
            onChange={onChange}
          />
          <p className="letter-foot">
            <Button look="outlined" onClick={() => acts.print()}>
              {text('letter_print')}
            </Button>
            <Button look="outlined" onClick={() => void run(() => acts.posted(person, draft))}>
              {text('letter_post')}
            </Button>
            <span className="caption">{text('letter_post_why', name)}</span>
          </p>
          <Sheets {...draft} />
        </>
      ) : null}
    </div>
  );
}
