import type { PersonView } from '../../lib/messages/answers.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import { NextStep } from '../gmail/NextStep.tsx';
import { shortName } from '../gmail/people.ts';
import { planChangeText } from '../gmail/plan-change.ts';
import { useRead } from '../queue/use-read.ts';
import type { Moment } from '../queue/row.ts';
import { Isolated } from '../ui/Isolated.tsx';
import type { ContactActs } from './contact-acts.ts';
import { useTold } from './use-told.tsx';

interface Props {
  person: PersonView;
  moment: Moment;
  acts: Pick<ContactActs, 'plan' | 'undo' | 'readDate'>;
}

/** What comes next with somebody, and the plan by hand: the same as beside a conversation. */
export function ContactPlan({ person, moment, acts }: Props) {
  const { tell, line } = useTold(acts.undo);
  const read = useRead(acts.readDate);
  if (!person.next) return null;
  return (
    <div className="contact-plan">
      <Isolated>
        <div className="panel bare">
          <NextStep
            next={person.next}
            name={shortName(person)}
            time={moment}
            readDate={read}
            plan={person.plan}
            onPlan={async (change) => {
              const said = planChangeText(change, dayAt(moment.now, moment.zone));
              return tell(await acts.plan(person, change), said);
            }}
          />
        </div>
      </Isolated>
      {line}
    </div>
  );
}
