import type { Channel } from '../../lib/ledger/body.ts';
import type { Happened } from '../gmail/happened.ts';
import { HappenedForm } from '../gmail/HappenedForm.tsx';
import { shortName } from '../gmail/people.ts';
import type { UsefulWay } from '../gmail/types.ts';
import { Isolated } from '../ui/Isolated.tsx';
import type { QueueActs } from './acts.ts';
import type { Moment } from './row.ts';
import { useRead } from './use-read.ts';

interface Props {
  person: { name: string; email: string };
  moment: Moment;
  readDate: QueueActs['readDate'];
  closed?: boolean;
  first?: Channel | undefined;
  useful?: UsefulWay | undefined;
  /** True when it was saved; else what was typed stays. */
  onHappened: (happened: Happened) => Promise<boolean>;
  onClose: () => void;
}

/** What happened with somebody, on a page of our own: the form of Gmail's panel. */
export function HappenedPane({ person, moment, readDate, useful, ...form }: Props) {
  const read = useRead(readDate);
  return (
    <Isolated>
      <HappenedForm
        {...form}
        name={shortName(person)}
        time={moment}
        readDate={read}
        useful={useful && { ...useful, load: (find) => useful.load(person, find) }}
      />
    </Isolated>
  );
}
