import { conversation } from '../conversation.ts';
import type { Desk } from '../desk.ts';
import { people } from '../people.ts';
import type { SampleThread } from '../types.ts';

const { sam: me, luca } = people;

/** One long conversation: eight mails, each with all of its history below. */
export function orchard(desk: Desk): SampleThread[] {
  return [
    conversation(
      desk,
      'orchard-long',
      'Apple season: night gate',
      { me, others: [luca], tags: ['Clients'] },
      [
        {
          at: desk.at(13, '09:05'),
          text: `Hi Luca,

            I hear that the night gate is where the season is won or lost. How many trucks do you
            see between ten and four?`,
        },
        {
          at: desk.at(13, '18:22'),
          from: luca,
          text: `Ciao Sam, thirty on a good night, fifty on a bad one. The bad ones come without a
            call.`,
          sign: 'Luca',
          style: 'mobile',
        },
        {
          at: desk.at(12, '08:50'),
          text: `So the calendar is one half, and a way to call ahead is the other. Who speaks to the
            drivers today?`,
          sign: 'Sam',
        },
        {
          at: desk.at(11, '12:40'),
          from: luca,
          text: `The growers do. Each has his own list. Nobody has all of them.`,
          sign: 'L.',
        },
        {
          at: desk.at(10, '09:10'),
          text: `Would the growers put their trucks into a shared page, if it takes them less than a
            minute a night?`,
          sign: 'Sam',
        },
        {
          at: desk.at(9, '17:58'),
          from: luca,
          text: `The young ones yes. The old ones will ring me and I will type it.`,
          sign: 'Luca',
          style: 'mobile',
        },
        {
          at: desk.at(8, '10:05'),
          text: `That is a good start. Could you send me the floor plan of the night gate, a photo of
            the drawing will do?`,
          sign: 'Sam',
        },
        {
          at: desk.at(7, '13:37'),
          from: luca,
          text: `Floor plan attached. The blue bays are the cold ones, and gate three is wider than it
            looks on paper.`,
          sign: 'Luca',
          signature: ['Luca Bianchi', 'Orchard Fresh, night operations'],
        },
      ],
    ),
  ];
}
