/** Counting one's own tries. */
export const COUNT = `
i ..1 (leave|send) ..1 {many} ..1 ({mail}) (!in|for|with|to (city))
(this|attempt|email) ..3 {nth} ..1 {mail} (!address|at (!get))
{nth} time i ..1 {tried}
^ {nth} (attempt|{mail}) (to|from|here|,)
third time charm
(email|attempt|message) (number|#) ..1
i ..1 {tried} ..2 ({many}|you) ..2 (time|2|all week|for week) (!with|bank|to install)
i ..2 {tried} you ..2 (2|time|for week|all)
i try you (on|by)
i ..1 try ..2 (reach|contact|call) you
(after|despite) ..1 {many} ..1 {mail}
my last? {many} {mail}
{many} {mail} and
i keep {tried}
how many time
leave ..3 {mail} (with|on) your
`;
