import { defaultPolicy } from '../../../../lib/policy/settings.ts';
import { dayAt } from '../../../../lib/time/local-day.ts';
import { isWorkingDay } from '../../../../lib/time/working-days.ts';
import { people } from '../../mailbox/people.ts';
import type { Diary } from '../diary.ts';
import { Story } from '../story.ts';

const { tom, marta, felix, hannah, ibrahim, grace } = people;

/** Those from whom Sam waits to hear, and those to whom Sam promised a day. */
export function reaching(diary: Diary): void {
  const { desk } = diary;

  const boxes = new Story(diary, 'tom-three-tries', tom);
  boxes
    .sent(1, { followUp: boxes.span(1, 2, 'day') })
    .sent(2, { followUp: boxes.span(2, 2, 'day') })
    .sent(3, { followUp: boxes.span(3, 1, 'week') });

  // Named on the phone message and in the mail: the last working day before today, in the morning.
  const parts = new Story(diary, 'marta-friday', marta);
  parts
    .sent(1, { followUp: parts.span(1, 2, 'day') })
    .knownAs(1, { phones: ['+48 56 555 0119'], company: 'Wisła Parts' })
    .facts(2, -5, {
      kind: 'touch-made',
      body: { direction: 'out', channel: 'call', kind: 'first', outcome: 'no-answer' },
    })
    .sent(2)
    .facts(2, 0, {
      kind: 'owed-set',
      body: {
        ...parts.at(2),
        due: { ...parts.named(desk.at(1, '09:00')), part: 'morning' },
        channel: 'call',
      },
      said: { quote: parts.sentence(2, /I'll try you again \w+ morning\./) },
    });

  const sofas = new Story(diary, 'felix-silent', felix);
  sofas
    .sent(2, { followUp: sofas.span(2, 2, 'week') })
    .seen(1, { later: desk.at(33, '09:21') })
    .sent(3)
    .noted(3, 'Asked about Saturdays on the phone. Two showrooms, one dock each.')
    .knownAs(3, { company: 'Amsel Möbel' });

  const flour = new Story(diary, 'hannah-waiting', hannah);
  flour
    .sent(2, { followUp: flour.named(lastWorkingDay(diary)) })
    .seen(1, { later: desk.at(6, '09:02') })
    .knownAs(2, { company: 'Weiss Bakery' });

  const kiln = new Story(diary, 'ibrahim-tuesday', ibrahim);
  kiln
    .noted(1, 'Would rather hear it than read it.')
    .seen(1, { later: desk.at(2, '11:13') })
    .sent(2)
    .facts(2, 0, {
      kind: 'owed-set',
      body: { ...kiln.at(2), due: kiln.named(desk.at(-2, '10:00')), channel: 'call' },
      said: { quote: kiln.sentence(2, /I'll call you \w+\./) },
    })
    .knownAs(2, { phones: ['+961 1 555 0126'], company: 'Haddad Ceramics' });

  const slots = new Story(diary, 'grace-away', grace);
  slots.sent(1, { followUp: slots.span(1, 1, 'week') }).seen(2, { automatic: true });
}

/** Today, or the Friday before a weekend: nobody puts a follow-up on a Saturday. */
function lastWorkingDay({ desk, zone }: Diary): Date {
  const today = dayAt(desk.now.getTime(), zone);
  return isWorkingDay(today, defaultPolicy.workingDays) ? desk.now : desk.at(1, '12:00');
}
