/** Worry that is put on. */
export const CONCERN = `
hope ..1 (you|everything|all) ok (,|i|on your|with you)
hope you not ..1 ({eaten}|fall|lose|get)
^ be (you|everything) ok (,|over)
^ everything ok
you ..1 alive
^ you there
you there ,
anyone there
you out there
worry about you
get ..1 worry
to worry
worry something
you ..3 {eaten} ..1 (by|under|on|in)
{eaten} you
not {eaten} by
search party
call hospital
win lottery
(into|off) ..1 (cliff|black hole)
lose in ..1 (jungle|bermuda)
(nothing|something) ..1 happen
sign of life
dog eat my
hit by
`;
