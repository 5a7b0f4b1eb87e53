/** Holding their silence up to them. */
export const SILENCE = `
not hear (back|thing|anything)? ..1 (,|in|so|after|i)
not hear ..1 (from you|from anyone)
you not ..1 get back
hear nothing
i to (hear|receive)
> wait ..2 (your|to hear)
you ..1 not (!to|need) ..2 (reply|respond|answer|acknowledge|open|return) (!to survey|form|invitation|door|survey)
why ..2 you not
why not you
not ..2 {answer} (from|to my)
not pleasure
(no|not single|not 1|zero) ..1 {answer} (!need|necessary|to antibiotic|key|at door|from server|from registry|from mock|to ad|in)
unanswered
radio silence (!began)
your (silence|lack of)
with silence
^ crickets $
no 1 ..1 (get back|reply)
(you|thing) ..1 ..1 (quiet|dark)
^ quiet on
ghost (me|,)
you ignore (me|my)
you ..2 avoid (me|my)
my {mail} ignore
i ..1 not ..2 (connect|speak)
i ..1 something (wrong|to offend) (!in)
what ..1 i ..1 (wrong|to deserve) (!when)
be it something i
i offend you
unable to reach
hard ..2 to reach
not ..3 (reach|hold of) you
hard person
deaf ears
brick wall
you ..2 (forget|vanish|disappear)
then you vanish
me on read
you read my
(nothing) (back|from you|come)
surprise not
hope you reply
`;
