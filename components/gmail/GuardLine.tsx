import type { RecipientVerdict } from '../../lib/messages/answers.ts';
import { compareStrictness } from '../../lib/policy/guard/concern.ts';
import { text } from '../../lib/text/text.ts';
import { plain } from '../ui/plain.ts';
import { distanceText, guardTone, reasonText, saidBy } from './guard-words.ts';
import { Icon } from './Icon.tsx';
import type { Time } from './types.ts';

interface Props {
  recipients: RecipientVerdict[];
  time: Time;
  /** The day picked in Gmail's schedule dialog could not be read. */
  unread?: boolean;
  /** Shows the words behind it. */
  onWhy: (words: string) => void;
}

/** One line above Send: what to know before this mail goes, of the strictest of its recipients. */
export function GuardLine({ recipients, time, unread, onWhy }: Props) {
  const told = recipients.filter((one) => reasonText(one, time));
  const [first] = told.toSorted((a, b) => compareStrictness(b.verdict, a.verdict));
  if (!first) return unread ? <DayUnread /> : null;
  const far = distanceText(first, time);
  const words = far ? text('day_and_time', reasonText(first, time), far) : reasonText(first, time);
  const { evidence } = first;
  const why =
    evidence?.quote &&
    text('guard_why_words', plain(evidence.quote), saidBy(first, evidence, time));
  return (
    <p className={`guard-line ${guardTone(first)}`} role="status">
      <Icon name="clock" />
      <span className="cut" title={words}>
        {words}
      </span>
      {unread && <span className="small">{text('day_unread')}</span>}
      {told.length > 1 && <span className="small">{text('guard_more', told.length - 1)}</span>}
      {why && (
        <button type="button" className="text small" title={why} onClick={() => onWhy(why)}>
          {text('guard_why')}
        </button>
      )}
    </p>
  );
}

function DayUnread() {
  return (
    <p className="guard-line" role="status">
      <Icon name="clock" />
      <span className="cut">{text('day_unread')}</span>
    </p>
  );
}
