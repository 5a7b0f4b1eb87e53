import type { SaidChannel } from '../types.ts';

type Outcome = 'no-answer' | 'voicemail' | 'spoke' | 'wrong-number';

/** What some words of a note to oneself report. */
export interface Report {
  channel: SaidChannel;
  outcome?: Outcome;
  /** Whoever stands before it did it: "Ana called", "called Ana". */
  verb?: true;
}

/**
 * Words that report a contact, in lower case, the more telling first: of "called Ana, no answer" it
 * is the end that says how it went. What lies ahead ("call", "text") reports nothing.
 */
export const REPORTS: readonly [words: string, report: Report][] = [
  ['wrong number', { channel: 'call', outcome: 'wrong-number' }],
  ['left a message', { channel: 'call', outcome: 'voicemail' }],
  ['left message', { channel: 'call', outcome: 'voicemail' }],
  ['left voicemail', { channel: 'call', outcome: 'voicemail' }],
  ['left a voicemail', { channel: 'call', outcome: 'voicemail' }],
  ['voicemail', { channel: 'call', outcome: 'voicemail' }],
  ['voice mail', { channel: 'call', outcome: 'voicemail' }],
  ['vm', { channel: 'call', outcome: 'voicemail' }],
  ['mailbox', { channel: 'call', outcome: 'voicemail' }],
  ['no answer', { channel: 'call', outcome: 'no-answer' }],
  ['no reply', { channel: 'call', outcome: 'no-answer' }],
  ['nobody answered', { channel: 'call', outcome: 'no-answer' }],
  ['did not pick up', { channel: 'call', outcome: 'no-answer' }],
  ["didn't pick up", { channel: 'call', outcome: 'no-answer' }],
  ['not reached', { channel: 'call', outcome: 'no-answer' }],
  ['unreachable', { channel: 'call', outcome: 'no-answer' }],
  ['video call', { channel: 'video', outcome: 'spoke' }],
  ['zoom', { channel: 'video', outcome: 'spoke' }],
  ['spoke', { channel: 'call', outcome: 'spoke' }],
  ['spoken', { channel: 'call', outcome: 'spoke' }],
  ['talked', { channel: 'call', outcome: 'spoke' }],
  ['reached', { channel: 'call', outcome: 'spoke' }],
  ['linkedin', { channel: 'linkedin' }],
  ['handwritten', { channel: 'handwritten-note' }],
  ['posted', { channel: 'handwritten-note' }],
  ['postcard', { channel: 'handwritten-note' }],
  ['faxed', { channel: 'fax', verb: true }],
  ['fax', { channel: 'fax' }],
  ['dropped in', { channel: 'visit', outcome: 'spoke', verb: true }],
  ['came by', { channel: 'visit', outcome: 'spoke', verb: true }],
  ['visited', { channel: 'visit', outcome: 'spoke', verb: true }],
  ['met', { channel: 'visit', outcome: 'spoke' }],
  ['texted', { channel: 'text', verb: true }],
  ['whatsapp', { channel: 'text' }],
  ['sms', { channel: 'text' }],
  ['called', { channel: 'call', verb: true }],
  ['phoned', { channel: 'call', verb: true }],
  ['rang', { channel: 'call', verb: true }],
  ['emailed', { channel: 'email', verb: true }],
];

/** Words that a day to try again stands behind. */
export const PLANS: ReadonlySet<string> = new Set(
  'again call callback ring phone try retry back meet text mail email write until after from next follow up'.split(
    ' ',
  ),
);

/** Words that name nobody. */
export const FILLERS: ReadonlySet<string> = new Set(
  `a about after again ah an and answer asked asks at back but by call callback called calls email
  emailed follow for from had has he her him his i in is it just left mail me meet message my next no
  not of off ok on only our out phone phoned please rang re reached reply retry ring said says sent she
  so spoke spoken talked text texted that the them then they this to today tomorrow tonight tried try
  until up voicemail wants was we when will with write wrote yes yesterday`
    .split(/\s+/)
    .filter(Boolean),
);
