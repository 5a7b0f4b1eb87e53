import { conversation } from '../conversation.ts';
import { say } from '../desk.ts';
import type { Desk } from '../desk.ts';
import { people } from '../people.ts';
import type { SampleThread } from '../types.ts';

const { sam: me, jonas, lena, viktor, sanne, nadia, yusuf } = people;

/** Conversations in which Sam asked whether a follow-up would be welcome. */
export function permission(desk: Desk): SampleThread[] {
  return [
    conversation(
      desk,
      'jonas-checkback',
      'Dock calendar for Hansalager',
      { me, others: [jonas], starred: true },
      [
        {
          at: desk.at(12, '14:02'),
          text: `Hi Jonas,

            Good talking to you and Frau Petersen this morning. You will show the calendar to the
            early shift and hear what they make of it.

            Would it be all right if I followed up in two weeks, to see where things stand?`,
        },
        {
          // Ten working days are two weeks: the day they allowed is today.
          at: desk.at(10, '10:00'),
          from: jonas,
          text: `Sure, check back in two weeks`,
          sign: 'Jonas',
          style: 'mobile',
        },
      ],
    ),
    lenaAnotherDay(desk),
    conversation(desk, 'viktor-declined', 'Tool crib scheduling', { me, others: [viktor] }, [
      {
        at: desk.at(7, '11:15'),
        text: `Dear Viktor,

            Thank you for the call. I understood that the crib works well as it is and that the
            booking screen would be a nicety.

            Would it be all right if I followed up in two weeks?`,
      },
      {
        at: desk.at(6, '08:05'),
        from: viktor,
        text: `Dear Sam,

            thank you for asking, but no, I would rather you did not follow up on this.`,
        sign: 'Kind regards\nViktor Brandt',
        style: 'outlook',
      },
    ]),
    sanneNotThen(desk),
    nadiaAsked(desk),
    conversation(desk, 'yusuf-text', 'Loading bay cameras', { me, others: [yusuf], unread: true }, [
      {
        at: desk.at(4, '10:20'),
        text: `Hi Yusuf,

            The second quote is in: cameras for three bays instead of five, same installer.
            May I come back to you on this at the end of next week?`,
      },
      {
        at: desk.at(2, '19:48'),
        from: yusuf,
        text: `Fine by me. But please text rather than mail, I live on the shop floor and read
            mails on Sundays if at all. +90 212 555 0163, not before ten.`,
        sign: 'Yusuf',
        style: 'mobile',
      },
    ]),
  ];
}

function lenaAnotherDay(desk: Desk): SampleThread {
  const asked = desk.at(5, '16:10');
  const proposed = say(desk.zone, desk.workdayAfter(asked, 14), 'date');
  const preferred = say(desk.zone, desk.workdayAfter(asked, 52), 'date');
  return conversation(
    desk,
    'lena-another-day',
    'Cold chain labels, next steps',
    { me, others: [lena] },
    [
      {
        at: asked,
        text: `Hi Lena,

          Thanks for having me in the cold store, coat and all. Nothing agreed, as you said.

          Would it be all right if I followed up in two weeks, around ${proposed}, to see where
          things stand?`,
      },
      {
        at: desk.at(4, '09:33'),
        from: lena,
        text: `Hi Sam,

          Two weeks is too soon, sorry. We move the whole inventory to the new hall and nobody here
          will have a free hand. Please try me on ${preferred} instead.`,
        sign: 'Lena',
      },
    ],
  );
}

function sanneNotThen(desk: Desk): SampleThread {
  const asked = desk.at(4, '15:00');
  const proposed = say(desk.zone, desk.workdayAfter(asked, 14), 'date');
  return conversation(
    desk,
    'sanne-not-then',
    'Picking routes for the tulip weeks',
    { me, others: [sanne] },
    [
      {
        at: asked,
        text: `Hi Sanne,

          Here is the sketch of the picking routes, drawn over your floor plan.

          May I get back to you around ${proposed}?`,
      },
      {
        at: desk.at(3, '07:40'),
        from: sanne,
        text: `Hoi Sam, nice drawing! But no, not that week, we have the auditors in the house.`,
        sign: 'Groetjes,\nSanne',
      },
    ],
  );
}

function nadiaAsked(desk: Desk): SampleThread {
  const proposed = say(desk.zone, desk.at(-5, '09:00'), 'date');
  return conversation(desk, 'nadia-asked', 'Weekend cover at Quayside', { me, others: [nadia] }, [
    {
      at: desk.at(8, '10:50'),
      from: nadia,
      text: `Sam, the weekend sheet you sent round is the first one my people did not argue
          about. I'd like to understand what it would cost for both sites.`,
      sign: 'N.',
    },
    {
      at: desk.at(5, '09:02'),
      text: `Hi Nadia,

          That makes my week. Both sites come to a little under twice the one, because the
          training is shared; the sums are in the attached sheet.

          Would it be all right if I followed up around ${proposed}, to see where things stand?`,
    },
  ]);
}
