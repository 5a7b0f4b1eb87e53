/**
 * Circumstances in which worn words are harmless, as phrases in the same notation (`compile.ts`).
 * They count wherever they stand in the sentence.
 */
export const GUARDS: Readonly<Record<string, string>> = {
  /** They asked for it, or it was agreed: a promise kept. Counts for the next sentence as well. */
  asked: `
you (ask|tell|say|suggest|request|want|invite)
as ..2 (ask|agree|promise|request|arrange)
i ..1 (promise|agree|say i)
(at|on) your (request|suggestion)
your (assistant|office|team) (ask|suggest|say)
(understood|of course)
`,
  /** The sentence asks whether it may be. */
  permission: `
^ (may|shall|can|could|should) i
mind (if|my|me)
it ..2 (ok|fine|good|helpful|useful|better|right|alright) (if|to)
^ (when|how often) (would|should|shall|may)
would you (like|prefer)
(ok|fine) if i
`,
  /** It comes with something useful. */
  content: `
(attach|enclose|attachment)
^ here (!i|it)
with (2|answer|slide|price|figure|note|detail|news|right)
(sample|slide|answer|price|number) ..1 you
`,
  /** The user's own delay. */
  own: `
(sorry|apology) (for|about|it|i (!not able))
`,
  /** Life outside of asking: travel, code, health, home. */
  life: `
(hotel|flight|boarding|luggage|conference|desk|gate)
(server|version|dependency|branch|code|test|pull|app)
(doctor|patient|vet|treatment)
(printer|lab|bank|builder|landlord|garage|vendor|supplier|accountant|cable|battery)
(school|kid|mum|mother|wife|garden|form)
`,
};

/** Right before the words, in the reduced sentence: what will be or is asked of them. */
export const AHEAD = / (?:will|shall|could|can|might|may|must|let|plan to|go to|free to|you to) $/;

/** Right before the words: words of someone else, or words about words. */
export const SAID =
  / (?:(?<!(?:i|you|to|must) )(?:say|writ|ask|tell(?! me)|read)|phras|words|lin|subject|instead of|rather than|not (?:say|writ|check)|lik mail) (?:[^ ]+ ){0,5}$/;

/** Right before the words: someone else does it, or thanks for it. */
export const THEIRS =
  / (?:he|she|they|who|thank|thanks|appreciat|kind of you to|nic of you to|glad|good to) (?:[^ ,]+ ){0,3}$/;

/** Right after the words: not the one the mail goes to. */
export const OTHERS =
  /^(?:with|from|for|by|to|at|on|of|about) (?:him|her|them|his|their|legal|financ|procurement|reception)/;
