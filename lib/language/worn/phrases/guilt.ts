import type { Phrases } from '../rule.ts';

/** Making them feel in debt. */
export const GUILT: Phrases[] = [
  {
    near: 'put invested spent poured sunk wasted spend hours effort worked gone went stuck done did after',
    says: [
      "(i|we|i've|we've|i have|we have|my team|our team|my team and i)( have| has| had| already| both| really|'ve)* (put|invested|spent|poured|sunk|wasted)( in)?( already| almost)*( a lot of| so much| lots of| considerable| many| hours| days| weeks| a great deal of| too much| plenty of| all that| all this| a ton of| tons of| an awful lot of| significant| countless| quite some| quite a bit of| my| the whole| a whole| a good| the better part of| over| more than| \\d{1,3}| two| three| several| real| serious| all| half| my whole)+( my| of my| our| own| free)*( time| work| effort| hours| energy| money| days?| weeks?| resources| weekend| evening| thought| heart)( and (time|effort|work|energy|money|hours|thought|heart))?( already| of my time| of work| of effort| now)*( into| in| on| for| preparing| putting| drafting| writing| working| trying| getting| researching| to (prepare|put|get|make|write))( this| you| your| it| the <lately>(proposal|quote|pitch|deck|offer|demo|brief|presentation|plan|estimate|mockups?|report|audit)| my <lately>(proposal|quote|pitch|deck|offer|demo|presentation)| together| all| that| us| a (proposal|quote|plan|demo|deck|pitch|presentation)| $)",
      "(i|we|i've|we've|i have|we have|my team)( have| has| had| already| both| really|'ve)* (spent|wasted|worked|put in|sunk)( over| more than| about| at least)? (hours|days|weeks|ages|all (day|week|weekend|night)|(my|the|a|our) (whole |entire )?(weekend|evening|afternoon|week|holiday)|(\\d{1,3}|two|three|four|five|several|many|countless) (hours|days|weeks|evenings))( and (hours|days|weeks))?( of my time| of work)?( on| in| for| preparing| putting| drafting| writing| working| trying| getting| researching| to (prepare|put|get|make|write))( this| you| your| it| the <lately>(proposal|quote|pitch|deck|offer|demo|presentation|plan|estimate)| together| that| a <lately>(proposal|quote|plan|demo|deck|pitch)| $)",
      "(i|we|i've|we've)( have| really|'ve| also)* (went|gone|go|going) (out of (my|our) way|the extra mile|above and beyond)( for you| to (help|get|prepare|put|make|accommodate)| on this| $)",
      "(i|i've|i have)( have| really| also)* (stuck|stick) my neck out",
      '(stayed up|worked|been up|sat up)( all night| late| until .. | through the night| all weekend| half the night)+( to (finish|get|prepare|put|make|do)( this| it| your| the)| on (this|your|the proposal)| for you)',
      '(i|we)( honestly| really| had| frankly| would have)* expected (more|better|otherwise|something else) (from|of) you',
      "(i|we|i'd|we'd)( honestly| really| had| have| would have)* expected( at least)? (a|an|some|at least a|at least an|any) (reply|response|answer|word|acknowledgement|courtesy)",
      '(turned|turning) (down|away) .. (for you|for this|because of you|on your account)',
      '(my|our) (kids|family|livelihood|mortgage|rent|team|business|children|wife|husband)( is| are)?( all)? (counting|relying|depends?|depending|hanging) on (this|you|your)',
      "(after|for|given) (all|everything|all the) (i|we|work|time|effort|hours|the work)('ve| have| i| we| i've| we've| that)*( done| did| put| gave| given| spent| invested)?( for you| in| into| on this| $)",
      "(i|we)( have|'ve)? worked (so|really|very) hard (on|for) (this|you|your)",
    ],
  },
  {
    near: 'guess suppose assume gather figure presume clearly obviously apparently evidently seems seem looks sounds take imagine priority important conclude thinking think',
    says: [
      "(i|we)( can only| must| have to| just| will| 'll)*( guess| suppose| gather| figure| presume| imagine| take it| assume| think)( that)?( you| this| that| it| i| we| <minemail>| my| your)('re| are| is| am|'m| were| have|'ve|'s| just| simply| clearly| obviously| really| probably| guys| company| team| might| may| must)*( not| n't|n't| no longer| aren't| isn't| don't| didn't| never| wasn't| weren't| too busy| too good| found| chose| decided| lost| moved| changed| gone| went)( be| been| really| actually| even| that| so| any more| at all| have| a)*( <interested>| value| important| worth)?( to you)?(?<=interest|interested|keen|priority|fit|important|worth|value|care|serious|you|us|too busy|too good|moved on|lost interest|want this|need this|want to|looking|ready|bothered|for you|proceed)",
      "(clearly|obviously|apparently|evidently|seems like|seems|looks like|sounds like|i see|i can see)( that| like)?( you| this| that| it| i| we| my <mail>)('re| are| is| am|'m| were|'s| just| simply| really| have|'ve| was)*( not| n't|n't| no longer| aren't| isn't| don't| didn't| wasn't| too busy)( be| been| really| actually| even| that| so| any more| at all| a| much of| high on| the)*( <interested>| important| worth)",
      "(i'm|i am|we're|we are|this is|my (email|time) is) (clearly|obviously|apparently|evidently) not( a| an| that| high| very)* (priority|important|worth|your priority)",
    ],
  },
  {
    near: 'thought deal promised word counting relying banking owe led believed impression',
    says: [
      "(i|we)( really| honestly| had| 'd)*( thought| believed| was under the impression)( that)? (we|you and i) (had|have|'d)( got| made| a real| a| an| such a| something| agreed)*( deal| agreement| understanding| connection| call| chat| conversation| rapport| something| good| great| on| plan| relationship)",
      "(i|we)( really| honestly)* (thought|believed)( that)? (you|you'd|you'd be|you would|you were)( at least| be| were| are| was)*( interested| serious| different| better than| keen| someone| more professional| would at least| at least| cared| wanted (this|to work)| at least reply| on board| committed)",
      "you (had )?promised( me| us)?( that)?( you'd| you would| to (get|reply|respond|call|answer|let|send|come|sign|write)| you'll| a (reply|response|decision|call)| an (answer))",
      'you (gave|had given) me your word',
      "(i|we)( was| were|'m|'ve been| am| have been| are|'re)( really| all)* (counting|relying|banking|depending) on (you|your (reply|answer|response|order|business|yes))",
      'you (really )?owe (me|us)( a| an| at least| this| that| one)',
      "you (led|lead|have led|'ve led) (me|us) (on|to believe)",
    ],
  },
  {
    near: 'disappointed disapointed dissapointed disappointing hurt saddened frustrated frustrating offended insulted disheartened discouraged disheartening let surprised heartbroken heart sad shocked rude unprofessional disrespectful upset annoyed discouraging',
    says: [
      "^ (i'm|i am|i have to say i'm|i must say i'm|i must admit i'm|we're|we are|i feel|feeling|i was|honestly|i can't say i'm not|to be honest i'm|to be honest)?( honestly| frankly)?(,? i'm| i am)?( not going to lie)?( a bit| a little| very| really| quite| so| deeply| rather| just| extremely| pretty| somewhat| more than a little| genuinely| truly| honestly| feeling| frankly)* (disap+ointed|dissap+ointed|hurt|saddened|frustrated|offended|insulted|disheartened|discouraged|let down|surprised|heartbroken|shocked|upset|annoyed)( in you| by your (silence|lack|reply|response|no)| with you| at your (silence|lack)| at not having heard| at not hearing| by not hearing| that you| you (haven't|didn't|never)| you (have|did) not| that (i|we) (haven't|have not|never|didn't|still haven't)| not to (have )?(hear|heard|get|got|receiv\\w*|be)| to not| to have (heard|received|got) (nothing|no)| to get no| to hear nothing| by the (lack|silence)| at the (lack|silence)| in the (lack|silence)| by your| with your (silence|lack)| with the (lack|silence))(?! (seat|room) )",
      "^ (i'm|i am|i have to say i'm|i must say i'm|honestly i'm|i feel|honestly, i'm|frankly i'm)( a bit| a little| very| really| quite| so| deeply| rather| just| extremely| pretty| honestly)* (disap+ointed|dissap+ointed|let down|heartbroken) $",
      "(it's|it is|this is|that's|its|rather|quite|i find (this|it|that))( a bit| very| really| quite| rather| so| pretty| extremely| just)* (disappointing|disheartening|frustrating|hurtful|rude|unprofessional|disrespectful|discouraging|upsetting)( not to| to not| that you| that (i|we)| to (hear nothing|get no|be ignored|have no|send)| when (you|no one|nobody|i|people)| of you| $| you| after)(?! (can|could|have to|need) )",
      '(breaking|breaks|broke|you broke) my heart',
      "you('ve| have)?( really)? (let (me|us) down|disappointed (me|us)|hurt my feelings)",
      "(i'm|i am|not) (mad|angry),? just disappointed",
    ],
  },
  {
    near: 'least courtesy decency polite respect boss manager quota job numbers simple seconds hard kill hanging dark patient wasting waste even held manners target deserve minute took commission',
    says: [
      '(the|very) least (you|u|someone|anyone|your team) (could|can|might|should)( do)?',
      '(at (the )?(very )?least)( you| a| an| have| just| do| give| send| could you| can you| please)*( could| can| might| should)?( have)?( the)? (reply|replied|respond|responded|answer|answered|response|let me know|let us know|courtesy|acknowledge|say no|said no|tell me|told me|write back|say so|send me|say|yes or no)',
      '(common|basic|simple|professional|the|a little|out of|some|as a)( professional| common| basic| simple)* (courtesy|decency|politeness|manners)( and respect)?( of| to (reply|respond|answer|let|tell|say|get|at)| reply| would| is| dictates| $| and| i)(?<!(?:courtesy|the courtesy) (?:bus|car|shuttle))',
      "(would be|it's only|only) (polite|courteous|fair|right|decent)( of you)?( to at least| if you| to (reply|respond|let|answer|get|say|tell))",
      "(my|our) (boss|manager|director|vp|ceo|team lead)( is|'s| has been| keeps| will| wants| really)*( on my (back|case)| breathing| asking me (why|where|for your)| killing me| going to kill| furious| all over me| asking why you| not happy| be (furious|angry)| kill me)",
      "(hit|make|meet|reach|close to|help me (with|hit|make|reach)|need this (for|to hit)|short of|behind on)( my| our| the| this month's| my monthly| my quarterly)*( sales)? (quota|target|numbers|commission)",
      'my (job|commission|bonus|livelihood|career) (is|depends|hangs|rides|relies)( on the line| at stake| on (this|you|your))',
      "(a|just a|even a|one|just)( simple| quick| one word| single| short| polite)* (yes or no|yes or a no|yes or|no|no thanks|no thank you|yes|reply|response|one word answer|one-word answer|line|word)( would| will| is| is all|'d| 's all)+( be| do| suffice| have| i| we| enough| nice| appreciated| all i ask| been| help)+",
      '(it )?(only |just )?(takes?|took|would take) (you )?(two|2|five|5|10|ten|thirty|30|a few|a couple of|one|1|20|less than a|literally) (seconds?|minutes?|secs|mins?)( of your (time|day))? to (reply|respond|answer|say|write|let|tell|get back|type|hit reply)',
      '(is it|is that|was it)( really)? (that|so|too) (hard|difficult|much)( to ask)?( for you)?( to (reply|respond|answer|write|get|say|let|hit|pick)| for a (reply|response)| $)',
      'would it (kill|hurt) you to',
      "(don't|please don't|stop|are|why)?( leave| leaving| left| keep| keeping| kept) (me|us) (hanging|in the dark|in limbo|dangling)",
      "(i|we|i've|we've|i have|we have)( have| been| 've|'m| am| are)*( been)?( very| more than| incredibly| extremely| really| nothing but| so| quite| pretty)+ patient",
      "(you're|you are|you've been|stop|been|you|you have been)( just| all)* (wasting|wasted|waste)( so much of| enough of)? (my|our) time",
      '(what|such|complete|total|been|was|all) a (complete |total |huge )?waste of (my|our) time',
      'even a no',
      "(i|we|i've|we've)( have| specially| specifically| already|'ve)*( held| been holding| kept| saved| reserved)( on to)? (this|the|a|your|that) (price|spot|slot|seat|place|rate|deal)( just| open| free| especially| specially| only)* for you",
      '(i|we) deserve( at least)?( a| an| better| some| the)',
    ],
  },
  {
    near: 'stayed worked expected turned turning counting relying depend',
    says: [
      '(stayed up|worked|been up|sat up)( all night| late| until .. | through the night| all weekend| half the night)+( to (finish|get|prepare|put|make|do)( this| it| your| the)| on (this|your|the proposal)| for you)',
      '(i|we)( honestly| really| had| frankly| would have)* expected (more|better|otherwise|something else) (from|of) you',
      "(i|we|i'd|we'd)( honestly| really| had| have| would have)* expected( at least)? (a|an|some|at least a|at least an|any) (reply|response|answer|word|acknowledgement|courtesy)",
      '(turned|turning) (down|away) .. (for you|for this|because of you|on your account)',
      '(my|our) (kids|family|livelihood|mortgage|rent|business|children|wife|husband)( is| are)?( all)? (counting|relying|depends?|depending|hanging) on (this|you|your)',
    ],
  },
  {
    near: 'hard said told assured yes quick',
    says: [
      'how hard (can|could|is|would) it( be| possibly be)* to (reply|respond|answer|write|get|say|let|hit|pick|send|type|tell)',
      "you (said|told me|assured me)( that)? (you'd|you would|you were going to|you'll) (call|get back|reply|respond|write|let|send|ring|sign|decide|come back) .. (but|and (you )?(didn't|never|haven't|nothing)|yet you|and yet)",
      '^ (a |just a )?(quick |simple |short )?(yes or no|yes or a no|yes|no) (would|will) (be|do|suffice)',
    ],
  },
  {
    near: 'repay thank treat favour favor backwards everything nothing discount believe hurt',
    says: [
      "(this is|is this|that's|that is) how you (repay|thank|treat|reward) (me|us)",
      "(i|we)( have|'ve| already| just| really)* (did|done) you (a|this|that) (big |huge )?favou?r",
      "(i|we)('ve| have)?( really)? (bent|bend) over backwards",
      'thanks for nothing',
      "(i|we) can't believe( that)? you('re| are| have|'ve| would| didn't| haven't| just| won't| still)",
      "(i|we)( have|'ve| already)* (even|specially|personally) (gave|made|got|offered|arranged|negotiated)( you| for you)",
      'you could( have)?( at)? least',
    ],
  },
  {
    near: 'expected time sad deserve deserved after effort work',
    says: [
      'expected (more|better|some|a little|a bit of|at least)( more| basic)? (courtesy|respect|decency|manners|professionalism|commitment|loyalty)',
      "(after|for|given|with) all( of)?( the| this| that| my| our)? (time|work|effort|hours|trouble|energy|help) (i|we|my team|that i|that we|i've|we've)( have| had)? (spent|put|gave|given|invested|did|done|went|gone|took)",
      '(i|we) (deserve|deserved|had deserved|earned)( at least)? (a|an|some|your|better)',
      '(sad|hurts|hurt|upsets|saddens|pains|stings)( me)?( a bit| a little)? that (you|your)',
    ],
  },
];
