import type { RecipientVerdict } from '../../../lib/messages/answers.ts';
import { ZONE } from './scene.ts';

/** What the worker may answer of a recipient, for tests that only want it to be held. */
const evidence = { entry: 'e', act: 'a', at: '2026-11-20T09:00:00.000Z', clock: '', account: '' };

export const early: Partial<RecipientVerdict> = {
  verdict: 'early',
  because: 'not-before',
  due: { day: '2026-12-04', zone: ZONE },
  evidence,
  choices: ['wait', 'schedule', 'something-else', 'send-anyway'],
};
export const stop: Partial<RecipientVerdict> = {
  verdict: 'stop',
  because: 'never',
  evidence,
  choices: ['send-anyway'],
};
