import { phraseTable } from './phrase-table.ts';

export interface Vague {
  n: number;
  least: number;
  most: number;
}

/** Counts that say only about how many. */
export const VAGUE = phraseTable<Vague>([
  [
    `
      a/the/another? couple of? more? | a good couple of | a couple or so`,
    { n: 2, least: 1.75, most: 3 },
  ],
  ['a couple or? three | two three', { n: 2, least: 2, most: 3 }],
  ['a/another/the? few more? | some | a good few', { n: 3, least: 2, most: 4 }],
  ['several more? | a number of | quite a few | a bunch of', { n: 4, least: 3, most: 6 }],
  ['a? dozen', { n: 12, least: 10, most: 14 }],
  ['a handful of?', { n: 5, least: 3, most: 6 }],
]);

/** Words that loosen a count. */
export const ABOUT = phraseTable<true>([
  [
    `
      about | around | approximately | roughly | another | maybe | say | perhaps | probably |
      like | at least/most | no/not? more/less/fewer than | under | over | up to |
      just under/over? | only | almost | nearly | a good/solid/full | possibly | circa | ~ | next |
      as little/long as | the better/best part of | close to`,
    true,
  ],
]);

export const WORKING = new Set(['working', 'business', 'week', 'work', 'workin', 'bus', 'biz']);
