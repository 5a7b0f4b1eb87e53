import type { Phrases } from '../rule.ts';

const MOVING =
  '(float|floating|bring|bringing|push|pushing|move|moving|pop|popping|put|putting|get|getting|bubble|bubbling|bump|bumping|bumped|lift|lifting|raise|raising|resurface|resurfacing|send|sending|shove|shoving|boost|boosting|nudge|nudging|sneak|sneaking|surface|surfacing|place|placing|land|landing|drop|dropping|throw|throwing|jump|jumping|slide|sliding|kick|kicking|bounce|bouncing)';

/** Asking again for the same answer, or whether the last mail came. */
export const BUMP: Phrases[] = [
  {
    near: 'bump bumping bumb',
    says: [
      '<just>bump(ing)? (this|it|that|these|my|our|the below|you|me|up)( back)?( up)?( again| email| mail| message| note| thread| one)*( in| to| for| on)?( the top| your)?( of)?( your)?( inbox)?',
      '<small> bump',
      '^ (a |and )?bump( bump)? $',
      "(adding|sending|here's|here is|another|one more|\\+1)( a| another)?( <small>)? bump",
    ],
  },
  {
    near: 'inbox mailbox pile stack list spam junk',
    says: [
      `${MOVING} (this|it|that|my|our|the (e-?mail|message|thread|below|proposal|conversation)|these|me|myself) .. (top|front|forefront|surface) of (your|the|that|ur) (inbox|pile|list|mailbox|e-?mails?|mails|stack|heap|mind|to do list)`,
      `${MOVING} (this|it|that|my|our|me|myself)( <mail>)?( right)?( (back|up)|( back)?( up)? (in|into|to|on)) (your|the|ur) (inbox|mailbox|pile|list|stack)`,
      `${MOVING}( back)?( up)?( to| at)? the top of your (inbox|pile|list|mailbox|stack|heap)`,
      '(lost|buried|swallowed|drowned|drowning|stuck|hiding|disappeared|forgotten|sitting)( away)?( somewhere)? (in|under|at the bottom of|by) (your|the|ur|that) (busy |overflowing |crowded |full )?(inbox|mailbox|spam|junk|pile|spam folder|junk folder)',
      '(went|gone|go|going|end|ended|landed|land|fell|fallen|got caught|got stuck|been caught|hit|hitting)( up)?( straight)?( in| to| into) (your |the )?(spam|junk)( folder)?',
      '(check|checked|look in) (your|the) (spam|junk)( folder)? (for|in case)',
    ],
  },
  {
    near: 'resurfacing resurface surface floating float reviving revive',
    says: [
      '<just>(resurfac(e|ing)|re-surfac(e|ing)|surfacing|floating|reviv(e|ing)) (this|my|our|it|that|the below|the thread)( email| thread| message| one| note| back| again| up)*',
    ],
  },
  {
    near: 'any anything update news thoughts',
    says: [
      '^ (is there |are there |do you have |got |you got |have you got |have you had |did you have |was there |have )?any (further |more |other |initial |quick |new )?(updates?|upd8|news|movement|progress|thoughts?|feedback|word|luck|joy|decisions?|responses?|reply|answers?|verdict|developments?|questions|concerns)( yet| so far| at all| here| there| please| for me| for us| from you| from your (end|side|team|partners?|board|committee|boss)( meeting)?| on your (end|side)| (on|about|regarding|with|re) <thismatter>| since| to share| pls| or not)*( <thismatter>)? $',
      "(wondering|curious|see|know|ask|asking|hoping|checking)( if| whether)?( there (is|are|was|were|has been)| there's| you (have|had|got|'ve got|might have))* any (further |more |new )?(updates?|news|movement|progress|thoughts|feedback|word)( yet| so far| here| for me| from you| on your (end|side)| (on|about|regarding) <thismatter>)* $",
      '^ anything (new|yet)( on your (end|side)| to report| from you| for me| on <thismatter>)? $',
      '^ (an )?update( please| pls)? \\?',
      '^ what( did| do)? (you|are your|were your) thoughts on (my|this|the proposal|our)( <lately><mail>)? $',
      "(i'd|i would|we'd|we would)( really| so| much| greatly)* (appreciate|love|like|welcome|be grateful for|be glad of)( to (get|have|hear))? (an?|some|any) (quick |brief |short )?(update|news|answer|reply|response|feedback)( on <thismatter>| from you| either way| at your earliest .. | please)* $",
      '(could|can|would|will) you( please| kindly)? (give|send|provide|share)( me| us)?( with)? (an?|any|some) (quick |brief |short )?updates?( please| on <thismatter>)* $',
      '(could|can|would) (i|we)( please)? (get|have) (an|any|some|a quick) update( please| on <thismatter>)* $',
    ],
  },
  {
    near: 'follow following folow folowing followup',
    says: [
      '(<reallyjust> )(doing )?(a )?(<small> )?foll?ow(ing)?( back)? ?up( with you| on| about| to| again| regarding| here)?',
      '^ (sending )?(a |an )?(<small> ){1,2}follow ?up( to| on| from| here| regarding| about)?',
      '<want> <just>foll?ow( back)? ?up( again| with you| on| about| to| regarding| and)?',
      '^ <just>foll?owing( back)? ?up( again| yet again| once (more|again)| one (more|last) time| here| with you)?( on| about| regarding| to see| to check| re|,)?( (this|that|it|the below|below|here)| <minemail>| the <lately>(e-?mail|mail|message|note|voice ?mail|proposal|offer|quote|pitch|deck)| if| whether| as i| since i| because i| $)',
      '^ (a |this is a |this is my |my )?(<nth> )?follow ?up (to|on|number|no|#) (my|our|\\d|two|three|this)',
      '^ <nth> follow ?up',
    ],
  },
  {
    near: 'receive recieve get got see saw seen read open reach gotten come catch caught go look miss missed',
    says: [
      "(did|have|had|didn't|haven't|dd)( you| u| ya)( not| ever| even| already| actually| happen to| manage to| yet| by any chance| get a chance to| have time to| perhaps| maybe)* (get|got|gotten|receive|received|recieved?|see|saw|seen|read|open|opened|look at|looked at|review|reviewed|catch) <minemail>",
      '(did|have|had)( you| u| ya)( ever| even| actually| at least| happen to)* (get|receive|see|read|open) (the|this|that) <lately>(e-?mail|mail|message|voice ?mail|proposal|note|quote|info|information|deck) (i|we) (sent|left|wrote|e-?mailed|mailed|shared|forwarded)',
      "(if|whether|that|sure|hope|trust|assume|confirm|suppose|guess) (you|u)( have| had| did|'ve|'d| ever| even| actually| might have| may have)*( not)? (get|got|gotten|receive|received|recieved?|see|saw|seen|read|open|opened|looked at|reviewed|caught|missed|overlooked) <minemail>",
      "not sure( if| whether| that)?( you| u)( have| had| ever| even|'ve|'d| actually| did)* (get|got|gotten|receive|received|recieved|see|saw|seen|caught|read|noticed)( <mymail>| this| it| that| what i sent)",
      '(did|has|have|had) <minemail>( ever| even| actually| not)? (reach|reached|get|got|come|arrive|arrived|land|landed|go|gone|make|made|slip|end|find)( through| to you| you| lost| it)?',
      '(if|whether|sure|hope|hoping) <minemail>( ever| even| actually)? (reached|got|came|arrived|landed|went|made|found|has reached)( through| to you| you)',
      '(missed|overlooked|lost|skipped over|forgotten|forgot)( about)? <minemail>',
    ],
  },
  {
    near: 'case icymi missed thoughts',
    says: [
      "(just )?(in case|incase)( you| u)( have| had|'ve|'d| may have| might have| somehow| accidentally)*( not)? (miss|missed|mised|overlooked) (it|this|that|the below|<minemail>|<minemail>)( the first time| last time| below)?",
      "(just )?in case( you| u) (did not|didn't|haven't|have not|never|hadn't)( yet)? (see|saw|seen|get|got|receive|received|recieved?|read|open|opened|catch)( it| this| that| <mymail>| $)",
      '(just )?in case (this|it|that|<minemail>|my last) .. (lost|buried|missed|overlooked|spam|junk|cracks|stuck|radar|slipped|forgotten|swallowed)',
      'icymi',
      '^ (any |your |quick |some )?thoughts( yet| so far| on <thismatter>)* ?\\?',
    ],
  },
  {
    near: 'chance time moment opportunity minute manage managed able',
    says: [
      "(have|did|had|has|if|whether|wondering|see|hoping|hope|maybe)( you| u|you've|you'd)( guys| all| or your team| and your team)?( have| had| get| got| gotten|'ve|'d| ever| even| perhaps| maybe| already)*( a| the| any| some| enough)? (chance|time|moment|opportunity|minute|second)( yet| now)? to( have a| take a| give it a| sit down and| fully| properly| quickly)* (look|review|read|see|think|go (through|over)|check|consider|digest|watch|discuss|process|reflect|open|respond|reply|get back|chat|talk|connect|speak|circle|take|listen|sign|decide|run)",
      '(did|have|had|if|whether)( you| u) (manage|managed|been able|able|were able|get round|got round|get around|gotten around) to( have a| take a)* (look|review|read|see|think|go (through|over)|consider|digest|reply|respond|looking|reading|reviewing|thinking)',
    ],
  },
  {
    near: 'cracks crack slipped slip radar buried shuffle lost fell fall',
    says: [
      '(slip|slipped|slipping|fall|fell|fallen|falling|slips|falls)( right)? (through|between|thru) the (cracks|net)',
      '(fell|fallen|fall|slipped|dropped) off( of)? your (radar|desk|plate|list|to do list)',
      '(slip|slipped|slips)( past)? (your mind|you by|past you|by you)',
      "(this|it|<minemail>|things|that)( has| have| may have| might have| must have| probably| just| may| might| could have|'s| didn't| did not| doesn't| hasn't| hadn't| had)* (get|got|gotten|getting|been|gets|be)( a bit| somewhat)? (buried|lost in the shuffle|lost in the (noise|mix|pile|holiday rush|flood)|overlooked|drowned|swallowed|lost in your|lost or|forgotten)",
    ],
  },
  {
    near: 'ping pinging nudge nudging poke poking prod prodding chase chasing reminder popping knock',
    says: [
      '(<reallyjust> |^ |<want> )<just>(ping|pinging|nudge|nudging|poke|poking|prod|prodding|chase|chasing|knock|knocking)( you| this| it| my| again| back| on your| up| for a| a reply| a response)',
      '(giving|give|sending|send)( you| this| it) (a|another|one more) (<small> )*(ping|nudge|poke|prod|kick|shout|bump|push)',
      '(^ |just )(a |another |here with a )?(<small> ){1,2}(ping|nudge|poke|prod|reminder) (on|about|re|regarding|of|from|here|again|in case|as|since|that (i|we)|for you to|to (get back|reply|respond|let me|answer|see))',
      '(^ |just )(a |another )?(<small> )+(ping|nudge|poke|prod|reminder) $',
      '(^ |just )a (ping|nudge|poke|prod|reminder) (about|on|re|regarding|of) (my|this|our|the below)',
      '(popping|poking|pop|sticking|stick|poke)( back)?( my head)?( back)? (in|up|into your inbox|in your inbox|round the door|up again)( here| again)? $',
      '(popping|pop)( back)? (into|in|up in) your inbox',
      '(please )?consider this (a|your|my) (<small> )*(nudge|reminder|ping)',
    ],
  },
  {
    near: 'resend resending sending resent forwarding trying attempt try send',
    says: [
      '(re-?sending|resend|re-?sent|re-?forwarding|re-?sharing)( you)? (this|my|our|it|the below|below)( email| message| note| mail)?',
      '(sending|forwarding|posting) (this|it|my <lately><mail>)( over| on)?( to you)? (again|once more|one more time|a second time|in case|just in case)',
      '^ (just )?trying( you)?( this)?( again| once more| one more time| one last time)( $| in case| as i| since i| here| before)',
      "(i|we)( thought (i|we))?('d|'m| would| figured)? (try|trying|give it) (you )?(again|one more time|one last time|one more (try|shot|go)|another (try|shot|go)) $",
    ],
  },
  {
    near: 'interested intersted expect revert keen decided decide decision mind considering market',
    says: [
      '(are|r) (you|u) (still|even|actually) (interested|intersted|keen|up for it)( in (this|working|moving|talking|our|my|learning|hearing|chatting|speaking|exploring|discussing|partnering|connecting)| $)',
      "(if|whether) (you're|you are|this is|it's|it is) still (of interest|interested|intersted|something you|on your|relevant|a priority|keen)",
      '^ (still|even) (interested|keen)( in (this|working|our|my|talking))? ?\\?',
      'are you still (in the market for|considering (us|our|my|this|working)|thinking about (us|our|my|this|working))',
      "(have|had|did|if|whether|wondering) (you|you guys|your team|you've|you had|you have)( have| had| already| yet| finally| all| been able to)* (decided|decide|made a decision|make a decision|made any decision|come to a decision|come to any decision|reached a decision|reach a decision|made up your mind|made your mind up|make up your mind)( yet| already| (on|about|regarding) <thismatter>| either way| one way or the other)* $",
      'when (can|should|may|will|could|do|might) (i|we) (expect|hear|get|have|receive)( back| to hear)?( an?| your| some)?( answer| reply| response| decision| feedback| from you| update| back)',
    ],
  },
  {
    near: 'get got see seen receive read documents',
    says: [
      '(did|have)( you| u)( ever| actually| even| all)* (get|got|see|seen|receive|received|read) this( yet| already| one| email| message)* $',
      '(sent|e-?mailed|wrote|mailed|messaged)( to)?( you)? .. (did|have)( you| u)( ever| even)* (get|got|see|seen|receive|received|read) (it|them|that) $',
      '(did|have|had)( you| u)( ever| even)* (get|receive|received|see|seen|read) (the|those|these) <lately><mail> (i|we) (sent|shared|e-?mailed|mailed|left|forwarded)',
    ],
  },
  {
    near: 'make making made',
    says: [
      "(make|making|made) sure( that)?( you)( have| 've| had)* (saw|got|seen|received|caught|noticed|read|have|didn't miss|haven't missed) (this|it|that|<minemail>)(?! (right|back|all))",
      "(make|making) sure( that)? (this|it|that|<minemail>) (didn't|doesn't|hasn't|hadn't|did not|isn't|wasn't|won't)( get| got| been| fall| slip| end up| gone| go| be| getting| being)*( a bit)? (lost|buried|missed|overlooked|past|through|between|off|to spam|into spam|in spam|forgotten|to your)",
    ],
  },
  {
    near: 'sure unsure wondering wonder check hope hoping know see case chance',
    says: [
      '(not sure|unsure|wondering|wonder|no idea|see|know|check|checking|in case|hope|hoping)( if| whether| that)? (this|it|<minemail>)( ever| has| even| actually)* (reached|got to|came through|made it|arrived|went through|landed|found)( to)?( you| through| $)',
      "(any|is there any) chance( that)?( you| u)( have| had| 've)* (saw|seen|got|read|looked at|received) (this|it|<minemail>)",
    ],
  },
  {
    near: 'thoughts feedback take opinion think make thought view views',
    says: [
      '(your|any|what) (thoughts|feedback|take|opinion|views?) (on|about|regarding) (<minemail>|(the|this|that) <lately><mail> (i|we) (sent|shared|emailed|left))',
      'what (did|do|does)( you| your team| u) (think|make) (of|about) (<minemail>|(the|this) <lately><mail> (i|we) (sent|shared|emailed|left))',
    ],
  },
  {
    near: 'lost buried missed overlooked',
    says: [
      '(did|has|have) (this|it) (get|got|gotten|been) (lost|buried|missed|through|overlooked|swallowed)( in your| in the (shuffle|noise|mix)| $)',
    ],
  },
  {
    near: 'still even considering market',
    says: [
      '^ (still|even) (interested|keen)( in (this|working|our|my|talking))? ?\\?',
      'are you still (in the market for|considering (us|our|my|this|working)|thinking about (us|our|my|this|working))',
    ],
  },
  {
    near: 'decided decide decision mind',
    says: [
      "(have|had|did|if|whether|wondering) (you|you guys|your team|you've|you had|you have)( have| had| already| yet| finally| all| been able to)* (decided|decide|made a decision|make a decision|made any decision|come to a decision|come to any decision|reached a decision|reach a decision|made up your mind|made your mind up|make up your mind)( yet| already| (on|about|regarding) <thismatter>| either way| one way or the other)* $",
    ],
  },
  {
    near: 'bubbling bubble float floating pushing popping raising surfacing lifting moving',
    says: [
      '<just>(bubbling|bubble|floating|float|surfacing|pushing|popping|lifting|moving|raising) (this|it|that|<minemail>)( back| by you| to you| past you| your way)*( up| again| to the top| back up)(?! (the|to the (?!top)|and down|stairs))',
    ],
  },
  {
    near: 'missed overlooked',
    says: [
      '(which|that|this|what) (you|u) (may|might|must|probably|perhaps|could)( well)?( have)? (missed|overlooked|not seen|skipped)',
      '(you|u) (may|might|must|probably)( well)?( just)? have (missed|overlooked) (it|this|that|<minemail>)',
    ],
  },
];
