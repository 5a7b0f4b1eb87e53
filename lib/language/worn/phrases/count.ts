import type { Phrases } from '../rule.ts';

const TIMES =
  '(<many> times|twice|repeatedly|again and again|over and over|time and again|time and time again|every (day|week)|all (week|month|day)|on <many> occasions|<many> occasions|for (weeks|months|days|ages|<many> (weeks|months|days))|so often|multiple ways|every way)';

/** Counting one's own tries. */
export const COUNT: Phrases[] = [
  {
    near: 'left sent emailed called written wrote tried reached messaged rung rang phoned contacted pinged texted followed made mailed dropped attempted asked',
    says: [
      "(i|we|i've|we've|i have|we have)( have| had| now| already| also| must have| just| both| each|'ve)* (left|sent|dropped|written|wrote|made|mailed|shot|fired off)( over| off)?( you| u)? (now )?(over |more than |at least |about |like )?<many>( other| unanswered| separate| previous| polite| friendly| phone| voice| detailed| follow up| long| more| different| of)* <letter>(?! (to|for|with|at|on|in|under|from) (?!you|your voice|your phone|your cell|your answering|no |see|ask|reach|get|the last|the past))",
      `(i|we|i've|we've|i have|we have)( have| had| now| already| also|'ve)* (emailed|called|written|wrote|tried|reached out|messaged|rung|rang|phoned|contacted|pinged|texted|followed up|attempted|mailed|asked|chased)( to| out| back)?( <reach>)?( to)?( you| u| with you| to you| your (office|assistant|team|cell|mobile|phone|desk|line))?( about this| now| before| already| back| by phone| by email)* ${TIMES}(?! to (?!you|reach|contact|call|get|e-?mail|speak|talk|connect))(?! with (?!you))`,
      `(tried|attempted|trying)( to)?( repeatedly| unsuccessfully| in vain| hard| so hard| ${TIMES})+ to <reach> you`,
      "(i've|i have|we've|we have|i|we)( been| now| also| already| repeatedly|'ve)* (tried|trying|attempted|attempting)( now| repeatedly| hard| in vain| desperately| for (a while|weeks|months|days|ages|some time)| everything| all week| unsuccessfully| without success)* to <reach> you( <many> times| repeatedly| for| without| since| $| now| but| and| all| about| regarding| with no| via| by| on| this| last| to)",
      "(i've|i have|we've|we have) tried you( on| by| via| over| at)",
      "(i|we|i've|we've|i have|we have)( have| had| 've| now| already| even)* (emailed|called|texted|written|mailed|phoned|rung|messaged)( you)?( and)?( even)? (emailed|called|texted|left|sent|messaged|phoned|written|faxed|visited|rung)( you)?",
      '(tried|trying|attempted)( calling| emailing| ringing| reaching| contacting| phoning| texting| messaging)+ you( <many> times| twice| repeatedly| again| for (weeks|days|months|ages)| all (week|day))',
    ],
  },
  {
    near: 'second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th nth umpteenth hundredth email mail attempt message number follow times nd rd th reminder try time',
    says: [
      "(this|it|that)( is|'s| would be| will be| must be| makes| now makes| has to be)( now| already| probably| about| officially)*( my| the| our| me)? <nth>( and (final|last)| unanswered| polite| friendly| straight)? (e-?mail|mail|message|attempt|try|note|follow ?up|follow-up|reminder|voice ?mail|letter|call|request|nudge|outreach|text|time (i'm|i am|i've|i have|we've|i|we) .. (writ|wrote|e-?mail|call|ask|try|tri|reach|contact|follow|messag|chas|sen)\\w*)(?! (address|account|server|provider|client|today|from this))",
      '^ <nth> (and (final|last) )?(e-?mail|attempt|try|message|note|reminder|follow ?up|voice ?mail|nudge|request)( to| from me| now| here| $| about| on| regarding| in| this)(?! (the|a) )',
      '(e-?mail|mail|message|attempt|try|follow ?up|follow-up|note|reminder|voicemail|nudge) (number |no |no\\. ?|# ?)(one|two|three|four|five|six|seven|eight|\\d{1,3})',
      '(e-?mailing|writing|asking|following up|reaching out|trying|calling|contacting|messaging|chasing|pinging|nudging)( you| to you)?( about this| again| back)?( now)? (for|a) the <nth>( and final)? time',
      '(for )?the (umpteenth|hundredth|nth|millionth|thousandth) time',
      "<nth> time('s| is| lucky| is the)*( a| the)? (charm|lucky)",
      '(how many|so many) (times|more times|e-?mails|messages)( do| must| will| have| should)* (i|we)( need| have| got)*( to)? (ask|write|send|e-?mail|call|try|leave|chase|follow|left|sent|called|tried)',
    ],
  },
  {
    near: 'emails mails messages attempts voicemails calls voice notes tries reminders texts follow letters voicemail e',
    says: [
      "(despite|after|in spite of|following|notwithstanding)( my| our| all my| all of my| leaving| sending| you)* (<many>|all( these| those)?|previous|last|earlier) ((previous|unanswered|other|separate|polite|phone|friendly|earlier|different) )*(e-?mails|mails|messages|attempts|voice ?mails|calls|notes|tries|reminders|texts|follow ?ups|follow-ups|letters)( to (you|reach)| of mine| and| without| later| with no| i've| i have| in| over| $| unanswered| from me| so far| left)",
      '(?<!any of )(my|our|all my|all our|all of my)( last| previous| prior| earlier| other)* <many>( last| previous| prior| earlier| unanswered| other| polite| separate| recent| phone| follow up| detailed)* (e-?mails|mails|messages|attempts|voice ?mails|calls|notes|tries|reminders|texts|follow ?ups|follow-ups|letters)(?! (bounced|today with|had|have the))',
      '(<many>|a string of|a series of) (unanswered|unreturned|ignored) (e-?mails|messages|calls|voice ?mails|texts|letters)',
      '^ <many> (e-?mails|messages|voice ?mails|calls|attempts|voice messages|follow ?ups)( and| later| so far| in| now| with| but)( still| yet)* (no|not|nothing|zero|silence|crickets)',
      '(my|our|all my) (previous|earlier|prior|many|numerous|unanswered) (e-?mails|messages|calls|attempts|voice ?mails|letters|texts|notes)',
    ],
  },
  {
    near: 'keep kept keeps continue keeping',
    says: [
      "(i|we|i'll|we'll|i've|me|i'm|to)( have| will| just| can| could| 've)*( keep| kept| continue to| keeping)( on)? (e-?mail|mail|call|ring|phon|writ|text|messag|pester|chas|follow|ping|nudg)(e|ing)( up)?( to)?( with)? you",
      '(i|we)( have| just)*( keep| kept)( on)? (following up|reaching out|leaving (you )?(messages|voice ?mails)|trying to <reach> you|chasing|sending (you )?(messages|e-?mails))',
    ],
  },
  {
    near: 'chased trying',
    says: [
      "(i|we|i've|we've|i have|we have)( have| had| now| been|'ve)* (chased|chasing)( after)? you( for| about| <many>| all| repeatedly)",
    ],
  },
  {
    near: 'left messages emails voicemails',
    says: [
      'left( several| some| many| you| my)* (messages|voicemails|voice mails) (with your|on your|for you|at your)',
      '<many> (e-?mails|messages|calls|voicemails)( and <many>)?( and| plus)? ?(e-?mails|messages|calls|voicemails|texts)? later',
    ],
  },
];
