/** Holding their silence up to them. */
export const SILENCE = `
> not hear (back|thing|anything)? ..1 (,|in|so|after|i|since)
> not hear ..1 (from you|from your|from anyone)
since i ..1 hear
you not ..1 get back
hear nothing
i to (hear|receive) ..2 (from you|back)
> wait ..3 (hear|reply|answer|response) (!from (!you|your|any))
await your
you ..1 not (!to|need) ..2 (reply|respond|answer|acknowledge|open|return) (!to survey|door|from me)
why not you (reply|respond|answer|get|write)
> not (receive|get|see) ..2 {answer} (!from (!you|your|any))
> not ..1 {answer} (from|to my)
(no|not single|not 1|zero) ..1 {answer} (!need|necessary|key|at|in|to (!my|your|email)|from (!you|your|any))
unanswered
radio silence (!began)
your (silence|lack of)
(with|why) silence
silence (from you|on your)
crickets (,|on|from|since)
no 1 ..1 (get back|reply)
(you|thing|this) ..2 (quiet|dark|silent)
^ quiet on
(i|you) ghost
you (seem to)? ignore (me|my)
stop (reply|respond|answer)
you ..2 avoid (me|my)
my {mail} ignore
i ..1 not ..2 (connect|speak)
i ..1 something (wrong|to offend|to upset) (!in)
what did? i (wrong ,|to deserve)
be it something i
i offend you
unable to reach
hard ..2 to reach
not ..3 (reach|hold of) you
(brick|to) wall
and nothing ,
you ..2 (forget me|forget about me|vanish|disappear)
me on read
you read my
(nothing) (back|from you|come)
feel ignore
(hear|reply|answer|respond) ..2 by now
`;
