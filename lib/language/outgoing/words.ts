/** The reader of the mail, as they are spoken to. */
export const YOU = "(?:you|u|ya|y'all)\\b(?: all\\b| both\\b| guys\\b| folks\\b| two\\b| lot\\b)?";

/** An end of the words: a stop, a bracket, a dash, or nothing more. */
const STOP = '(?: ?[,.;:!?)(…"–—-]| ?$)';

/** Words that may stand between an act and its day. */
const BEFORE_DAY =
  '(?:again|back|properly|fully|in full|first thing|sometime|some time|right|no later than|not later than|latest|at the latest|probably|maybe|perhaps|say|hopefully|possibly|likely|either|as early as|as soon as|early|late|later|mid|around|round|about|approx|by|on|in|at|from|before|after|within|within the|over|during|towards?|next|nxt|this|coming|following|the|your|my|our)';
const DAY_WORD =
  "(?:mon|tue|wed|weds|thu|thur|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|\\d\\S*|2moro?w?|tomorrow|tmrw|tmw|tomorow|tommorow|tommorrow|tomo|today|tonight|tonite|morning|mornings|afternoon|evening|noon|midday|lunch|lunchtime|eod|cob|eow|eom|close|end|beginning|start|middle|mid|week|weeks|weekend|month|year|quarter|q[1-4]|h[12]|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|about|another) (?:(?:or|to|couple|few|business|working|\\w+teen|two|three|four|five|good|little|half|of) ){0,3}(?:day|week|month|hour|minute|fortnight|year|quarter|bit|while|moment|sec)s?|couple|few|first|second|third|fourth|fifth|spring|summer|autumn|fall|winter|easter|christmas|xmas|new|thanksgiving|holidays?|break|vacation|fortnight|day|days|hour|soon|shortly|then|when|once|if|unless|labor|labour|memorial|whitsun|pentecost|ramadan|eid|diwali|lent|hanukkah|golden|chinese|lunar)(?:'s)?\\b";

/** A day follows, or the words end: "on Tuesday" but not "on a client". */
export const DAY_OR_END = ` (?:${BEFORE_DAY} ){0,4}${DAY_WORD}|${STOP}`;
/** Ahead of here a day follows at once, or the words end. */
export const DAY_NEXT = `(?=${DAY_OR_END})`;

/** Words that may stand between "I'll" and what I will do. */
export const LIGHTLY =
  '(?:(?:please|perhaps|maybe|kindly|just|also|then|now|soon|quickly|briefly|possibly|simply|again|both|still|only|either|certainly|definitely|absolutely|surely|probably|likely|hopefully|gladly|happily|personally|therefore|instead|actually|finally|next|always|be sure to|be sure and|make sure to|make sure that i|make sure i|make sure we|be able to|be in a position to|try to|try and|try my best to|do my best to|do our best to|do my utmost to|endeavou?r to|strive to|see if i can|aim to|remember to|commit to|promise to|need to|have to|be going to|go ahead and|come back and|go back and|of course|for sure|in any case|i promise|as promised|as agreed|as discussed),? ){0,4}';

/** Things a person sends or is sent. */
export const PAPERS =
  '(?:drafts?|proposals?|numbers|figures|reports?|quotes?|quotations?|contracts?|decks?|slides?|invoices?|answers?|repl(?:y|ies)|responses?|feedback|updates?|details?|links?|docs?|documents?|documentation|files?|summary|summaries|notes|minutes|comments|estimates?|offers?|copy|copies|versions?|schedules?|timeline|plans?|samples?|parcel|package|pack|paperwork|pricing|prices|rates|presentation|info|information|data|results?|analysis|agreement|terms|mock-?ups?|designs?|cv|list|specs?|scope|brief|redlines?|paper|one-pager|breakdown|spreadsheet|sheet|tracker|materials?|mail|e-?mail|call|message|word|decision|news|confirmation|recommendations?|suggestions?|thoughts|edits|changes|write-?up|recap|outline|memo|letter|statement|forecast|budget|bid|tender|sow|nda|po|order|receipt|refund|payment|certificate|photos?|pictures?|pics|images?|recordings?|video|translation|references?|contact|names?|dates|times|options|invite|invitation|rest|full set|shortlist|credentials|login|logins|questionnaire|application|review|findings|case stud(?:y|ies)|white ?paper|articles?|study|agenda|itinerary|tickets?|samples?|prototypes?)';
