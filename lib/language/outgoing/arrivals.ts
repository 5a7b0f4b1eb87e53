import type { LanguageContext } from '../types.ts';
import { thoughtEnd } from './acts-said.ts';
import { dateOfAct, promised } from './given.ts';
import type { Given, Here } from './here.ts';
import { leading, withItsDay } from './leaning.ts';
import { readAround } from './look-alikes.ts';
import { PAPERS } from './words.ts';

/** Words that make a promise without an act of mine: what the reader will have, and from whom. */
const GOODS = `(?:it|this|that|them|these|those|everything|something|all of it|(?:(?:the|my|our|an?|your|some|more|further|both|all|that|this|those|these) )?(?:[\\w-]+ ){0,3}?${PAPERS}|(?:my|our) [\\w-]+)`;
const LATER =
  '(?: also| then| certainly| definitely| probably| hopefully| soon| be able to| surely| of course)*';
const ARRIVES = `(?:be (?:with you|in your (?:inbox|hands|mailbox|email|mail)|on your desk|over to you|coming (?:to you|your way|over)|(?:sent|emailed|mailed|forwarded|delivered|shared|couriered|faxed|shipped|posted)(?: (?:over|across|out|to you|to your))?(?! to (?!you))|back (?:to|with) you|yours|ready for you|on its way)|follow|reach you|come (?:over to you|to you|your way)|get to you|go out to you|arrive with you)`;

const ARRIVALS: readonly RegExp[] = [
  // "You'll have it by Friday", "you should hear from me on Monday"
  new RegExp(
    `\\byou(?:'ll| ?ll| will| wil| shall| can| should| ?'re going to| are going to)${LATER} (?:(?:have|get|receive|be getting|be receiving|be having|expect|expect to have|expect to receive|expect to get|look forward to|count on|be sent) ${GOODS}(?! (?:to|done|ready|signed)\\b)(?! (?:from|by) (?!me\\b|us\\b|my\\b|our\\b|the\\b|\\d|mon|tue|wed|thu|fri|sat|sun|tom|tod|end|eod|cob|close|next|noon|mid|early|late|lunch|then|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|this|easter|christmas|q[1-4]|email|e-mail|post|mail|courier|return))|(?:find|see|have) ${GOODS} in your (?:inbox|mailbox|mail|email)|(?:hear|be hearing|expect to hear|expect to be hearing)(?: back)?(?: again)? (?:from (?:me|us)\\b|my\\b|our\\b|more\\b))`,
  ),
  // "The draft will be with you on Monday", "it will follow tomorrow"
  new RegExp(
    `\\b(?:it|this|that|they|these|those|everything|(?:the|my|our|a|an|your) (?:[\\w-]+ ){0,3}?${PAPERS}|${PAPERS})(?:'ll| ?ll| will| wil| should| shall)${LATER} ${ARRIVES}\\b`,
  ),
  // "Expect the draft from me on the 3rd", "look out for my call on Tuesday"
  new RegExp(
    `(?:^|[,.;:–—-] ?|\\band |\\bplease |\\bpls |\\bso |\\byou (?:can|may|should) )(?:expect|look out for|look for|watch for|watch out for|keep an eye out for|count on|await)(?: hearing| to (?:hear|get|receive|have))?(?:(?: back)? (?:from me|from us)\\b| (?:my|our) [\\w-]+| me to\\b| (?:it|this|that|them|an?|the|more|some) ?(?:[\\w-]+ ){0,4}?(?:from me|from us|from my|from our)| ${GOODS}(?! from (?!me|us|my|our)))`,
  ),
  // "More to follow on Monday", "draft to you by Friday", "back to you Tuesday"
  new RegExp(
    `(?:^|[,.;:–—-] )(?:(?:the |my |our |a |an |full |more |first |final |revised |updated |new |signed )*(?:${PAPERS}|more|rest) (?:to follow|follows|follow|to you|with you|coming(?: your way| over| to you)?|in your inbox|on your desk|your way)|(?:i'll be |i will be |will be )?back (?:to|with|at|in touch with) you|back in touch|more)(?= (?:by|on|before|next|tomorrow|today|tonight|this|early|late|later|first|in |within|mon|tue|wed|thu|fri|sat|sun|at |after|end|eod|cob))`,
  ),
  // "I promise you an answer by Friday", "I owe you the numbers by Monday"
  new RegExp(`\\b(?:i|we) (?:promise|owe|guarantee|still owe) you ${GOODS}`),
];

/** "You'll have it by Friday", "the draft will be with you on Monday". */
export function arrivals(here: Here, context: LanguageContext): Given[] {
  const { plain } = here.sentence;
  if (plain.endsWith('?')) return [];
  const found: Given[] = [];
  for (const pattern of ARRIVALS) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const clause = { from: match.index, to: thoughtEnd(plain, match.index + match[0].length) };
    const before = plain.slice(0, clause.from);
    if (/\b(?:hope|hoping|trust|assume|expect|suppose)(?: that)? $/.test(before)) continue;
    const reading = readAround(before, plain.slice(clause.to), false);
    if (reading !== 'promise') continue;
    const date =
      dateOfAct(here, { from: clause.from, to: clause.to }, clause.to) ?? leading(here, clause);
    if (date === undefined) continue;
    found.push({ ...promised(here, clause, withItsDay(here, date), context), offer: false });
  }
  return found;
}
