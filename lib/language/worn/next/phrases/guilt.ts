/** Making them feel in debt. */
export const GUILT = `
i ..1 (put|invest|spend) ..4 (into this|in this|your|on this)
work all weekend on your
(above|out of my) ..1 (and beyond|way)
up all night
expect ..2 (more|answer|courtesy) ..1 (from you|courtesy)
would expect
expect at least
turn down other
count on (you|this)
after (all|everything) ..1 i
everything we
{guess} ..4 not ..3 {worth}
{guess} ..1 you ..1 (busy|all set)
{guess} tim not right
(not priority|my {mail} not important)
i think (i|you) ..1 (deal|good|serious)
think you ..1 decency
you promise (you|me)
you say you ..5 but
^ i ..1 (disappoint|hurt|sad|feel let down) ..1 (,|you|in you)
let down
break my heart
least you
you could ..1 least (!try)
(rude|courtesy) (not|to)
breathe down
help me hit
count on this
no (would|fine|suffice) (!by)
no would (be|suffice)
2 second to
hard to reply
how hard can
leave me (hang|in dark)
i patient
waste my
i hold this price
this how you
deserve ..1 {answer}
`;
