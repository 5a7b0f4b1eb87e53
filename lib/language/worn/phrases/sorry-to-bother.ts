/** Sorry for doing it, and doing it. */
export const SORRY_TO_BOTHER = `
(sorry|apology|apologise|apologize|hate|mean|hope|want|try) ..4 {bother} (!with|meeting|bag|child|in|driver)
(sorry|apology|apologise|excuse|forgive|pardon) ..4 (another|repeat|again|follow|keep|reach|email|message|inbox|persistence)
hate me for
like stalker
(want|try|not) ..1 {bother} you
^ (me again|it me again) (!who)
broken record
(know|sure|understand|realise|realize|must) ..2 (you|be|must) ..2 (busy|swamp|lot of) (!on|with)
your inbox full
`;
