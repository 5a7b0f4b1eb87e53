import type { FrameTable } from '../pack.ts';

/** A no to a follow-up, not to contact for good. */
export const permissionDeclined: FrameTable = [
  {
    say: [
      '(do not|not|no need to|rather you did not|prefer you did not|prefer you not|would rather not|rather not|prefer not|wish you would not|please no|without) ..2 (follow up|following up|follow ups|check back|checking back|check in|checking in|circle back|circling back|chase|chasing|remind me|remind us|reminding|reminders|nudge|touch base|send reminders|ask again|try again|get a follow up|want a follow up|need a follow up|reach back out)',
      '(no|zero) (follow up|follow ups|reminder|reminders|check in|check ins|chasers|chaser|further follow up|further follow ups|more follow ups|more reminders) ..2',
      '(follow up|follow ups|following up|check in|checking back|reminder|reminders|a call|another call|another email) (is|are|will|would) (not|un) ..1 (necessary|needed|required|be necessary|be needed|work|welcome|help|helpful)',
      '(there is)? no (need|point|use|reason) (to|in|for|of) ..2 (follow|following|follow up|check|checking|chase|chasing|call|calling|remind|reminding|reach|reaching|circle|get back|write|writing|another|further|contact|contacting|further contact|email|touch)',
      'no need (to|for) ..2 (follow|check|call|chase|remind|reach|circle|write|get back|another|further)',
      '(we|i|he|she|they|someone|somebody|our team) (will|would|shall|can) ..1 (contact|reach out|reach|call|get in touch|be in touch|let you know|come to you|come back to you) ..2 (if|when|should|once|in case|only if) ..2 (we|i|it|there|he|she|they|interested|needed|anything|our|this|something|need|your)',
      '(has|have) (your|the) (information|details|number|contact|card|email|info) and (will|he|she|they|we|i)',
      '(do not|no need to) (call|contact|write to|email|ring|phone) (us|me) ..1 (we|i) will (call|contact|get|write|email|ring|be|let|reach)',
      '(we|i) will (call|contact|reach out to|ring|get in touch with|come to|find) you (not|rather than|instead)',
      '(no|not) , ..2 (do not|please do not) (follow|check|call|remind|chase|contact)',
      '(no|not) ..3 (two weeks|that date|that week|then|that day|@date) (is|does|will|would) (not|too)',
      '(that is|it is|@date is|two weeks is|would be) (too|much too|way too|far too) (soon|early)',
      '(rather|prefer|would rather) ..2 (wait|not be|not hear|hear from|reach out to you|contact you|come to you)',
      'do not (keep|need to keep) (checking|following|calling|writing|asking|emailing|reminding)',
      '(rather|prefer) ..2 (not|no) ..2 (reminders|reminder|follow ups|follow up|chasers|nudges)',
      '(refrain|abstain) from ..1 (asking|inquiring|enquiring|inquiries|enquiries|checking|status|following)',
      '(can not|unable to|not) (answer|respond to|reply to) ..2 (inquiries|enquiries|questions|status)',
      '(selected|chosen|successful|shortlisted) ..3 (hear|contacted|notified|informed)',
      '(skip|drop|spare me) (the|a|any|your) (reminder|reminders|follow up|follow ups|nudge)',
      '(do not|not) (need|want) ..2 (nudge|nudging|reminding|chasing|reminder|reminders)',
      '(give|need|want) (me|us|some|a little|more)? space',
      '(please)? (hold|hold off|pause|skip) ..1 (the)? (follow up|follow ups|following up|reminders|contacting)',
      'do not (follow|circle|check|touch|ping|get back|reach) (up|back|in|base|me|to me|out)',
      '(wait|rather wait) (for|until) (us|me|you hear|we|i) ..3 (contact|reach|call|get|come|hear|write)',
    ],
    unless: [
      'do not (hesitate|forget|fail)',
      'do not (have to)? worry',
      '(unless|until) @date',
      '(forget to|hesitate to) (follow|check|call)',
      'not (follow up|followed up|following up) (sooner|earlier|yet|before)',
    ],
    weight: 3,
  },
  {
    say: ['do not follow up ..3 (with|by|via) ..3 (call|calls|phone|phone calls)'],
    channels: ['call'],
    weight: 3.4,
  },
];
