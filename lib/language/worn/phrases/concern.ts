/** Worry that is put on. */
export const CONCERN = `
hope ..1 (you|everything|all) ok (,|i|on your|with you)
hope you not ..1 ({eaten}|fall|lose|get)
^ be (you|everything) ok (,|over)
^ everything ok
you ..1 alive
^ (you|be you) there ,
anyone there
you out there
worry about you
^ get worry
i ..1 get worry
you ..3 {eaten} ..1 (by|under|on|in)
{eaten} you
search party
(into|off) ..1 (cliff|black hole|face of earth)
(nothing bad|something) happen
hope nothing
sign of life
dog eat my
hit by bus
(not|be you) (stick|trap)
`;
