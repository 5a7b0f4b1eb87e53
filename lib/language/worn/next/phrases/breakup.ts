/** Threatening to go, to be called back. */
export const BREAKUP = `
{guess} (it|like)? ..1 (bad|poor|wrong) tim
{guess} (like)? ..1 (now|tim|time|this) ..1 not ..2 (right|good|priority|ideal|fit|best) (time|tim|right|moment|,|priority)? !(for)
{guess} (like)? tim (off|not right|bad|wrong)
^ bad tim
tim (off|bad|not right) ..3 close
(assume|presume|conclude|consider|take|understand|guess|guessing) (this|you|it|answer|matter|me|that|no) ..2 (not|no|close|go|move|choose|found|find|decide|pass|longer|lose|another) ..2 (interest|proceed|priority|close|want|with|on|radar|elsewhere|another|someone|no|direction|way|,)
consider matter close
{guess} (it|answer|you) (like)? ..1 (no|close) ,
(guess|suppose|assume|presume|seem) ..1 you ..1 (go|find|choose|move|decide|pick) ..2 (another|someone|elsewhere|on|else|different|with|in)
take ..4 as no
(close|archive) (out)? (your|this) (file|case|account|loop)
(should|shall|will|go ahead|to|and) close (out|file|loop|your|this)
close (file|loop|book) (on|for)? (this|you|your|,)
permission to close
> (stop|quit) (bother|email|contact|write|reach|follow|chase|here|message)
will stop (bother|here|email|write|contact|follow|reach|after)
(should|if|time|want me) (i)? (to)? stop (follow|write|email|contact|try)
(out of|off) your hair
get out of your (hair|way|inbox)
will leave you (alone|be|in peace|to it)
i ..1 not ..1 ({bother}|email|contact|reach|write|follow|message|call) (out|up|you)? (to)? (you)? (again|any|further|anymore|longer|after|from)
not follow up any
you (will)? not hear from (me|us)
last (you|time you) ..1 hear
last (time|email|mail|message|attempt|try|note|call|follow) (i|to you|from me|before i|,|on this) !(at|from this)
^ 1 last (email|try|message|note|time) (before|,|from)
(this|it) ..2 (last|final) (email|message|mail|note|attempt|try|time) (to|,|i|before|from me|unless|on) !(address|from this address)
^ (last|final) (email|try|attempt|message|note) (,|from|to|before)
(take|cross|remove|strike|scratch) you (off|from) (my|our) list
take hint
throw in towel
should i (stay|go|give up|move)
should i close
give up (on you|hope|,|on this|on me) !(coffee|smok)
want to give up on you
time (for me)? to (move on|give up|say goodbye)
time for me
be (this|it) (goodbye|time to say goodbye)
say goodbye
break up with you
if i not hear ..5 (will|i) (assume|take|close|presume|conclude|move)
not hear from you ..4 (will)? (assume|take|close|presume|move)
(unless|if) i ..1 hear ..4 (assume|take|close|presume)
not interest ,? any
(go|chosen|choose|find|hire) (with)? (another|someone else)
will go away
did you (move on|give up|lose interest)
this it from me
be (a )?no $
if you want me to stop
(reply|press|type) 1 (if|for)
leave it (at this|there) then
`;
