import { conversation } from '../conversation.ts';
import { say } from '../desk.ts';
import type { Desk } from '../desk.ts';
import { people } from '../people.ts';
import type { SampleThread } from '../types.ts';

const { sam: me, mum, ruth, paperhill, dockside, parcels, calendar, fran } = people;

/** Mail that has nothing to do with following up, and should be left in peace. */
export function ordinary(desk: Desk): SampleThread[] {
  const due = say(desk.zone, desk.workdayAfter(desk.at(4, '09:00'), 30), 'date');
  const lunch = say(desk.zone, desk.at(-2, '12:30'), 'date');
  return [
    conversation(desk, 'mum-sunday', 'Sunday', { me, others: [mum] }, [
      {
        at: desk.on(3, '19:10'),
        from: mum,
        to: [me, ruth],
        text: `Are you two coming on Sunday? Dad wants to know how many potatoes. Bring the boys,
            and bring the book you borrowed, Sam.`,
        sign: 'Love, Mum',
        style: 'apple',
      },
      {
        at: desk.on(3, '20:02'),
        from: ruth,
        to: [mum],
        cc: [me],
        text: `All four of us. So many potatoes.`,
        sign: 'R x',
        style: 'mobile',
      },
      {
        at: desk.on(2, '08:15'),
        to: [mum],
        cc: [ruth],
        text: `I'll be there at one, with the book.`,
        sign: 'S x',
      },
    ]),
    conversation(
      desk,
      'paperhill-invoice',
      'Invoice 2041 from Paperhill',
      { me, others: [paperhill] },
      [
        {
          at: desk.at(4, '06:30'),
          from: paperhill,
          text: `Dear customer,

            please find attached invoice 2041 for 12 boxes of label rolls, 318.00 EUR, payable by
            ${due}. If you have paid already, please ignore this message.`,
          sign: 'Paperhill Accounts',
          style: 'outlook',
        },
      ],
    ),
    conversation(
      desk,
      'dockside-newsletter',
      'Five docks that never sleep',
      { me, others: [dockside], unread: true },
      [
        {
          at: desk.at(1, '06:00'),
          from: dockside,
          text: '',
          html: `<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tbody><tr><td align="center"><h1>The Dockside Weekly</h1><p>Issue 118</p></td></tr><tr><td><h2>Five docks that never sleep</h2><p>From Busan to Bremerhaven: who works at three in the morning, and what they eat.</p><h2>Also this week</h2><ul><li>Why pallets are the size they are</li><li>A letter from a crane driver</li></ul><p>Let us know what you think: we'll call you back if you leave a number.</p></td></tr><tr><td><p><small>You receive this because you subscribed. <a href="https://dockside-weekly.example/unsubscribe">Unsubscribe</a></small></p></td></tr></tbody></table>`,
          headers: {
            'list-id': 'The Dockside Weekly <weekly.dockside-weekly.example>',
            'list-unsubscribe': '<https://dockside-weekly.example/unsubscribe>',
            precedence: 'bulk',
          },
        },
      ],
    ),
    conversation(
      desk,
      'parcel-notice',
      'Your parcel arrives tomorrow',
      { me, others: [parcels], unread: true },
      [
        {
          at: desk.minutesAgo(95),
          from: parcels,
          text: `Your parcel SP 4471 9023 arrives tomorrow between 10:00 and 12:00. Nobody at home?
            Call us until 20:00 today to choose another day. This is an automatic message, please
            do not reply.`,
          headers: { 'auto-submitted': 'auto-generated' },
        },
      ],
    ),
    conversation(
      desk,
      'calendar-notice',
      `Invitation: lunch with Fran Doyle, ${lunch}`,
      { me, others: [calendar] },
      [
        {
          at: desk.minutesAgo(38),
          from: calendar,
          text: `${fran.name} has accepted: lunch, ${lunch}, 12:30 to 13:30. You receive this message
            because you are an attendee of the event.`,
          headers: { 'auto-submitted': 'auto-generated' },
        },
      ],
    ),
  ];
}
