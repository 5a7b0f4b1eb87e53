/** Asking again for the same answer, or whether the last mail came. */
export const BUMP = `
> bump (this|it|up|you|my email)
^ bump $
bump on (this|my)
(add|1) bump
{move} ..2 {this} ..5 (top|inbox)
> (resurface|revive|float|bubble|resend) {this}
> send this again
^ any ..1 {news} ..1 (,|at|from you|on|from your|in|with) (!colour|leak|lab)
^ thoughts ..1 (on|,)
(wonder|see|be) if? (you|there) ..2 {news} (!from|for (!me))
(appreciate|give me|i get) update (!on road)
know status of my
> follow up (!question|appointment|visit|study)
{nth} follow up
you (!will|would|continue) ..2 {got} my ..2 {mail}
you {got} ..1 {mail} i
(sure|whether|did|case) you {got} (this|it)
what did? you think of my
(did|wonder if|see if) you ..2 (chance|time|moment|opportunity|manage|thoughts) (to|on) (!visit|swim)
icymi
{this} (!..3 my) ..4 (lose|bury|slip|fall|spam|junk) (!..1 my)
{mail} ..1 (reach you|get through)
> (nudge|ping|poke|chase) (you|this|on|about|reply|,)
give this nudge
^ (nudge|kind reminder)
reminder (about|of|i)
> pop back
> try you again
when can i expect
(be|not) you interest
^ interest ,
did you (decide|come to decision)
you make up your
`;
