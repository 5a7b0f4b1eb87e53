import { conversation } from '../conversation.ts';
import { say } from '../desk.ts';
import type { Desk } from '../desk.ts';
import { people } from '../people.ts';
import type { SampleThread } from '../types.ts';

const { sam: me, lou, amara, nora, piet, fran, gil, kofi, tess, arne, wen } = people;

/** Conversations of more than two: two contacts, a crowd, and colleagues. */
export function company(desk: Desk): SampleThread[] {
  const crowd = [fran, gil, kofi, tess, arne, wen];
  const meeting = say(desk.zone, desk.at(-3, '10:00'), 'date');
  return [
    conversation(
      desk,
      'two-contacts',
      'Bulk silo bookings, two views',
      { me, others: [nora, piet], unread: true },
      [
        {
          at: desk.at(4, '13:20'),
          text: `Hi Nora, hi Piet,

            Thank you both for the morning at the silos. The plan is attached in two versions, one
            as Nora wants the mornings and one as Piet does.`,
        },
        {
          at: desk.at(3, '08:50'),
          from: nora,
          to: [me],
          cc: [piet],
          text: `Great, thanks. I'm happy with the first one. When could you start?`,
          sign: 'Nora',
        },
        {
          at: desk.at(2, '17:44'),
          from: piet,
          to: [me],
          cc: [nora],
          text: `From my side: not before the harvest is in. Please come back to me in a month, Nora
            can go ahead with her part.`,
          sign: 'Piet',
          style: 'outlook',
        },
      ],
    ),
    conversation(desk, 'depot-crowd', 'Depot Nine: who moves when', { me, others: crowd }, [
      {
        at: desk.at(5, '09:00'),
        from: fran,
        to: [me, gil, kofi, tess, arne, wen],
        cc: [lou],
        text: `All,

            the racking comes first, then the lifts, then the floor. Kofi, Tess, Wen: please answer
            all with your days. We meet at the depot on ${meeting} at ten.`,
        sign: 'Fran',
      },
      {
        at: desk.at(5, '09:48'),
        from: kofi,
        to: [fran],
        cc: [me, gil, tess, arne, wen, lou],
        text: `Monday to Wednesday for us. We need the old shelves out by then.`,
        sign: 'Kofi',
        style: 'mobile',
      },
      {
        at: desk.at(4, '10:30'),
        to: [fran],
        cc: [gil, kofi, tess, arne, wen, lou],
        text: `The calendar for the gates is open to all of you now. Please enter your trucks, even
            the doubtful ones.`,
      },
      {
        at: desk.at(4, '16:15'),
        from: wen,
        to: [fran],
        cc: [me, gil, kofi, tess, arne, lou],
        text: `Floor needs two dry days after the lifts. Otherwise fine.`,
        sign: 'Wen',
      },
    ]),
    conversation(
      desk,
      'team-rota',
      'Demo rota and the coffee machine',
      { me, others: [lou, amara] },
      [
        {
          at: desk.at(2, '09:14'),
          from: lou,
          to: [me, amara],
          text: `Morning both. I can take the Thursday demo if somebody takes my Friday. And the
            coffee machine wants descaling, it says so in red.`,
          sign: 'Lou',
        },
        {
          at: desk.at(2, '09:20'),
          from: amara,
          to: [lou, me],
          text: `Friday is mine then. The machine is not.`,
          sign: 'A',
          style: 'mobile',
        },
        {
          at: desk.at(2, '09:41'),
          text: `The machine is me. Thank you both.`,
          sign: 'Sam',
        },
      ],
    ),
  ];
}
