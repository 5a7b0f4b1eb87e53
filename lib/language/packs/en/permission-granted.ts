import type { FrameTable } from '../pack.ts';

/** They may be contacted: an invitation to call, to write again, to stay on the list. */
export const permissionGranted: FrameTable = [
  {
    say: [
      '(feel free|you are welcome|welcome|by all means|please|do|happy for you|glad for you|free|go ahead and|no problem if you|fine to|okay to|fine if you|okay if you|you can|you may|you could|can you|could you|would you|will you|pls) ..1 (to)? {soft}? {back-to-me}',
      '^ {soft}? {back-to-me}',
      '^ {soft}? {back-to-me} ..5 $',
      '(please|kindly|just)? (call|ring|phone|text) (me|us) ..2 (at|on|back|when|any time|anytime|after|before|if|tomorrow|today|tonight|later|@phone|@number|@date)',
      '(feel free|do not hesitate|not hesitate|please do|free|welcome) (to)? (call|contact|email|reach|ring|text|write|follow|get|ask|drop|check|send|try|message|ping|keep|stay|circle|touch)',
      '(call|contact|reach|ring|text|email) (me|us) (any time|anytime|whenever)',
      '(my|the|our) (direct|cell|mobile|best|office|work)? ..1 (number|line|cell|mobile|phone) is',
      '(i am|we are|i will be|we will be|you can (reach|find|catch|call|get) (me|us)) ..3 (available|free|around|reachable|here|in the office|in town|in) ..6 (if you|to talk|to chat|for a call|to discuss|should you)',
      '(you can|you could|you may) (reach|call|contact|catch|text|ring|get) (me|us)',
      '(if|should) you (want|like|wish|need|care) (to)? ..1 (talk|call|chat|speak|meet|reach|connect|discuss) ..2 (to|with)? (me|us)?',
    ],
    unless: [
      'do not',
      '(for|with) (all|any) (other|urgent|emergency|immediate)',
      '(call|email|contact|text) (me|us) (instead|rather)',
      'urgent',
      '(in|during|while) (my|our|his|her|their) absence',
      'stop',
      'remind me (who|what|how|why|where|again|of)',
      'email me (the|a|an|some|your|details|more|pricing|information)',
      '(so|otherwise) (you)? (call|email) me',
    ],
    weight: 2.6,
  },
  // An answer to a permission asked.
  {
    say: [
      '(yes|sure|okay|of course|absolutely|certainly|definitely|please|fine|alright|all right|no problem|that is fine|sounds good|great|perfect|go ahead) ..4 (follow up|check back|check in|reach out|contact me|contact us|call me|call us|get in touch|circle back|touch base|try me|stay in touch|keep in touch|ping me|remind me|call back|keep me)',
      '(that|it|this|@date) (is|would be|will be|sounds|works|should be) ..1 (fine|good|great|okay|perfect|all right|alright|ideal|lovely|cool|acceptable|appreciated|helpful) (with me|by me|for me|to me|thanks)? ..1 (to|if you|for you|you|and)? ..1 (follow|check|call|reach|contact|touch|circle|get|try|back)',
      '(you|do) (have|got) my (permission|okay|blessing|consent)',
      '(follow|following|followed) up ..4 (is fine|works|is okay|would be (fine|great|good|appreciated|helpful|perfect)|sounds good)',
      '(happy|glad|pleased|delighted|love|fine|like|good|would be great|look forward|looking forward|nice) ..2 (to)? (hear|hearing) (from you|back)',
      '(happy|glad|love|pleased|open) ..1 (to)? (reconnect|stay in touch|keep in touch|connect|staying in touch|keeping in touch)',
      '(let us|please|do|will|we should|lets) (stay|keep) in touch',
      '(keep|put|leave|add|include|remain|stay|like to be|like to stay|like to remain|love to be|want to be) (me|us)? ..2 (on|to|in) ..1 (your|the|this|my)? ..1 (list|mailing list|loop|newsletter|distribution|updates|mailing|touch|radar|posted|mind)',
      '(sign|subscribe) (me|us) up',
      '(keep|kept) (me|us) (posted|updated|informed|in the loop|in mind|apprised|abreast|on your list)',
      '(keep|send) (sending|me|them|it|those|the) ..2 (coming|articles|newsletter|newsletters|updates|useful|interesting)',
      '(always|more than|very|you are) ..1 welcome (to)? ..1 (call|write|contact|get|follow|check|reach|try|ask|send|stop|drop|swing|come|visit)',
      '(no problem|no worries|no objection|fine by me|okay by me|do not mind|no objections|works for me) ..4 (follow|check|call|contact|reach|email|if you|you)',
      '(i|we) (do not|would not) mind ..2 (you|if you|being|a call|a follow|hearing|another)',
      '(i|we) (will be|am|are) (around|available|in town|in the office|here|free|reachable) ..6 (if you|should you)',
      '(please|yes|do|sure) (do|please) $',
      '^^ (please do|go ahead|go for it|yes please|yes please do|of course|be my guest|by all means|sure go ahead|sure thing|please go ahead|feel free|you may|yes you may|permission granted|that is fine|that would be fine|fine by me|fine with me|works for me|sounds good|that works|yes that works|okay with me|no problem|sure|yes|okay) $$',
      '(appreciate|welcome|like|want|would like|love) (a|the|your|another) (follow up|call|reminder|nudge|callback|ring|call back|check in)',
    ],
    unless: [
      'do not (contact|call|email|want|need|bother|follow|mail)',
      'urgent',
      'emergency',
      'stop',
      '(my|the) (replacement|successor|colleague)',
      '(for|with) all other',
    ],
    weight: 2.6,
  },
];
