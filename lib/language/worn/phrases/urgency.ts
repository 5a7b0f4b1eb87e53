import type { Phrases } from '../rule.ts';

const SEATS =
  '(spots?|seats?|places?|slots?|units?|openings?|licen[cs]es|copies|tickets|spaces|allocations?|bundles?|sessions?|appointments)';

/** Haste that is made, not given. */
export const URGENCY: Phrases[] = [
  {
    near: 'last final lst',
    says: [
      '(last|final) (chance|call|opportunity|hours|few hours|days|few days)( ever| of all)?( to (get|grab|lock|secure|save|claim|join|register|take|sign|buy|order|benefit|hop|enrol|enroll|invest|participate|say|be|upgrade|reserve|snag|reply|respond|act|jump)| before (prices?|the (price|offer|deal|round|sale)|we|it|i)| for (this|the|our) (price|offer|deal|discount|rate|round|cohort)| with this| at this price)',
      "^ (this is |it's |your |here's |this is your |really |absolutely |literally )*(the |your )?(very )?(last|final) (chance|call|opportunity|notice)(?! (to see|for (flight|boarding|passengers|papers|the flight|drinks)|saloon)) ?(:|!| $)",
      '(your|your very) (last|final) (chance|opportunity)',
    ],
  },
  {
    near: 'offer deal price prices pricing discount promo promotion special rate rates bonus early proposal % off sale round allocation free goes going hold guarantee otherwise gone',
    says: [
      '(the|this|your|our|my|that|special|^)( \\d{1,3} ?%( off)?)? (<offer>)( i gave you| i quoted| we discussed| for you| we offered| price)*( is| will| only| are| officially)*( valid| good| available| on| be)?( <gone>)( for good| forever| by \\d{1,3} ?%)?( <soon>)( $|.)?',
      '(offer|deal|price|discount|promotion|promo|rate|pricing) (is )?(only )?(valid|good|available|stands|guaranteed|holds)( only| just)?( until| till| through| for)( only)?( tonight| today| tomorrow| midnight| the next| \\d{1,3} (hours|hrs)| a few( more)? hours| another \\d| end of (day|today|the day))',
      "(or|otherwise|and then|before|after that|then)( the| this| your| our| that| i| we)*( <offer>| spot| slot| place| seat)( is| will be| gets| goes| disappears| will| 's)*( gone| off| go to| goes to| away| up| withdrawn| expired?| expires| disappears?| void| lapse| be gone)",
      "(can't|cannot|can not|won't be able to|unable to|will not be able to)( keep)? (hold|holding|guarantee|honou?r|promise)( you| on to)?( this| the| your| that)( same| current)? (price|rate|offer|discount|spot|slot|seat|availability|deal|quote)",
      '(price|prices|rates?|fee|fees|cost) (goes|go|is going|are going|will go|jumps?|doubles?|rises?|will double|will rise|shoots?)( up)?( by)?( \\d{1,3} ?%)?( <soon>)',
      "(i|we)( only| really| honestly)*( can't| cannot| can only| won't be able to| am unable to| can not| will not be able to)( keep)?( hold| holding| keep| guarantee| offer| reserve)( on to)?( this| the| your| it| that| a)( <offer>| spot| slot| place| seat| window| option)?( for you)?( open| available)?( much)?( longer| past| beyond| after| until| till| forever| any longer)",
    ],
  },
  {
    near: 'need must require want expect answer decision decide let reply respond sign today tonight commit book order confirm',
    says: [
      '(need|must have|want|require|expect|needs|waiting for|gotta have)( to have| to get| to know)?( an?| your| some| the)?( final| firm| clear| quick| signed)?( <answer>)( from you| back| on this)*( by| before| no later than| until)?( the)?( tonight| midnight| right now| now| asap| immediately| right away| straight away| within the hour| eod| end of play| end of (the )?(day|business)( today)?| close of (business|play)( today)?| cob| today| in the next( \\w+)? hours?| this (evening|instant))(?! (so|to (book|order|print|send|plan|pay|catch|file|submit|confirm)|because (the|of)|for the))',
      "(need|must have|want|require|expect)( an?| your| some| the)?( final| firm| clear| signed)?( <answer>)( from you| back| on this)*( by| before| no later than| within| until) .. (or|otherwise|or else|, or)( the| i| we| this| your| it| i'll| we'll| else)",
      'need (you|your team|you guys) to (decide|sign|answer|confirm|reply|respond|commit|pay|choose)( by| before)?( today| tonight| now| asap| right away| immediately| right now| this (evening|instant)| midnight)',
      "(decide|reply|respond|sign|answer|act|commit|confirm|say yes|let me know|get back to (me|us)|call me|come back to me)( back)? (by|before|within|until) (the )?(end of (the )?(day|week|month)|.. ?\\w+),? (or|otherwise|or else) (else|the|i|we|this|your|it|i'll|we'll|lose|you|you'll|someone)",
      "(decide|reply|respond|sign|sign up|answer|act|commit|book|order|buy|confirm|say yes|let me know)( to me| now| back)*( by| before| within| until)?( tonight| midnight| today| right now| now| end of day| eod| tomorrow| friday| monday| noon| the end of the day)( or| otherwise| before)( else| the| i| we| this| your| it| i'll| we'll| lose| miss| forget| you| prices?| you'll| someone)+",
    ],
  },
  {
    near: 'spots spot seats seat places place slots slot units left remaining openings spaces fast limited supplies stocks copies licences licenses selling',
    says: [
      `(only|just|down to( the)?( last)?|there (are|is)( only)?|we have( only)?|we only have|have only|i have( only)?|got|last|final|fewer than|less than)( only| just| got| now)* (\\d{1,3}|a|one|two|three|four|five|six|a few|a couple of|a handful of|couple|few)( more| free| open| final| last)*( ${SEATS})( are| is| still| now)*( left| remaining| remain| remains| available| to go| at this price| before| for this cohort| $)`,
      '(only|just) (\\d{1,2}|one|two|three|a few|a couple of|a handful of) (hours?|days?|minutes) (left|to go|remaining|remain) (to|for|on|at|before we|before the (price|offer|deal|discount))( (get|grab|lock|secure|save|claim|join|register|buy|order|sign|this|the offer|the deal|the discount|decide))?',
      `${SEATS}( are| is| really|'re)*( going| filling| selling| running| almost| nearly| limited| disappearing| flying)( fast| up( fast| quickly)?| out( fast| quickly)?| quickly| gone| full| $)`,
      '(filling|selling|going|booking)( up| out)? (fast|quickly)',
      '(limited|limited-) ?time( only)?( offer| deal| price| discount| $)',
      '(while|whilst) (supplies|stocks?|they|it) lasts?',
      '(places|spots|seats|availability|slots) (are|is) (very |extremely |strictly )?limited',
    ],
  },
  {
    near: 'late miss act running ticking never today once hurry snooze else buyers parties someone interested investors closing clients gone regret waitlist oversubscribed another others competitors competitor waiting filling window last around companies candidates lead wait other',
    says: [
      "(before|until) it's( too|) late",
      "before (it's|they're|it is|they are|this is|it'?s all|the price is|the deal is|someone else|somebody else|your competitors?|we run out|prices?|this goes|you miss|(it|this|the offer|the deal) (expires|ends|disappears|goes))( all)?( gone| too late| grabs| takes| snaps| beats| does| go up| rise| increase| up| away| off| tonight| tomorrow)?",
      "(don't|do not|you don't want to|you won't want to|you wouldn't want to|i'd hate for you to|i'd hate to see you|hate for you to|hate to see you|wouldn't want you to|don't want you to|would hate for you to|can't afford to)( let yourself)? miss(ing)?( out)?( on)?( this| it| your (chance|opportunity|window|spot|slot)| the (boat|opportunity|window|deal|offer)| out| such)",
      '(act|move) (now|fast|today|quickly|immediately)( and| before| or| while| to (get|lock|secure|save|claim)| $)(?<!(?:to|must|should|need to) (act|move) (now|fast|today|quickly|immediately).{0,9})',
      "(the )?(clock is|clock's|time is|time's|window is|window's) (ticking|running out|closing)(?! for the| on the| too| so| loud| badly| properly| again and)",
      "(it's|it is|so it's|really is|^) ?now or never",
      '^ (for )?today only(?! (the|one|two|a|an|we|i|my|our|he|she|they|half))',
      'once in a (lifetime|blue moon)( opportunity| chance| deal| offer| price)',
      '^ (so )?(please )?hurry( up)?(?! (home|back|over|to the))( and| or| before| while| as|,|!| only| $)',
      '(you )?snooze,? (and )?you lose',
      "(i|we)( have|'ve| already|'ve got| have got| got| do have)*( now| also| had)* (other|another|several|two other|three other|multiple|many|a few other|plenty of|two|three|a second|a number of) (other )?(interested )?(buyers?|part(y|ies)|clients?|compan(y|ies)|investors?|bidders?|offers?|candidates?|takers|firms?|people|customers)( already| also| now| who are| who is| that are| very)*( interested| waiting| lined up| ready| keen| in line| on the waitlist| who want| circling| who'd| asking| about to sign| who will)",
      '(your|all your) competitors? (are|is|has|have) (already|all|just)',
      '(the )?round (is|will be)( nearly| almost| now| about to be)? (closing|filling( up)?( fast)?|full|oversubscribed|almost full|close)( this| on| by| tomorrow| soon| in| fast| $)',
      "(this|it|they)( opportunity| deal| offer| price| discount)? (won't|will not) (last|be around|be here|wait|come again|be repeated|be available)( long| forever| much longer| for long| again| $)+",
      "you're( just)? about to (miss|lose)( out)?( on)?( it| this| your| the)?",
      "(we're|we are|i'm|i am|we'll be|we) (closing|close) (the|our|this)( seed| bridge| funding| current)? round (on|this|tomorrow|soon|in|by|next|today)",
      "you'll regret (it|this|missing|not)",
      '(someone|somebody) else (will|is going to|is about to|wants|is ready to|might|could)( very soon)? (take|grab|get|snap|your|this|the|sign)',
    ],
  },
  {
    near: 'guarantee hold promise honour honor',
    says: [
      "(can't|cannot|can not|won't be able to|unable to|will not be able to)( keep)? (hold|holding|guarantee|honou?r|promise)( you| on to)?( this| the| your| that)( same| current)? (price|rate|offer|discount|spot|slot|seat|availability|deal|quote)",
    ],
  },
  {
    near: 'decide reply respond sign answer commit confirm get call come',
    says: [
      "(decide|reply|respond|sign|answer|act|commit|confirm|say yes|let me know|get back to (me|us)|call me|come back to me)( back)? (by|before|within|until) (the )?(end of (the )?(day|week|month)|.. ?\\w+),? (or|otherwise|or else) (else|the|i|we|this|your|it|i'll|we'll|lose|you|you'll|someone)",
    ],
  },
  {
    near: 'last final',
    says: [
      '(last|final) day to (get|claim|save|lock|secure|join|register|sign|buy|order|grab|enrol|enroll|apply the)',
    ],
  },
  {
    near: 'offer discount sale deal price early promo enrolment enrollment registration',
    says: [
      '^ (the |this |our |your )?(\\d{1,3} ?%( off)? )?(<offer>|early bird|enrolment|enrollment)( price| deal)?( only)? <gone>( <soon>| in \\d| \\d)',
      '(the|this|your|our) (<offer>) (is|will be|becomes|is officially) (void|off|gone|withdrawn|off the table|no longer valid|history|cancelled)',
      '(one time|one-time|exclusive|once only) (only )?(offer|deal|discount|price)',
    ],
  },
  {
    near: 'let slip',
    says: [
      "(don't|do not) let (this|it|them)( one| opportunity| chance| deal| offer)* (slip|pass|get away|go by|go to waste)",
    ],
  },
  {
    near: 'book sign secure reserve order buy join claim grab save',
    says: [
      '(book|sign up|secure|reserve|order|buy|join|claim|grab|save|register|lock)( in)?( your (spot|seat|place|slot|discount|price))? (now|today) (before|while|and (save|get)|or (miss|lose|pay))',
      '(secure|reserve|claim|grab|save) your (spot|seat|place|slot|discount) (now|today|before|while)',
    ],
  },
  {
    near: 'first while still',
    says: ['while you still can'],
  },
  {
    near: 'hours days price give release know',
    says: [
      "you('ve| have)?( only| just| got)* (\\d{1,2}|twenty four|forty eight|a few) (hours|minutes) (to|left)(?! (cook|bake|spare))",
      '(after|on|from|by|come|starting) (\\w+ )?(the |our )?(price|prices|rate|fee) (doubles?|goes? up|rises?|increases?|jumps?|will (double|go|rise|increase))',
      '(give|giving|release|releasing|offer|hand)( up)? (your|the|this|that) (place|spot|slot|seat)( away| up| to (someone|somebody|another|the next)| $)',
      'need to know (by|before) (tonight|midnight|end of day|eod|today) or',
    ],
  },
];
