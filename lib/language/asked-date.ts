import type { Due } from '../time/due.ts';
import { dayAt } from '../time/local-day.ts';
import { findInSentence } from './dates/in-sentence.ts';
import { newestWords } from './newest-words.ts';
import { LONGEST_SENTENCE, sentencesOf } from './sentences.ts';
import { dueOf, isPast } from './typed-date.ts';
import type { DateContext } from './typed-date.ts';

/** Words that may stand between "I" and what is asked for. */
const LIGHTLY =
  '(?:(?:please|perhaps|maybe|kindly|just|also|then|quickly|briefly|possibly|simply|again|both|come back and) ){0,3}';

/** What permission is asked for: to come back, by any way. */
const COME_BACK = [
  'follow(?:ed|ing)?(?: |-)up',
  'check(?:ed|ing)? (?:back|in|with you|on)',
  '(?:call|called|calling|phone|phoned|phoning|ring|rang|ringing|text|texted|texting|ping|pinged|pinging|contact|contacted|contacting|email|e-mail|emailed|emailing) you',
  '(?:give|gave|giving) you (?:a|another) (?:call|ring|shout|nudge|buzz)',
  '(?:get|got|getting|come|came|coming|circle|circled|circling) back (?:to|with|around|on|in)',
  '(?:get|got|getting|be|being|was|were) (?:back )?in touch',
  '(?:reach|reached|reaching) (?:back )?out',
  '(?:touch|touched|touching) base',
  '(?:reconnect|reconnected|reconnecting|remind(?:ed|ing)? you|nudge you)',
  '(?:try|tried|trying) (?:you )?again',
  '(?:write|wrote|writing|call|called|calling|speak|spoke|talk|talked) (?:to you |with you )?again',
  '(?:drop|dropped|dropping|send|sent|sending) you (?:a|another) (?:line|note|reminder|message)',
].join('|');

const ME = '(?:i|we)';
const WELCOME =
  '(?:all ?right|alright|ok|okay|fine|good|possible|convenient|acceptable|useful|helpful|welcome|sensible|too (?:soon|much|early))';

/** Sentences that ask permission to come back, each a linear pattern over a lower-case sentence. */
const ASKS = [
  // "May I follow up in two weeks?"
  `\\b(?:may|might|can|could|shall|should) ${ME} ${LIGHTLY}(?:${COME_BACK})\\b`,
  // "Would it be all right if I called you on Friday?", "Is it OK for me to check back in March?"
  `\\b(?:would|will|is|are) (?:it|that|you)(?: be)? ${LIGHTLY}(?:${WELCOME}|open|happy|comfortable|cool)(?: with you| for you| with me)?,? (?:if|for me|for us|with me|to me|that|to)\\b.{0,80}?\\b(?:${COME_BACK})\\b`,
  // "If I followed up in two weeks, would that be all right?"
  `\\b(?:if|when) ${ME} ${LIGHTLY}(?:${COME_BACK})\\b.{0,120}?\\b(?:would|is) (?:that|it|this) (?:be |work|suit|${WELCOME})`,
  // "Do you mind if I check back next month?", "Are you OK with me following up then?"
  `\\b(?:(?:do|would) you mind|mind|are you (?:ok|okay|fine|happy|open)(?: with| to)?|would you (?:be (?:ok|okay|fine|happy|open|comfortable)(?: with| to)?|object|allow))(?: if ${ME}| me| my| us| our| to me)? ${LIGHTLY}(?:to )?(?:${COME_BACK})\\b`,
  // "Do I have your permission to follow up?", "Would you like me to call you in March?"
  `\\b(?:do i have|may i have|could i have|i'd like|i would like|i ask|asking|ask) (?:for )?your permission (?:to|for) ${LIGHTLY}(?:${COME_BACK})\\b`,
  `\\b(?:would|do) you (?:like|want|prefer|rather have) (?:me|us) (?:to )?${LIGHTLY}(?:${COME_BACK})\\b`,
  // "Would next Tuesday work for me to follow up?", "Does it make sense to check back in May?"
  `\\b(?:would|does|will|do) .{1,60}?\\b(?:work|suit you|make sense|be (?:a )?good(?: time| day)?)\\b(?: for (?:me|us|you))? (?:to|if ${ME}|for me to) ${LIGHTLY}(?:${COME_BACK})\\b`,
  // "Let me know if I may follow up in June."
  `\\blet me know (?:if|whether) (?:${ME} (?:may|can|could|should)|it(?:'s| is| would be) ${WELCOME} (?:if ${ME}|to|for me to)) ${LIGHTLY}(?:${COME_BACK})\\b`,
  // The open question.
  `\\bwhen (?:would|might|will|is|'s) (?:be )?(?:a|the|your) (?:\\w+ )?(?:time|day|moment|date|week)\\b.{0,40}?\\b(?:${COME_BACK})\\b`,
  `\\bwhen (?:would|do|might) you (?:like|want|prefer|suggest) (?:me|us|i|that i) (?:to )?${LIGHTLY}(?:${COME_BACK})\\b`,
  `\\bwhen (?:may|can|could|should|shall|might|would it be \\w+ (?:if|for)) (?:i|we|me to) ${LIGHTLY}(?:${COME_BACK})\\b`,
  `\\b(?:what|which)(?:'s| is| would be| day| time| date| week)[^?]{0,40}?\\b(?:for me to|for us to|should i|may i|can i|could i|to) ${LIGHTLY}(?:${COME_BACK})\\b`,
].map((pattern) => new RegExp(pattern));

function asksPermission(sentence: string): boolean {
  const plain = sentence
    .slice(0, LONGEST_SENTENCE)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/\s+/g, ' ');
  return ASKS.some((pattern) => pattern.test(plain));
}

/**
 * The date or interval a sentence names, as a due in the zone of the context; undefined when it
 * names none or one that is past. A span that ends on a free day moves, a named day does not.
 */
export function dateInSentence(sentence: string, context: DateContext): Due | undefined {
  const { now, zone, workingDays } = context;
  const found = findInSentence(sentence, { today: dayAt(now, zone), workingDays });
  if (found === undefined) return undefined;
  const due = dueOf(found.reading, found.hours, zone);
  return isPast(due, now) ? undefined : due;
}

/**
 * Finds the sentence of a draft that asks permission to come back, however freely it was worded, and
 * the day it proposes. Of several the last with a day counts, else the last; the open question ("When
 * would be a good time ...?") has none. Quoted history is not read.
 */
export function findAsk(
  bodyText: string,
  context: DateContext,
): { quote: string; due?: Due } | undefined {
  let found: { quote: string; due?: Due } | undefined;
  for (const sentence of sentencesOf(newestWords(bodyText))) {
    if (sentence.length > LONGEST_SENTENCE || !asksPermission(sentence)) continue;
    const due = dateInSentence(sentence, context);
    if (due !== undefined) found = { quote: sentence, due };
    else if (found?.due === undefined) found = { quote: sentence };
  }
  return found;
}
