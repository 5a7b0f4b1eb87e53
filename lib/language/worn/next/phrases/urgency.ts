/** Haste that is made, not given. */
export const URGENCY = `
(last|final) (chance|call|opportunity) (to (lock|get|grab|save|claim|join|buy|secure|sign)|before|,|for (this|your)) 
your (last|final) (chance|opportunity)
last day to (get|claim|save|sign|buy|lock)
{deal} ..1 {gone} (in|at|on|up|,|by|to|tonight|{soon})
{deal} {gone} {soon} !(if)
{deal} (only)? (valid|good|available) (until|for) (tonight|today|tomorrow|midnight|next)
{deal} ..2 {gone} (on|at|by|in)? {soon} !(if)
(or|otherwise|after friday|then) ..2 {deal} ..1 (off|go|gone|void|double|withdraw|lapse|expire)
{deal} (off|void|go away)
(price|rate) (go up|rise|double|increase|will (go up|rise|double|increase))
i can hold (this|your|price)
not (hold|keep|guarantee|able to hold) ..1 (this|your|price|rate|spot|it)
not guarantee
(need|want|must) ..2 {answer} ..1 (by|before) (tonight|today|midnight|end|eod|tomorrow|noon)  !(so|from (caterer)|,? if)
(need|want|get) ..2 {answer} (asap|now|immediately|right away|today|tonight|or|by tonight or)
need you to (decide|sign|confirm|answer) ..1 (today|tonight|now|by|asap)
need to know by
(decide|reply|respond|sign|answer|know|confirm|book|buy|call|get back to me) ..4 (or|otherwise|before) (i|you|we|price|somebody|someone|lose|miss|will)
(respond|sign|decide) ..3 otherwise
if you not (sign|reply|decide|answer|book|buy) ..5 (i|we|price|you)
if i not get ..2 answer ..3 {deal}
{many} ..1 {seat} (leave|remain|available|at this) !(in car|at (our|table|table)|for us)
(1|single|last) ..1 {seat} (leave|remain|in|available) !(at)
{many} (hour|day) (leave|remain) to
{seat} (go|fill|limit|run|sell|disappear) (fast|up|out|quickly|limit|,)
(round|cohort|spot|class|it) (fill|go|close) (up)? (fast|soon)
(fill|sell|go) (up|out)? (fast|quickly)
{seat} limit
limit time
window (close|shut) !(loud|,)
(round|window|door) close (on|soon|fast) ..1 (friday|monday)? ..2 (and|before)
before it late
not (miss|lose) (out|this|your) 
miss (out|it) (on|,)
about to miss
act now (and|,|before)
(book|buy|order|sign up) now before
time run out
(time|clock) tick
clock ..1 tick (,|and)
(other|another|2|someone|several|{many}) ..1 (buyer|candidate|client|investor|parties|party|team) ..1 (interest|wait|who will|in line|ask|look)
(give|offer) (it|your slot|your place|your spot|slot|place|spot) (to|away) 
now or never
not (last|wait|around|be around) (long|,|for long|forever)
not let this slip
your competitor
hate for you to (miss|lose)
decision asap
asap or
hurry , 
decide (today|now|tonight) (or|,)
(respond|reply|answer) (today|tonight|now) (or|,|otherwise)
(you|lose) lose your (place|spot|slot|seat)
keep this (rate|price|offer) (open)?
you ..1 (24|48|12|2) hour
while (supplies|stock|they) last
place fill
not (be)? wait ,
`;
