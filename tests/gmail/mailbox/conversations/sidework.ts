import { addDays } from 'date-fns';

import { conversation } from '../conversation.ts';
import { say } from '../desk.ts';
import type { Desk } from '../desk.ts';
import { people } from '../people.ts';
import type { SampleThread } from '../types.ts';

const { samSide: me, bea, otis, ines, priya, namehost } = people;

/** The freelance account: the same Sam, other people, and one who is known from the first. */
export function sidework(desk: Desk): SampleThread[] {
  const payday = say(desk.zone, desk.at(-3, '12:00'), 'weekday');
  const asked = desk.at(6, '12:25');
  const later = say(desk.zone, desk.workdayAfter(addDays(asked, 1), 40), 'date');
  return [
    conversation(
      desk,
      'side-bea-copy',
      'Words for the yarn shop',
      { me, others: [bea], unread: true },
      [
        {
          at: desk.at(3, '19:05'),
          text: `Hi Bea,

            The texts for the shop are attached. The moths page is my favourite.

            May I check with you next week how they read on the page?`,
        },
        {
          at: desk.at(1, '12:30'),
          from: bea,
          text: `They are wonderful! Yes, please do, ask me next week when they are online.`,
          sign: 'Bea',
          style: 'apple',
        },
      ],
    ),
    conversation(desk, 'side-otis-payment', 'Invoice 17, workshop notes', { me, others: [otis] }, [
      {
        at: desk.at(22, '09:00'),
        text: `Dear Otis, here is invoice 17 for the workshop notes. Thank you for the good day.`,
      },
      {
        at: desk.at(2, '09:10'),
        text: `Dear Otis, invoice 17 seems to have slipped through. Could you have a look?`,
      },
      {
        at: desk.at(2, '16:20'),
        from: otis,
        text: `Sorry about that, Sam. It is in this week's run, you will have it by ${payday}.`,
        sign: 'Otis',
        style: 'outlook',
      },
    ]),
    conversation(desk, 'side-ines-later', 'Menu translation', { me, others: [ines] }, [
      {
        at: asked,
        text: `Hi Inês, the offer for the menu in two languages is attached. What do you think?`,
      },
      {
        at: desk.at(5, '23:14'),
        from: ines,
        text: `Olá Sam! The kitchen is being rebuilt. Write to me on ${later}, before that there is
            no menu to translate.`,
        sign: 'Beijinhos,\nInês',
        style: 'mobile',
      },
    ]),
    conversation(
      desk,
      'side-priya-workshop',
      'A writing workshop for my planners?',
      { me, others: [priya], unread: true },
      [
        {
          // Long enough that she waits for an answer on a weekend too.
          at: desk.at(2, '18:20'),
          from: priya,
          text: `Hi Sam, I did not know that you teach writing too! Would you do an afternoon for my
            planners, on handover notes? Training has its own budget.`,
          sign: 'Priya',
        },
      ],
    ),
    conversation(
      desk,
      'side-renewal-notice',
      'Your domain renews next month',
      { me, others: [namehost] },
      [
        {
          at: desk.at(4, '04:00'),
          from: namehost,
          text: `Your domain sidework.example renews automatically next month. There is nothing you
            need to do.`,
          headers: { 'auto-submitted': 'auto-generated' },
        },
      ],
    ),
  ];
}
