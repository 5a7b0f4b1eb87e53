import { people } from '../../mailbox/people.ts';
import type { Diary } from '../diary.ts';
import { Story } from '../story.ts';

const { jonas, lena, viktor, sanne, nadia, yusuf } = people;

/** Those whom Sam asked whether a follow-up would be welcome. */
export function permission(diary: Diary): void {
  const hansa = new Story(diary, 'jonas-checkback', jonas);
  hansa
    .sent(1, { ask: /Would it be all right .*?\?/ })
    .seen(2)
    .answered(2, /Sure, check back in two weeks/, { is: 'yes', from: hansa.span(2, 2, 'week') })
    .noted(2, 'Frau Petersen plans the early shift; she decides with him.');

  const cold = new Story(diary, 'lena-another-day', lena);
  const hall = diary.desk.workdayAfter(diary.desk.at(5, '16:10'), 52);
  cold
    .sent(1, { ask: /Would it be all right .*?\?/ })
    .seen(2)
    .declined(2, /Please try me on .*? instead\./, cold.named(hall));

  const tools = new Story(diary, 'viktor-declined', viktor);
  tools
    .sent(1, { ask: /Would it be all right .*?\?/ })
    .seen(2)
    .facts(
      2,
      0,
      { kind: 'permission-declined', body: tools.at(2), said: quote(tools, NO) },
      {
        kind: 'not-now-noted',
        body: { ...tools.at(2), reason: 'no-follow-up' },
        said: quote(tools, NO),
      },
    );

  new Story(diary, 'sanne-not-then', sanne)
    .sent(1, { ask: /May I get back to you .*?\?/ })
    .seen(2)
    .declined(2, /But no, not that week, .*?\./);

  // Her own mail was opened again when the answer was written; only then was she kept.
  new Story(diary, 'nadia-asked', nadia)
    .sent(2, { ask: /Would it be all right .*?\?/ })
    .seen(1, { later: diary.desk.at(5, '09:03') })
    .noted(2, 'Two sites. Training is shared, that is why it is less than double.');

  const bay = new Story(diary, 'yusuf-text', yusuf);
  const friday = bay.proposed(1, /May I come back to you .*?\?/);
  bay
    .sent(1, { ask: /May I come back to you .*?\?/ })
    .seen(2)
    .answered(2, /Fine by me\./, { is: 'yes', from: friday })
    .answered(2, /But please text rather than mail, .*?\./, {
      is: 'wish',
      wish: { channel: 'text', avoid: ['email'] },
    })
    .knownAs(2, { phones: ['+90 212 555 0163'], company: 'Demir Textiles' });
}

const NO = /thank you for asking, but no, .*?\./;

function quote(story: Story, pattern: RegExp): { quote: string } {
  return { quote: story.sentence(2, pattern) };
}
