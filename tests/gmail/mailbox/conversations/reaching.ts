import { conversation } from '../conversation.ts';
import { say } from '../desk.ts';
import type { Desk } from '../desk.ts';
import { people } from '../people.ts';
import type { SampleThread } from '../types.ts';

const { sam: me, tom, marta, esther, felix, gunnar } = people;

/** Conversations in which Sam wrote last and hears nothing. */
export function reaching(desk: Desk): SampleThread[] {
  return [
    conversation(desk, 'tom-three-tries', 'Box returns at Nordbox', { me, others: [tom] }, [
      {
        at: desk.at(5, '08:45'),
        text: `Hej Tom,

            Your returns page promises "back on the shelf in a day". We know a team that got from
            four days to one without new staff. May I tell you how, in fifteen minutes?`,
      },
      {
        at: desk.at(3, '15:30'),
        text: `Hej Tom,

            The short version, in case fifteen minutes are hard to find: they sort at the dock, not
            at the desk. One picture attached.`,
      },
      {
        at: desk.at(1, '09:00'),
        text: `Hej Tom,

            A question rather than a pitch: how many of your returns need a second look? If it is
            fewer than one in ten, I have nothing for you.`,
      },
    ]),
    martaFriday(desk),
    conversation(desk, 'esther-first-note', 'Your talk in Leipzig', { me, others: [esther] }, [
      {
        at: desk.at(2, '17:05'),
        text: `Dear Esther,

            I sat in the third row in Leipzig and wrote down your sentence that "a warehouse is a
            calendar with a roof". It is on our wall now.

            We build that calendar. Would you be open to a conversation about how your book
            returns move?`,
        signature: ['Sam Carter', 'Maplefield, scheduling for warehouses'],
      },
    ]),
    conversation(desk, 'felix-silent', 'Showroom deliveries', { me, others: [felix] }, [
      {
        at: desk.at(34, '10:12'),
        from: felix,
        text: `Hi Sam, good call today. Send me the outline and I will show it to the showroom
            people.`,
        sign: 'Felix',
      },
      {
        at: desk.at(33, '09:20'),
        text: `Hi Felix,

            Here is the outline, one page as promised: deliveries in the morning, customers in the
            afternoon, and nobody carries a sofa through a sale.`,
      },
      {
        at: desk.at(19, '11:00'),
        text: `Hi Felix,

            I came across a showroom in Ghent that opens its dock to customers on Saturdays. The
            article has the floor plan; it made me think of yours.`,
        bare: true,
      },
    ]),
    conversation(
      desk,
      'gunnar-parked',
      'Fish boxes and slots',
      { me, others: [gunnar], labels: ['sent'] },
      [
        {
          at: desk.at(150, '09:30'),
          from: gunnar,
          text: `Sam, I liked it. Send me the numbers when you have them.`,
          sign: 'Gunnar',
          style: 'apple',
        },
        {
          at: desk.at(148, '10:00'),
          text: `Hi Gunnar, here are the numbers for one quay and for two.`,
        },
        {
          at: desk.at(125, '14:00'),
          text: `Hi Gunnar, the auction in Ålesund has published its waiting times. Page two is you.`,
          bare: true,
        },
        {
          at: desk.at(100, '09:45'),
          text: `Hi Gunnar, an invitation: four harbours talk about ice and timing, online, an hour.`,
          bare: true,
        },
        {
          at: desk.at(70, '11:30'),
          text: `Hi Gunnar, would you like to hear from me about this at all? Either answer helps.`,
          bare: true,
        },
      ],
    ),
  ];
}

function martaFriday(desk: Desk): SampleThread {
  // The day Sam named was the last working day: the promise is one working day late.
  const day = say(desk.zone, desk.at(1, '09:00'), 'weekday');
  return conversation(desk, 'marta-friday', 'Parts store in Toruń', { me, others: [marta] }, [
    {
      at: desk.at(6, '10:40'),
      text: `Dear Marta,

          The parts store in Toruń opens in spring, I read. Whoever plans its first month will want
          a calendar for the gates. Is that you?`,
    },
    {
      at: desk.at(4, '15:55'),
      text: `Dear Marta,

          I just missed you on the phone. I'll try you again ${day} morning.`,
      bare: true,
    },
  ]);
}
