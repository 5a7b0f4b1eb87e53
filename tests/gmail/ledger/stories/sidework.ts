import { people } from '../../mailbox/people.ts';
import type { Diary } from '../diary.ts';
import { Story } from '../story.ts';

const { bea, ines, priya } = people;

/** What Sam's other account knows: two people of its own, and one of both. */
export function sidework(diary: Diary): void {
  const { desk } = diary;

  const yarn = new Story(diary, 'side-bea-copy', bea);
  yarn
    .sent(1, { ask: /May I check with you next week .*?\?/ })
    .seen(2)
    .answered(2, /Yes, please do, ask me next week .*?\./, {
      is: 'yes',
      from: yarn.proposed(2, /Yes, please do, ask me next week .*?\./),
    });

  const menu = new Story(diary, 'side-ines-later', ines);
  const kitchen = new Date(desk.at(6, '12:25').getTime() + 86_400_000);
  menu
    .sent(1, { followUp: menu.span(1, 1, 'week') })
    .seen(2)
    .declined(2, /Write to me on .*?\./, menu.named(desk.workdayAfter(kitchen, 40)));

  new Story(diary, 'side-priya-workshop', priya).seen(1);
}
