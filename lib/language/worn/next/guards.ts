/**
 * Circumstances in which worn words are harmless, as phrases in the same notation.
 * They count wherever they stand in the sentence.
 */
export const GUARDS = {
  /** They asked for it, or it was agreed: a promise kept. Counts from the sentence before as well. */
  asked: `
you (ask|tell|say|suggest|request|invite|want|kind ask|propose) (me|us|i|to|for|about|it|in|next|after|mid)
you ..1 (ask|want|request) $
as ..2 (ask|agree|promise|request|arrange|wish|confirm)
as i agree
i ..1 (promise|agree|arrange) (!deal|you)
i say i
(at|per|on) your (request|suggestion|invitation)
your (assistant|office|colleague|team) (ask|suggest|say|tell)
(thank|thanks) you? for (let|agree)
which you ask
(understood|of course)
my (weekly|agree|monthly|schedule|plan)
`,
  /** The sentence asks whether it may be. */
  permission: `
(be|would|will) it ..2 (ok|fine|good|all|helpful|useful|better|possible|convenient|welcome) ..2 (if|to|for)
^ (may|might|shall|can|could|should) i (try|check|follow|circle|touch|get|come|call|ring|ask|write|reach|email)
mind (if|my|me)
^ (when|how often|what day|how soon) (would|should|shall|may) (i|we|you)
would you (like|prefer|rather|welcome)
(would|be) you (ok|fine|happy|open) (if|to|with)
did you (want|like|prefer) (me|it)
(ok|fine|all right|alright) if i
how (would|did) you like
if you (like|prefer|rather|want)
`,
  /** It comes with something useful. */
  content: `
(attach|enclose|enclosed|attachment)
here (2|be|my|our|slide|note|answer|list|minutes|recording|fix|is|are|with)
with (2|answer|number|slide|price|figure|date|notes|note|right|detail|news|plan|two)
(sample|slide|answer|price|note|number|fix|plan|quote|figure) ..1 (you|arrive|i) (want|ask|report|need)?
forget attachment
(find|fix|finish|prepare|add|put together|spoke|publish) (answer|quote|date|fix|new)
(right|wrong) (attachment|file|version|one|1)
(good|great) news
double email
here so
`,
  /** Life outside of asking: travel, code, health, home, and what others do. */
  life: `
(hotel|flight|airport|luggage|baggage|passport|boarding|gate|airline|hostel|lodge|hut|gym|desk|reception|room|counter|conference|suitcase|bag|ferry|train|bus)
(pr|commit|branch|code|dependency|version|build|server|script|compiler|npm|node|patch|registry|config|install|driver|password|linter|merge|lockfile|vpn|router|ci|timeout|lgtm|ticket|printer|tests|test|diff|rebase|pull|api|cable|software|bug|repo|deploy|library|package)
(doctor|dentist|nurse|patient|vet|clinic|surgery|hospital|antibiotic|treatment|prescription|pharmacy|blood|battery)
(plumber|landlord|council|garage|courier|neighbour|builder|caterer|supplier|lab|school|university|bank|insurer|lawyer|accountant|tenant|vendor|factory|builders|agency)
(mother|mum|mom|dad|father|son|daughter|kid|child|children|brother|sister|wife|husband|baby|grandma|grandpa|cat|dog|plant|neighbor|grandma|wedding|zoo|garden)
(form|survey|rsvp|questionnaire|invitation|film|band|song|play|movie|exhibition|museum|bird|knee)
`,
};

/** Right before the words, in the reduced sentence: what will be or is asked of them. */
export const AHEAD = / (?:will|shall|could|can|might|may|must|let|plan to|go to|free to|you to) $/;

/** Right before the words: words of someone else, or words about words. */
export const SAID =
  / (?:(?<!(?:i|you|i) )(?:say|writ|ask|tell(?! me)|read)|phras|words|lin|subject|instead of|rather than|not (?:say|writ|check)|lik mail) (?:[^ ]+ ){0,5}$/;

/** Right before the words: someone else does it, or thanks for it. */
export const THEIRS =
  / (?:he|she|they|who|thank|thanks|appreciat|kind of you to|nic of you to|glad|good to) (?:[^ ,]+ ){0,3}$/;

/** Right after the words: not the one the mail goes to. */
export const OTHERS =
  /^(?:with|from|for|by|to|at|on|of|about) (?:him|her|them|his|their|legal|financ|procurement|reception)/;
