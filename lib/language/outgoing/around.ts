/** What the words around an act make of it. */
export type Reading = 'promise' | 'offer' | 'none';

/** Conditions of my own and mere hedges: "if I don't hear back", "if possible". */
const HEDGES =
  /^(?!(?:you )?(?:don'?t mind|do not mind)|that'?s? (?:is )?not|not too)(?:.{0,40}(?:n't|n’t|\bnot|\bno|\bnothing|dont|havent)\b|possible|at all|all goes|time |only |need be|anything|i (?:possibly )?can\b|otherwise|so,)/;
/** Conditions that leave it to the reader. */
const THEIR_CHOICE =
  /\b(?:you(?:'d| would|'re| are)? (?:like|want|wish|prefer|rather|agree|free|interested|happy|ok|okay|around|open|don'?t mind|do not mind|have|need|think|say so)|i m(?:ay|ight)|not too|suits?|works?|convenient|acceptable|easier|helps?|helpful|useful|ok|okay|all ?right|alright|fine|good|better|best)\b/;
const IF =
  /\b(?:if|in case|provided|providing|assuming|as long as|so long as|should you|supposing)\b/g;
/** "Let me know if ..." is a sentence of its own; it binds nothing that comes after. */
const ASKED_IF =
  /\b(?:know|see|check|ask(?:ed)?|wonder\w*|sure|tell \w+|confirm|find out|even|as|say)\s*$/;

function conditionIn(words: string, after: boolean): Reading {
  let reading: Reading = 'promise';
  for (const match of words.matchAll(IF)) {
    const lead = words.slice(0, match.index);
    if (after && /\bunless\b|\bor\s*$/.test(lead)) break;
    if (ASKED_IF.test(lead)) {
      if (!after && /\b(?:and|then)\s*$/.test(words)) reading = 'none';
      continue;
    }
    const said = words.slice(match.index + match[0].length, match.index + 90).trimStart();
    if (HEDGES.test(said)) reading = 'promise';
    else reading = THEIR_CHOICE.test(said) ? 'offer' : 'none';
    if (after) break;
  }
  return reading;
}

/** Words right before "I'll" that make it somebody's report, a doubt, a question, a description. */
const NOT_MINE =
  /\b(?:(?<!\b(?:as|like|what) (?:i|we) (?:\w+ )?)(?:told|said|says|promised|(?<!rest )assured|thought|thinks|asked|mentioned|claim\w+|wrote|heard|assumed|expects|wants|insisted)(?: (?!as\b)[\w']+){0,3}|(?<!\bi )(?:hope[sd]?|trust)|(?:don'?t|do not|doesn'?t) (?:think|believe|know|expect|see \w+)|doubt|not (?:sure|certain)|no idea|wish|wonder|whether|unless|why|what|how|who|where|when|imagine|never|(?<!see |check |out )if|you think|no way|presum\w+|assum\w+|until|before|by the time|after|once|while|did|do|does|should|could|would|can|may|shall|might|will)(?: (?:that|if|whether|when))? $|(?<!\b(?:know|see|it|say|sure|promise|confirm|think|assured|guarantee|note|hope|believe|so|you|certain|plan|word|expect|is)) (?:that|which) $/;
const SEE_IF = /\b(?:see|check|find out|know) (?:if|whether|what|when|how) $/;

/**
 * What the rest of a sentence makes of an act I opened with "I'll": still a promise, an offer that
 * waits for their word, or neither (a report, a doubt, a hypothesis).
 *
 * @param before the words before the opening
 * @param after the words after it, to the end of the sentence
 * @param joined the act hangs on an earlier one: "see if I can find it and get back to you"
 */
export function readAround(before: string, after: string, joined: boolean): Reading {
  const near = before.slice(-90);
  if (!(joined && SEE_IF.test(near))) {
    // Inside a quotation, or somebody's words.
    if (before.split('"').length % 2 === 0 || NOT_MINE.test(near)) return 'none';
    const earlier = conditionIn(before, false);
    if (earlier !== 'promise') return earlier;
  }
  return conditionIn(after, true);
}
