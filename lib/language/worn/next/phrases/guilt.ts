/** Making them feel in debt. */
export const GUILT = `
i ..1 (put|invest|spend|pour|waste|sink) ..6 (into|in|on|prepare|for|with) ..2 (this|you|your|proposal|quote|pitch|deck|together) !(garden|year)
i work (all (weekend|night)|hard|so hard) on (this|your|proposal)
i ..1 go (above|out of my way|extra mile)
> out of my way to
(stay|sit) up all night
i ..1 (expect|hop) ..2 (more|better|answer|reply|response|courtesy) (from you|,|of you|courtesy)
> (expect|hop) ..2 (more|better) (from|of) you
(turn|say) (down|no) ..1 (other|another) ..2 for (you|this)
(counting|count|rely|bank|depend) on (you|this|your)
after (all|everything|all time) ..1 i ..1 (do|did|spend|put) 
(all|everything) (i|we) do for you
after everything
after all (i|time)
{guess} (that)? (you|my|this|i|it|we) ..3 not ..3 {worth} 
{guess} you (not|no longer|no) ..1 (interest|want|need|keen)
{guess} you ..1 (busy|all set|good) (for us|for me|,)
{guess} my ..3 not important
(time|timing) not right ,
(not|no) priority (for you|to you)
i not priority
(i|we) think (you|we) ..1 (deal|serious|connection|interest|agree|understanding|good connection|better)
would think you
you (promise|swear) (me|us|you|i)
you (say|tell) (me)? you ..1 (call|reply|get back|write|answer|let) ..5 (but|and) ..1 not
you owe (me|us)
you (lead|led) (me|us) on
> {sad} (in you|by your|with you|you|,|at) 
i ..1 {sad} (,|in you|by|you|not)
i sad you
feel let down
let (me|us) down
> {sad} to (see|hear|not)
(rude|unprofessional|disrespectful|unfair) (not|to|of you|,)
break my heart
least you (can|could|do)
you could ..1 at least (?!try )
you could (at least)? tell me
at least (let|tell|reply|answer|have|give) (me|us|you|courtesy)
(common|basic|professional|simple) (courtesy|decency|politeness)
decency to
(my|our) (boss|manager|director) ..1 (breathe|on my|ask me|furious|will)
(hit|make|meet|reach) my ..1 (quota|target|number)
(my|our) (job|commission|kid|family|livelihood) ..2 (on|depend|count)
(simple|1 word|short|yes or) (no|yes|reply) (would|will|be|is) ..1 (suffice|enough|do|nice|appreciate|fine|help)
(no|reply|yes) (would|will) (suffice|do|be nice|appreciate)
^ no fine
takes ..2 (second|minute) to (reply|answer|say|respond|write)
take ..2 (second|minute) to (reply|answer|say|respond|write)
(hard|much|difficult) to (reply|answer|respond|send|write|ask)
how hard (can|could|be|is)
leave (me|us) (hang|in dark|in limbo|dangling)
(me|us) hanging
i ..2 patient
waste (my|our) time
i ..1 (hold|reserve|save|keep) (this|your|price|spot) ..1 (price|spot|rate)? for you
thanks for nothing
how you (repay|thank|treat) (me|us)
i do you favour
even no
help me hit
deserve ..1 (reply|answer|response|better)
my ..1 not (important|worth)
`;
