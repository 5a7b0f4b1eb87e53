import { addDays } from 'date-fns';

import { conversation } from '../conversation.ts';
import { say } from '../desk.ts';
import type { Desk } from '../desk.ts';
import { people } from '../people.ts';
import type { SampleThread } from '../types.ts';

const { sam: me, ana, priya, dario, rosa } = people;

/** Conversations in which the other side named the day: nothing before it. */
export function dates(desk: Desk): SampleThread[] {
  return [anaProposal(desk), priyaBudget(desk), darioUseful(desk), rosaHolidays(desk)];
}

function anaProposal(desk: Desk): SampleThread {
  const answered = desk.at(1, '16:42');
  // Two weeks are named, and the last day of leave is the one before that.
  const leave = say(desk.zone, addDays(answered, 13), 'ordinal');
  return conversation(
    desk,
    'ana-proposal',
    'Proposal: dock slots for Porto Frio',
    { me, others: [ana], unread: true, tags: ['Clients'] },
    [
      {
        at: desk.at(6, '09:12'),
        text: `Hi Ana,

          Thank you for the tour on Tuesday. I had not expected the freezer hall to be the quiet one.

          Here is the proposal we talked about: bookable slots for docks 4 to 9, one planner's
          screen, no change to your yard system. Two pages, and the price is on the first.

          Is there anything in it that would not survive a night shift?`,
        signature: ['Sam Carter', 'Maplefield, scheduling for warehouses', '+44 20 7946 0199'],
      },
      {
        at: desk.at(3, '11:05'),
        from: ana,
        text: `Hi Sam, got it, thanks. Does the price cover the two docks at the old hall as well?`,
        sign: 'Ana',
        style: 'mobile',
      },
      {
        at: desk.at(3, '11:31'),
        text: `It does: all eight docks, old hall included. I have marked the line on page one.`,
        sign: 'Sam',
      },
      {
        at: answered,
        from: ana,
        text: `Happy to look at it, but please give me two weeks, I'm on leave until the ${leave}.`,
        sign: 'Best\nAna',
        signature: ['Ana Oliveira', 'Site manager, Porto Frio', '+351 22 555 0142'],
      },
    ],
  );
}

function priyaBudget(desk: Desk): SampleThread {
  return conversation(
    desk,
    'priya-budget',
    'Shift planning at Northwind',
    { me, others: [priya], unread: true },
    [
      {
        at: desk.at(12, '09:30'),
        text: `Dear Priya,

          Your colleague at the Felixstowe open day said that you still plan three shifts in a
          spreadsheet which only one person dares to touch. We help warehouses out of exactly that.

          Could we speak for twenty minutes some time next week?`,
        signature: ['Sam Carter', 'Maplefield, scheduling for warehouses', '+44 20 7946 0199'],
      },
      {
        at: desk.at(7, '10:05'),
        text: `Hi Priya,

          Thank you for your time on the phone just now. As agreed, nothing to sign and nothing to
          decide: you wanted to ask Finance what is left for this year.

          Would it be all right if I followed up next week?`,
        bare: true,
      },
      {
        at: desk.at(1, '16:42'),
        from: priya,
        text: `Hi Sam,

          Budget's gone for this year. Give me a call in six months and we'll see.`,
        sign: 'Priya',
        signature: ['Priya Kapoor', 'Head of Operations, Northwind', '+44 20 7946 0018'],
      },
    ],
  );
}

function darioUseful(desk: Desk): SampleThread {
  const answered = desk.at(9, '08:20');
  const call = say(desk.zone, desk.workdayAfter(answered, 112), 'date');
  return conversation(
    desk,
    'dario-useful',
    'Yard management: after the season',
    { me, others: [dario] },
    [
      {
        at: desk.at(11, '15:10'),
        from: dario,
        text: `Hello Sam,

          interesting, but we are in the middle of the season and I cannot think about yard gates
          now. Call me on ${call}, then the trucks are quiet.`,
        sign: 'Gruß\nDario Keller',
        style: 'outlook',
      },
      {
        at: desk.at(11, '15:40'),
        text: `Hello Dario,

          ${call} it is; I'll call you then. May I send you something useful meanwhile? Two things
          at most, nothing to answer.`,
      },
      {
        at: answered,
        from: dario,
        text: `Yes, please do, I like to read that sort of thing on Sundays.`,
        sign: 'Dario',
        style: 'outlook',
        signature: [
          'Dario Keller',
          'Keller Spedition',
          'This message is confidential. If you are not the intended recipient, please delete it.',
        ],
      },
    ],
  );
}

function rosaHolidays(desk: Desk): SampleThread {
  const day = say(desk.zone, desk.at(-4, '09:00'), 'ordinal');
  return conversation(
    desk,
    'rosa-holidays',
    'Packing line rota',
    { me, others: [rosa], tags: ['Clients'] },
    [
      {
        at: desk.at(9, '13:45'),
        text: `Hi Rosa,

          I have put the two rota variants side by side. The second one gives everybody a free
          Saturday a month. Would you like to go through them together?`,
      },
      {
        at: desk.at(8, '17:20'),
        from: rosa,
        text: `Oh, I like the second one! Half the team is away though.

          Let's talk after the holidays, say the ${day}.`,
        sign: 'xx Rosa',
        style: 'apple',
      },
      {
        at: desk.at(8, '17:26'),
        text: `Perfect, the ${day} it is. Enjoy the quiet.`,
        sign: 'Sam',
      },
    ],
  );
}
