import { useId } from 'react';
import { text } from '../../../lib/text/text.ts';
import type { Paper } from './paper.ts';

/** A letter as it is being written; kept until it is posted. */
export interface LetterDraft {
  words: string;
  /** Where it goes, and who writes and how they are reached, in lines. */
  postal: string;
  from: string;
  /** Something small that goes with it; empty for none. */
  gift: string;
  paper: Paper['size'];
}

interface Props {
  draft: LetterDraft;
  /** The address was read in a signature of theirs. */
  read: boolean;
  onChange: (changed: Partial<LetterDraft>) => void;
}

const FIELDS = [
  { field: 'words', label: 'letter_words', rows: 14, max: 4000 },
  { field: 'postal', label: 'letter_postal', rows: 4, max: 400 },
  { field: 'from', label: 'letter_from_me', rows: 4, max: 400 },
] as const;

/** The words, the addresses, a gift, and the paper it is copied on. */
export function LetterForm({ draft, read, onChange }: Props) {
  const id = useId();
  return (
    <div className="letter-form">
      {FIELDS.map(({ field, label, rows, max }) => (
        <label key={field} className={`letter-${field}`}>
          <span className="caption">{text(label)}</span>
          <textarea
            className="field"
            rows={rows}
            maxLength={max}
            dir="auto"
            value={draft[field]}
            aria-describedby={field === 'postal' && read ? `${id}-read` : undefined}
            onChange={(event) => onChange({ [field]: event.target.value })}
          />
          {field === 'postal' && read ? (
            <span className="caption" id={`${id}-read`}>
              {text('letter_postal_read')}
            </span>
          ) : null}
        </label>
      ))}
      <label className="letter-gift">
        <span className="caption">{text('letter_gift')}</span>
        <input
          className="field"
          maxLength={200}
          dir="auto"
          value={draft.gift}
          placeholder={text('letter_gift_hint')}
          onChange={(event) => onChange({ gift: event.target.value })}
        />
      </label>
      <fieldset className="letter-paper">
        <legend className="caption">{text('letter_paper')}</legend>
        {(['A4', 'letter'] as const).map((paper) => (
          <label key={paper}>
            <input
              type="radio"
              name={`${id}-paper`}
              checked={draft.paper === paper}
              onChange={() => onChange({ paper })}
            />
            <span>{text(paper === 'A4' ? 'letter_paper_a4' : 'letter_paper_letter')}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
