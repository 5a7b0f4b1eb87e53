/**
 * Lists of words that many phrases share, named `<name>` in a phrase. Written as a phrase is: the
 * ways of writing one thing, apart by `|`.
 */
export const WORDS: Readonly<Record<string, string>> = {
  just: '((just|jst|jsut|only|simply|merely|quickly|really|gently|briefly|also|kindly|quick) )*',
  reallyjust: '(just|jst|jsut|only|simply|merely|quickly)',
  small:
    '(quick|little|gentle|friendly|polite|brief|casual|small|tiny|wee|cheeky|shameless|soft|kind|courtesy|final|last|another|second|third|my (daily|weekly|monthly))',
  want: "(i |we |just |really )*(want(ed|ing)?|wnated|wished|hop(ed|ing)|trying|tried|figured (i|we)'d|(figured|thought|decided) (i|we) (would|should|might)|thought (i|we)'d|thought|thought it was time|decided|would like|would love|i'd like|i'd love|we'd like|we'd love|keen|eager|looking|writing|emailing|mailing|dropping by|dropping in|popping in|stopping by|reaching out|reached out|here|(a )?(quick |short |brief )*(note|line|one|message|e-?mail|word))( to| and|,)?",
  ive: "(i've|i have|ive|we've|we have|weve|have)",
  havent:
    "(haven't|have not|i've not|we've not|i've still not|we've still not|i've yet to|havnt|hasn't|has not|hadn't|having not|not having|didn't|did not|never|have yet to|yet to|have still not|still not|still haven't|don't seem to have|don't think i've|don't think we've|don't think i|don't believe i've)",
  mail: '(e-?mails?|mails?|messages?|msgs?|mesages?|notes?|voice ?mails?|vms?|texts?|dms?|inmails?|invit(e|ation)s?|proposals?|offers?|quotes?|quotations?|pitch|pitch decks?|decks?|letters?|requests?|connection requests?|calls?|info|information|materials?|one pager|questions?|estimates?|applications?|resume|cv|résumé|portfolio|documents?|brochures?|stuff|thing|link|follow ups?|outreach|contract|agreement|invoices?|attachments?|presentation|demo)',
  letter:
    '(e-?mails?|mails?|messages?|msgs?|notes?|voice ?mails?|vms?|texts?|dms?|inmails?|letters?|calls?|attempts?|reminders?|follow ?ups?|follow-ups?|requests?|phone calls?|invites?|pings?|nudges?|times)',
  lately:
    '((last|previous|prior|earlier|first|original|initial|recent|other|second|third|below|latest|few|two|three|four|several|many|multiple|sales|little|linkedin|long|final|quick|past|reply|intro|introductory|pricing|investment|updated|revised) )*',
  mymail: '(my|our|the|this|that|these|those|all my|all of my|any of my|one of my) <lately><mail>',
  minemail: '(my|our|any of my|all my|all of my|all our|one of my|either of my) <lately><mail>',
  thismatter:
    '(this|that|it|these|the below|below|things|everything|here|my .. <mail>|my <lately><mail>|our <lately><mail>|the <lately>(proposal|offer|quote|quotation|contract|deal|pitch|deck|invoice|agreement|email|e-mail|mail|message|note|estimate|term sheet|pricing)|my (idea|ideas|application|pitch|deck|candidates?|candidacy|resume|cv)|your (end|side|decision|thinking|thoughts|reply|answer|timeline))',
  many: "(several|numerous|multiple|many|countless|repeated|a number of|a few|a couple|a couple of|a handful of|a bunch of|a lot of|lots of|plenty of|quite a few|so many|too many|two|three|four|five|six|seven|eight|ten|half a dozen|a dozen|dozens of|\\d{1,3}|various|more than \\w+|over \\w+|at least \\w+|umpteen|god knows how many|i don't know how many)",
  nth: '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|nth|umpteenth|hundredth|millionth)',
  reach:
    '(reach|contact|call|phone|ring|e-?mail|mail|text|message|get hold of|get a hold of|get ahold of|get in touch with|get in contact with|get through to|connect with|catch|speak to|speak with|talk to|talk with|track down|pin down|find)',
  youre: "(you're|you are|your|youre|ur|u r|you guys are|y'all are|you all are)",
  interested:
    '(interested|intersted|intrested|interest|keen|bothered|serious|a priority|priority|a fit|a good fit|relevant|looking|in the market|for you|on your (radar|list|mind)|want to|want this|need this|need (us|me|our|my)|need any help|care|ready|your thing|your cup of tea|the right (time|fit|moment|person)|a good (time|fit|moment)|something you|moved on|going ahead|proceed|pursue|pursuing|gone (with|another|elsewhere|in)|went (with|another|elsewhere|in)|found (someone|another|something|a|what)|passing|decided (against|to go|not)|go(ing)? with (someone|another)|changed your mind|lost interest)',
  answer:
    '(answer|decision|response|reply|yes|yes or no|yes or a no|commitment|signature|signed contract|confirmation|go ahead|green light|payment|deposit)',
  gone: '(expires?|expiring|expire|ends?|ending|end|disappears?|vanish(es)?|runs? out|running out|goes away|go away|lapses?|is gone|are gone|will be gone|off the table|goes up|go up|going up|increases?|increasing|double|doubles|is over|closes|closing|reverts?)',
  offer:
    '(offer|deal|price|prices|pricing|discount|promotion|promo|special|special price|special offer|rate|rates|bonus|early bird|early bird price|proposal|\\d{1,2} ?%( off)?|round|allocation|free trial)',
  soon: '(tonight|today|tomorrow|at midnight|midnight|soon|in \\d{1,3} (hours|days|minutes)|in (a few|two|three) (hours|days)|this (week|evening|afternoon|friday|sunday|weekend)|by (the end|end|friday|monday|tonight|tomorrow|midnight|eod|noon)|(on |this )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)|at the end|end of|within)',
  bother:
    '(bother|bothering|bug|bugging|pester|pestering|nag|nagging|annoy|annoying|disturb|disturbing|hassle|hassling|trouble|troubling|spam|spamming|badger|badgering|hound|hounding|harass|harassing|stalk|stalking|chase|chasing|nudge|nudging|interrupt|interrupting|intrude on|bombard|bombarding|pressure|pressuring|keep (on )?(e-?mailing|bothering|writing to|writing|calling|chasing|asking|messaging|pinging|contacting|pestering|bugging|cluttering|filling|clogging|sending|taking)|blow(ing)? up|fill(ing)? up|clog(ging)? up|clutter(ing)? up|clog|clutter)',
  pest: '(pest|nag|nuisance|pain|pain in the (neck|ass|butt|backside|rear)|a bother|bore|broken record|thorn in your side|stalker|pushy|annoying|bothersome|persistent|a persistent|insistent|impatient|intrusive|spammy|that (guy|person|salesperson|recruiter)|squeaky wheel|bad penny)',
};
