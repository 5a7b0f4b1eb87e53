import type { Hours } from './meaning.ts';
import { phraseTable } from './phrase-table.ts';

/** Words for times and parts of the day; the evening is from six. A new one is added here. */
export const WORDS = phraseTable<Hours & { weak?: true }>([
  ['noon | midday | noontime | lunchtime | lunch time? | mid day', { time: '12:00' }],
  ['midnight', { time: '00:00' }],
  [
    `
      the? evening/night | evenings | this/early/late evening | eve | tonight`,
    { time: '18:00' },
  ],
  [
    `
      the? end of the? day | eod | the? close/end of business | cob | close of play/day |
      end of business day | eob | cop | day end | the end of the business/working day`,
    { time: '17:00' },
  ],
  [
    `
      first thing in the morning | first thing | early in the morning | mornings |
      the/this? early/late/mid? morning | later in the morning | the? am | early am |
      bright and early | before lunch | midmorning`,
    { part: 'morning' },
  ],
  [
    `
      afternoons | the/this? late/early/mid/later? afternoon | late/early/later in the afternoon |
      the? pm | after lunch | midafternoon`,
    { part: 'afternoon' },
  ],
]);

export const ZONES =
  /^(?:est|edt|et|pst|pdt|pt|cst|cdt|ct|mst|mdt|mt|gmt|z|bst|utc|cet|cest|ist|aest|aedt|sgt|jst|eastern|pacific|central)$/;

/** Words before a time. */
export const CLOCK_LEADS = phraseTable<true>([
  [
    `
      at around/about/approximately? | @ | around about? | about | by | later? in | during | from |
      after about? | not? before | between | sometime in/after? | until | circa | , at |
      towards | as early as | starting/beginning at | any time after | anytime after | ~ |
      in the | early | late`,
    true,
  ],
]);
