import { people } from '../../mailbox/people.ts';
import type { Diary } from '../diary.ts';
import { Story } from '../story.ts';

const { carl, helga, ben, claire, owen } = people;

/** Those who closed the door, who keep the handle themselves, or who are thinking. */
export function doors(diary: Diary): void {
  const timber = new Story(diary, 'carl-never', carl);
  timber
    .sent(1, { followUp: timber.span(1, 2, 'day') })
    .sent(2, { followUp: timber.span(2, 1, 'week') })
    .seen(3)
    .answered(3, /Please do not contact me again\./, { is: 'never' });

  const glass = new Story(diary, 'helga-farewell', helga);
  glass
    .sent(1, { followUp: glass.span(1, 1, 'week') })
    .seen(2)
    .answered(2, /Please leave me alone with this from now on\./, { is: 'farewell' });

  const bikes = new Story(diary, 'ben-not-interested', ben);
  bikes
    .sent(1, { followUp: bikes.span(1, 1, 'week') })
    .seen(2)
    .answered(2, /Not interested, thanks\./, { is: 'not-interested' });

  const fund = new Story(diary, 'claire-call-you', claire);
  fund
    .sent(1, { followUp: fund.span(1, 1, 'week') })
    .seen(2)
    .answered(2, /No need to get in touch, we'll call you\./, { is: 'their-move' })
    .noted(2, 'Second partner meeting is on a Monday. Churn was the question that mattered.')
    .knownAs(2, { company: 'Rive Gauche Capital' });

  const writer = new Story(diary, 'owen-thinking', owen);
  writer
    .sent(1, { followUp: writer.span(1, 2, 'week') })
    .seen(2)
    .answered(2, /Let me think about it .*?\./, { is: 'thinking' });
}
