/** Haste that is made, not given. */
export const URGENCY = `
(last|final) (chance|call) (to lock|,|to get)
your last chance
last day to get
{deal} ..1 {gone} ..2 (,|tonight|at|in|up|by|monday|sunday|fast|limit|away)
if ..3 (discount|price|offer)
friday price
not ..2 (hold|guarantee|keep) ..1 ({deal}|your|this)
i can hold
i need ..2 (answer|decision) ..1 (by|asap|before) ..1 (or|,)
need (to know|you to decide)
(know|sign|decide|respond|back|wait|reply) ..8 (or i|or you|or lose|otherwise|guarantee|by tonight or)
{many} ..1 {deal} (leave|remain|available) (!in car|at table|at my)
(only|1) {deal} (leave|remain|in cohort)
day leave to
{deal} go (up|fast|away)
fill up
selling fast
limit time
window close fast
close round
before it late
miss (out|it|,)
(act|book) now (and|before)
time run out
clock tick
{many} other buyer
another candidate
now or not
not last long
not ..1 (around) ..1 long
let this slip
your competitor
decision asap
hurry , ..3 remain
(give|offer) ..2 (to someone|place away|to another)
you 24 hour
`;
