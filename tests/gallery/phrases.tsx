import type { ReactElement } from 'react';
import { PhraseCard } from '../../components/gmail/PhraseCard.tsx';
import { PhraseCount } from '../../components/gmail/PhraseCount.tsx';

const nothing = () => undefined;
const all = { onBetter: nothing, onNext: nothing, onRuleOff: nothing, onClose: nothing };
const better = ['Here is the short version:', 'When would you like me to come back to this?'];
const why = 'They may well have seen it; asking again adds weight, not help.';

/** The card beside a worn phrase, and the count that leads to it. */
export const PHRASE_STATES: [string, ReactElement][] = [
  [
    'phrase',
    <PhraseCard
      key="one"
      {...all}
      words="any update"
      why={why}
      better={better}
      at={1}
      of={1}
      asked={false}
    />,
  ],
  [
    'phrase-long-hostile',
    <PhraseCard
      key="many"
      {...all}
      words={`<img src=x>\u202e ${'bumping '.repeat(40)}`}
      why={why}
      better={[...better, 'Word'.repeat(80)]}
      at={2}
      of={12}
      asked
    />,
  ],
  ['phrase-count', <PhraseCount key="count" count={3} onOpen={nothing} />],
];
