import type { FrameTable } from '../pack.ts';

/** They gave a day or a span from which on, or on which, to come back. */
export const callBackLater: FrameTable = [
  {
    say: [
      '(know|tell you|decide) (more)? ..3 @date',
      '(i|we) (will|would|should) ..4 (answer|decision|room|time|bandwidth|free|available|know) ..4 @date',
      '(hear from (me|us)|have an answer|get our decision|let you know|be free|have time|get to it|look at it|look into it|get to this|come to it|answer you|reply|get back to you|be able to|be ready|be around|be available|be back|be here) ..4 @date',
      '(pin in it|hold|wait|patience|patient|hang on|hold on|sit tight|bear with me|put it off|put this off|leave it|give it|give me|give us|another) ..4 @date',
      '(before|after|past|once|when) ..6 @until',
      '(lands|lifts|opens|opens up|resets|starts|begins|kicks in|comes in|arrives|frees up|closes|ends|is over|wraps|wraps up|goes live|finishes) ..2 @date',
      '{come-back} ..3 @date',
      '@date ..3 {come-back}',
      '(try|ping|ask|hit|catch|call|contact|email|text|remind|nudge|bug|message) (me|us) ..3 @date',
      '(again|back) ..1 @date',
      '(revisit|readdress|reevaluate|reconsider|reopen|resume|restart|postpone|push|pushed|pushing|defer|deferred|deferring|delay|delayed|table|tabled|park|shelve|move|bump|kick|hold|holding|wait|waiting|hold off|holding off|put off|put this off|on hold|pause|paused|pausing|rain check|raincheck|reschedule|pick) ..4 @date',
      '(not|nothing|no|none|never|nobody) ..6 @until',
      '@until ..4',

      '(not) (this|right now|now|yet|ready|today|currently) ..5 @date',
      '(free|available|around|open|better|easier|calmer|quieter|less busy|good|ready|back|possible|able|freer|freed up|clear|clearer|settled|slower) (up|again)? ..2 @date',
      '@date ..4 (free|available|better|easier|calmer|quieter|less busy|good|ready|possible|works|work|suits|ideal|best|fine|would be great|would be good|might be|may be|could be|should be|would work|will work|perhaps|maybe|sounds)',
      '(maybe|perhaps|possibly|probably|likely|more like|closer to|around|ideally|hopefully|earliest|preferably|sometime|some time|say|how about|what about|best|better|aim for|aiming for|shoot for|shooting for|target|targeting|looking at|thinking) ..2 @date',
      '@date (maybe|perhaps|possibly|probably|at the earliest|earliest|instead|if possible|for sure|at best|or so|or later|onwards|or after|is more realistic|is realistic|is better|at the latest)',
      '^ @date $',
      '(renew|renews|renewal|expires|expire|expiring|up for renewal|contract ends|contract runs|contract is up|lease ends|lease is up|contract expires|runs out|comes up|come up) ..3 @date',
      '(budget|budgets|planning|fiscal|funding|money|cash|funds|headcount) ..6 (@date)',
      '(busy|swamped|slammed|tied up|buried|underwater|booked|flat out|maxed out|booked solid|booked up|committed|snowed under|crazy|hectic|nuts|no time|no bandwidth|no budget|full|fully booked|occupied|heads down) ..3 @until',
      '(after|once|when) ..4 (talk|chat|speak|meet|connect|discuss|look|revisit|circle back)',
      '(there is always|give (me|us|it)|need|needs|want) ..3 @date',
      '(in|for|within|after) (about|around|maybe|approximately|roughly|another|like)? @date ..2 (please|ok|thanks|$)',
      '(timing|time) ..5 @date',
      '@date ..4 (moment|time|day|realistic|earliest|it is|perhaps|looks|sounds|is when)',
      '(so|then) @date',
      '@date (some time|sometime)',
      '(thing|topic|matter|project|question) (for|of|in) @date',
      '@date (thing|topic|matter|project|story)',
      '(look|looking|plan|planning|start|starting|begin|beginning|hope|hoping|expect|expecting|aim|intend) ..4 @date',
      '(next|later this|early next|late) (year|fall|spring|summer|winter|autumn|quarter)',
    ],
    unless: [
      '(last|previous) (week|month|year|quarter|spring|summer|fall)',
      '(signed|sold|moved|renewed|bought|hired|left|switched|met|spoke|talked|received|sent|launched|went) ..6 @date',
      '(deadline|birthday|anniversary|wedding|funeral|memorial|conference|flight) ..4 @date',
      'since @date',
      '(no|little|not much) point',
      'not be renewing',
    ],
    weight: 2.2,
  },
  // Bound to being in touch beyond doubt.
  {
    say: [
      '^ ..1 (ask|try|call|write|ping|email|knock|check|text|ring) ..1 @date',
      '(send|drop|give|shoot) you ..3 @date',
      '(call|ring|phone|write|email|text|ping|poke|nudge|message|contact|ask|try|catch|apply|get in touch|get hold|remind|knock|come back|look|talk|speak|meet) ..4 then ..1 $',
      '(can|could|will|would) ..1 (meet|talk|chat|speak|look|call|start|do it) ..3 (after that|afterwards|after this)',
      '(call|ring|try|ask|write|text|ping) (me|us)? ..1 (after that|afterwards)',
      '(can|may|please) (call|ring|phone|write|email|text|mail|visit|message) ..4 again',
      '(give|send|drop|shoot) (me|us) ..4 @date',
      '(let us|make it|make that) ..1 @date',
      '(then|not) (sooner|earlier)',
      '(call|ring|try|ping|ask|hit|catch|contact|email|text|remind|nudge|bug|message|chase|poke) (me|us) (up|back|again)? ..2 @date',
      '(try|circle|check|reach|follow|touch|come|get|write|look|loop|swing|connect|call|ask|talk|speak|chat|meet|regroup|sync|catch) (again|back|up|out|base|in|in touch|back to (me|us)|back out|back in|with (me|us)|back with (me|us)|up with (me|us)|up again|to (me|us)) ..3 @date',
      '(let us|we can|we could|we should|can we|could we|should we|we will|shall we|happy to|we might) ..2 (talk|chat|speak|meet|connect|reconnect|discuss|revisit|regroup|touch base|catch up|circle back|pick|look|sync|reassess|do it|do this|schedule|plan|aim) ..4 @date',
      '@date (and|to|then|when) (we|i) (can|will|could) (talk|chat|speak|discuss|meet|see|look)',
      '(interested|keen|open|happy to|love to|want to|would like to) ..3 but ..5 @date',
      '(not|nothing|no|never) ..2 @until',
      '(how about|what about|say|let us say|make it|could we do|can we do|shall we say|suggest|propose|pencil) ..3 @date',
    ],
    unless: ['(last|previous) (week|month|year|quarter)', 'since @date'],
    weight: 3.4,
  },
  // No date that could be reckoned, yet a time that will come.
  {
    say: [
      '(try|call|contact|ask|email|ping|circle|check|reach|come|get|touch|follow|ring|text|message|talk|speak|chat|meet|connect|reconnect|revisit) (me|us|back|out|base|up|in|again|in touch|then|with me|with us)? ..2 (once|after|when) (the|our|we|i|it|things|this|my) ..4',
      '(once|after|when) ..6 (we|you) can (talk|chat|speak|meet|discuss|connect|look|revisit|do it)',
    ],
    weight: 1.8,
  },
  {
    say: [
      '(not|busy|swamped|slammed) ..4 {now} ..6 (try|call|contact|circle|check|reach|come|touch|follow|talk|speak) ..4 {later}',
      '{come-back} {later}',
    ],
    weight: 1.6,
  },
  // "Until then please don't": even something useful has to wait.
  {
    say: [
      '(until|before|till) then ..3 (do not|no|leave|not)',
      '(do not|no|not|leave) ..5 (until then|before then|in the meantime|till then|any sooner|any earlier)',
    ],
    silence: true,
    weight: 2,
  },
];
