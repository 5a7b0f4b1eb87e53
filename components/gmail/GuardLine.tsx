import type { MailVerdict } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';
import { nameOf, plain } from '../ui/plain.ts';
import { distanceText, guardTone, reasonText } from './guard-words.ts';
import { Icon } from './Icon.tsx';
import { longMoment } from './moments.ts';
import { cutName } from './people.ts';
import type { Time } from './types.ts';

interface Props {
  verdict: MailVerdict;
  time: Time;
}

/** One line above Send: what to know before this mail goes, of the strictest of its recipients. */
export function GuardLine({ verdict, time }: Props) {
  const { recipients, whole } = verdict;
  const told = recipients.filter((one) => reasonText(one, time));
  const first = told.find((one) => one.verdict === whole.verdict) ?? told[0];
  if (!first) return null;
  const far = distanceText(first, time);
  const words = far ? text('day_and_time', reasonText(first, time), far) : reasonText(first, time);
  const { evidence } = first;
  const why =
    evidence?.quote &&
    text(
      'guard_why',
      plain(evidence.quote),
      text('day_and_time', cutName(nameOf(first)), longMoment(evidence.at, time)),
    );
  return (
    <p className={`guard-line ${guardTone(first)}`} role="status" title={why}>
      <Icon name="clock" />
      <span className="cut">{words}</span>
      {told.length > 1 && <span className="small">{text('guard_more', told.length - 1)}</span>}
    </p>
  );
}
