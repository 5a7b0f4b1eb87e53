import type { Hours } from './meaning.ts';
import { phraseTable } from './phrase-table.ts';

/** Words for times and parts of the day; the evening is from six. A new one is added here. */
export const WORDS = phraseTable<Hours & { weak?: true }>([
  [
    `
      noon | midday | noontime | lunchtime | lunch | lunch time | mid - day | mid day`,
    { time: '12:00' },
  ],
  [['midnight'], { time: '00:00' }],
  [
    `
      the evening | evening | night | the night | evenings | this evening | early evening |
      late evening | eve | tonight`,
    { time: '18:00' },
  ],
  [
    `
      the end of the day | end of the day | end of day | the end of day | eod |
      close of business | the close of business | cob | close of play | end of business |
      the end of business | close of day | end of business day | eob | cop | day end |
      the end of the business day | the end of the working day`,
    { time: '17:00' },
  ],
  [
    `
      first thing in the morning | first thing | early in the morning | early morning |
      the morning | morning | mornings | this morning | late morning | mid morning |
      later in the morning | the am | early am | bright and early | before lunch |
      the early morning | the late morning | midmorning`,
    { part: 'morning' },
  ],
  [
    `
      the afternoon | afternoon | afternoons | this afternoon | late afternoon |
      early afternoon | mid afternoon | late in the afternoon | early in the afternoon |
      later in the afternoon | the pm | after lunch | the early afternoon | the late afternoon |
      later this afternoon | midafternoon`,
    { part: 'afternoon' },
  ],
]);

export const ZONES =
  /^(?:est|edt|et|pst|pdt|pt|cst|cdt|ct|mst|mdt|mt|gmt|bst|utc|cet|cest|ist|aest|aedt|sgt|jst|eastern|pacific|central)$/;

/** Words before a time. */
export const CLOCK_LEADS = phraseTable<true>([
  [
    `
      at | @ | around | about | by | at around | at about | around about | in | during | from |
      after | before | between | sometime in | sometime after | until | circa | , at |
      sometime | towards | as early as | starting at | beginning at | any time after |
      anytime after | at approximately | after about | later in | not before | ~  |
      in the | early | late`,
    true,
  ],
]);
