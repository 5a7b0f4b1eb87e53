import type { Phrases } from '../rule.ts';

const NOT_THEM =
  '(?! ?(from|by|about|of) (?!you|u |ya|your|anyone (at|on|in|from) your|anybody|either of you|any of you|y.all))';

/** Holding their silence up to them. */
export const SILENCE: Phrases[] = [
  {
    near: 'heard hear herd hearing peep word',
    says: [
      `<havent>( yet| still| really| actually| even| to)*( heard| hear| herd) (back|anything|a thing|a peep|a word|a single word|much|a lot|nothing|zip)( back| yet| at all| so far| since)*${NOT_THEM}(?! (about|on) (the|a) (?!proposal|offer|quote|deal|pitch|contract|below))`,
      `<havent>( yet| still| really| actually| even| to)*( heard| hear) from (you|u|ya|your|anyone (at|on|in|from)|anybody|either of you|any of you)`,
      '<havent>( yet| still| really| actually)*( heard| hear)( yet| so far| since)? $',
      '(no|not a|nothing|not one|without a|still no)( single| further)? (word|peep)( back)?( yet)?( from you| from your| so far| since| at all| on my| about my| $)',
      '(heard|hearing|hear) (nothing|zero|zilch|nada|crickets)( back| more| further)*( from you| from your| since| so far| yet| at all| $| and| on my| about my)',
      "(been|it's|its) (a while|ages|forever|weeks|months|days|some time|\\w+ weeks|\\w+ days|\\w+ months)( now)? since (i|we)('ve| have)?( last)? heard( anything| back)*( from you| $)",
      "(been|it's|its) (a while|ages|forever|weeks|months|days|so long|some time|\\w+ weeks|\\w+ days|\\w+ months)( now)? since (your|you) (last )?(message|e-?mail|mail|reply|response|wrote|replied|answered|responded|called|got back)",
    ],
  },
  {
    near: 'waiting awaiting waited wait',
    says: [
      "(i'm|i am|we're|we are|am|still|been|patiently)( still| patiently| eagerly| anxiously)* (waiting|awaiting)( patiently| so long| for (weeks|days|ages|months))*( on| for)? (you|your|a (reply|response|answer)|an answer|any (reply|response|answer|word)|some (reply|response|word|sign)|to hear)(?! (in|at|outside|by) the)",
      '^ (still )?(waiting|awaiting)( on| for)? (your (reply|response|answer|feedback|decision|email)|a (reply|response)|an answer|to hear)',
      "(i've|i have|we've|we have)( been)?( now)? (waiting|waited)( patiently| long enough| for (days|weeks|months|ages|\\w+ (days|weeks|months)))+( now)?( $| for you| for your| for a (reply|response)| and)",
    ],
  },
  {
    near: 'responded respond replied reply replying answered answer answering acknowledge return get got gotten writ write wrote call bother react',
    says: [
      "(you|u|you guys|your team|nobody at your end|no one on your side|no one|nobody)( still| simply| just)?( haven't| have not| havnt| hasn't| didn't| did not| never| have yet to| still haven't| have still not| failed to| have failed to| don't seem to have| seem not to have| couldn't even| can't even| don't| won't| have never| still have not| aren't| are not)( even| yet| ever| really| actually| bothered to| bother to| bothering to| cared to| managed to| found (the )?time to| once| been)*( (respond|reply|repli|answer|acknowledg)(e|ed|ied|ing)?| (get|got|gotten|getting) back to| (return|returned|returning) (my|our|any of my)| (call|called|calling|write|written|wrote|writing)( me| us)? back| react(ed)? to my| (bother|bothered|bothering)( to| with a| $))(?! (to )?(the|this|our|a|your|their) (survey|form|invitation|rsvp|poll|questionnaire|quiz|phone|door|doorbell|party|wedding|event|census|council|bank))(?! (to )?(question|q\\d|part|item|number|mum|mom|dad|him|her|them))",
      "(you|you guys|your team)( still| simply| just)* (haven't|have not|havnt|didn't|did not|never)( even| yet| ever| once)*( opened?| looked at| read| signed| touched| reviewed) (my|our|the (proposal|contract|offer|email|quote))",
      "(no one|nobody|no-one|not one of you|none of you)( from your team| there| at your end| on your side| on your end)?( has| ever| 's| have| had)* (gotten back|got back|replied|responded|answered|called back|returned|written back)( to (me|us)| my| our| $)",
      "why (haven't you|have you not|didn't you|are you not|aren't you|won't you|don't you|you haven't|you didn't) (respond|replied|reply|answer|got|get|gotten|called|written|bother)(ed|ing)?",
      "(haven't|have not|didn't|never|have yet to|yet to|still to|am yet to|hadn't|not) (received|gotten|got|seen|had|get|receive|see)( back| even)? (a|an|any|your|any kind of|any sort of|one) (single )?(reply|replies|response|answer|acknowledgement|acknowledgment|feedback|reaction|word)( yet| back)?(?! from (?!you|u |your|anyone|anybody)| (in|to|on) the )",
      "(you (don't|never|won't|can't|didn't|do not)|not) (return|returning|pick up|picking up|answer|answering|take|taking) (my|our) (calls?|e-?mails?|messages?|phone calls?|voicemails?)",
    ],
  },
  {
    near: 'response responses reply replies answer answers acknowledgement acknowledgment feedback contact reaction unanswered nothing repl resp',
    says: [
      '(no|without|without any|zero|not a|not one|not even|not even a|lack of|lack of a|lack of any|absence of|absence of a|with no|still no|not had a|not had any|never had a|have no|not gotten a)( single| real| further| proper| actual| any)? (response|responses|reply|replies|answer|answers|acknowledgement|acknowledgment|reaction|resp)(?! (is|are|was)? ?(needed|required|necessary|expected|yet to the|key|sheet|address|time|times|from the|from (?!you|u |your|anyone)|to the (?!e-?mail|message|proposal|offer|letter|below)|in the|on the (phone|door)|at the (door|desk|shop)))(?! to (treatment|antibiotics|therapy|medication|stimul))',
      '(gone|go|went|been|remain|remained|left|remains|going|still|stay|stayed|all)( completely| all| largely)? unanswered',
      '(got|get|getting|received|had) (nothing|zero|zilch)( back)? (from you|in return|back|but silence)',
    ],
  },
  {
    near: 'silence silent crickets quiet dark ghost ghosting ghosted void ears wall hole cold',
    says: [
      '(radio )?silence( from you| from your| on your| at your| has| since| so far| says| speaks| tells| is| is deafening)+',
      'radio silence(?! (began|begins|start|before|during|was lifted|is lifted|ended|until the|for the (launch|flight)))',
      '(your|the|this|deafening|total|complete|nothing but|only|met with|all this|such) (long |continued |prolonged |sudden |ongoing |deafening )?silence( from you| on your| at your| is| has| says| speaks| tells| $| and| to| means)',
      'the silent treatment',
      '(quiet|silent|silence|crickets|nothing) (on|from|at|over) your (end|side|way)',
      '^ (only |just |nothing but )?crickets',
      '(hearing|heard|hear|getting|got|all i (hear|get)|been|with|nothing but) (only )?crickets',
      "(you|you've|things|it's|it|this thread|this|we|all|your (side|end)|conversation)( guys| all| have| has| had| just|'ve|'s| suddenly| went| gone| been| seems?| seem to have| so| very| really| all| rather| pretty| awfully| a bit| a little| kind of| fell| fallen)* (gone|went|go|been|fell|fallen|so|awfully|very|rather|a bit|pretty|suddenly|really|strangely|oddly) (quiet|silent|dark|cold|mia)(?! (in|at) the)( on (me|us|your|my))?",
      '(you|you are|being|been|feel|feeling|getting|got|are you|did you|have you|you have|i think you|just|stop)( just| being| completely)* (ghosted|ghosting|ghost)( me| us| by you| $)',
      '(talking|writing|e-?mailing|shouting|speaking|sending .. |screaming|calling)( emails| messages)?( to| at| into) (a|the|a brick|an empty) (brick )?(wall|void|abyss|black hole|myself|room)',
      '(into|in) (the|a) (void|black hole)',
      '(fall|fell|fallen|falling) on deaf ears',
      '(giving|give|given|gave|getting|get) (me|us|the) (the )?cold shoulder',
    ],
  },
  {
    near: 'ignored ignoring ignore avoiding avoid dodging vanished disappeared disappear forgotten forgot mia blanked blanking snubbed overlooked',
    says: [
      "(you|you've|you're|you are|you have|u|why|stop|keep|are you|been|be|have you|did you|being|feel|feeling|not)( been| keep| just| have| are| completely| continue to| clearly| obviously| so| seem to be| seem to| always| by|'ve|'re)*(?<!please|can|just) (ignored|ignoring|ignore|blanked|blanking|snubbed|dodging|avoiding)( all| each| every one| both)?( of)?( me| us| my| our| $| this (email|message|thread)| these (emails|messages))",
      '(my|our) <lately><mail> (has|have|had|was|were|is|are|seem to (be|have been)|keep|got|get)( been| being| getting| all| simply| just)* ignored',
      '(feel|feeling|am|being|been|getting)( completely| totally| a bit| rather| kind of)? ignored( $| by you| here)',
      "(you|you've|you have|u)( seem to| just| have| kind of| sort of| completely)* (vanished|disappeared|forgotten (about )?(me|us)|forgot (about )?(me|us)|fallen off the (face|map|planet|earth))",
      '(did|have) you (forgotten?|forget) (about )?(me|us) ?',
      '(fell|fallen|fall|dropped|drop) off the (face of (the|this) (earth|planet)|map|planet|grid|earth)',
      '(have|did) you (gone mia|go mia|disappear|vanish)',
    ],
  },
  {
    near: 'unfortunate shame pity spoken connected sad unable failed luck seem hold reach hard difficult impossible able tricky elusive too',
    says: [
      "(it's|its|it is|that's|what|such|how|quite|a real|is)( a| so| such a| very| really| quite| rather)* (unfortunate|shame|pity|sad|too bad|disappointing|regrettable|unlucky)( that)? (we|you|i|you and i)( still| just| all)?( haven't| have not| havnt| couldn't| could not| never| didn't| did not|'ve not|'ve never|'ve been unable| have been unable| have never| can't| cannot| keep)( ever| yet| all| even| been| to| able| really| managed| had| a| the| chance| each| seem)*( spoke| spoken| speak| connected?| connect| talked?| talk| met| meet| reach(ed)?| get| got| gotten| hear| heard| find| found| touch| missing| miss| answer(ed)?| repl(y|ied)| respond(ed)?| chat(ted)?| catch| been in)",
      "(we|you and i)( still)? (haven't|have not|never|'ve never|haven't yet)( yet)?( been able to| managed to) (connect|speak|talk|meet|get together|find a time|catch up|touch base)",
      "(haven't|have not|not|never)( yet| been)*( able to| managed to) (reach|get hold of|get a hold of|get ahold of|get in touch with|connect with|get through to|contact|catch|track down|pin down|get an answer from|get a reply from|get a response from) (you|anyone (at|on) your)",
      '(been unable|am unable|unable|have failed|failed) to (reach|contact|get hold of|get in touch with|connect with|get through to) you',
      "(you're|you are|you have been|you've been|your)( a| an| proving| very| really| quite| so)* (hard|difficult|impossible|tricky|tough|elusive)( person| man| woman| one)? to (reach|get hold of|get a hold of|get ahold of|pin down|catch|track down|find|contact|get in touch with)",
      "(proving|been|it's|is) (hard|difficult|impossible|tricky|tough) to (reach|get hold of|get a hold of|get ahold of|pin down|catch|track down|get in touch with) you",
      "(can't|cannot|can not|couldn't) seem to (reach|get hold of|get a hold of|get ahold of|pin down|catch|track down|get in touch with|connect with|get through to) (you|anyone at)",
      '(no|not had any|without any|little|zero) luck (reaching|getting hold of|getting in touch with|getting through to|connecting with|contacting|catching) you',
    ],
  },
  {
    near: 'wrong upset offend offended mad angry something annoyed cross deserve',
    says: [
      "(did|have|has|had|was it|if|whether|hope|wondering|wonder|think|feel like|maybe|perhaps) (i|we)( have| 've| may have| might have| must have| ever)*( really)? (do|done|did|say|said|write|written|offend|offended|upset|annoy|annoyed|anger|angered)( something| anything| sth)?( wrong(?! (in|with|when|while|on|here|during) )| to (upset|offend|annoy|anger|bother|put) you| to deserve| you| that (upset|offended|annoyed)| i said)",
      "what( it was)? (i|we|i've|we've)( have| may have| might have)* (did|done|said)( wrong| to (upset|offend|deserve|annoy|you)|that)(?! (in|with|when|while|on|here) )",
      'what (did|have) (i|we) (do|done|say) (to (deserve|upset|offend|annoy)|wrong $)',
      '(was it|is it|it was|must be|must have been) something (i|we) (said|did|wrote)',
      '(are|were|r) (you|u)( still| so| really)* (mad|angry|upset|annoyed|cross|avoiding|hiding)( at| with| from)? (me|us)',
    ],
  },
  {
    near: 'opened open read signed looked reviewed',
    says: [
      "(you|you guys|your team)( still| simply| just)* (haven't|have not|havnt|didn't|did not|never)( even| yet| ever| once)*( opened?| looked at| read| signed| touched| reviewed) (my|our|the (proposal|contract|offer|email|quote))",
      '(left|leave|leaving|been left) (me |us )?on (read|seen)',
    ],
  },
  {
    near: 'one nobody none',
    says: [
      "(no one|nobody|no-one|not one of you|none of you)( from your team| there| at your end| on your side| on your end)?( has| ever| 's| have| had)* (gotten back|got back|replied|responded|answered|called back|returned|written back)( to (me|us)| my| our| $)",
    ],
  },
  {
    near: 'nothing thing',
    says: [
      '^ (so far |still |and |absolutely )?nothing( back| yet| at all| more| so far)* from (you|u|your (side|end|team))',
      '(nothing|not a thing)( has)? (came|come|has come) back( so far| yet| from you| $)',
      '(heard|hearing|hear) nothing back',
    ],
  },
  {
    near: 'reply response answer',
    says: [
      "(i've|i have|we've|we have)( still| as)* not( yet| had| received| gotten| got| seen| as)* (had|received|gotten|got|seen) (a|an|any|your|one) (single )?(reply|response|answer|feedback|word)",
      "(your|any|a) (reply|response|answer) (never|hasn't|has not|still hasn't) (came|come|arrived|reached me)",
      '(no|without) (news|sign) (from|of) (you|your (side|end))',
    ],
  },
  {
    near: 'where why silence',
    says: [
      '^ where (did you (go|disappear|vanish)|have you (gone|been|disappeared))( to)? ?\\?',
      'why (the|all this|so|this)( long| sudden)? (silence|silent|quiet)',
    ],
  },
  {
    near: 'not responding answering replying',
    says: [
      "(you're|you are|you aren't|you're not)( just| still)?( not)? (responding|answering|replying)( to (my|me|our|us)| $)",
      "you (don't|do not|never|won't) (answer|reply|respond)( to me| to my| me| my| $)",
    ],
  },
  {
    near: 'hoping hoped expecting expected pleasure',
    says: [
      "(hoping|hoped|expecting|expected)( that)?( for| to have| to| i'd| you'd| you would| we'd| i would)( have| had| a| an| some| heard| hear| get| got| received| your| at least| by now)*( reply| replied| answer| answered| response| responded| from you| gotten back| got back| back from you)( by now| from you| already| sooner)*(?! (in the|to the question))",
      'not( yet)? had the (pleasure|courtesy|luck|benefit|honou?r) of (a|an|your|hearing|any)',
    ],
  },
];
