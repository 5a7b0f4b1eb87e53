import type { FrameTable } from '../pack.ts';

/** They weigh it, or ask somebody of theirs first. */
export const thinking: FrameTable = [
  {
    say: [
      '(let|allow|give) (me|us) ..3 (think|consider|sleep on|mull|digest|reflect|ponder|weigh|chew|process|review|look|read|discuss|talk|speak|check|ask|run|see|figure|go over|get|confer|consult|take this|bring|study|evaluate|confirm|circle|pass|sit|finish)',
      '(think|thinking|mull|mulling|sleep|sleeping|chew|chewing|ponder|pondering|reflect|reflecting|deliberate|deliberating) (about|on|it|this|over|through)',
      '(need|want|like|have|would like|going|will|must|ought|wish) (to|some time to|time to|a bit of time to|a day to|a moment to|a little time to|more time to|a few days to|some more time to) ..2 (think|consider|sleep|mull|digest|reflect|discuss|talk|speak|check|review|consult|confer|run|ask|evaluate|weigh|ponder|process|look|read|figure|decide)',
      '(need|needs|give (me|us)|take|want|like|a bit of|some|a little|more) (more)? (time|day|a day|days|a moment|a minute) (or two|or so)? (to|before|for) ..2 (think|consider|decide|deciding|discuss|review|digest|process|consideration)',
      '(talk|speak|discuss|check|consult|confer|run|go over|clear|review|share|chat|align|sync|touch base|raise|take|bring) (it|this|that|things|these)? ..1 (to|with|by|past|over with|up with|at) ..1 {whose}? ..2 ({role}|@name)',
      '(discuss|talk|discussing|review|reviewing|evaluating|considering|debating|weighing|mulling|looking at|deliberating|deciding) (it|this|that|your|the|things|our) ..3 (internally|amongst|among|together|as a team|options|proposal|offer|at home)',
      '(ask|asking|consult|consulting) {whose} ..1 {role}',
      '(run|running) (it|this|that|your) ..2 (by|past)',
      '(i|we) (will|am going to|are going to|need to|want to|have to) (think|consider|mull|sleep|discuss|review|digest|look into|look at|read|ponder|reflect)',
      '(have|has|had) (not)? ..1 (decided|made up|made a decision|reached a decision|had a chance|had time to (read|look|review))',
      '(still|currently|are|am|be|we are) (considering|thinking|deciding|evaluating|reviewing|weighing|undecided|on the fence|mulling|torn|debating|discussing|comparing)',
      'food for thought',
      '(under|in) (consideration|review|discussion)',
      '(not|never) ..1 (sure|certain|decided|convinced) ..1 (yet|if|whether|about|how)',
      '(give|giving) (it|this) (some|more|a bit of|serious|a little) thought',
      '(up to|depends on|decision for|decide with|decision of|approval from|approval of|sign off from|get|getting|need|needs|buy in from) ..1 {whose} ..2 {role}',
      '^^ (hmm|hm|maybe|perhaps|possibly|not sure|we will see|let me see|interesting) $$',
      '(wait|waiting) (on|for) ..2 ({role}|approval|sign off|decision|feedback|an answer|@name)',
      '(on the fence|sit with (it|this)|noodle on|take it under advisement|weigh (up)? ..1 options|crunch the numbers|look over (it|this|the|your)|look (it|this) over)',
    ],
    unless: [
      'do not (want to|need to) think',
      '(already|just) (talked|discussed|spoke)',
      'what do you think',
      'please (speak|talk) (to|with)',
      'you (can|could|should|want to|need to|may|might) ..1 (talk|speak|ask)',
      'i do not think',
      '^ (talk|speak|ask|check) (to|with)',
      'let me think of who',
      '(will|can) (be)? (in touch|reach out|contact you)',
    ],
    weight: 2.6,
  },
];
