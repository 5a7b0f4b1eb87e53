import type { MailVerdict, RecipientVerdict } from '../../lib/messages/answers.ts';
import { strictest } from '../../lib/policy/guard/strictest.ts';
import { hostile, long, priya, ZONE } from './people.ts';

const said = (quote: string) => ({
  entry: 'e',
  act: 'a',
  at: '2026-11-20T15:42:00.000Z',
  clock: '',
  account: '',
  quote,
});

/** Asked for a later day. */
export const early: RecipientVerdict = {
  ...priya,
  role: 'to',
  verdict: 'early',
  because: 'not-before',
  due: { day: '2026-12-04', zone: ZONE },
  evidence: said('Happy to look at it, but please give me two weeks, I’m on leave until the 3rd.'),
  choices: ['wait', 'schedule', 'something-else', 'send-anyway'],
};
/** Asked not to be contacted. */
export const never: RecipientVerdict = {
  email: 'carl@baum.example',
  name: 'Carl Baum',
  role: 'to',
  verdict: 'stop',
  because: 'never',
  evidence: said('Do not write to me again.'),
  choices: ['send-anyway'],
};
/** Asked not to be called. */
export const noCalls: RecipientVerdict = {
  ...never,
  channels: ['call'],
  evidence: said('Please write, do not call.'),
};
/** Nothing is known that forbids it. */
export const other: RecipientVerdict = {
  email: 'bo@pine.example',
  name: 'Bo',
  role: 'to',
  verdict: 'clear',
  because: 'nothing',
  choices: [],
};
/** A name and words that mean harm. */
export const harmful: RecipientVerdict = {
  ...early,
  ...hostile,
  evidence: said(`${hostile.name} `.repeat(30)),
};
/** A name without end. */
export const endless: RecipientVerdict = { ...never, ...long };

export function mailTo(recipients: RecipientVerdict[]): MailVerdict {
  return { revision: 1, whole: strictest(recipients), recipients };
}
