/** Counting one's own tries. */
export const COUNT = `
i ..1 (leave|send|drop) you? ..2 {many} ..2 (email|message|note|voicemail|text|letter|reminder|voice) !(in|for|with|to (?!you|see|reach))
(leave|send) ..2 {many} (voicemail|message) (and|,|on your)
leave {many}? message with your
(this|1) ..3 {nth} ..2 (email|mail|message|attempt|try|note|follow|reminder|voicemail|letter|call) !(address|at sour)
(this|it) ..1 {nth} time i ..1 {tried} !(pump)
^ {nth} (time charm|attempt|try|email|message|reminder|time lucky)
{nth} time charm
(email|message|attempt|try|reminder) (number|no|#)? (# )?{many} (from|to|here|,)
(email|message|attempt|try) #1
i ..1 {tried} (to|out)? ..2 ({many} time|2|{many} (of)? (time)|repeatedly|again and again)  !(with|about (broken)|bank|to (?!you|reach))
i ..2 try ..2 ({reach}) you
i ..1 try you (on|by|at)
try (to {reach}|{reach}) you
i ..2 (email|call|write|leave) (call|and|text|,) ..2 (call|email|leave|send|text)
chase you
reach out ..2 {many}
(after|despite) ..2 ({many}) ..2 {letter} !(to climb)
(my|our|all my) ..1 {many} ..1 (email|message|call|voicemail|attempt) !(have)
{many} (email|message|call) (and|later|,) 
unanswered (email|call|message)
(i|to) (keep|continue) ..1 {tried} (you|to)
i keep (follow|reach|leave|send|try)
how many time (did|must|will|need|should)? i
(for|be) (umpteenth|hundredth|nth) time
time and again
all week $
(repeat|numerous|multiple) (email|attempt|message)
`;
