/** Holding their silence up to them. */
export const SILENCE = `
not ..1 hear (back|thing|anything|peep|word|much|lot)? (at all)? !(back|from|of|about|new)
not ..1 hear (back|anything|thing)? ..1 (from|back from) (you|anyone at|anybody|your|either)
not hear (back|thing|anything|word)
hear (nothing|crickets|zero)
(yet|still) to hear (back|from you)
^ i to hear (back|from you)
since i ..1 hear
since your (last)? (email|message|reply)
> wait (on|for|to hear)? (your|you|reply|response|answer|hear) !(in|part|bus)
^ i wait (patiently|long enough|for week)
await your
you (team|guys)? not ..2 ({reply}) (to me|to my|me|my|any|back|once|,|i|so|to|and|yet|what|on|in) !(survey|form|invitation|shoe|thing)
you not ..2 (reply|respond|answer|acknowledge) !(survey|to survey|form|to invitation|door)
you not ..1 (open|look at|read|sign|review) my
you not ..1 bother
(1|nobody) (from your team)? (get back|reply|respond|answer)
why (you not|not you|be you not)
not sure why you not
not ..1 (receive|get|see|any) (back)? (any|single|1)? ..1 {answer} (from you|to my|to our|yet|,) !(to ad)
not pleasure
(no|without|zero|lack of|not single|not 1) ..2 (response|reply|answer|word|reaction|acknowledgement) !(need|necessary|require|at door|key|from server|from registry|from mock|to antibiotic|to ad|is|in book)
(get|go|receive) ..1 (no|unanswer) (reply|response|answer|reaction)? !(from (server|mock)|key)
(go|stay|remain) unanswered
(mail|email|message|call) unanswered
never get ..1 (answer|reply)
not get answer
{answer} to my
radio silence !(begin)
silence (from you|on your|be deafen|deafen|tell|say|since)
your (silence|lack of) 
meet with silence
^ crickets
(you|thing|it|line|thread) ..1 (go|be|all|been|fall|seem)? (quiet|silent|dark|cold) (on|at|lately|,|over|from)
quiet (on|at) your
silent treatment
(get|be|feel|you|i) ghost
ghost (me|us)
ignore (me|us|my)
my {letter} (be)? ..1 ignore
(be|why) you (avoid|ignore|dodge)
seem to avoid
(shame|pity|sad|unfortunate|sorry) we ..1 not ..1 (able to)? (connect|speak|talk|manage|get)
we not able to connect
did i (do|say) (something|anything) (wrong|to (offend|upset))
i (must|may|might) ..1 do something wrong
what i do (to deserve|wrong) (,)? !(when)
be it something i
did i (offend|upset|annoy)
hard person to reach
hard to (reach|get hold|pin|catch) (you|of you|,)
not ..1 (reach|get hold of|get through to|get in touch with) you
unable to (reach|get hold of|connect|contact)
deaf ears
(talk|speak|shout) (to|into|at) ..1 (wall|void)
(into|in) (void|black hole|abyss)
you ..1 forget ..1 (me|us)
you (disappear|vanish|go mia)
then you (disappear|vanish)
leave me on read
you read my {mail} but
nothing (back|from you|came back|come back|in return)
nothing from you
not expect silence
hear (nothing|crickets)
hop you reply
you not (pick up|return) (my|phone)
`;
