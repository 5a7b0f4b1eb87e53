import type { ReactNode } from 'react';
import type { Cue } from '../../components/gmail/CueCard.tsx';
import type { MailOffer } from '../../lib/messages/answers.ts';
import { hostile, long, view, ZONE } from './people.ts';

const due = { day: '2027-05-20', zone: ZONE };

/** A card about a message of Friday 20 November. */
export function cue(offer: Partial<MailOffer>, doubted = false): Cue {
  return {
    at: '2026-11-20T15:42:00.000Z',
    doubted,
    offer: {
      words:
        'Hi Sam,\n\nthank you for the numbers. Budget’s gone for this year. Give me a call in six months and we’ll see what the new one holds.\n\nBest,\nPriya',
      cue: 'call-back-later',
      quote: 'Give me a call in six months',
      sentence: 'Give me a call in six months.',
      unsure: false,
      lang: 'en',
      readable: true,
      due,
      answer: { is: 'later', due, channel: 'call' },
      others: [{ is: 'yes' }, { is: 'thinking' }, { is: 'their-move' }, { is: 'never' }],
      ...offer,
    },
  };
}

const never: Partial<MailOffer> = {
  words: 'Please take me off your list and do not write again.',
  quote: 'Please take me off your list',
  cue: 'never',
  answer: { is: 'never' },
};
const away: Partial<MailOffer> = {
  words: 'I am out of the office until 7 December. For urgent matters please write to Dana.',
  quote: 'I am out of the office until 7 December',
  cue: 'out-of-office',
  due: { day: '2026-12-07', zone: ZONE },
  answer: { is: 'noted', cue: 'out-of-office', due: { day: '2026-12-07', zone: ZONE } },
};
const unclear: Partial<MailOffer> = {
  words: 'Hm. We shall see, things are as they are.',
  quote: 'We shall see',
  cue: 'brush-off',
  unsure: true,
  answer: { is: 'their-move' },
  others: [{ is: 'yes' }, { is: 'thinking' }, { is: 'not-interested' }, { is: 'never' }],
};
const huge: Partial<MailOffer> = {
  words: `${hostile.name} `.repeat(40),
  quote: `${hostile.name} `.repeat(12).trim(),
};

type Panel = (props: {
  cue: Cue;
  views?: ReturnType<typeof view>[];
  people?: { email: string; name: string }[];
}) => ReactNode;

/** The panel with a card in each of its states. */
export function cueStates(panel: Panel): [string, ReactNode][] {
  const open = [view({ standing: { standing: 'open' }, history: [] })];
  return [
    ['cue-later', panel({ cue: cue({}), views: open })],
    ['cue-never', panel({ cue: cue(never), views: [] })],
    ['cue-away', panel({ cue: cue(away), views: open })],
    ['cue-unsure', panel({ cue: cue(unclear), views: open })],
    ['cue-doubted', panel({ cue: cue({}, true), views: open })],
    ['cue-hostile', panel({ cue: cue(huge), views: [], people: [long] })],
  ];
}
