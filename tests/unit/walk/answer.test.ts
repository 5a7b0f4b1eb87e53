import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../lib/walk/answer.ts';
import { toldByOpening } from '../../../lib/walk/opened.ts';
import type { Opened } from '../../../lib/walk/row.ts';
import type { Told } from '../../../lib/walk/sort-out.ts';
import { ana, bo, desk, NOW, row, sam } from './desk.ts';

const told = (last: Told['last'], at: number, over: Partial<Told> = {}): Told => ({
  thread: `t${at}`,
  person: ana,
  last,
  wrote: last === 'theirs',
  subject: '',
  at,
  ...over,
});
const names = (all: Told[]) => all.map(({ person }) => person.name);
const inShort = (all: Told[], unread: Parameters<typeof answerOf>[1] = []) => {
  const { notAnswered, waiting } = answerOf(all, unread);
  return { notAnswered: names(notAnswered), waiting: names(waiting) };
};

describe('the last word with each person', () => {
  test.each<[string, Told[], string[], string[]]>([
    ['mine', [told('mine', 1)], ['Ana'], []],
    ['theirs', [told('theirs', 1)], [], ['Ana']],
    ['they answered in another conversation', [told('mine', 1), told('theirs', 2)], [], ['Ana']],
    ['I wrote in another one since', [told('theirs', 1), told('mine', 2)], ['Ana'], []],
    [
      'another spelling of the address is the same person',
      [told('mine', 1), told('theirs', 2, { person: { ...ana, email: 'ANA+a@fern.example' } })],
      [],
      ['Ana'],
    ],
  ])('%s', (_name, all, notAnswered, waiting) => {
    expect(inShort(all)).toEqual({ notAnswered, waiting });
  });

  test.each([
    ['newer', { at: 5 }, []],
    ['older', { at: 1 }, ['Ana']],
    ['of no known date', { at: undefined }, []],
  ])('nobody is said to be silent whose answer may lie unread: %s', (_name, over, silent) => {
    const unread = row('u', [sam, ana], { count: 2, ...over });
    expect(inShort([told('mine', 3)], [unread]).notAnswered).toEqual(silent);
    expect(inShort([told('mine', 3)], [row('u', [sam, bo], over)]).notAnswered).toEqual(['Ana']);
  });
});

describe('what an opened conversation tells', () => {
  const mail = (from: typeof ana, text = 'Hello') => ({
    from,
    own: from === sam,
    to: [from === sam ? ana : sam],
    message: '1',
    at: NOW,
    text,
  });
  const opened = (over: Partial<Opened>): Opened => ({
    thread: 'a',
    people: [ana],
    subject: 'Orchard',
    ...over,
  });
  const footer = `${'News of the week. '.repeat(20)}\nUnsubscribe`;

  test.each<[string, Partial<Opened>, string[] | undefined]>([
    ['mine', { last: mail(sam) }, ['Ana mine']],
    ['theirs', { last: mail(ana) }, ['Ana theirs']],
    ['nothing where it could not be read', {}, undefined],
    ['mail to many', { last: mail(ana, footer) }, []],
    [
      'an automatic reply',
      { last: mail(ana, 'I am out of the office until Monday, urgent: call.') },
      [],
    ],
    ['a colleague who wrote last', { last: mail({ email: 'k@maplefield.example', name: '' }) }, []],
    [
      'a crowd',
      {
        last: mail(ana),
        people: Array.from({ length: 7 }, (_, n) => ({ email: `p${n}@m.example`, name: '' })),
      },
      [],
    ],
  ])('%s', (_name, over, expected) => {
    const all = toldByOpening(opened(over), desk());
    expect(all?.map(({ person, last }) => `${person.name} ${last}`)).toEqual(expected);
  });
});
