/** Worry that is put on. */
export const CONCERN = `
> (hope|trust) (you|everything|all|thing) (ok|okay|alright|all right|well and alive) (,|with you|on your|over|at your|and|i|but|there) !(by (storm))
(hope|trust) (you|everything|all|thing) ok (,|with you|on your|over|at your|there)
> hope you (be)? not (stick|eat|get lost|get eaten|hit|swallow|fall|trap|lose|abduct|get lose|get eat|lie) 
^ be (you|everything|thing|all) (do)? ok (,|over|on your|with you|at your|there)
^ (you|everything|all) ok (,|over there|on your|there|with you|at your)
(be you|you) alive
^ (you there|be you there) $
^ be you out there
anyone (there|home|out there)
> worry about you
(get|start|begin|be|i) ..2 worry (about you|,|when you|something|as you|since)
(eat|abduct|kidnap|swallow|attack|hit|chase|trap|rescue) ..1 (by|under|in|on) !(shark)
you not ..1 (hit|swallow|eat|kidnap|abduct)
(bear|dog|alligator|shark) eat (you|my)
eat you
send ..1 search party
call (hospital|police)
win lottery
(stick|trap|lose|lost) (in|on|under) ..2 (island|jungle|rock|avalanche|pile|bermuda|triangle|heavy)
fall (off|into) ..1 (cliff|hole|earth|hole)
nothing bad ..1 happen
(something|anything) happen to you
sign of life
proof of life
dog eat my
blink 2
hold hostage ,
(hope) you not get lose
`;
