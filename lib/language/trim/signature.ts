import { isAppLine } from './app-lines.ts';
import { isRule } from './dividers.ts';
import type { Line } from './lines.ts';

/** How people close a mail, by language; what follows on the same line is at most a name. */
const SIGN_OFF =
  /^(?:(?:with )?(?:many |best|kind|kindest|warm|warmest|my best)?,? ?(?:regards|wishes|thanks)|thanks|thank you|many thanks|thanks (?:again|so much|a lot|in advance)|thank you (?:so much|very much|again)|thx|tia|cheers|best|all the best|sincerely|yours|yours (?:sincerely|truly|faithfully)|sincerely yours|respectfully|cordially|take care|talk soon|ttyl|br|kr|rgds|have a (?:great|good|nice|lovely) (?:day|week|weekend|one|evening)|(?:viele|beste|liebe|freundliche|herzliche|schöne|sonnige|mit freundlichen?|mit besten?|mit herzlichen?|mit lieben|mit vielen) gr(?:ü|ue)(?:ß|ss)en?|gr(?:ü|ue)(?:ß|ss)e?|lg|vg|mfg|bg|hochachtungsvoll|danke|vielen dank|besten dank|herzlichst?|cordialement|bien (?:cordialement|à vous|à toi)|sincères salutations|salutations(?: distinguées)?|(?:très )?cordialement|amicalement|bonne (?:journée|soirée)|cdlt|merci|merci (?:beaucoup|d.avance)|(?:un )?(?:cordial saludo|saludo cordial|saludo)|saludos(?: cordiales)?|atentamente|un abrazo|gracias|muchas gracias|cordiali saluti|distinti saluti|(?:un )?saluti?|un caro saluto|grazie(?: mille)?|buona giornata|a presto|cumprimentos|(?:os )?melhores cumprimentos|com os melhores cumprimentos|atenciosamente|abraços?|obrigad[oa]|att|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|mvg|bedankt|alvast bedankt|dank(?: je| u)?(?: wel)?|pozdrawiam(?: serdecznie)?|z poważaniem|z wyrazami szacunku|serdecznie pozdrawiam|dziękuję|(?:med )?vänliga? hälsning(?:ar)?|hälsningar|mvh|med vennlig hilsen|(?:med )?venlig hilsen|hilsen|vennlig hilsen|mange tak|tack|takk|tak|vh|bästa hälsningar|ystävällisin terveisin|terveisin|terveisiä|t|kiitos|parhain terveisin|s pozdravem|děkuji|s úctou|hezký den|saygılarımla|saygılar|iyi çalışmalar|teşekkürler|selamlar|с уважением|спасибо|всего доброго|з повагою|дякую|敬具|よろしくお願い(?:いた|致)?します|よろしくお願い申し上げます|宜しくお願い(?:いた|致)?します|以上|감사합니다|드림|올림|此致|谢谢|謝謝|祝好|顺祝商祺|此致敬礼|敬礼)[\s,.!:;。、，！–-]{0,4}(?:$|[\p{L}][\p{L}.'’ -]{0,40}$)/iu;

/** A bare name: one to four words, each with a capital, no sentence. */
const NAME =
  /^(?:i\. ?[AV]\. ?|(?:[Dd]r|[Pp]rof|[Mm]rs?|[Mm]s|[Ii]ng|[Dd]ipl|[Mm]ag|ppa)\.? ){0,2}\p{Lu}[\p{L}.'’-]{0,24}(?: (?:(?:van|von|de|da|di|der|del|la|le|bin|al|dos|den) ){0,2}\p{Lu}[\p{L}.'’-]{0,24}){0,3},?$|^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,8}(?: [\p{Script=Han}\p{Script=Hangul}]{1,4})?$|^-{0,2} ?\p{L}[\p{L}'’-]{0,14}$/u;

/** Whether a line is a bare name, set in bold or not. */
const isName = (line: Line | undefined) =>
  NAME.test((line?.plain ?? '').replace(/^[*_]{1,2}|[*_]{1,2}$/g, ''));

/** Lines that only a signature has: a telephone number, an address of the web or of mail. */
const CONTACT =
  /^@[\w.]{2,30}$|(?:^|[\s:|(])\+?\(?\d[\d\s()./-]{6,20}\d(?:$|[\s|,;x)])|(?:https?:\/\/|www\.)\S|[^\s@]{1,64}@[^\s@]{1,100}\.[a-z]{2,12}(?:$|[\s>|)\]])|^(?:t|m|p|f|e|w|c|o|tel|mob|mobile|mobil|phone|fax|cell|direct|office|telefon|handy|tél|port|móvil|cellulare|celular|телефон|тел|моб|電話|电话|手机|전화|tlf|puh|gsm|whatsapp|skype|linkedin|email|e-mail|web) ?[.:|]{1,2} ?\S|^[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,2}\.(?:com|org|net|io|co|de|fr|es|it|pt|nl|pl|se|no|dk|fi|cz|eu|uk|example)\/?\S{0,80}$/iu;

const SENTENCE = /[.?!。？！]$/;
const ABBREVIATED =
  /\b(?:inc|ltd|co|corp|llc|gmbh|s\.a|s\.r\.l|s\.p\.a|b\.v|bv|n\.v|a\.s|oy|ab|plc|jr|sr|z\s?o\.o|ph\.d)\.?$|(?:\p{L}\.\s?){2,5}$/iu;
/** Words of a paragraph that leads up to a person to turn to, whose lines are no signature. */
const LEADS_TO_PERSON =
  /[:：]$|\b(?:contact|reach|speak (?:to|with)|talk to|write to|e-?mail|call|ring|phone|ask for|details|address|number|colleague|successor|replace|kontakt\p{L}{0,6}|wenden|ansprech\p{L}{0,8}|kolleg\p{L}{0,4}|erreich\p{L}{0,5}|contacte[rz]?|collègue|joindre|contacta\p{L}{0,3}|compañer\p{L}|collega|contattare|colega|contatar|neem contact)\b/iu;

/** Words that speak to someone, which no title or address does ("Call: ..." is a label). */
const SPOKEN =
  /(?:^|[^\p{L}])(?:please|p\.? ?s\.?:?|urgent\p{L}{0,3}|instead|colleague|replac\p{L}{1,5}|absen\p{L}{1,6}|away|until|dringend\p{L}{0,3}|vertret\p{L}{1,4}|kolleg\p{L}{1,4}|abwesen\p{L}{1,6}|bis|urgen[tz]\p{L}{0,3}|collègue|compañer\p{L}|colega|collega|jusqu|hasta|fino|até|(?:call|ring|phone|text|try|use|write|e-?mail|contact|reach)(?! ?[:.|])|me|my|you|your|yours|i|i['’]m|i['’]ll|we|is|are|was|will|can|not|no|now|only|before|after|bitte|nur|nicht|mich|mir|ich|sie|wir|ist|ruf(?:en)?|appelez|appelle|moi|je|vous|tu|nous|est|pas|llám\p{L}{1,5}|llame|yo|usted|nos|es|chiam\p{L}{1,5}|io|noi|è|ligue|liga|eu|bel|ik|mij|jij|u|niet|alleen|proszę|nie|ja|jag|jeg|mig|meg|inte|ikke|minä|soita|mě|mi|prosím|lütfen|ben|мне|меня|я|вы|не|звоните|мені|ні)(?![\p{L}])/iu;

/** A signature is at most this long. */
const LONGEST_BLOCK = 15;
const LONGEST_SIGNATURE_LINE = 100;

/** The name of a mailing list, in the footer it adds. */
const LIST = / (?:mailing )?list$/i;

/** A line that may stand in a signature: a title, a company, a street; short, and no sentence. */
function mayStandInSignature(plain: string): boolean {
  if (isRule(plain) || isAppLine(plain)) return true;
  if (plain.length > LONGEST_SIGNATURE_LINE || SPOKEN.test(plain)) return false;
  if (CONTACT.test(plain)) return true;
  if (SENTENCE.test(plain) && !ABBREVIATED.test(plain)) return false;
  // A title or an address begins with a capital, a digit or a mark.
  return plain.split(/\s+/).length <= 9 && (!/^\p{Ll}/u.test(plain) || LIST.test(plain));
}

/** The lines of a block that are contact data, or -1 where a line of it is no signature's. */
function contactLines(lines: readonly Line[]): number {
  let contacts = 0;
  let spoken = 0;
  for (const line of lines) {
    if (line.kind === 'empty' || line.kind === 'gone') continue;
    if (line.kind !== 'text' || !mayStandInSignature(line.plain)) return -1;
    spoken += 1;
    if (CONTACT.test(line.plain)) contacts += 1;
  }
  return spoken > LONGEST_BLOCK ? -1 : contacts;
}

const drop = (lines: readonly Line[]) => {
  for (const line of lines) line.kind = line.kind === 'empty' ? 'empty' : 'gone';
};

/** The index of the nearest line with words at or before `at`, not before `from`. */
function wordsBefore(lines: readonly Line[], at: number, from: number): number {
  let index = at;
  while (index >= from && lines[index]?.kind !== 'text') index -= 1;
  return index;
}

/**
 * Marks as `gone` the signature block that ends the lines from `from` to `to`: names of companies,
 * telephone numbers and the like below a sign-off. The sign-off and a bare name stay. In doubt all
 * stays: a number or an address may be the very answer.
 */
export function dropSignature(lines: readonly Line[], from: number, to: number): void {
  const last = wordsBefore(lines, to - 1, from);
  // No further up than a signature is long, empty lines included.
  const top = Math.max(from, last - 2 * LONGEST_BLOCK);
  let signOff = last;
  while (
    signOff >= top &&
    !(lines[signOff]?.kind === 'text' && SIGN_OFF.test(lines[signOff]?.plain ?? ''))
  )
    signOff -= 1;
  if (signOff >= top) {
    let start = signOff + 1;
    while (start <= last && lines[start]?.kind !== 'text') start += 1;
    if (start <= last && isName(lines[start])) start += 1;
    const block = lines.slice(start, last + 1);
    if (contactLines(block) > 0) drop(block);
    return;
  }
  // Without a sign-off: a name of its own paragraph, and at least two lines that are contact data.
  let head = last;
  while (head > top && lines[head - 1]?.kind !== 'empty') head -= 1;
  const before = wordsBefore(lines, head - 1, from);
  const lead = lines[before];
  if (lead === undefined || before < from || LEADS_TO_PERSON.test(lead.plain)) return;
  const named = isName(lines[head]);
  const block = lines.slice(named ? head + 1 : head, last + 1);
  if (named && contactLines(block) >= 2) drop(block);
}

/**
 * Marks as `gone` the lines from `from` to `to` where they are a sign-off and names only: below a
 * quote they end what was written above it.
 */
export function dropBareSignOff(lines: readonly Line[], from: number, to: number): void {
  const run = lines.slice(from, to);
  const [first, ...rest] = run.filter(({ kind }) => kind === 'text');
  if (first === undefined || rest.length > 3 || !SIGN_OFF.test(first.plain)) return;
  if (rest.every(isName)) drop(run);
}

/**
 * Marks as `gone` what stands below a line of "--" up to `to`, which is a signature by the custom of
 * mail (RFC 3676, 4.3), and what a shorter custom ("—", "___") sets off, where it looks like one. Nothing goes where no words stand above.
 */
export function dropDelimited(
  lines: readonly Line[],
  from: number,
  to: number,
  wordsAbove: boolean,
): void {
  let own = wordsAbove;
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    if (line.kind === 'text') own = true;
    if (line.kind !== 'gone' || !isRule(line.plain) || !own) continue;
    const below = lines.slice(at + 1, to);
    const spoken = below.filter(({ kind }) => kind === 'text').length;
    const dashes = line.plain === '--';
    if (dashes ? spoken <= LONGEST_DELIMITED : contactLines(below) > 0) {
      drop(below);
      return;
    }
  }
}

/** More lines than this below "--" are words after a rule, not a signature. */
const LONGEST_DELIMITED = 25;
