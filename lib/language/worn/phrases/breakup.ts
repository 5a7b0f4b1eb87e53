import type { Phrases } from '../rule.ts';

/** Threatening to go, to be called back. */
export const BREAKUP: Phrases[] = [
  {
    near: 'timing time moment',
    says: [
      "(guess|suppose|assume|assuming|presume|take it|seems?|seems like|looks like|sounds like|gather|figure|imagine|conclude|think|maybe|perhaps|clearly|obviously|i see)( that)? (the|this|our|my|now|it|that)('s| is| was| may| might| must| just| probably| clearly| simply| wasn't| isn't)*( timing| time| moment)?( was| is| may| might| must| just| wasn't| isn't|n't| not| be| been| have|'s| never| very| simply| probably)+( right| great| good| ideal| off| bad| a good time| the right time| wrong| on our side| a great time| the best time| the right moment| a good moment| best)(?! (for the|answer|place|number|size|key))",
      "(guess|suppose|maybe|perhaps|assume) (it's |it was |we had )?(just )?(bad|poor|wrong|terrible) timing",
      '^ (bad|wrong|poor) (timing|time)( then| i guess| perhaps| for you| huh)*( $|\\?)',
    ],
  },
  {
    near: 'assume presume conclude assuming consider understand take interested intersted interest longer figure treat interpret infer',
    says: [
      "(assume|presume|conclude|assuming|presuming|consider|understand|take it|figure|believe|infer|deduce|gather|guess|think)( that)?( you| this| it| now| the| your| we| our| my <mail>| there)('re| are| is|'s| have|'ve| just| team| company| may| might| must| have| were| has| simply| probably| isn't| aren't| don't| timing| project| need| has)*( not| no longer| isn't| aren't| don't| n't| lost| moved| gone| closed| passed| passing| decided| went| chose| chosen| found| changed| all set| wasn't)( been| be| really| currently| actively| a| an| high| of| any| more)*( <interested>| interest| someone| another| elsewhere| to pass| against| your| on| closed| priority| $| with)",
      "(assume|presume|consider|considering|treat|interpret|take|taking|read|reading)( it| this| that| your silence| the silence| silence| no (reply|response|answer|news)| a lack of (reply|response)| your lack of (a )?(reply|response)| the lack of (a )?(reply|response))('s| is)? (as |to be |for |to mean )?( ?(a|an|your|that|you|its|the))*( no| pass| hard no| not| hint| final answer| sign| answer| lack of interest| rejection| dead| closed| rejected)(?! (longer valid|from the))",
      'consider (this|the|it|that|our)( matter| conversation| file| case| discussion| deal)? (closed|dead|over)',
      "(guess|guessing|suppose|assume|assuming|presume|gather|take it|figure|imagine|looks like|sounds like|seems like|seems|i see|must|maybe|perhaps)( that)? (you|you guys|your team|you've|you have|you must)( have| 've| must have| just| probably| already)* (went|gone|go|chose|chosen|found|find|decided|picked|hired|moved|signed|changed|lost)( on| in| with| to| for| against| up)? (another|a different|someone|somebody|something|elsewhere|other|else|not|your mind|pass|interest|without|a better|one of our|a competitor)",
      "(guess|guessing|suppose|supposing)( that)? (this|it|my|our|we|i)( <mail>)?('s|'m| is| are| am)?( just| really| simply)*( not|n't| isn't| aren't| wasn't| no longer)( a| that| very| so| high on| of| an| on)*( priority| interest| interesting| important| relevant| fit| for you| your (list|radar)| match)",
      "(is|was|'s) (a|this a|that a|it a|your silence a) (hard |polite |soft )?no ?\\?",
      "(you're|you are|if you're|you guys are|your)( clearly| obviously| probably| simply| evidently| apparently| just| really)+ (not|no longer|un) ?(interested|intersted|keen|serious)",
      "(since|as|because|given( that)?)( i| we)('ve| have)?( had| got| received| heard)?( no| not| nothing| never)( response| reply| answer| interest| heard| back)* ,?.. (assume|presume|conclude|guess|move on|close|take it)",
      '^ (not|no longer) interested( any more| anymore| then)* ?\\?',
    ],
  },
  {
    near: 'close closing closed file archive archiving',
    says: [
      '(close|closing|closed|archive|archiving|close out|closing out|closed out)( out| off| down)? (your|the|this|our|my) (file|case|account|record|books|application|enquiry|inquiry|opportunity|chapter)( out| down)?( for (good|now)| on (this|my|you|your|us|our)| with (us|you)|( at| with)? $| or| and| if| until| unless| as| since| because| then| today| tomorrow| this week)(?! (cabinet|drawer|manager|when|before|after|in))',
      "(should|shall|can|may|do|ok|okay|time|going|permission|will|about|ready|want me|like me|safe|is it|i'll|i will|let me|have)( i| we| for me| be| you want me)*( to)? (close|archive|shut)( out| off| down)? (your|this|out|the loop|the book|the books|the file|things|it)( file| case| out| account| down| off)*( $| on| for| or| with| and| then| until)(?! (the|a) (door|window))",
      '(close|closing) (the|my|your|our) (file|book|books|loop) (on|for|with) (you|your|this|us)',
      'permission to (close|archive|stop|remove)',
    ],
  },
  {
    near: 'stop leave leaving bother contact hear inbox hair removing remove list radar way reach taking peace email write chase chasing follow',
    says: [
      "(i'll|i will|we'll|we will|should i|shall i|i can|time (for me )?to|i should|i'm going to|happy to|i'd better|do you want me to|want me to|would you like me to|i promise to|i guess i should|going to)( now| just| gladly| happily)* (stop|quit|cease) (bothering|e-?mailing|contacting|writing|reaching|pestering|bugging|following|chasing|messaging|hassling|calling|trying|sending|nagging|annoying|asking|nudging|pinging|cluttering|filling)( up)?( out)?( to)?( you| your| after| $| here| now| e-?mails| these)",
      "(i'll|i will|we'll|we will|i won't|let me|i should|i'd|happy to)( now| then| just| gladly)* (get|be|stay|keep|getting)( myself)? out of your (inbox|hair|way|mailbox)",
      "(i'll|i will|we'll|we will|should i|shall i|i should|i promise to|let me)( now| then| just| finally)* leave you (alone|be|in peace|to it)",
      "(i|we)('ll| will|'m| am| promise)*( won't| will not| not going to| shan't| not| never)( be)?( bother| e-?mail| contact| reach out| reaching out| bug| pester| trouble| hassle| disturb| write| message| follow up| chase| contacting| e-?mailing| writing| bothering| chasing| following up)( to)?( you| with you)?( again| any ?more| any longer| further| any further| after this| in future)",
      "you (won't|will not|wont|'ll not|'ll never)( ever| be)*( hear| hearing) from (me|us)( again| any ?more| after| any longer| further| $)",
      '(take|taking|remove|removing|cross|crossing|strike|scratch) (you|your name) off (my|our|the) (list|radar|follow ?up list|calendar)',
      '(should i|shall i|do you want me to|want me to|would you rather i|would you prefer i|would you like me to|is it time (for me )?to|or should i|or shall i)( just| now| keep trying or)* (stop|give up|leave you|leave it there|leave it at that|go away|move on|stay|throw|cross you|remove you|take you|back off|let (it|this) go|buzz off|disappear)',
    ],
  },
  {
    near: 'last final goodbye farewell breaking breakup break ways adieu bye',
    says: [
      "(this|it|that)( is|'s| will be| would be| is going to be|'ll be| might be| may be| has to be| should be)( probably| likely| therefore| officially| now)*( my| the| our)?( very)? (last|final)( and final)?( ever| unsolicited| follow ?up| reminder| little| polite| friendly| quick| outreach)* (e-?mails?|mail|message|attempt|try|note|follow ?up|follow-up|outreach|nudge|letter|ping|reminder|call|voice ?mail|time (i'll|i will|i'm going|i|we|you'll|you will|you))(?! (from (this|my old|the|abroad|my current)|before (i|we) (go|leave|head|start)|today|tonight|this (week|year|month|evening)|from .. (address|account)|of the (day|week|year|evening)|i (use|send from)|(in|on|about) (this|the) (chain|series|topic|course)))",
      '^ (my |one |just one |a |ok |okay |our |me with one )?(very )?(last|final) (e-?mail|message|attempt|try|note|follow ?up|follow-up|outreach|nudge|ping|time|reminder|knock|word|shot)( from me| to you| here| on this| $| before| and then|:| about| to (see|reach|connect|get|check))(?! (i leave|we leave))',
      "(last|final) (time|e-?mail|message|note)( that)? (you'll|you will|you'd|i'll|i will|i'm going to) (be )?(hear|get|receive|bother|write|e-?mail|contact|reach|try|see|ask)",
      "(this|that) is( probably)? the last( time)?( that)? (you'll|you will|you|i'll|i will)( ever| be)* (hear|hearing|get|see|write|e-?mail|bother|contact)",
      "(i'll|i will|let me) (try|write|e-?mail|reach out|ask)( you)? (one|this one) (last|final) time",
      "(is this|so this is|this must be|guess this is|i guess it's|this is|time to say)( it's| our| a| really)* (goodbye|farewell|adieu|bye|the end of the road)( then| $| for| to you| from| \\?)",
      '(breaking|break) up with (you|me|us)',
      'break ?up (e-?mail|letter|message)',
      '(part|parting|go|going) (our )?separate ways',
      "it's not (you|me),? it's (me|you)",
    ],
  },
  {
    near: 'hint towel give giving gave move moving silence call wave chasing surrender white step back throw',
    says: [
      "(i'll|i will|i can|i|we|should i|shall i|i'm|i've|ok|okay)( can| have| 've| finally| should| just| now)* (take|taking|took|get|got|getting|gotten) (the|your|a) hint",
      '(have|did|are) (you|u)( guys| just| all)* (giv|gave)(e|en|ing)? up on (me|us|this|it|our)',
      '(throw|throwing|threw|thrown)( in)? (in )?the towel',
      '(wave|waving|raise|raising) the white flag',
      "(i'll|i will|i'm|i am|i was|i've|i have|we've|we'll|we're|about to|ready to|almost|going to|should i|shall i|have to|i guess i'll|hate to|i don't want to|not|time to|i|nearly)( just| now| have to| finally| gonna| going to| about to| ready to| officially)* (give|giving|given|gave) up( on you| on this| on us| on (getting|reaching|hearing)| trying| chasing| hope| $| now| then)",
      "(i'll|i will|we'll|we will|we're|should i|shall i|i guess i'll|i'll have to|i'd better|time (for me |for us )?to|time)( have to| just| now| then| need to| be)* (move|moving) on( $| then| now| and (offer|stop|close|assume|not|give)| to (other|the next|someone|another|your competitors?)| without you| from (this|you))(?! (to )?item)",
      'your silence $',
      "if (i|we)( still)? (don't|do not|dont|haven't|have not|hear nothing)( hear| heard| get| got| receive)?( a (reply|response)| an answer| anything| back)*( from you)?( back)?( by| within| before| soon| today| this| in| after| until|,) .. (i'll|i will|we'll|we will|i'm going to|i shall|i have to|we'll have to|i'll have to|i must|your|the)( just| then| have to| safely| need to| be forced to)* (assum|clos|mov|stop|tak|consider|leav|presum|giv|releas|offer|go to|withdraw|cancel|conclud|remov|account|offer|price|file)(e|ing|ed)?",
    ],
  },
  {
    near: 'guess guessing suppose gather seems looks sounds must maybe perhaps imagine assume',
    says: [
      "(guess|guessing|suppose|assume|assuming|presume|gather|take it|figure|imagine|looks like|sounds like|seems like|seems|i see|maybe|perhaps)( that)? (you|you guys|your team|you've|you have|you must)( have| 've| must have| just| probably| already)* (went|gone|go|chose|chosen|found|find|decided|picked|hired|moved|signed|changed|lost)( on| in| with| to| for| against| up)? (another|a different|someone|somebody|something|elsewhere|other|else|not|your mind|pass|interest|without|a better|one of our|a competitor)(?! (for the|to (take|mind|feed|water)))",
      "(guess|guessing|suppose|supposing)( that)? (this|it|my|our|we|i)( <mail>)?('s|'m| is| are| am)?( just| really| simply)*( not|n't| isn't| aren't| wasn't| no longer)( a| that| very| so| high on| of| an| on)*( priority| interest| interesting| important| relevant| fit| for you| your (list|radar)| match)",
    ],
  },
  {
    near: 'silence this speaks',
    says: [
      '(your silence|silence) (is|means|speaks|says|tells me|will be)( me)?( an| a| your| the| my| all)*( answer| no| volumes| everything| taken as| louder)',
      'this is it from me',
      'this is (where|when) i (stop|leave|sign off|bow out)',
    ],
  },
  {
    near: 'guess suppose assume',
    says: [
      "(guess|suppose|assume|take it|gather)( that)? (you're|you are|your team is) (all set|sorted|taken care of|covered|fine without|good without|happy without)(?! for (the|saturday|sunday|monday|tonight|tomorrow))",
      "(assume|presume|guess|suppose|take it|take it that)( that)? (the|your) answer('s| is|'s a| is a| must be)* no",
    ],
  },
  {
    near: 'give go away bow back barking wasting base tree',
    says: [
      "(time (for me )?to|should i|shall i|i'll|i will|i'm going to|let me|and i'll)( just| then| now| gladly| happily)* (give up|go away|bow out|back off|disappear|make myself scarce|stop there)",
      'am i (barking up the wrong tree|wasting (your|my) time|off base|too (late|early))',
    ],
  },
  {
    near: 'stop following',
    says: [
      '(know|say|tell me) if (i|we) should( just)? (stop|give up|leave you|go away|move on|back off)',
      "(i'm|i am|we're|we are|i'll be)( now| going to be)? (taking|removing|crossing|striking) (you|your name) (off|from) (my|our) (list|books|files)",
    ],
  },
  {
    near: 'interested moved stop assume way direction',
    says: [
      "(guessing|assuming|thinking|taking it|supposing|right to assume|right in assuming|safe to assume|safe to say|fair to assume|correct in assuming)( that)? (you|this|it|your)('re| are|'ve| have| is|'s)?( no longer| not| moved| gone| lost| chosen| decided| found| went| all set| over)",
      '(have|did) you (moved on|move on|gone another way|go another way|gone with (someone|another)|choose someone else|chosen someone else|given up)( already| then| from this| $)',
      "(so|and|then) (i'll|i will) (stop|leave it) (here|there|now|at that)",
    ],
  },
];
