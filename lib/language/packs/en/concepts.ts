/**
 * English words that weigh alike, by what they are about. A sentence nobody wrote before is weighed
 * by these when its words are new. A word stands in one list.
 */
export const concepts: Readonly<Record<string, string>> = {
  not: 'not no never none nothing nobody neither nor without hardly nowhere barely zero non',
  i: 'i we myself ourselves',
  me: 'me us',
  my: 'my our mine ours',
  you: 'you your yours yourself',
  they: 'he she they him her them his their hers theirs',
  contact:
    'contact contacts contacting contacted email emails emailing emailed mail mails mailing mailed message messages messaging messaged text texts texting call calls calling called phone phoning ring rings ringing rang write writes writing wrote written ping pinging reach reaching reached touch line note letter letters nudge nudging reminder reminders outreach correspondence communication approach voicemail whatsapp pitch pitches',
  again: 'again ever anymore further more another twice once future forever longer',
  stop: 'stop stops stopped stopping quit cease end ends desist enough halt discontinue refrain',
  remove:
    'remove removed removing delete deleted deleting take off erase erased purge purged strike drop unsubscribe unsubscribed unsubscribing cancel cross scratch wipe lose out opt',
  list: 'list lists database databases records crm campaign sequence cadence system newsletter newsletters mailings subscription',
  spam: 'spam spamming spammed spammer spammers junk unsolicited unwanted harassment harassing harass stalking block blocked blocking report reported reporting bother bothering pester pestering annoying scam bot bots automated privacy consent permission gdpr legal lawyer lawyers attorney police data',
  anger:
    'fuck fucking hell damn shit crap bloody idiot idiots stupid ridiculous seriously sick tired fed disgusting lost away alone peace',
  want: 'want wants wanted need needs needed like love wish prefer hope hoping rather require looking look keen interested interest interests curious intrigued excited eager',
  busy: 'busy swamped slammed buried underwater overwhelmed flat maxed tied stretched overloaded drowning hectic crazy insane booked packed full plate bandwidth capacity chaos crunch hands rush mayhem manic madness backlog fires juggling crazy nuts snowed',
  time: 'time moment schedule calendar slot hour minute minutes day days week weeks month months year quarter season',
  think:
    'think thinking thought consider considering considered mull mulling digest reflect ponder decide deciding decided decision review reviewing reviewed evaluate evaluating discuss discussing weigh weighing sleep chew sure unsure undecided mind numbers options internally',
  talk: 'talk talking chat speak speaking meet meeting connect conversation discussion catch coffee lunch zoom demo visit',
  ask: 'ask asking asked check checking run consult confirm figure find see',
  later: 'later sometime someday eventually soon then maybe perhaps possibly',
  now: 'now currently presently yet today right already just still moment present',
  when: 'when once after until before since till while during as',
  back: 'back return returning returns returned circle revisit reconnect resume follow following followed up',
  send: 'send sends sending sent share sharing forward forwarding forwarded pass passing passed give shoot show attached tell',
  info: 'details detail information pricing price prices quote quotes proposal deck brochure sample samples demo estimate estimates specs link more terms options contract examples references catalog menu trial invoice',
  cost: 'cost costs budget budgets money expensive pricey afford cash funds funding fee fees rate rates tight cheaper spend spending',
  vendor:
    'vendor vendors provider providers supplier suppliers agency agent partner competitor competitors contractor consultant solution product tool tools service someone somebody guy recruiter recruiters software house internally ourselves themselves nephew cousin incumbent',
  chosen:
    'signed chose chosen picked selected hired went renewed bought purchased switched committed using use used awarded happy satisfied covered sorted filled already decided sold gone',
  role: 'boss manager director ceo cto cfo coo vp colleague colleagues assistant husband wife spouse brother sister partner board team department leadership procurement purchasing finance hr marketing operations owner committee investors management accountant landlord supervisor head replacement successor person contact people handles manages responsible charge',
  away: 'away vacation holiday holidays leave sabbatical traveling abroad overseas offline office sick maternity paternity parental absence closed limited access unavailable travel trip conference honeymoon surgery hospital flight wifi signal annual urgent emergency monitored delayed',
  left: 'left leaving departed resigned retired quit moved transferred former previous employed employee company works working role position job owner sold tenant deceased',
  wrong: 'wrong mistaken mistake confused incorrect different else mixed recognize',
  thanks: 'thanks thank appreciate appreciated grateful cheers',
  sorry:
    'sorry apologies apologize forgive unfortunately sadly regret afraid regrettably delay late slow slipped',
  yes: 'yes sure absolutely definitely certainly okay course gladly agreed deal works work fine perfect great good sounds nice lovely happy glad welcome free feel ahead excellent wonderful fantastic interesting awesome cool',
  will: 'will would going gonna plan',
  can: 'can could may might able possible should must',
  please: 'please kindly',
  reply: 'reply replying respond responding response answer answering hear',
  pass: 'pass passing decline declined declining skip fit suitable relevant luck wish best elsewhere',
  hold: 'hold frozen freeze pause paused wait waiting ready settled settles finish finished done close closes slows calms approval approved funding reorg budget',
  what: 'what how who which where why',
  join: 'but however although though and or if so because unless',
  be: 'is are am was were be been being',
  have: 'have has had having got get gets do does did make made keep put let',
};
