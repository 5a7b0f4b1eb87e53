import { conversation } from '../conversation.ts';
import { say } from '../desk.ts';
import type { Desk } from '../desk.ts';
import { people } from '../people.ts';
import type { SampleThread } from '../types.ts';

const { sam: me, owen, mei, paul, ingrid, ravi, ibrahim, hannah, amara } = people;

/** Conversations in full swing: nothing forbids an answer, and some wait for one. */
export function open(desk: Desk): SampleThread[] {
  return [
    conversation(
      desk,
      'owen-thinking',
      'Product writer at Maplefield',
      { me, others: [owen], tags: ['Hiring'] },
      [
        {
          at: desk.at(5, '15:15'),
          text: `Hi Owen,

            It was a pleasure to have you here. We would like you to join us; the offer is
            attached, and the start date is yours to choose.`,
        },
        {
          at: desk.at(4, '20:31'),
          from: owen,
          text: `Hi Sam, thank you, that is a lovely offer. Let me think about it and talk to my
            wife, and I'll get back to you.`,
          sign: 'Owen',
          style: 'bottom',
        },
      ],
    ),
    conversation(
      desk,
      'mei-interested',
      'Two cold rooms, one planner',
      { me, others: [mei], unread: true },
      [
        {
          at: desk.at(2, '09:10'),
          text: `Dear Mei,

            A planner at another cold store said yours is the tidiest freezer on the coast. I would
            like to show you how they book two rooms from one screen.`,
        },
        {
          at: desk.at(1, '11:52'),
          from: mei,
          text: `Hi Sam,

            This looks useful, we lose an hour a day on exactly this. Can you send me a price for
            two rooms, and do you have time for a demo?`,
          sign: 'Mei',
          signature: ['Mei Lin | Jade Cold', 'Warehouse director'],
        },
      ],
    ),
    conversation(desk, 'paul-referral', 'Tyre hotel planning', { me, others: [paul] }, [
      {
        at: desk.at(9, '10:30'),
        text: `Hi Paul,

            The spring change is the week everybody fears. I have an idea for how to spread it over
            three. Who would be the right person to think it through with?`,
      },
      {
        at: desk.at(8, '16:01'),
        from: paul,
        text: `Hi Sam, not my area any more. Talk to Teresa Lobo, she runs the tyre hotel now:
            teresa.lobo@atlantictyres.example. Tell her I sent you.`,
        sign: 'Paul',
      },
    ]),
    conversation(desk, 'ingrid-thanks', 'Spare berth, spare shelf', { me, others: [ingrid] }, [
      {
        at: desk.at(15, '13:00'),
        text: `Hi Ingrid,

            Here is the shelf plan with the long parts at the water side, as you wanted it.`,
      },
      {
        at: desk.at(3, '09:15'),
        text: `Hi Ingrid,

            The harbour museum shows how they stored masts two hundred years ago; the picture is
            worth the click. Is the shelf plan still of use to you?`,
        bare: true,
      },
      {
        at: desk.at(2, '21:17'),
        from: ingrid,
        text: `Thanks for following up, Sam, and sorry for the silence. I have been swamped with
            the winter storage. The plan is good and it is still on my desk.`,
        sign: 'Ingrid',
        style: 'mobile',
      },
    ]),
    raviPromise(desk),
    ibrahimTuesday(desk),
    conversation(desk, 'hannah-waiting', 'Flour deliveries before dawn', { me, others: [hannah] }, [
      {
        at: desk.at(6, '05:48'),
        from: hannah,
        text: `Morning Sam, one question from the night: can the driver open the gate himself if
            he comes before four?`,
        sign: 'Hannah',
        style: 'mobile',
      },
      {
        at: desk.at(6, '09:01'),
        text: `Good morning Hannah,

            Yes: he gets a code by text that works for his half hour only. I have attached how it
            looks on his phone.`,
        cc: [amara],
      },
    ]),
  ];
}

function raviPromise(desk: Desk): SampleThread {
  const day = say(desk.zone, desk.at(-2, '12:00'), 'weekday');
  return conversation(desk, 'ravi-their-promise', 'Headcount per shift', { me, others: [ravi] }, [
    {
      at: desk.at(3, '14:20'),
      text: `Hi Ravi,

          To draft the rota I need one thing from you: how many people you have on each shift,
          roughly is fine.`,
    },
    {
      at: desk.at(2, '15:36'),
      from: ravi,
      text: `Hi Sam, no problem. I'll send you the headcount by ${day}, HR has the current list.`,
      sign: 'Cheers,\nRavi',
      style: 'apple',
    },
  ]);
}

function ibrahimTuesday(desk: Desk): SampleThread {
  // A weekday in a mail means the coming one; three working days after it was written.
  const day = say(desk.zone, desk.at(-2, '10:00'), 'weekday');
  return conversation(
    desk,
    'ibrahim-tuesday',
    'Kiln hall, the second gate',
    { me, others: [ibrahim] },
    [
      {
        at: desk.at(2, '11:08'),
        from: ibrahim,
        text: `Dear Sam, the second gate is the one that matters to us. Can your calendar tell the
          two apart? I would rather hear it than read it.`,
        sign: 'Ibrahim Haddad',
      },
      {
        at: desk.at(1, '09:25'),
        text: `Dear Ibrahim,

          It can, and it is easier to show than to write. I'll call you ${day}.`,
      },
    ],
  );
}
