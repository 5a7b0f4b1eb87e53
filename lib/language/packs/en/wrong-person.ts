import type { FrameTable } from '../pack.ts';

/** Not, or no longer, the one to ask. */
export const wrongPerson: FrameTable = [
  // Gone from there for good.
  {
    say: [
      '(i|he|she|they|we|@name|who) (have|has|had|just|recently|is|was|am|already)? ..1 (left|departed|quit|resigned|retired|been laid off|laid off|let go|passed away|deceased|died) ..2 (the|from|company|firm|that|my|our|@name|organization|team|role|on|last|in|to|job|position|$)',
      '(no longer|not|does not|do not) ..1 (with|work|works|working|employed) ..1 (with|for|at|here|there) ..1 (company|firm|any more|organization|us|@name|$)',
      'no longer with ..2 (company|firm|organization|@name|us|them)',
      '(my|the|his|her) (replacement|successor) is',
    ],
    weight: 3.4,
    unless: [
      'not interested in',
      'are you (with|at|still)',
      'left (a|me|you|us|my|it|the) (message|voicemail|note|keys|it|phone|bag)',
    ],
  },
  {
    say: [
      '(wrong|incorrect|mistaken) (person|people|guy|number|address|email|email address|contact|department|company|team|john|one|recipient|mailbox|man|woman|lady|place|individual|party|@name)',
      '(not|no longer|never) ..1 (the|a|your)? ..1 (right|correct|best|appropriate|proper|relevant|ideal|decision|person|one) (person|contact|one|guy|maker|people|fit for this|department|address|team|place|you are looking for|you want|who|for this|to (ask|talk|speak|contact))',
      '(no longer|not|do not|does not|left|never|am not|quit|stopped) ..1 (with|at|work|works|working|employed|there|here|in that role|in this role|in charge|involved|responsible|own|the owner|part of|associated|affiliated|handle|handles|deal with|manage|in that position|an employee|a member|doing this|in the role|on that team|run|in this position|use this|using this|use that|in the business|oversee|live|lives) ..1 (with|for|at|here|there|the|this|that|of|in|on|any more|by|to|@name|company|it|them|department|email|address)',
      '(i|he|she|they|we|@name|who) (have|has|had|just|recently|is|was|am|already)? ..1 (left|leaving|departed|quit|resigned|retired|moved on|moved to|been laid off|laid off|let go|passed away|deceased|died|transferred|changed jobs|changed roles|changed companies|switched jobs|switched companies|stepped down|parted ways|graduated) ..2 (the|from|company|firm|that|my|our|@name|organization|team|role|on|this|a|new|last|in|to|job|position|$)',
      '(left|leaving|quit|departed|resigned from|retired from|moved on from|separated from) (the|that|my|this|our|@name) ..1 (company|firm|organization|job|role|team|position|business|school|@name|industry|department|agency|office|post)?',
      '(confused|mixed up|mistaken|confusing|mistaking) ..3 (someone|somebody|another|with|for)',
      '(someone|somebody|person|people|@name) else (with)? ..1 (by|of)? (the same|that|my|a similar) name',
      '(never|not) (heard of|requested|request|asked for|ordered|contacted|enquired|inquired|inquire|enquire|applied|signed up|reached out|owned|lived|had|spoke|spoken) ..4',
      '(previous|prior|former|past|last|old) (owner|tenant|occupant|resident|owners|tenants|employee|user|holder|holder of)',
      '(we|i|they) (sold|just bought|bought|just purchased|no longer own|have sold|just moved|moved out|moved away|closed|do not own) ..1 (the|our|this|that|my|it|of) ..2 (house|business|company|home|property|place|building|store|restaurant|shop|car|boat|practice|farm|land|unit|condo|address)?',
      '(mailbox|inbox|email|email address|address|account) ..3 (not|no longer|un) ..1 (monitored|active|in use|checked|used|valid|exists|exist|attended|being)',
      '(this) (mailbox|inbox|email|address|account) is (unmonitored|unattended|inactive|deactivated|closed|not monitored|being retired|being closed|no longer)',
      '(not|outside|beyond) ..1 (my|our) ..1 (area|department|call|decision|responsibility|field|role|remit|job|wheelhouse|domain|purview|team|division|lane|decision to make|place|pay grade|scope|dept|territory|region|function|expertise|thing to decide)',
      '(i|we) (do not|never|no longer) (make|handle|deal with|manage|work on|work in|oversee|own|control|decide|have any (say|influence|involvement)|have (a|the) (say|authority|budget)|buy) ..3 (decision|decisions|this|that|these|purchasing|vendors|procurement|such|hiring|those|it|any more)?',
      '(not me|not us|not my department|not mine|not my area|not my call|wrong guy|wrong number|wrong john|wrong person|wrong address|wrong email)',
      '(my|i have|taken|taking|started|starting|moved to|moving to|accepted) (a|into a|to a|on a) (new|different|another) (role|position|job|company|opportunity|chapter|employer|team|career)',
      '(this|you|it) (is|was|are|must be|must have|may be|reached|have) ..2 (meant|intended|reached|emailing|looking|sent|contacted|writing|addressed|supposed) ..2 (for|to|the wrong|wrong)? ..1 (someone|somebody|another|wrong)',
      '(have|has|got|reached|contacted|emailed|called|texted|messaged|writing to|written to|talking to) ..1 (the)? wrong',
      '(new|different) (owner|owners|tenant|tenants|management|number|employee)',
      '(there is)? no (one|body|@name) ..1 (by|of|with|named|called) (that|this|the) ..1',
      '(i|we) (am|are|have|was|were) (now|recently|since)? (retired|laid off|let go|unemployed|between jobs|moved on|out of that|out of the)',
      '(moved|transitioned|transferred|switched|shifted|rotated|promoted|reassigned) (to|into|out of|off|from|on) ..4 (org|team|role|department|division|company|side|position|group|project|job|business|industry|@name)',
      '(last day|final day|last week) (at|with|is|was|here|in) ',
      '(resign|resigning|resigned|step down|stepping down|stepped down|retiring) ..3',
      '(who is|who are you|whom) ..1 (this|@name|looking for)',
    ],
    unless: [
      'not interested in',
      'is (he|she|@name) ..2 (with|at)',
      'sorry ..2 (sent|wrong thread)',
      'wrong (thread|attachment|file|link|window|chat|date|time|version|document)',
      '(last|final) day (to|of the (month|year|quarter|sale))',
      'are you (with|at|still)',
      '(out of|back in) (the)? office',
      'right (time|fit|now|moment)',
    ],
    weight: 2.8,
  },
];
