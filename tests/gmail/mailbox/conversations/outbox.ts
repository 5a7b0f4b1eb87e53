import { conversation } from '../conversation.ts';
import type { Desk } from '../desk.ts';
import { people } from '../people.ts';
import type { SampleThread } from '../types.ts';

const { sam: me, sofia, felix, uma } = people;

/** Mail which has not left yet: two drafts, and one that waits for its day. */
export function outbox(desk: Desk): SampleThread[] {
  return [
    conversation(
      desk,
      'draft-sofia',
      'Oil, bottles and early trucks',
      { me, others: [sofia], labels: ['draft'] },
      [
        {
          at: desk.minutesAgo(140),
          text: `Dear Sofia,

            Olivanera fills at night and ships before breakfast, your neighbour told me. I would
            like to hear how`,
          sign: '',
        },
      ],
    ),
    conversation(
      desk,
      'draft-felix',
      'The outline for the showroom',
      { me, others: [felix], labels: ['draft'] },
      [
        {
          at: desk.at(1, '17:51'),
          text: `Hi Felix,

            Just checking in to see if you had a chance to look at the outline. I wanted to touch
            base and circle back on this.`,
          sign: 'Sam',
        },
      ],
    ),
    conversation(
      desk,
      'scheduled-uma',
      'Coffee by sea, an article',
      { me, others: [uma], labels: ['scheduled'] },
      [
        {
          at: desk.at(-2, '08:30'),
          text: `Dear Uma,

            The article about coffee under sail that I mentioned is out. The part about humidity
            starts on page three.`,
        },
      ],
    ),
  ];
}
