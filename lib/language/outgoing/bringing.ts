import { DAY_NEXT, PAPERS, YOU } from './words.ts';

/** What is brought, where it is not named. */
export const IT =
  '(?:it|this|that|them|these|those|everything|something|all of it|all|some|more|both|one|details|info)';
const SEND =
  '(?:send|sending|resend|re-send|forward|forwarding|share|sharing|email|e-mail|emailing|e-mailing|fax|faxing|text|ship|shipping|courier|fedex|mail|mailing|post|posting|deliver|delivering|submit|return|returning|pass|upload|circulate|provide|supply|hand|bring|bringing|drop|shoot|fire|pop|put|get|getting|have|having|turn|issue|whatsapp|dropbox|wetransfer|slack|scan)';

/** The acts that bring something to the reader. */
export const BRINGING: readonly string[] = [
  `(?:give|giving|get|getting|bring|bringing|send|sending|forward|forwarding|mail|e-?mail|fax|ship|courier|fedex|deliver|lend|hand|pass|show|supply|offer|quote|shoot|drop|fire|ping|text|post|write|make|owe|provide|grant) ${YOU}(?: (?:with|over|back|across)){0,2}(?! (?:time|space|until|till|a (?:week|few|couple|chance|moment|break|bit|day|month|hand|lift|ride|discount)|the (?:chance|weekend|opportunity|option)|in\\b|on\\b|into|out|set|up|started|sorted|off|there|home|to the))`,
  `(?:provide|providing|give|giving|circulate|circulating|post) (?:an?|the|my|our|some|more) (?:[\\w-]+ )?(?:updates?|answer|feedback|response|reply|decision|quote|estimate|details|numbers|notes|minutes|summary|agenda|draft)\\b`,
  `(?:drop|dropping|bring|bringing) (?:${IT}|(?:the|my|our|your) (?:[\\w-]+ ){0,2}?${PAPERS}) (?:off|by|over|round|along|with me)\\b`,
  `(?:introduce|introducing|connect|connecting) (?:${YOU}|the two of you|both of you)(?= (?:to|with|on|next|by|tomorrow|and))`,
  `(?:make|making|do|send) (?:the|an|that|your) (?:e-?mail )?intro(?:duction)?\\b`,
  // To see to it that it comes.
  `(?:make|making|be) sure (?:that )?(?:you (?:have|get|receive|hear)\\b|(?:it|this|that|they|the [\\w-]+)(?:'s| is| are| gets?| reaches| comes| goes)(?: to| with| in| over to| on)? your?\\b)`,
  `(?:ensure|see to it|see)(?: that)? you (?:have|get|receive)\\b`,
  `(?:put|putting|pop|drop|stick) ${IT} in the (?:post|mail)`,
  `(?:have|having) (?:an?|the|my|our|some|more|any|your|all|${IT})[^,.;]{0,60}?(?:(?:ready )?(?:to|for|with) ${YOU}|your way|in your (?:inbox|hands)|on your desk)`,
  `${SEND} (?!(?:an? )?(?:quick )?(?:lunch|dinner|breakfast|coffee|drinks?|beer|meeting|chat|word|call)\\b)[^,.;]{1,80}?(?:(?:to|with|for|at) ${YOU}\\b|your way|in your (?:inbox|hands)|on your desk)`,
];

/** Sending without saying to whom: meant for the reader unless another is named. */
export const TO_ANYONE: readonly string[] = [
  `(?:share|sharing) (?:${IT}|(?:the|my|our|an?|your|some|more|that|this) (?:[\\w-]+ ){0,3}?${PAPERS})\\b`,
  `(?:send|sending|resend|re-send|forward|forwarding)(?:${DAY_NEXT}| (?:on|off|out|along|across|over|back|through|round|around|to (?:your|both)|[a-z0-9$€£"'&(]))`,
  `(?:e-?mail|e-?mailing|mail|mailing|fax|fedex|courier|post|ship|text|upload|get|getting|have|having|shoot|pop|drop|whatsapp|scan|fire|ping) (?:${IT}|(?:the|my|our|an?|your) (?:[\\w-]+ ){1,4}?)? ?(?:over|across|out|along|sent|(?<!(?:my|car|money|keys|house|room|(?:get|have) my [\\w-]+) )back)(?: (?:to (?:your|both)))?${DAY_NEXT}`,
  `(?:e-?mail|mail|fax|fedex|courier|post) (?:${IT}|(?:the|my|our|your|an?) (?:[\\w-]+ ){0,3}?${PAPERS})\\b`,
  `(?:have|having) (?:an?|the|my|our|some|more|your)? ?(?:[\\w-]+ ){0,2}(?:answer|reply|response|decision|update|news|feedback)\\b`,
];
