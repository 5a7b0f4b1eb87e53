/** Counting one's own tries. */
export const COUNT = `
i ..1 (leave|send) ..1 {many} ..1 ({mail}) (!in|for|with|to (city))
(this|attempt|email) ..3 ({nth}) ..1 ({mail}|time i) (!address|at sour)
^ {nth} (attempt|{mail}) (to|from|here|,)
third time charm
{mail} (number|#) ..1
attempt #3
i ..1 {tried} ..2 ({many}|you) ..2 (time|2|all week|for week|by) (!with|bank|to install)
i ..2 {tried} you ..2 (2|time|for|on|all)
i ..1 try ..2 (reach|contact|call) you
i email , call
(after|despite) ..1 {many} ..1 {mail}
my last? {many} {mail}
{many} {mail} and
i keep {tried}
how many time
(for|be) umpteenth
leave ..3 {mail} (with|on) your
`;
