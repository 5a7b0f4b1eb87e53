import { describe, expect, it } from 'vitest';
import { dateInSentence, findAsk } from '../../../lib/language/asked-date.ts';
import { slowWith } from '../growth.ts';

const context = {
  now: Date.parse('2026-11-21T10:00:00Z'),
  zone: 'Europe/Berlin',
  workingDays: [1, 2, 3, 4, 5],
};
const find = (text: string) => findAsk(text, context);

describe('a sentence that asks permission to come back', () => {
  it.each([
    [
      'Would it be all right if I followed up in two weeks, around Monday 7 December, to see where things stand?',
      '2026-12-07',
    ],
    ['May I follow up in two weeks?', '2026-12-07'],
    ['May I call you next Thursday at 3pm?', '2026-11-26'],
    ['Can I check back with you in March?', '2027-03-01'],
    ['Would it be ok to touch base after the holidays, say on 11 January?', '2027-01-11'],
    ['Do you mind if I check in next month?', '2026-12-01'],
    ['Are you okay with me following up at the end of January?', '2027-01-31'],
    ['If I called you on Friday morning, would that be all right?', '2026-11-27'],
    ['Would you like me to reach out again in Q1?', '2027-01-01'],
    ['Should I circle back in a couple of weeks?', '2026-12-07'],
    ['Let me know if I may follow up in June.', '2027-06-01'],
    ['Would next Tuesday work for me to call you back?', '2026-11-24'],
    [
      "Is it alright with you if I'm — sorry — if I get in touch again in six months?",
      '2027-05-21',
    ],
    ['Would you be open to me following up in 10 days?', '2026-12-01'],
    ['Shall I give you a call Monday at 10?', '2026-11-23'],
    ['Would it be too soon if I checked back this Friday?', '2026-11-27'],
    ['Would it be okay if in two weeks I gave you a call?', '2026-12-07'],
    ['Is it fine to follow up the week of 7 December?', '2026-12-07'],
  ])('%s', (sentence, day) => {
    const text = `Hi Ana,\n\nThank you for the call. ${sentence}\n\nBest,\nJo`;
    expect(find(text)).toMatchObject({ quote: sentence, due: { day } });
  });

  it.each([
    'When would be a good time for me to get back to you?',
    'When should I get back to you?',
    'What day would be best for me to call you?',
    'When would you like me to follow up?',
    'Would you mind me following up?',
  ])('the open question: %s', (sentence) => {
    expect(find(`Thanks! ${sentence} Best, Jo`)).toEqual({ quote: sentence });
  });

  it.each([
    'Could I ask you to follow up with Tom on Friday?',
    'Can I get your feedback by Friday?',
    "I'll follow up on Tuesday.",
    'May I send you something useful meanwhile?',
    'Can you call me tomorrow?',
    'Would you follow up with Carl?',
    'I followed up in May, and that was all right.',
    'When would be a good time to visit Lisbon?',
    'It would be good to see you in March.',
    'Thank you for following up. Is Friday OK?',
  ])('asks nothing of the kind: %s', (sentence) => {
    expect(find(sentence)).toBeUndefined();
  });

  it('does not read quoted history', () => {
    const text =
      'Of course.\n\nOn Fri, 20 Nov 2026 at 10:00, Ana <ana@orchard.example> wrote:\n> May I follow up in March?';
    expect(find(text)).toBeUndefined();
  });

  it('takes the last with a day', () => {
    const text =
      'May I follow up in March? Or may I call you on 3 December? When would be a good time for me to get back to you?';
    expect(find(text)?.due?.day).toBe('2026-12-03');
  });

  it('joins a sentence that was wrapped', () => {
    expect(
      find('Would it be all right if I followed\nup in two weeks, around Monday\n7 December?'),
    ).toMatchObject({
      quote: 'Would it be all right if I followed up in two weeks, around Monday 7 December?',
      due: { day: '2026-12-07' },
    });
  });

  it('gives no day that is past', () => {
    expect(find('May I follow up on 3 March 2020?')).toEqual({
      quote: 'May I follow up on 3 March 2020?',
    });
  });
});

describe('the date in a sentence', () => {
  it.each([
    ['around Monday the 7th of December at 3 p.m. your time', '2026-12-07', '15:00'],
    ['in two weeks, that is on 8 December', '2026-12-08', undefined],
    ['next week (Tuesday)', '2026-11-24', undefined],
  ])('%s', (sentence, day, time) => {
    expect(dateInSentence(sentence, context)).toMatchObject(
      time === undefined ? { day } : { day, time },
    );
  });

  it.each([
    'May I ask why',
    'they sat down',
    'a week like this',
    'march on',
    'the second point',
    'nothing',
  ])('none in: %s', (sentence) => expect(dateInSentence(sentence, context)).toBeUndefined());
});

it('is done with a hostile text in time that grows with it', () => {
  const parts = [
    'May I ',
    'would it be ',
    'in two ',
    'if i ',
    '> ',
    'On a ',
    '? A',
    'when would be a good time ',
    'call you ',
    '\n',
    ' ',
    'a',
  ];
  expect(slowWith(parts, (text) => findAsk(text, context))).toEqual([]);
  expect(slowWith(parts, (text) => dateInSentence(text, context))).toEqual([]);
});
