import type { Phrases } from '../rule.ts';

/** Saying sorry for being a pest, which one still is. */
export const SORRY_TO_BOTHER: Phrases[] = [
  {
    near: 'sorry sory apologies apologise apologize apology forgive pardon excuse hate mean trying want risk hope like afraid intention wish meaning promise swear try know without intend feel',
    says: [
      "(sorry|sory|apolog(y|ies|ise|ize)|my apologies|forgive me|pardon me|excuse me|hate|really hate|i know i|i feel bad|feel bad)( so much| again| in advance| if i'm| if i am| if this is| profusely| that i| that i'm| to| for| about| i| i'm| am| being| be| seem| keep| keeping| you| a| the| such| so| still| having to| have to| had to| constantly| always| yet again| once again| repeatedly| all| me| another| like| coming across| as| sounding| sound)* (<bother>)( you| your| u| again| on this| after)",
      "(sorry|sory|apolog(y|ies|ise|ize)|my apologies|forgive me|pardon me|excuse me|hate|really hate|i know i'm|i feel like|feeling like|feel like|i feel)( so much| again| in advance| if i'm| if i am| if this is| that i| that i'm| to| for| about| i| i'm| am| being| be| seem| a| the| such| so| sounding| coming across| as| like| a bit| a complete| a total| bit| slightly| the| be the| come across as| sound like| i am| keep being| beginning to sound| turning into| turn into)* (<pest>)",
      "(sorry|sory|apolog(y|ies|ise|ize)|forgive)( again| in advance| for| about| to| the| all| my| me| this| these| you| so| yet| sending| with| send| i'm)* (multiple|many|repeated|several|constant|all the|all my|so many|flood of|barrage of|number of|endless|another|yet another|another one of|more) (e-?mails?|messages?|follow ?ups?|calls?|nudges?|reminders?|pings?|texts?|voice ?mails?|notes?)",
      "(sorry|sory|apolog(y|ies|ise|ize))( again| for| about| to| i'm| i am| the)* (chasing|chase|hassling|nagging|follow up again|following up again|following up|e-?mail(ing)? (you )?again|writ(e|ing) (to you )?again|be writing (to you )?again|ask(ing)? (you )?again|messag(e|ing) (you )?again|persistence|persistent|being persistent|double (e-?mail|text|message|post|tap)(?! (today|just now),? )|reach(ing)? out again|call(ing)? (you )?again|ping(ing)? (you )?again|keep)",
      "(don't|do not|didn't|did not|not|never|without|no|don't ever)( my intention to| intending to| intend to| mean to| meaning to| mean| want to| wanting to| trying to| try to| wish to| like to| looking to| here to| wanting| trying| meant to| want| to)* (<bother>)( you| your| u| $)",
      "(don't|do not|didn't|did not|not|never|without|i'm not)( my intention to| intending to| intend to| mean to| meaning to| want to| wanting to| trying to| try to| wish to| like to| like| meant to| to| being| be| seem| sound| come across as| become| turn into| end up)*( a| an| the| too| overly| that| like a| like)* (<pest>)( $| but| about| here| or| and| with| by)",
      'at the risk of (being|sounding|becoming|coming across as|bothering|annoying|repeating|turning)( you| like| as| into| a| an| the| too| overly)*( <pest>| $| myself| repetitive| pushy)?',
      "(hope|hoping|trust|promise|swear)( that)?( i'm| i am| this isn't| this is not| i do| i don't| this)( not|n't)( becoming| being| seem| coming across| sound| sounding| turning into| too| as| a| an| the| overly| like| that| come across as| be)*( <pest>| <bother>)( you| too much| $| with| by| but)?",
      '(pardon|excuse|forgive) (my|the) (persistence|pestering|nagging|insistence|intrusion|repeated|many|chasing|follow ?up|spam|nudg)',
    ],
  },
  {
    near: 'busy swamped slammed snowed flat bombarded bazillion flooded',
    says: [
      "(i|we)('m| am)?( know| realise| realize| understand| appreciate| get| sure| can imagine| imagine| bet| figure| suspect| assume| guess| gather| expect)( how| that| it)*( you're| you are| youre| your| you must be| you get| you've been| you have been| you| you're probably| things are)( must be| are| probably| very| super| incredibly| extremely| really| crazy| terribly| absolutely| so| insanely| a| always| quite| pretty| be| crazy| all| just| must get)*( busy| swamped| slammed| snowed under| flat out| bombarded| flooded)( person| people| woman| man| with (e-?mails?|messages|work|other things|a million things)| at the moment| right now| these days| and all)*( but| and| so i'll| $)",
      '^ (i guess |i suppose )?you must( be| get)( very| super| so| really| incredibly| absolutely)* (busy|swamped|slammed|snowed under|bombarded)( $| but| and| lately| at the moment| these days| because| as)*',
    ],
  },
  {
    near: 'me penny broken guess again squeaky',
    says: [
      "^ (yes |yep |yup |hello |guess what |oh no |sorry )?(it's |its |it is |only |just |i'm afraid it's )?(only |just |still )?me (again|once more|yet again)(?! (at|on|with the))",
      "^ (it's |its )?(your|the) (least )?(favou?rite|friendly|local|neighbou?rhood|resident) (<pest>|salesperson|recruiter|vendor|spammer)",
      "^ (guess )?who's back",
      '(like|sound like|be|sounding like|become|feel like) a broken record',
      '(turn|turns|turning|keep turning) up like a bad penny',
      '(the )?squeaky wheel',
      "(don't|please don't) (hate|be mad at|shoot) me",
    ],
  },
  {
    near: 'want wanting mean trying be being',
    says: [
      "(don't|do not|didn't|never|not)( really| ever)*( want| mean| wish| like|trying| wanting| going)( to be| to become| to sound like| to turn into)( a| an| that| one of those| the| yet another)* <pest>( salesperson| salesman| person| guy| recruiter| vendor| seller| type| one| woman| man| e-?mailer| people| recruiters| vendors| $)",
    ],
  },
  {
    near: 'sorry apologies follow',
    says: [
      '(sorry|apologies|apologi[sz]e)( again)? (for|about) (the|this|my|yet another|another|all the) (<nth> |another |endless |constant )?(follow ?ups?|follow-ups?|nudges?|reminders?|pings?|chasers?|chasing)',
    ],
  },
  {
    near: 'inbox emails messages',
    says: [
      '(your|ur) inbox (is|must be|is probably|gets|looks)( probably| very| so| always| pretty)* (full|overflowing|busy|flooded|crowded|packed|bursting|a mess|crazy)',
      "(know|sure|imagine|bet|understand) you('re| are| must| probably| get| receive| be| getting)* (get|getting|receive|receiving) (a lot of|hundreds of|tons of|so many|loads of|many|a ton of|dozens of|plenty of|too many) (these )?(emails|messages|e-mails|pitches|mails|requests|these)",
    ],
  },
  {
    near: 'sorry apologies forgive pestering bothering',
    says: [
      '(sorry|apologies|apologi[sz]e|forgive me)( again| once more| so much)? (for|about)( all| always| constantly| yet again| my)*( the)? (pestering|bugging|nagging|chasing|spamming|hounding|badgering|hassling)( $| again| like| so)',
      '(sorry|apologies)( again| once more)? (to|for) (bother|bothering|disturb|disturbing|intrude|intruding)( once)?( again| $)',
    ],
  },
];
