/** Making them feel in debt. */
export const GUILT = `
i ..1 (put|invest|spend) ..4 (into this|in this|your|on this)
work all weekend on your
up all night
out of my way to
expect ..2 (more|answer|courtesy) ..1 (from you|courtesy)
count on (you|this)
after (all|everything) ..1 i
everything i do for
{guess} ..4 not ..3 {worth}
{guess} ..1 you ..1 (busy|all set)
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
rude not
common courtesy
no (would|fine|suffice) (!by)
2 second to
hard to reply
how hard can
leave me (hang|in dark)
i patient
waste my
i hold this price
deserve ..1 {answer}
`;
