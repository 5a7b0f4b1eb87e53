/** Haste that is made, not given. */
export const URGENCY = `
(last|final) (chance|call) (to|,) (!see|swim)
your last chance
last day to get
{deal} ..1 {gone} ..2 (,|tonight|tomorrow|today|midnight|at|in|up|by|soon|friday|monday|sunday|fast)
not ..2 (hold|guarantee|keep) ..1 ({deal}|your {deal}|this)
i can (hold|guarantee)
> need ..1 (answer|decision|yes|yes or no) (!from caterer) ..4 (asap|or|tonight|now)
(answer|decision|reply) asap
(decide|sign) ..1 (asap|today|tonight)
^ (reply|respond|answer) ..1 (asap|today|tonight)
need (to know by|you to decide)
(know|sign|decide|respond|back|wait|reply) ..8 (or i|or you|or lose|otherwise|guarantee|by tonight or)
{many} ..1 {deal} (leave|remain|available) (!in car|at table|at my)
1 {deal} (leave|remain) (!at)
day leave to
{deal} go (up|fast|away)
limit time
before it late
miss (out|it)
sold out
^ act (now|fast)
book now before
time run out
clock tick
(other|another) (buyer|candidate|client|investor)
someone else interest
(valid|good) until (tonight|tomorrow|midnight|friday)
now or not
not last long
not ..1 (around) ..1 long
your competitor
(give|offer) ..2 (to someone|place away|to another)
`;
