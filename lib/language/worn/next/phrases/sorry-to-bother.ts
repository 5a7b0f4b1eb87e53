/** Sorry for doing it, and doing it. */
export const SORRY_TO_BOTHER = `
(sorry|apology|apologise|apologize|hate|mean|hope|want|try|feel) ..4 {bother} (!with|meeting|bag|child|in|driver)
(sorry|apology|apologise|excuse) ..2 (another|repeat|follow|keep|reach|all email|for email)
(forgive|hate) ..1 (my|me) ..1 (persist|persistence|for)
(want|try|not) ..1 {bother} you
(i not|be) annoy
^ (me again|it me again)
broken record
(know|sure|understand|realise|realize|must) ..2 (you|be|must) ..2 (busy|swamp) (!on|with)
you must ..1 busy
your inbox full
`;
