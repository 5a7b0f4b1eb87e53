/** Sorry for doing it, and doing it. */
export const SORRY_TO_BOTHER = `
(sorry|apology|apologise|apologize|forgive|excuse) ..3 {bother} (you|this|,|again|me|,) 
(sorry|apology|apologise|apologize|forgive|excuse|hate|mean) ..4 (pest|pain|nag|nuisance|persist|persistent|persistence|stalker|bother|push|pushy|annoy) !(child|class)
sorry for all ..2 (email|message|call|follow)
(sorry|apology|apologise|forgive|excuse) (to|for|my)? ..2 (another|repeat|follow|all|reach|keep|many|email you again|resurface)
(sorry|apologise|apology) ..1 (to|for) ..1 (chase|email|write|reach|resurface|bump|follow|keep) 
(hate|mean|want|try|like|hope|wish) (to|not to|i not)? ..3 ({bother}|pest|pain|nag|nuisance|pushy|persistent|annoying|spam)
not (want|mean|try|like) to ..2 ({bother}|pest|pain|nag|nuisance|pushy|persistent|spam|spammy)
(i|we) (hope|trust) i not ..1 ({bother}|pushy|persistent|annoy)
i ..1 not (stalk|spam|bother) you
^ (it me|me) again
broken record
(sound|feel|look|like) (like)? ..1 (stalker|broken|pest|nag)
i ..1 (know|realise|realize|sure|understand|bet|imagine|appreciate) ..1 you ..4 (busy|swamp|full plate|snow|slam|hectic) !(on|with|so how)
(know|realise|realize|sure|understand) your (inbox|plate) ..1 full
you must ..1 busy
^ you must busy
not hate me
at risk of ..2 (broken|annoy|repeat|pest|nag)
hate (annoy|be|to) ..2 (recruit|annoy|pest|salesperson|again|nag|pain)
(annoy|pushy) (sales|salesperson|recruiter|person|guy)
`;
