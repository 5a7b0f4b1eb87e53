import type { Person, SampleMailbox, SampleMessage, SampleThread } from './mailbox/types.ts';

const sam: Person = { name: 'Sam Carter', email: 'sam@maplefield.example' };

const FIRST = 'Ada Bruno Carla Dimitri Elif Farid Greta Hugo Ines Jakub'.split(' ');
const LAST = 'Aalto Berg Costa Dumont Eriksen Faber Grassi Holm Ivanov Jansen'.split(' ');

/** Somebody of the outside world, another one for each number up to a hundred. */
export function stranger(n: number): Person {
  const [first = '', last = ''] = [FIRST[n % 10], LAST[Math.floor(n / 10) % 10]];
  const email = `${first}@${last}-${n}.example`.toLowerCase();
  return { name: `${first} ${last}`, email };
}
const colleague = (n: number): Person => ({
  name: `${FIRST[n % 10]} Field`,
  email: `${FIRST[n % 10]?.toLowerCase()}@maplefield.example`,
});

/** Who has not answered, and for whom an answer is due, in every such mailbox. */
export const NOT_ANSWERED = 14;
export const WAITING = 6;
/** Of the former, with whom there was talk before. */
const TALKED = 4;
/** Of the latter, whom Sam has written to before in another conversation. */
const KNOWN = 3;

type Letter = [from: Person, to: Person[], words: string];

interface Story {
  subject: string;
  labels: string[];
  letters: Letter[];
}

/** What those who wait wrote last; each holds something to note. */
const ASKED = [
  'Thank you, that sounds right. Call me in six months, please.',
  'Could you send me the prices again?',
  'We are not interested at the moment.',
  'Let me think about it and talk to my partner.',
  'Please check back with me in two weeks.',
  'Is the offer still good?',
];

/** The people the mailbox is about, newest first. */
function people(): Story[] {
  const mine = (n: number): Story => {
    const who = stranger(n);
    const first: Letter = [sam, [who], `Hello ${who.name}, shall we talk about the orchard?`];
    const talked: Letter[] = [
      [who, [sam], 'Thank you, I will look at it.'],
      [sam, [who], 'Have you had a look?'],
    ];
    const old = n < TALKED;
    return {
      subject: `Orchard for ${who.name}`,
      labels: old ? ['sent', 'inbox'] : ['sent'],
      letters: old ? [first, ...talked] : [first],
    };
  };
  const theirs = (n: number): Story => {
    const who = stranger(50 + n);
    const letter: Letter = [who, [sam], ASKED[n] ?? ''];
    const before: Letter = [sam, [who], `Hello ${who.name}, here is our offer.`];
    const apart = n < KNOWN;
    return {
      subject: `Offer for ${who.name}`,
      labels: apart ? ['inbox'] : ['sent', 'inbox'],
      letters: apart ? [letter] : [before, letter],
    };
  };
  const earlier = (n: number): Story => ({
    subject: `First words to ${stranger(50 + n).name}`,
    labels: ['sent'],
    letters: [[sam, [stranger(50 + n)], 'It was good to meet you.']],
  });
  return [
    ...Array.from({ length: WAITING }, (_, n) => theirs(n)),
    ...Array.from({ length: NOT_ANSWERED }, (_, n) => mine(n)),
    ...Array.from({ length: KNOWN }, (_, n) => earlier(n)),
  ];
}

/** Mail about which nothing is to be offered: to many, from machines, among colleagues, in a crowd. */
const NOISE: ((n: number) => Story)[] = [
  (n) => ({
    subject: `This week in gardens, issue ${n}`,
    labels: ['inbox', 'category:promotions'],
    letters: [[{ name: 'Garden Weekly', email: 'news@garden-weekly.example' }, [sam], 'News.']],
  }),
  (n) => ({
    subject: `Your parcel ${n} is on its way`,
    labels: ['inbox'],
    letters: [[{ name: 'Parcels', email: `no-reply@parcels-${n % 7}.example` }, [sam], 'Soon.']],
  }),
  (n) => ({
    subject: `Rota of week ${n}`,
    labels: ['inbox', 'sent'],
    letters: [
      [sam, [colleague(n)], 'Can you take Friday?'],
      [colleague(n), [sam], 'I can.'],
    ],
  }),
  (n) => ({
    subject: `Notes ${n} to all`,
    labels: ['sent'],
    letters: [[sam, Array.from({ length: 8 }, (_, k) => stranger(70 + k)), 'The notes.']],
  }),
  (n) => ({
    subject: `Minutes ${n}`,
    labels: ['sent'],
    letters: [[sam, [colleague(n + 3)], 'Attached.']],
  }),
];

/**
 * A mailbox of many conversations, spread evenly over the days before `now`, in which it is known who
 * has not answered and who waits. They stand among the newest.
 */
export function manyConversations(
  now: Date,
  { count = 3_000, days = 55 }: { count?: number; days?: number } = {},
): SampleMailbox[] {
  const apart = (days * 86_400_000) / count;
  const known = people();
  const threads = Array.from({ length: count }, (_, n): SampleThread => {
    // Every third of the newest is somebody's, the rest is noise.
    const person = n % 3 === 2 ? known[(n - 2) / 3] : undefined;
    const story = person ?? NOISE[n % NOISE.length]?.(n);
    if (!story) throw new RangeError('no story');
    return thread(`many-${n}`, story, now.getTime() - 3_600_000 - n * apart);
  });
  return [{ account: sam, threads }];
}

/** A conversation whose letters are an hour apart and end at an instant, ms UTC. */
function thread(key: string, { subject, labels, letters }: Story, end: number): SampleThread {
  const messages = letters.map(([from, to, words], at): SampleMessage => ({
    key: `${key}-${at}`,
    from,
    to,
    at: new Date(end - (letters.length - 1 - at) * 3_600_000).toISOString(),
    html: `<div dir="ltr">${words}</div>`,
  }));
  return { key, subject, labels, messages };
}
