/** Threatening to go, to be called back. */
export const BREAKUP = `
{guess} ..3 (bad tim|tim off|tim not right|good time)
{guess} ..4 (not|no) ..2 ({worth}|priority|proceed|radar)
{guess} ..2 you ..1 (choose|move|go|find|change) ..1 (on|another|someone|with|in)
{guess} matter close
{guess} ..4 (as|be|it|answer) no ,
(close|archive) (your|out your|out) file
(should|shall|will) ..2 close (file|loop|out)
i ..1 stop (bother|here|follow)
of your hair
leave you alone
i ..1 not ..1 ({bother}|{tried}) ..2 (again|further)
not hear from me (again|,)
last (you will hear|time i|attempt|try)
this ..3 (last|final) ({mail}|time|attempt) (,|to you|i|before)
^ (last|final) ({mail}|try) (,|from me|before)
1 last email
(final attempt|last try)
(take|cross|remove) you off
take hint
give up (hope|on you)
me to (give up|move on)
say goodbye
this goodbye
if i not hear
unless i hear
will go away
should i stay
did you move on
`;
