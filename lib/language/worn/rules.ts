import { BREAKUP } from './phrases/breakup.ts';
import { BUMP } from './phrases/bump.ts';
import { CHECK_IN } from './phrases/check-in.ts';
import { CONCERN } from './phrases/concern.ts';
import { COUNT } from './phrases/count.ts';
import { GUILT } from './phrases/guilt.ts';
import { LAST_EMAIL } from './phrases/last-email.ts';
import { SILENCE } from './phrases/silence.ts';
import { SORRY_TO_BOTHER } from './phrases/sorry-to-bother.ts';
import { TOUCH_BASE } from './phrases/touch-base.ts';
import { URGENCY } from './phrases/urgency.ts';
import type { WornRule } from './rule.ts';

/**
 * The rules for worn phrases. To add a phrase, write a line into the table of its rule in
 * `phrases/`, in the notation told in `compile.ts`, and put a draft that holds it into
 * `tests/corpus/worn/worn.jsonl`. What makes words harmless is told in `guards.ts`; a draft that
 * only looks like one goes into `tests/corpus/worn/harmless.jsonl`.
 */
export const WORN_RULES: readonly WornRule[] = [
  { id: 'check-in', phrases: CHECK_IN, guards: 'asked permission ahead others life' },
  {
    id: 'touch-base',
    phrases: TOUCH_BASE,
    guards: 'asked permission ahead content others life',
  },
  {
    id: 'bump',
    phrases: BUMP,
    guards: 'asked permission ahead content others own life',
  },
  { id: 'last-email', phrases: LAST_EMAIL, guards: 'asked content' },
  { id: 'silence', phrases: SILENCE, guards: 'others own life' },
  { id: 'count', phrases: COUNT, guards: 'asked permission others life' },
  { id: 'concern', phrases: CONCERN, guards: '' },
  { id: 'urgency', phrases: URGENCY, guards: 'life' },
  { id: 'guilt', phrases: GUILT, guards: '' },
  { id: 'breakup', phrases: BREAKUP, guards: 'asked' },
  { id: 'sorry-to-bother', phrases: SORRY_TO_BOTHER, guards: 'content life' },
];
