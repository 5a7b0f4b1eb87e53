/** How a legal notice of its own mail begins: "This", "The contents of this". */
const THIS =
  "th(?:is|e (?:information|contents?))|diese|der inhalt|cet?(?:te)? |le |est[ae] |la informaci|quest[oa] |il |le |a informa|as informa|dit |deze|de informatie|niniejsz|ta |det|denn[ae]|tämä|tato|tento|bu |это |данное|це |本|此|이 ";
/** What it speaks of. */
const MAIL =
  'e-?mail|mail|message|communication|nachricht|courri|correo|mensa[jg]|messaggio|comunicazione|bericht|wiadomoś|meddelande|e-post|besked|viesti|zpráv|ileti|сообщени|лист|повідомл|邮件|郵件|メール|메일';
/** And what it says of it, as nobody does of what they write themselves. */
const SECRET =
  'confiden|legally|privileged|intended (?:solely|only|exclusively|for the|recipient)|addressee|proprietary|virus|vertraulich|rechtlich|exclusiv|esclusiv|réservé|riservat|sigilo|vertrouwelijk|uitsluitend|poufn|konfiden|fortroli|luottamuks|důvěrn|gizli|конф[иі]денц|机密|機密|保密|기밀';
const IF_YOU = 'if you|wenn sie|sollten sie|falls sie|si vous|si |se |indien u|als u';
const NOT_RECIPIENT = 'recipient|addressee|adressat|empfänger|destinat|geadresseerd';
const IN_ERROR = 'in error|by mistake|irrtümlich|par erreur|por error|per errore|por engano';

const LEGAL = [
  `(?:${THIS})[^.!?]{0,60}?(?:${MAIL}).{0,200}?(?:${SECRET})`,
  `(?:${IF_YOU}).{0,60}(?:(?:intended|nicht|pas|no|non|não|niet) .{0,20}(?:${NOT_RECIPIENT})|(?:${MAIL}).{0,60}(?:${IN_ERROR}))`,
  "please (?:consider|think of|save) .{0,12}(?:environment|tree|paper|planet)|bitte denken sie an die umwelt|pensez à l['’]environ|(?:avant d['’]|antes de |prima di )(?:imprim|stamp)",
  '(?:confidentiality|privacy|legal) (?:not|statement)|disclaimer[ :]|(?:vertraulichkeits|haftungs)|avis de confid|aviso (?:legal|de conf)|avviso di ris',
  'registered (?:office|in )|company registration|(?:sitz der gesellschaft|geschäftsführ|amtsgericht|handelsregister).{0,8}:',
];

/** "To unsubscribe", as lists say it: it goes on with what to click, which no reply that says it does. */
const TO_UNSUBSCRIBE =
  "to unsubscribe|if you (?:no longer|don['’]t|do not) (?:wish|want) to rec|(?:um sich|zum) ab|pour (?:vous dés|ne plus rec)|para (?:darse de baja|cancelar|dejar de)|per (?:annullare|cancellar|disis)|om u (?:af|uit)|aby (?:wyp|zrez)|чтобы отпис|щоб відпис";
/** What lists and services write below their mails: never a wish of the person who writes. */
const SERVICE = [
  `(?:${TO_UNSUBSCRIBE})[^?]{0,120}(?:http|visit|click(?!ed|ing)|send (?:an? |e-?mail)|go to|reply to|preferences|kli[ck]k|clic(?:ca|quez| ))`,
  'to (?:respond|reply)(?!\\p{L}).{0,40}(?:reply to this|visit|click)',
  'reply to this e-?mail directly|(?:visit (?:message|topic)|view (?:this|it|the) ).{0,100}(?:http|browser|respond|online|reply|github|web)',
  "you(?:['’]re| are| have)? receiv(?:ed|ing) this ",
  '(?:manage|update|change) (?:your )?(?:\\p{L}{5,12} )?(?:preferences|settings|subscription)',
  '(?:click here to )?unsubscribe ?(?:[:|]|<?\\(?http|here|at any)|(?:abmelden|se désabonner|darse de baja|afmelden) ?[:|<]',
  'for more options|to post to this|to stop receiving|virus-?free|virenfrei|sans virus',
];

/** Banners that a receiving server puts above a mail. */
const BANNER =
  /^[^\p{L}]{0,8}(?:external(?: e-?mail| sender)?[\]:!*]|(?:caution|warning|achtung|attention|vorsicht|atención|attenzione|let op).{1,80}(?:extern|outside|sender|absender|fuera|extér|expéd|estern|buiten)|this (?:e-?mail|message) (?:originated|came|was sent) from|you don['’]t often get|sie erhalten nicht (?:häufig|oft)|some people who received)/iu;

/** A heading may stand before a notice on its line: "Important:", "Legal notice -". */
const HEADING = '(?:\\p{L}{3,16}(?: notice| note)? ?[:.!–-]{1,3} ?)?';
const begins = (patterns: readonly string[]) =>
  new RegExp(`^[*_\\[(<"“ ~-]{0,4}${HEADING}(?:${patterns.join('|')})`, 'iu');
const LEGAL_BEGINS = begins(LEGAL);
const SERVICE_BEGINS = begins(SERVICE);

/** A line inside a paragraph begins a footer only where it says one of these. */
const HINTS = /unsubscri|http|www\.|virus|本|此/i;
const HINT = new RegExp(`${HINTS.source}|${SECRET}|${NOT_RECIPIENT}`, 'i');

/** Whether a line in the middle of a paragraph is worth a closer look. */
export const mayBeFooter = (plain: string) => HINT.test(plain);

/** So many characters of a paragraph tell what it is. */
const OPENING = 320;

/**
 * What a paragraph is, told by how it begins: the footer of a law department, of a list or a
 * service, a banner of the receiving server, or undefined for words of a person. "Unsubscribe me" is
 * a person's.
 */
export function footerOf(paragraph: string): 'footer' | 'banner' | undefined {
  const opening = paragraph.slice(0, OPENING).replace(/\s+/g, ' ').trim();
  if (opening.length < 8) return undefined;
  if (BANNER.test(opening)) return 'banner';
  return LEGAL_BEGINS.test(opening) || SERVICE_BEGINS.test(opening) ? 'footer' : undefined;
}
