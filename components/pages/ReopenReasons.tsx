import { text } from '../../lib/text/text.ts';
import { focus } from '../gmail/focus.ts';
import type { ReopenReason } from './contact-acts.ts';

const REASONS: Record<ReopenReason, string> = {
  'they-asked': 'reopen_they_asked',
  mistake: 'reopen_mistake',
  other: 'reopen_other',
};

interface Props {
  titleId: string;
  reason: ReopenReason | undefined;
  onReason: (reason: ReopenReason) => void;
}

/** Why they may be contacted again; one of three, none chosen beforehand. */
export function ReopenReasons({ titleId, reason, onReason }: Props) {
  return (
    <div role="radiogroup" aria-labelledby={titleId}>
      <h3 className="strong" id={titleId}>
        {text('reopen_why')}
      </h3>
      {(Object.keys(REASONS) as ReopenReason[]).map((each, at) => (
        <label className="pick" key={each}>
          <input
            type="radio"
            name="reason"
            checked={reason === each}
            ref={reason === each || (at === 0 && !reason) ? focus : undefined}
            onChange={() => onReason(each)}
          />
          <span>{text(REASONS[each])}</span>
        </label>
      ))}
    </div>
  );
}
