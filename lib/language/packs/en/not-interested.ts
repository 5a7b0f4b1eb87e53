import type { FrameTable } from '../pack.ts';

/** A soft no: to this offer, invitation or question, not to contact as such. */
export const notInterested: FrameTable = [
  {
    say: [
      'not (be)? {very}? (interested|a fit|a match|for (me|us)|a good fit|the right fit|in the market|something (we|i)|our thing)',
      '(no longer|never) (interested|needed|need|looking)',
      '(no|zero|lost|lost my|lost all) (interest|need|use|budget)',
      '(do not|will not|no longer) (need|require|want|use|buy|be needing|have a (need|use)) (it|this|that|one|any|your|a|help|them)?',
    ],
    unless: [
      '(not|never) not',
      'do not (want|need) to (stop|lose|miss|cancel|wait|rush|delay|end)',
      '@until',
      '(do not|not) need (more|any more|further) (details|information|time)',
    ],
  },
  {
    say: [
      '^ no (thank you|thanks) ..1',
      '^^ (no|nah) $$',
      '(thanks|thank you|appreciate it) , but no',
      '(hard|polite|a|to|will|would|must|respectfully|i|we) (pass|decline) ..1 $',
      '(decided|opted|chosen) (not to|against|to go with)',
      '(signed|went|going|go|gone|renewed|signed up) with ..1 (someone|somebody|another|a different|a competitor|the other|my|our|a)',
      '(already|all) (have|has|use|using|work with|set|sorted|covered|taken care of|good)',
      '(happy|satisfied|content) with ..3 {vendor}',
      '(not|no longer|never) ..1 (do|does|give|giving|take|taking|write|speak) ..3 (talks|interviews|panels|reviews|gigs|keynotes|workshops|any more|any longer)',
      '(discontinue|cancel|end|ended|terminate) (the|this|our) (evaluation|trial|pilot|project|process)',
      '(not|never) ..2 (hiring|buying|selling|moving|swap|switching|changing|on the cards|a direction|repeat it)',
      '(vote|vote was|decision|board|committee|they) ..5 against',
      '(out of|over|outside|beyond|not in) ..2 budget',
      '(too|so) (expensive|pricey|late)',
      '(can not|will not|unable to|not able to) ..2 (make it|attend|join|come|afford)',
    ],
    unless: [
      '(but|however) ..6 (@date|next week|works|reschedule)',
      '(can we|could we|how about|what about|instead|reschedule|another time)',
      '(call|talk|chat|speak|meet|try|ping|contact|reach) ..3 @date',
      '(pass|passing) (this|it|that|them|your|along|on)',
    ],
    weight: 2.6,
  },
];
