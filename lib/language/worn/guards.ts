import type { GuardName } from './rule.ts';

/** A find in its sentence, and the sentence before it: lower case, as long as what it came from. */
export interface Place {
  sentence: string;
  from: number;
  to: number;
  previous: string;
}

/** They asked for it, or it was agreed: a promise kept. */
const ASKED =
  /\b(?:(?:you|u)(?: had| have|['’]d| very kindly| kindly| once| also| both)? (?:asked|told|said(?: to| i| that i| you['’]d like| it['’]?s| it was| it would| next| in | after| mid)|suggested|requested|invited|wanted (?:me|us|to be)|proposed|were going to have me|gave me (?:today|until|this|permission|the go))|(?:as|like)(?: you| we| was| i)? ?(?:asked|agreed|promised|requested|arranged|suggested|wished|planned|we said)|(?:i|we|i['’]d|i had|we['’]d)(?: had)? (?:promised|agreed|arranged|settled|said i['’]?(?:d| would)|told you i['’]?(?:d| would)|said we['’]?(?:d| would))|(?:at|per|on|following) your (?:request|suggestion|invitation|instructions?|wish)|your (?:assistant|office|colleague|team) (?:asked|told|suggested|said)|(?:was|were) (?:asked|told) to|which you asked|today is the day (?:we|you)|(?:thanks|thank you) for (?:letting|allowing|agreeing)|with your (?:permission|ok|blessing)|our (?:agreed|arranged|scheduled|planned|standing|weekly|monthly) )/;

/** The sentence asks whether it may be. */
const PERMISSION =
  /\b(?:(?:is|would|will|was) (?:it|that|this|now)(?: be)?(?: still)?(?: at all)? ?(?:ok|okay|o\.k\.|all ?right|fine|good|cool|acceptable|helpful|useful|better|possible|convenient|welcome|a problem|too (?:soon|early|late)|best|easier)[^?]{0,60}\b(?:if|for|to|were)\b|(?:may|might) (?:i|we) (?!have missed|not)|(?:can|could|shall|should) (?:i|we) (?:try|check|follow|circle|touch|get|come|call|ring|ask|write|email|reach)|(?:do|would|will) (?:you )?mind (?:if|me|my)|mind if|(?:when|how often|what day|which day|what time|how soon) (?:would|should|shall|may|can|could|is|might|will) (?:i|we|you|it|be|that|this) (?!expect|hear|have|get (?:an?|your|some))|would (?:you|it) (?:like|prefer|rather|welcome|suit|work)[^?]{0,40}\b(?:i|me|we|us|if)\b|(?:are|would) you (?:be )?(?:ok|okay|fine|happy|comfortable|open|good|all ?right)|(?:ok|okay|alright|fine) (?:if|to)|how about (?:i|we|if)|(?:with|have|give me|get) (?:your )?permission to|let me know (?:if|when|whether) (?:i|it|that|you['’]d (?:like|prefer|rather) (?:me|i))|tell me (?:when|if) (?:i|you['’]d)|unless you(?:['’]d| would) rather|if you(?:['’]d| would)? (?:like|prefer|rather|want)(?: me| i)?)/;

/** Right before the words: what will be, not what is done now. */
const AHEAD =
  /(?:\b(?:i|we|you|they|she|he)(?:['’]?ll| will| shall| would| could| can| might| may|['’]?d (?:be|better)| plan to| intend to| need to| have to| must|['’]?m going to| am going to|['’]re going to|['’]?ll be| promise to| aim to| want you to| was going to)|\b(?:let['’]?s|let me(?! know)|please|pls|kindly|going to|happy to|glad to|free to|feel free to|remember to|forget to|don['’]?t|do not|never|if you|if i|when i|when you|before you|before i|to have|able to|nice to|good to|great to|lovely to|fun to|time to|chance to|planning to|used to|asked me to|asked us to|told me to|needs to|has to))(?:\s+(?!want|hop|try|think|figur)[a-z'’]+){0,2}\s*$/;

/** Words of someone else, or words about words. */
const SAID =
  /(?:(?<!\b(?:i|you|we|have|ve|already|previously|i had) (?:\w+ly )?)\b(?:said|says|wrote|writes|asked|asks|told|replied|kept saying|keeps saying|keeps asking|complain(?:s|ed)|reads|shouts|shouted|mumbled)\b(?!.{0,3}(?:nothing|me no))|\b(?:begin|start|open|end|begins|starts|opens|ends|started|opened)(?:ing)? (?:with|your)|\binstead of|\brather than|\bmore than (?:a|just)|\bno more\b|\b(?:avoid|skip|ban|banned|delete|drop|hate|quit|stop|never|don['’]?t|do not|cut)(?: the| using| saying| writing| sending| say| write| use| send| your| ever| another| all| phrases| lines| it as| like| an?|,){1,4}|\b(?:phrase|phrases|the words?|the line|lines like|e-?mails? (?:like|that|saying)|subject lines?|subject|cliché|wording|template|titled|entitled|called|headline|chapter|song|film|movie|novel|book|poem|album|band|podcast)\b.{0,12})[^.;]{0,50}$/;

/** Right before the words: someone else does it. */
const THEIRS =
  /\b(?!(?:this|that|it|i|we|here|there|what|am|so|and|but|just|again|me|you|time|timing|everything|all|how|where|who|hope|silence|been|which|e-?mails?|mail|messages?|calls|proposal|as|because|since|if|now|may|might|must|could|should|would|can|will|probably|perhaps|maybe|still|just|also|you|u|really|questions?|offer|price|deal|round|spots|seats|places|prices?|clock|window|nothing|thread|things|conversation|end|side)\b)[a-z]{2,}(?:['’]s| is| was| are| were| has| had| have)(?: been)?(?: just| only| still| also| now| always| currently| already| never)*\s*$|\b(?:he|she|they|who|everyone|nobody|the (?!e-?mail|mail|message|proposal|offer|deal|price|timing|clock|round|silence|conversation)\w+|my (?!e-?mails?|mails?|messages?|notes?|calls?|proposal|voicemails?|attempts?|last|previous|emails|pleas|words|outreach|latest|question|pitch|deck|offer|boss)\w+|our (?!team|e-?mails?|messages?|proposal|offer|discount|round|conversation|calls?)\w+|his \w+|her \w+|their \w+|mr\.? \w+|mrs\.? \w+|dr\.? \w+)(?:['’](?:s|re|ve|d|ll)| is| was| are| were| has| had| have| will| just| also| never| still| keeps| kept| always| only| only just| do| did| does)*\s*$|\b(?:thanks|thank you|thx|cheers|appreciate|appreciated|grateful|love|loved|glad|good of you|kind of you|nice of you|lovely of you)(?: so much| very much| a lot| again| that)*(?: for| you| your| to| me| us| it when you)*(?: for)?(?: always| also| kindly)?\s*$|\b(?:not|never|isn['’]?t|wasn['’]?t|no)(?: just| only| merely| simply| really)?\s*$/;

/** What a thing of use looks like when it comes along. */
const CONTENT =
  /\b(?:attached|attaching|attach|enclosed|enclosing|here (?:are|is|['’]s) (?:the|a|an|your|two|three|my|our|what|some|how|one)|here['’]s|below (?:is|are)|(?:i['’]ve|i have|we['’]ve|we have|i) (?:added|found|fixed|updated|corrected|made the|finished|booked|spoken|talked|checked with|asked (?:our|the|my)|put together|prepared|got (?:the|an?|two|three|your|good))|the (?:answers?|numbers?|figures|slides|notes|quote|drawings?|recording|minutes|samples?|list|report|photos|draft|details|link|sample|document|file|specs?|price list|prices) (?:you|we|are|is|from|for|as|that)|with (?:the|two|three|four|some|a few|an|our|my|your|more|good|a|new|what|that|answers|news|details|dates|numbers) ?(?!quick|question|same|hope|view)|(?:forgot|forgotten|missed off|without|left out|left off) (?:the|to attach|the attachment|my)|right (?:attachment|file|version)|(?:good|great|big|some) news|as of (?:this|today)|came across|just (?:published|released|launched|shipped|won|hired|finished)\b|(?:we|i) (?:now|just) (?:have|offer|support|published|released|launched))/;
/** "With hope" and "with you" bring nothing. */
const NO_CONTENT =
  /\bwith (?:a|another|the|my|one more) (?:quick|little|gentle|friendly|final|last|same|small|polite|follow|hope|bump|nudge|reminder|ping|question)/;

/** Right after the words: not the one the mail goes to. */
const OTHERS =
  /^[\s,]{0,2}(?:on (?:(?:my|our|her|his|their|the|your) (?:\w+ )?(?:mum|mother|mom|dad|father|parents|kids?|children|patients?|baby|nan|gran\w*|son|daughter|dogs?|cats?|plants|chickens|horses?|house|oven|team|students?|guests?|neighbou?rs?|residents?|builders?|site|wife|husband|sister|brother|aunt|uncle|flat|new hires?|interns?)\b|him\b|her\b|them\b)|(?:with|from|for|by|to|at) (?:(?:the|my|our|her|his|their|every|a|an|some|each|both|all) (?!(?:below|same|proposal|offer|quote|deal|pitch|previous|last|status|contract|note|email|e-mail|message|above|following|chance|thread|possibility|opportunity|demo|trial|role|position|invoice|conversation|call|meeting|request|idea|question|agreement|pricing|estimate|term|deck|partnership|next|current|open|email|first|earlier|prior|recent|initial|original|information|info|materials?|one|few|my|our|other|discussion|project|opening|application|interview|candidates?|intro|introduction|free|sample|voicemail|voice)\b)[a-z]+|(?:him|her|them|legal|finance|procurement|hr|it|sales|support|marketing|accounts|security|engineering|mum|mom|dad|grandma|grandpa|nana|gran|reception|everyone|everybody|people|customers|clients|patients|guests|suppliers|parents|students|neighbou?rs)\b))/;

/** Whether a circumstance of this kind holds at the place. */
export const GUARDS: Readonly<Record<GuardName, (place: Place) => boolean>> = {
  asked: ({ sentence, previous }) => ASKED.test(sentence) || ASKED.test(previous),
  permission: ({ sentence }) => PERMISSION.test(sentence),
  ahead: ({ sentence, from }) => AHEAD.test(sentence.slice(Math.max(0, from - 60), from)),
  content: ({ sentence }) => CONTENT.test(sentence) && !NO_CONTENT.test(sentence),
  others: ({ sentence, to }) => OTHERS.test(sentence.slice(to, to + 60)),
};

/** Holds for all rules: the words are someone else's, or about someone else. */
export function isOfOthers({ sentence, from }: Place): boolean {
  const before = sentence.slice(Math.max(0, from - 120), from);
  return before !== '' && (SAID.test(before) || THEIRS.test(before.slice(-60)));
}
