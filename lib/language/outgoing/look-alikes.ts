/** What the words around an act make of it. */
export type Reading = 'promise' | 'offer' | 'none';

/** My own conditions: they tell when I come back unless something comes first. */
const SILENCE =
  /^(?:i|we|there|you|nobody|no ?one|not|it|nothing|no)?\b ?(?:(?:do|does|have|has|did|can|could|is|are|am|was)(?:n'?t| not)?|don'?t|haven'?t|hav'?nt|didn'?t|can'?t|cannot|not|no|nothing|'?ve not)\b.{0,40}?\b(?:hear|heard|hearing|repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|response|word|reach|get (?:hold|through|a hold|back|an answer)|pick up|object|speak|spoken|talk|talked|connect|catch|write back|written|otherwise|in touch)\b/;
/** Conditions that hedge and yet give the day. */
const HEDGES =
  /^(?:not\b(?: (?:sooner|before|earlier|already|by then))?|possible|at all possible|all goes (?:well|to plan)|nothing (?:comes up|else|changes|goes wrong)|time (?:permits|allows)|only (?:to|for)|need be|anything|i (?:can|possibly can|make it)|so,)/;
/** Conditions that leave it to the reader. */
const THEIR_CHOICE =
  /\b(?:you(?:'d| would|'re| are)? (?:like|want|wish|prefer|rather|agree|free|available|interested|happy|ok|okay|fine|around|open|don'?t mind|do not mind|have (?:time|a (?:moment|minute|few|second|sec))|need|think|care|please|say so)|(?:that|this|it|tuesday|monday|wednesday|thursday|friday|then)(?:'s| is|'d be| would be|s)? (?:\w+ ){0,2}?(?:suits?|works?|ok|okay|fine|all ?right|alright|good|better|best|easier|convenient|helpful|useful|acceptable|cool|help|helps|make sense|makes sense)|i may|i might|not too (?:late|early|soon|much)|suits?|works?|convenient|acceptable|easier|helpful|useful|agreeable|ok|okay|all ?right|alright|fine)\b/;

function condition(words: string): Reading {
  const plain = words.trimStart();
  if (SILENCE.test(plain) || HEDGES.test(plain)) return 'promise';
  return THEIR_CHOICE.test(plain.slice(0, 70)) ? 'offer' : 'none';
}

const IF =
  /\b(?:if|in case|provided(?: that)?|providing|assuming|as long as|so long as|should you|supposing|only when)\b/g;
/** "Let me know if ..." is a sentence of its own; it binds nothing that comes after. */
const ASKED_IF =
  /\b(?:know|see|check|ask|asked|wonder|wondering|sure|tell me|advise|confirm|find out|unsure|clear|even|as|say|decide)\s*$/;

/** What a condition that stands before the promise makes of it. */
function conditionBefore(before: string): Reading {
  let reading: Reading = 'promise';
  for (const match of before.matchAll(IF)) {
    const lead = before.slice(0, match.index);
    if (ASKED_IF.test(lead)) {
      if (/\b(?:and|then)\s*$/.test(before)) reading = 'none';
      continue;
    }
    reading = condition(before.slice(match.index + match[0].length));
  }
  return reading;
}

function conditionAfter(after: string): Reading {
  for (const match of after.matchAll(IF)) {
    const lead = after.slice(0, match.index);
    if (/\bunless\b|\bor\s*$/.test(lead)) return 'promise';
    if (ASKED_IF.test(lead)) continue;
    return condition(after.slice(match.index + match[0].length));
  }
  return 'promise';
}

/** Words right before "I'll" that make it somebody's report, a doubt or a question. */
const NOT_MINE =
  /\b(?:told|said|says|saying that|promised|informed|(?<!rest |be )assured|thought|thinks|asked|mentioned|claims|claimed|wrote|heard|believes|believed|assumed|expects|hoped|hopes|wants|understood|demanded|insisted)(?: (?!as\b)[\w']+){0,3} $/;
const AS_SAID =
  /\b(?:as|like|what|which) (?:i|we) (?:\w+ )?(?:told|said|promised|mentioned|wrote|agreed)(?: you)?,? $/;
const DOUBTED =
  /\b(?:don'?t (?:think|believe|know|expect|see how|see when)|do not (?:think|believe|know|expect)|doubt|not (?:sure|certain|clear|convinced)|no idea|unlikely|unsure|wish|wonder|whether|unless|why|what|how|who|which|where|in case|pretend|imagine|lest|never|nor|neither|(?<!see |check |out )if|do you think|no way|no chance|not likely|hardly|presume|assume|assuming|presumably|when (?:do|should) you think|until|before|by the time|when|after|once|while|every time)(?: (?:that|if|whether|when))? $/;
/** "The event that I'll come by at": it describes something; "know that I'll ..." does not. */
const RELATIVE =
  /(?<!\b(?:know|say|said|saying|sure|promised?|confirm|think|assured|guarantee|note|mean|hope|believe|so|aware|advise|you|certain|given|now|plan|fact|word|after|before|expect|guess|suppose)) (?:that|which) $/;
const SEE_IF = /\b(?:see|check|find out|work out|know) (?:if|whether|what|when|how) $/;

/** Whether the words open a quotation that has not ended. */
function insideQuotes(before: string): boolean {
  return (before.match(/"/g) ?? []).length % 2 === 1;
}

/**
 * What the rest of a sentence makes of an act I opened with "I'll": still a promise, an offer that
 * waits for their word, or neither (a report, a doubt, a hypothesis).
 *
 * @param before the words before the opening
 * @param after the words after the act, to the end of the sentence
 * @param joined the act hangs on an earlier one: "see if I can find it and get back to you"
 */
export function readAround(before: string, after: string, joined: boolean): Reading {
  if (insideQuotes(before)) return 'none';
  const near = before.slice(-90);
  if (NOT_MINE.test(near) && !AS_SAID.test(near)) return 'none';
  if (!(joined && SEE_IF.test(near)) && DOUBTED.test(near)) return 'none';
  if (RELATIVE.test(near)) return 'none';
  const earlier = joined && SEE_IF.test(near) ? 'promise' : conditionBefore(before);
  return earlier === 'promise' ? conditionAfter(after) : earlier;
}
