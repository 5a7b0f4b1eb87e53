import { PAPERS, PEOPLE, YOU } from './words.ts';

/** What happens at an hour in a calendar. */
const EVENT =
  '(?:meeting|lunch|dinner|breakfast|coffee|drinks|party|demo|webinar|conference|workshop|training|talk|keynote|class|lesson|exam|flight|train|bus|appointment|interview|people|guests|friends|time|days? off|break|baby|holiday|vacation|trip|house to|review|call with)s?\\b';

/**
 * Plans and states of one's own, by their stems: places, absences, journeys, feasts, what goes on in
 * one's head. They owe the reader nothing.
 */
const OWN = new RegExp(
  `^(?:be (?!(?:back )?in (?:touch|contact)|(?:(?:back|over|around|round|through|out|by|ready) (?:to|with|for) |with you|at your|(?:round|over)\\b)|back \\S+ with|(?:all |fully )?(?:done|finished|able|happy)\\b)|(?:go|leav(?!\\w+ (?:you|it|the|a)\\b)|travel|fly|driv|mov|arriv|land|stay|attend|join|celebrat|marry|watch|play|hik|swim|sleep|wait|know|decid|discuss|think|work|seem|understand|imagin|stop(?! by)|launch|announc|invit|need|want|lik|enjoy|look forward|rest|spend|host|hold|head|meet|begin|hear|expect|await|run(?! (?:it|this|the|your))|turn (?!it|this|them|the|your|a?round)\\w+|visit my|have to|get(?:ting)? (?:through|back (?:from|to (?!${YOU}\\b))|home|married|up|off|(?:the|my) \\w+(?= (?:on|back|from|tomorrow)))|pick (?:you|the|my)|return (?:from|home|to (?!${YOU}\\b)|on|in)|com(?:e|ing) (?:to the|to \\w+ (?:on|in|next)|home|from|in)|call (?:it a|in sick)|start (?:at|my|in|with|next|on (?:mon|tue|wed|thu|fri|\\d|the)\\w*)|check in at|share the stage|see (?:${YOU}|an?|how|my|if)|(?:hav|giv|tak|do|book)(?:e|ing)? (?:\\S+ ){0,3}?${EVENT})(?:e|ing|ting|ning|ling|ming)?\\b)`,
);

/** Being in touch with others, or something for them; names are told by their capital. */
const OTHERS = new RegExp(
  `\\b${PEOPLE}\\b(?!')|\\b(?:to|with|for|tell|ask|let) (?:them|their|his)\\b|^(?:call|ring|phone|text|visit|contact|reach|tell|ask|remind|answer|follow|send them|talk at|reply to) (?:the|an?|my|our)\\b|^\\w+ my (?!${PAPERS})\\w`,
);
const NAME =
  "(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|You|I\\b|Q\\d|Easter|Christmas|EOD|COB|Linked|Zoom|Teams|Whats)\\p{Lu}\\p{L}+(?![\\p{L}'’])";
const NAMED = new RegExp(`(?:^(?:\\w+(?: sure)? )?|\\b(?:to|with|from) )${NAME}`, 'u');
/** The act is left to someone else: "have Jonas call you"; what comes is from someone else. */
const LEFT = new RegExp(
  `^(?:ask|tell|remind|have|get|let|make sure) (?:(?:my|our|the) )?(?:${NAME}|someone|one of|${PEOPLE}\\b(?!'))`,
  'u',
);
const FROM_OTHERS = new RegExp(
  `\\b(?:from|by) (?:(?:the|my|our) )?(?:${NAME}|${PEOPLE}\\b(?!'))`,
  'u',
);
/** At it all day, with nothing for anyone: "I'm teaching on Thursday". */
const AT_IT =
  /^(?!(?:call|ring|phon|e?-?mail|text|writ|deliver|shipp|finish|send|visit|post|merg|start|answer|reply|respond|confirm|com)ing|b?ring\b)\w+ing (?:on|at|all|from|until|tomorrow|today|tonight|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;
const NEGATED =
  /^(?:would|should|could|might|may|am|are|is|was|\w+ed)\b|\b(?:not(?! (?:later|only|sooner|next|tomorrow))|never|cannot|hardly)\b|n't\b|\bdont\b/;
const READER = new RegExp(`\\b(?:${YOU}|yours?|both)\\b`);

/**
 * Whether what I shall do is nothing I owe the reader: a plan or state of my own, something denied,
 * something for somebody else.
 *
 * @param raw what is to be done, as written
 * @param plain the same in lower case
 */
export function owesNothing(raw: string, plain: string): boolean {
  const act = plain.replace(/^be (?=\w+ing\b)/, '');
  if (NEGATED.test(plain) || OWN.test(act) || LEFT.test(raw) || AT_IT.test(act)) return true;
  return !READER.test(plain) && (OTHERS.test(act) || NAMED.test(raw));
}

/** Whether what comes or is done is nothing of mine for the reader; of the same words. */
export function isOthers(raw: string, plain: string): boolean {
  if (NEGATED.test(plain) || FROM_OTHERS.test(raw)) return true;
  return !READER.test(plain) && OTHERS.test(plain);
}
