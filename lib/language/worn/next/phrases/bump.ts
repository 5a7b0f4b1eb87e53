/** Asking again for the same answer, or whether the last mail came. */
export const BUMP = `
> bump (this|it|up|again|me|my|you|below|here)
^ bump $
(add|send|here|another|1) bump
(bump|nudge|reminder|ping) on (this|my|below|our)
{move} ..3 (top|front|forefront) of ..2 (inbox|list|pile|mailbox|mind|stack)
{move} (this|it|me|myself|my) ..3 your (inbox|mailbox|pile|list)
(resurface|surface|float|revive|resurrect) (this|it|my|thread|below)
^ any (further|more|new|other)? {news} $
^ did you any {news} !(for)
^ be there any (new)? {news} (on|,) !(leak)
^ any {news} (here|there|at all|so far|since|on|about|regarding|for|from) ..1 (you|me|us|my|your|this|it|our|below|,)
(wonder|see|curious|ask|hope|check) (if|whether) (you|there) ..1 any {news}
(appreciate|love|like) (some|to get|to hear)? update
(give|send|get|share) (me|us|i)? update !(on road)
know (status|what next) !(of server)
(tell|know|what|see) status of my
> follow up
^ follow up
(another|{nth}|1|my) follow up
follow up (to|on|number|no) (my|this|follow|{many})
(write|call|reach out|email) to follow up
you (get|receive|see|read|open|miss|look at) (my|our|any of my) ..2 {mail}
you {got} ..1 {mail} i
you (manage|time) to ..1 look
(sure|see|hope|know) (if|whether)? you {got} (this|it)
did you {got} (it|this)
not sure (if|whether)? (you {got}|this reach)
case you miss (this|it|my|our)
icymi
(it|this|{mail}) ..3 (lose|bury|slip|fall) !(,|password)
(this|it|{mail}) (could)? get (lose|bury)
my ..3 {mail} ..4 (spam|junk)
(it|this|my {mail}|deck|proposal|note) reach you
my ..2 {mail} ..1 (get through|come through|reach you|arrive)
you ..1 (any|get)? (chance|time|opportunity|moment|minute) to {look} !(pull|pr|swim)
you ..1 any (time|chance|thought) (to|on|about) (look|consider|think|my|review)
^ (nudge|ping|poke|chase|prod|nag) (you|this|on|about|up|it|reply|,|again)
> (nudge|ping|poke|chase|prod) (you|this|on|about|up|it|reply)
(give|send) this nudge
reminder (about|of|on) my
reminder i (wait|need)
^ kind reminder $
> pop (back|up) (in|into|to)
resend (this|my|it)
> (send|forward) this (again|once more) !(with right)
try you again
when (can|may|will|could) i (expect|hear)
be you interest (in work|,)
^ (interest|you interest) (in this)? $

(if|whether) you (decide|make up your mind)
^ did you decide
what you think (of|about) my
^ thought (on (this|my|below)|,)
any chance you see
(move|put|lift) this up
(how|what) be it go with my
(hear your|have your|any of your) thought on (email|my|below)
`;
