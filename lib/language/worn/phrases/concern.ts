import type { Phrases } from '../rule.ts';

/** Worry, played or meant, about why they are silent, and the jokes of that kind. */
export const CONCERN: Phrases[] = [
  {
    near: 'hope hoping trust praying pray hopefully assume assuming fingers',
    says: [
      "(hope|hoping|hopefully|trust|praying|pray|assume|assuming)( that)?( you're| you are| your| youre| ur| you r)( all| still| both| doing| keeping)*( ok| okay| o\\.k\\.| alright| all right| alive| safe(?! travels)| unharmed| in one piece| breathing| with us| among the living| not dead)",
      "(hope|hoping|hopefully|trust|praying|pray|assume|assuming)( that)?( everything| all| everyone)('s| is)( all| still)*( ok| okay| alright| all right)(?! with (the|that|your (order|delivery|stay|room|new|baby|house|flat|booking|payment|install|setup)))",
      "(hope|hoping|hopefully|trust|praying|pray|assume|assuming)( that)?( you're| you are| you've| you have| you| nothing| your)( haven't| have not| didn't| did not| aren't| weren't| not|'s| has| is)*( been| got| gotten)*( not)?( stuck| trapped| buried| pinned| lying| dead| eaten| abducted| kidnapped| hit by| run over| run off| fallen| fall| swallowed| lost at| in a ditch| in hospital| in the hospital| hurt| wrong| bad has happened| bad happened| terrible| happened to you| died| drowned| drowning| ill| sick| unwell| being held| held hostage| washed away| snowed in| stranded| vanished| come to any harm)(?! with the (order|delivery))",
    ],
  },
  {
    near: 'ok okay alright alive right there home earth breathing sign signs proof houston paging hello anyone anybody knock',
    says: [
      "(sure|know|see|check|checking|wondering|tell me|confirm|if|whether)( that| if| whether)?( you're| you are| youre| ur)( all| still| actually)* (ok|okay|alright|all right|alive)(?! (with|to|for|if|on|about|at|in|going|doing|using|being))",
      '(are|r) (you|u)( guys| all| still| doing| two)*( ok| okay| alright| all right| alive| breathing| with us| out there| on this planet)(?! (with|to|for|if|on|about|at|in|going|doing|using|being))',
      '(are|r) (you|u) (still )?there ?[?]',
      '^ (is )?(everything|all)( is)? (ok|okay|alright|all right)( over there| on your (end|side)| at your end| with you(?! (order|booking))| there)?(?! (with|for|about|in|on|after|at)) $',
      '^ (you |u )?(still )?(alive|there|with (me|us)|breathing)( still)? ?\\?',
      '^ (hello|hellooo*|anyone|anybody|is anyone|is anybody|knock knock)( ?[?,.!]*)( is)?( anyone| anybody)? (there|home|out there|alive)',
      '^ (earth|houston|paging|calling) (to|do you|mr|mrs|ms|dr|we have lost)',
      '(proof|signs?|any sign) of life',
      "(you're|you are|you) still (alive|breathing|with us|among the living)",
    ],
  },
  {
    near: 'eaten alligator alligators crocodile crocodiles crocs bear bears shark aliens alien hippo hippos zombie zombies lion lions dinosaur whale wolves abducted kidnapped hostage trapped stuck dog cat bus lottery desert island circus witness pirates sasquatch bigfoot ninjas rock avalanche quicksand swallowed tiger monster goat jungle tropical sea fell fallen chased furniture heavy',
    says: [
      "(you|you've|you're|u|have you|did you|were you|ya)( been| have| got| get| gotten| were| are| being| getting| just| maybe| probably| perhaps| must have| may have| might have| not| clearly| either| weren't| haven't| aren't| didn't)*( eaten| hit by| run over by| abducted| kidnapped| swallowed| chased| attacked| captured| taken| held| devoured| mauled| snatched| trampled)( alive| up| away| hostage| captive| down)?( by| for| in| hostage| $)",
      "(alligator|crocodile|croc|bear|shark|alien|hippo|zombie|lion|dinosaur|whale|wolve|wolf|pirate|ninja|goat|tiger|monster|bigfoot|sasquatch|gremlin)s?( has| have| must have| may have| might have| probably| 've)*( eat| eaten| ate| got| gotten| get| taken| took| chased| chasing| attack\\w*| abducted| kidnapped| swallowed| chasing)( to)?( you| u| up with you)",
      '(did|has|have|maybe|perhaps|must have) .. (dog|cat|goat|hamster) (eat|eaten|ate|chew|chewed) (my|the|this|your) <lately>(e-?mails?|mails?|messages?|proposal|keyboard|reply|homework|laptop|inbox)',
      "(you|you're|you've|are you|u)( are| have| been| must be| may be| might be| got| still| not| currently| probably| either| perhaps)*( stuck| trapped| pinned| buried| lost| stranded| marooned| fallen)( down)?( under| underneath| beneath| on a (desert|deserted|tropical)| in a (well|cave|ditch|lift|elevator|jungle)| in the jungle| in quicksand| at sea)( something| a| an| the| some| heavy)*",
      "(you|you've|you have|did you|have you|u)( have| just| must have| probably| maybe| either)*( win| won| winning) the lottery",
      '(you|you have|did you|have you|have you been)( just| been| must have| probably)* (run|ran|running) (off|away)( to| with| and join)+ the circus',
      '(witness protection|under (a|something) (rock|heavy)|hit by a bus|under a rock)',
      '(crushed|stuck|pinned|trapped|lying) under (something|heavy|a (pile|mountain|fallen|rock|boulder|fridge|wardrobe)|some)',
    ],
  },
  {
    near: 'worried worry worrying concerned concern happened afraid hospitals search missing',
    says: [
      "(i'm|i am|we're|we are|i was|been|getting|starting to get|begin(ning)? to|starting to|start to|a bit|a little|me|am|little)( getting| a bit| a little| slightly| starting to| rather| quite| genuinely| really| very| beginning to)*( be)? (worried|worry|concerned)( about you| for you| that something| something| you| that you| when| because i| since i| as i| i haven't| $| not to have)(?! (might|may|will) (need|miss|be late))",
      '(did|has|have) (something|anything)( bad| terrible)? happen(ed)? (to you|on your (end|side))',
      '(something|anything) (has |must have |may have |might have |bad )*happened to you',
      '(call|calling|called|ring|ringing|check|checking|phone) (the |all the |round the )?(hospitals|search party|missing persons|police for you)',
      '(send|sending|sent|organis|organiz)(e|ing)?( out)? (a|the) search (party|team)',
    ],
  },
  {
    near: 'sure alive',
    says: [
      "(sure|know|see|check|checking|wondering|tell me|confirm|if|whether)( that| if| whether)?( you're| you are| youre| ur)( all| still| actually)* (ok|okay|alright|all right|alive)(?! (with|to|for|if|on|about|at|in|going|doing|using|being))",
    ],
  },
  {
    near: 'hope lost jungle sea',
    says: [
      "(hope|hoping)( that)? you( didn't| haven't| aren't| did not| have not| are not| weren't)( get| got| gotten| been)? (lost|stuck|stranded|trapped) (in|at|on|under)(?! traffic)",
    ],
  },
  {
    near: 'lost bermuda hostage fell hole',
    says: [
      '(are|did) you( get| got| still)* lost( in (the|a)| at sea| somewhere| $)(?! (train|station|building|museum|city))',
      '(being|been) held (hostage|captive|against your will)',
      "(think|wonder|wondering|thinking|believe|suspect|afraid|worried)( that| if| whether)? you( have|'ve| must have| may have)?( fell| fallen) (into|off|down|in)",
    ],
  },
];
