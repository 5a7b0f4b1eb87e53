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
      a couple of | a couple | couple of | couple | the couple of | a good couple of |
      a couple or so`,
    { n: 2, least: 1.75, most: 3 },
  ],
  [
    `
      a couple of more | a couple more | couple more | another couple | another couple of`,
    { n: 2, least: 1.75, most: 3 },
  ],
  ['a couple three | a couple or three | two three', { n: 2, least: 2, most: 3 }],
  [
    'a few | few | a few more | another few | the few | some | a good few',
    { n: 3, least: 2, most: 4 },
  ],
  ['several | several more | a number of | quite a few | a bunch of', { n: 4, least: 3, most: 6 }],
  [['a dozen', 'dozen'], { n: 12, least: 10, most: 14 }],
  ['a handful of | a handful', { n: 5, least: 3, most: 6 }],
]);

/** Words that loosen a count. */
export const ABOUT = phraseTable<true>([
  [
    `
      about | around | approximately | roughly | another | maybe | say | perhaps | probably |
      like | at least | at most | no more than | no less than | not more than | more than |
      less than | under | over | up to | just | just under | just over | only | almost |
      nearly | a good | a solid | a full | possibly | circa | ~ | next | as little as |
      as long as | fewer than | the better part of | the best part of | close to`,
    true,
  ],
]);

export const WORKING = new Set(['working', 'business', 'week', 'work', 'workin', 'bus', 'biz']);
