import { conversation } from '../conversation.ts';
import type { Desk } from '../desk.ts';
import { people } from '../people.ts';
import type { SampleThread } from '../types.ts';

const { sam: me, carl, helga, ben, greta, claire } = people;

/** Conversations in which a door was closed, or the next move is the other side's. */
export function doors(desk: Desk): SampleThread[] {
  return [
    conversation(desk, 'carl-never', 'Timber yard appointments', { me, others: [carl] }, [
      {
        at: desk.at(16, '09:40'),
        text: `Dear Carl,

            Three of your hauliers told me about the queue at the gate on Mondays. A slot calendar
            usually halves it. Would a short call be of interest?`,
      },
      {
        at: desk.at(13, '10:15'),
        text: `Dear Carl,

            I should have said that this works without any new hardware. Here is how a sawmill of
            your size does it.`,
        bare: true,
      },
      {
        at: desk.at(12, '07:02'),
        from: carl,
        text: `Please do not contact me again.`,
        sign: 'Carl Baum',
        style: 'outlook',
      },
    ]),
    conversation(
      desk,
      'helga-farewell',
      'Our talks about the glass store',
      { me, others: [helga] },
      [
        {
          at: desk.at(22, '14:30'),
          text: `Dear Helga,

            A few weeks have passed since we walked through the glass store. May I ask where your
            thoughts have gone since?`,
        },
        {
          at: desk.at(20, '12:12'),
          from: helga,
          text: `Dear Sam,

            We have gone with another firm and the contract is signed. You were always fair and I
            enjoyed our talks, but this is the end of it. Please leave me alone with this from now
            on. I wish you all the best.`,
          sign: 'Helga Lindner',
        },
      ],
    ),
    conversation(desk, 'ben-not-interested', 'Spare parts, faster', { me, others: [ben] }, [
      {
        at: desk.at(4, '09:05'),
        text: `Hi Ben,

            You ship spare parts the same day, from one room, with two people. I think that the
            second half of the day could be quieter. May I show you how, in thirty minutes?`,
      },
      {
        at: desk.at(4, '09:21'),
        from: ben,
        text: `Not interested, thanks.`,
        sign: 'Ben',
        style: 'mobile',
      },
    ]),
    conversation(
      desk,
      'greta-wrong-person',
      'Paper mill: who plans the night trucks?',
      { me, others: [greta], unread: true },
      [
        {
          at: desk.at(3, '10:00'),
          text: `Dear Greta,

            I understand that you plan the night trucks at the mill. We make that part of the
            night shorter. Would you have twenty minutes next week?`,
        },
        {
          at: desk.at(2, '10:44'),
          from: greta,
          text: `Hello, I'm afraid you have the wrong person. I moved to the tissue business in
            spring and have nothing to do with logistics any more.`,
          sign: 'Greta Salo',
        },
      ],
    ),
    conversation(
      desk,
      'claire-call-you',
      'Maplefield: seed round',
      { me, others: [claire], tags: ['Fundraising'] },
      [
        {
          at: desk.at(7, '11:20'),
          text: `Dear Claire,

            Thank you for the hour on Monday. The cohort table you asked for is attached; churn is
            on the second sheet, without make-up.`,
        },
        {
          at: desk.at(6, '18:05'),
          from: claire,
          text: `Dear Sam,

            Thank you for this. We have everything we need for now. No need to get in touch,
            we'll call you.`,
          sign: 'Bien à vous,\nClaire',
          quoteLanguage: 'fr',
        },
      ],
    ),
  ];
}
