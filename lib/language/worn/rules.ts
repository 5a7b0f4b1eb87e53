import { BREAKUP } from './phrases/breakup.ts';
import { BUMP } from './phrases/bump.ts';
import { CHECK_IN } from './phrases/check-in.ts';
import { CONCERN } from './phrases/concern.ts';
import { COUNT } from './phrases/count.ts';
import { GUILT } from './phrases/guilt.ts';
import { LAST_EMAIL } from './phrases/last-email.ts';
import { SILENCE } from './phrases/silence.ts';
import { SORRY_TO_BOTHER } from './phrases/sorry-to-bother.ts';
import { TOUCH_BASE } from './phrases/touch-base.ts';
import { URGENCY } from './phrases/urgency.ts';
import type { WornRule } from './rule.ts';

/**
 * The rules for worn phrases. To add a phrase, write it into the table of its rule in
 * `phrases/`, in the notation told in `notation.ts`, in a row whose `near` names a word of it, and put a line that holds it into `tests/corpus/worn/worn.jsonl`. What
 * makes it harmless goes into `unless` here or, where it holds for many, into `guards.ts`, with a
 * line in `tests/corpus/worn/harmless.jsonl`.
 */
export const WORN_RULES: readonly WornRule[] = [
  {
    id: 'check-in',
    phrases: CHECK_IN,
    guards: ['asked', 'permission', 'ahead', 'others'],
    unless: {
      after:
        /^[\s,-]{0,2}(?:(?:at|to|into|for|by|with|online|via|through)[\s,](?:[a-z'’]+ ){0,3}(?:hotel|desk|counter|airport|gate|gym|flights?|kiosk|reception|airline|hostel|lodge|clinic|hospital|room|front|villa|apartment|airbnb|app|terminal|bnb|inn|resort|cabin|conference|registration|hut|camp\w*|\d)|at (?:\d|noon|the)|(?:time|desk|counter|form|process|code|call|meeting|date|luggage|baggage|bags?|counter|deadline|online|instructions|details|page|button|app|is|was|opens|closes|from \d|window|(?:a (?:little|bit) )?(?:early|earlier|late|later)|tomorrow|next|every|procedure|list|sheet|appointment|survey)\b|(?:the|your|my|our|these|some|a) (?:code|changes|files?|bags?|luggage|passengers?|guests?|patients?|patch|fix|branch|commit|suitcases?))/,
      sentence: /\b(?:passport|boarding|luggage|baggage|hotel room|check ?-?out)\b/,
    },
  },
  {
    id: 'touch-base',
    phrases: TOUCH_BASE,
    guards: ['asked', 'permission', 'ahead', 'content', 'others'],
    unless: {
      after:
        /^[\s,-]{0,2}(?:(?:on|next|this) (?:mon|tue|wed|thu|fri|sat|sun)|(?:to )?(?:the|your|my|our|a) (?:vpn|wi-?fi|router|server|cable|network|database|battery|printer|internet|modem|power|pipe|wires?|hose|session|socket|client|meeting link|bluetooth|home|house|hotel|office|car|airport|path|start|trail)|at (?:\d|home)|home\b|from (?:holiday|vacation|lunch|leave|paris|[a-z]+ on)|online|automatically|in (?:\d|the|a (?:week|month)))/,
    },
  },
  {
    id: 'bump',
    phrases: BUMP,
    guards: ['asked', 'permission', 'ahead', 'content', 'others'],
    unless: {
      before:
        /(?:speed|goose|baby|version|a bit of a|fist|road|razor|ego|sump)[\s-]$|\b(?:when|whenever|once|as soon as|until|if) you(?:['’]ve)?\s*$|\b(?:let (?:me|us) know|say|shout|tell me|tell us|email me|write to me|send me|share|here for|questions or|with)(?: if| whether)?(?: you (?:have|had))?\s*$|\b(?:could|can|would|will) you(?: please)?\s*$|\bthe (?:rain|cat|dog)\s*$/,
      after:
        /^[\s,-]{0,2}(?:(?:from|by) (?:v?\d|one|version)|(?:to|up to|down to) (?:v?\d|next|mon|tue|wed|thu|fri|the (?:next|following|latest|minimum|\d)|noon|tomorrow|node|react|version|major|minor|a later|one)|(?:version|dependency|dep|package|lib|library|pr|limit|timeout|meeting|appointment|deadline|call|lesson|build|order|release|patch|image|minimum|counter|price|ceiling|table|baby|car|stroller|appointments?|visit|study|x-?ray|scan|exam|ticket|commit|issue|question|interview|survey|treatment|care|blood|surgery|test|tests|session|inspection|reading|workshop|story|article|task|item|list)s?\b|along the|into the)/,
      sentence:
        /\b(?:pull request|the pr\b|this pr\b|my pr\b|patch set|merge request|diff\b|commit|changelog|package\.json|unit tests?|code review|server log|outage|stack trace|ct scan|doctor|surgeon|vet\b|prescription)/,
    },
  },
  {
    id: 'last-email',
    phrases: LAST_EMAIL,
    guards: ['asked', 'content'],
    unless: {
      after:
        /^[\s,-]{0,2}(?:(?:on|at|during|when|over|in|by) (?:the |our |a |that |my )?(?:phone|call|dinner|lunch|breakfast|meeting|coffee|party|chat|monday|tuesday|wednesday|thursday|friday|we|your|person|talk|workshop|interview|kitchen|chapter|speech|lecture|toast|review)\b|yesterday|this morning|earlier today|yes\b|to (?:the|my|our|her|his|them|him)\b)/,
    },
  },
  {
    id: 'silence',
    phrases: SILENCE,
    guards: ['others'],
    unless: {
      before:
        /\b(?:if|until|unless) (?:you|they|he|she)(?: still)?\s*$|\b(?:they|he|she|who|the (?!e-?mail|message|proposal)\w+|my (?!e-?mails?|messages?|notes?|calls?|proposal|voicemails?|letters?|questions?|texts?|requests?|words)\w+)\s*$|\b(?:if there is|if there['’]s|there is|means|so|expect|expects|require|requires|requiring|needs?|is)\s+$|\b(?:please|you can|you could|you should|you may|feel free to|safely)(?: just| safely)?\s*$/,
      after:
        /^[\s,-]{0,2}(?:(?:is|are|was)?[\s]?(?:needed|required|necessary|expected)|of it|of (?:them|him|her|that|this|the)|by noon,? (?:go|start)|(?:in|on|across|during|before|over|at|after) (?:the|this) (?:launch|lab|night|house|flight|deck|ship|cockpit|forest|garden|hospital|ward|server|channel|frequency|field|woods|exercise|library|church))/,
      sentence:
        /\b(?:called|rang|phoned|asked|emailed|wrote to|written to|knocked|chased|contacted) (?:the|my|our|his|her|their|a|both|[a-z]+'s) [a-z]+|\b(?:the (?:phone|device|machine|engine|motor|battery|app|lab|printer|alarm|remote)|battery|server|api|endpoint|request timed|timeout|ping|router|modem|patients?|nurse|treatment|antibiotics|spacecraft|astronaut|satellite|survey|rsvp|questionnaire|doorbell|forms?|poll|listing|the ad|(?:the|our|my) (?:supplier|vendor|plumber|lab|landlord|council|garage|bank|insurer|insurance|caterer|venue|courier|school|builder|electrician|registrar|agency|publisher|embassy|airline|hotel|tenant|tenants|neighbou?rs?))\b/,
    },
  },
  {
    id: 'count',
    phrases: COUNT,
    guards: ['asked', 'others'],
    unless: {
      before: /\b(?:he|she|they|who|the \w+|my \w+|you)(?:['’]ve| have| has|['’]s)?\s*$/,
      after:
        /^[\s,-]{0,2}(?:(?:for|with|to|at|on) (?:the|my|our|his|her|their|a|mum|mom|dad|him|them|reception) ?(?!proposal|offer|same|matter|deal)|about the (?:broken|leak|bins|noise|parking|delivery|refund|boiler)|address|account|at (?!reaching|getting|contacting|connecting|calling|emailing|you\b)[a-z]+ing\b|at (?:sour|baking|bread)|to (?:install|log|open|reset|start|fix|update|print|download|upload|restart|get (?:it|the)))/,
      sentence:
        /\b(?:called|rang|phoned|emailed|tried|contacted|asked|texted|left) (?:the|my|our|his|her|their) (?!phone|best|name|number|details|card|contact|same)[a-z]+|\b(?:plumber|landlord|council|garage|courier|the bank|insurer|airline|password|log ?in|install|server|retry|retries)\b/,
    },
  },
  {
    id: 'concern',
    phrases: CONCERN,
    guards: [],
    unless: {
      before: /\bas far as $|\b(?:[a-z]+ (?:was|were)|movie|story|keeper) (?:nearly |almost )?$/,
      after:
        /^[\s,-]{0,3}(?:(?:after|following|given|despite|considering|in spite of) (?!not|no |my|hearing|all|so many|weeks|so long|i )|with (?:the|that|this|me|us|my|our|your|these|it|moving|him|her|a|everything|thursday|friday|monday|tuesday|wednesday)|to (?:drive|come|go|meet|travel|take|host|start|talk|lead|present|proceed)|for (?:monday|tuesday|wednesday|thursday|friday|time|dinner|tomorrow|the)|if (?:we|i)|on (?:monday|tuesday|wednesday|thursday|friday|milk|time)|and (?:the|your) (?:\w+ ){0,2}(?:family|baby|storm|house|kids|children|flood|power|roof)|in (?:the|this|that) (?:storm|heat|cold|flood|snow|earthquake))/,
      sentence:
        /\b(?:storm|hurricane|flood|floods|earthquake|wildfires?|tornado|surgery|operation|accident|funeral|your (?:fall|loss|illness|father|mother|mum|mom|dad|wife|husband|son|daughter|baby|cold|flu)|bereavement|feel better|get well|chicken pox|covid|blackout|power cut)\b/,
    },
  },
  {
    id: 'urgency',
    phrases: URGENCY,
    guards: [],
    unless: {
      before:
        /\b(?:do|does|did|if|whether) (?:you|they|he|she)\s*$|\b(?:the seller|the buyer|the landlord|my (?:boss|landlord))['’]?s?(?: \w+){0,2}\s*$/,
      after:
        /^[\s,-]{0,3}(?:(?:in|on|at) (?:the|my|our|her|his) (?:car|van|bus|train|boat|flight|plane|minibus|table|back|coach|ferry|row|front|classroom|theatre|stand|garage|church)|(?:left |the )?(?:turn|exit|train|bus|flight|ferry|bend|junction)|to (?:see|visit|watch|hear) (?!if|whether)|for (?:flight|passengers|papers|the kids|snow)|(?:on|for) (?:the )?(?:flight|train|bus|tournament|school|exhibition|parking))/,
      sentence:
        /\b(?:school trip|exhibition|boarding gate|gate \d|minibus|carpool|car ?pool|leak|parking permit|passport|visa application|antibiotics|dose|insulin|ambulance|tetanus|allotment|choir|library|the kids|the children|homework|the garden)\b/,
    },
  },
  {
    id: 'guilt',
    phrases: GUILT,
    guards: [],
    unless: {
      before:
        /\b(?:he|she|they|the \w+|my (?:son|daughter|mother|wife|husband|kids))(?:['’]s| was| were| is| are)?\s*$|\bif you(?:['’]re)?\s*$/,
      after:
        /^[\s,-]{0,2}(?:(?:with|by|at|about|in) (?:the|my|our) (?:hotel|food|concert|result|results|weather|film|score|match|game|service|meal|room|ending|vote|team|restaurant|election|performance|book|turnout|test)|if the|about the (?:weather|result|hotel|game|match))/,
      sentence:
        /\b(?:the garden|garden|costumes?|the kids|the children|the hotel|zoo|recipe|marathon|thesis defence)\b/,
    },
  },
  {
    id: 'breakup',
    phrases: BREAKUP,
    guards: ['asked'],
    unless: {
      before:
        /\b(?:please|kindly|don['’]?t forget to|remember to|to|can you|could you|they|he|she|the \w+|must)(?: always)?\s*$(?<!(?:permission|going|time|ready|about|want me|like me|have|safe|happy|ok|okay|is it|promise) to\s*)/,
      after:
        /^[\s,-]{0,3}(?:(?:cabinet|drawer|manager|menu|explorer|when you|before you|after (?:saving|you|editing|reading)|in (?:excel|word|vim|the editor))|(?:from (?:this|my old|the old|my current) (?:address|account|job))|(?:as|since) you(?:['’]ve)? (?:asked|confirmed|wished|wrote|requested)|to (?:item|slide|question|agenda|page|chapter|the next (?:item|point|slide|topic|question)))/,
      sentence:
        /\b(?:understood|of course|as you (?:asked|wished|like)|you asked|got it|will do|at your request|cabinet|drawer|my (?:maternity|paternity|parental) leave|my last day|before my (?:leave|holiday|vacation)|i(?:['’]m| am) (?:leaving|retiring|moving to)|retirement|file handle|save (?:it|the|your)|it works now|issue is (?:fixed|solved|resolved)|no is (?:welcome|fine by me|perfectly fine))\b/,
    },
  },
  {
    id: 'sorry-to-bother',
    phrases: SORRY_TO_BOTHER,
    guards: ['content'],
    unless: {
      before:
        /\b(?:please don['’]?t|don['’]?t|do not|no need to be|never be|you['’]?re not|you are not|you needn['’]?t be)\s*$/,
      after:
        /^[\s,-]{0,2}(?:the (?:neighbou?rs?|neighbou?rhood|class|children|kids|patients?|meeting|birds?|cat|dog|animals|others|residents|tenants|guests|inspection)|inspection|control|him|her|them|everyone|anyone|people|with (?:the|your|my|our) (?:delivery|order|room|noise|booking))/,
    },
  },
];

/** The ids of the rules, in the order they are shown. */
export const WORN_RULE_IDS: readonly string[] = WORN_RULES.map(({ id }) => id);

/**
 * The keys of the words on screen for a rule: its name, why it wears people out, and three better
 * lines. All stand in `_locales` as `worn_<id>_…`, the hyphens of the id as underscores.
 */
export function wornKeys(id: string): { name: string; why: string; better: string[] } {
  const stem = `worn_${id.replaceAll('-', '_')}`;
  return {
    name: `${stem}_name`,
    why: `${stem}_why`,
    better: [1, 2, 3].map((n) => `${stem}_better_${n}`),
  };
}
