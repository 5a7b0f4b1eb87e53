import { isAppLine } from './app-lines.ts';
import { isRule } from './rules.ts';
import { isText } from './lines.ts';
import type { Line } from './lines.ts';

/** How people close a mail, in many languages: short words, and beginnings of longer ones. */
const CLOSING =
  '(?:regards|wishes|thanks?|thx|cheers|best|sincerely|yours|br|kr|rgds|lg|vg|mfg|mvg|mvh|danke?|merci|tack|takk?)(?!\\p{L})|thank you|gr(?:ü|ue)(?:ß|ss)|cordial|salu|aten[tc]|abra[çz]o|gra[cz]i|cumpriment|obrigad|groet|pozdr|poważan|hälsning|hilsen|terveis|saygı|уважени|спасибо|повагою|дякую|敬具|願い|감사|谢|謝|此致';
/** Little may stand before it on the line, and behind it a name. */
const SIGN_OFF = new RegExp(
  `^(?:\\p{L}{1,14},? ){0,3}(?:よろしくお|宜しくお)?(?:${CLOSING})[\\p{L}\\p{P} ]{0,40}$`,
  'iu',
);

/** A bare name: one to five words with a capital, short words between them, no sentence. */
const NAME =
  /^(?:i\. ?[AV]\. ?)?\p{Lu}[\p{L}.'’-]{0,24}(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}.'’-]{0,24}){0,4},?$|^\p{Lo}{1,8}(?: \p{Lo}{1,4})?$|^-{0,2} ?\p{L}{1,15}$/u;

/** Whether a line is a bare name, set in bold or not. */
const isName = (line: Line | undefined) =>
  NAME.test((line?.plain ?? '').replace(/^[*_]{1,2}|[*_]{1,2}$/g, ''));

/** Lines that only a signature has: a telephone number, an address of the web or of mail. */
const CONTACT =
  /(?<![^\s:|(：])[+(]{0,2}\d[\d\s()./-]{6,20}\d(?![^\s|,;x)])|https?:|www\.|[^\s@]@[^\s@]{1,100}\.[a-z]{2}|^(?:[tmpfew]|tel|mobil?e?|phone) ?[.:|]{1,2} ?\S|^[a-z\d.-]{2,60}\.[a-z]{2,7}\/?$/iu;

const SENTENCE = /[.?!。？！]$/;
/** "Ltd.", "S.A.", "Sp. z o.o.": a full stop that ends no sentence. */
const ABBREVIATED = /\.\p{L}\.$|\b\p{L}{1,4}\.$/u;
/** Words that speak of getting in touch with someone. */
const TOUCH =
  'contact|call|ring|phone|text|write|e-?mail|urgen|dringend|appel|llám|coll[eè]g|kolleg|compañer';
/** A paragraph that leads up to a person to turn to, whose lines are no signature. */
const LEADS_TO_PERSON = new RegExp(
  `[:：]$|(?<!\\p{L})(?:${TOUCH}|reach|speak|talk to|ask for|details|address|replac|wenden|erreich)`,
  'iu',
);
/** Words that speak to someone, which no title or address does ("Call: ..." is a label). */
const SPOKEN = new RegExp(
  `(?<!\\p{L})(?:(?:please|p\\.?s|until|my|me|you|i|we|is|are|not|only|bitte|nur|mich|mir|ich|sie|ist|moi|je|vous|est|nos|es|io|eu|ik|niet|nie|jag|мне|не)(?!\\p{L})|(?:${TOUCH})(?! ?[:.|]))`,
  'iu',
);

/** A signature is at most this long. */
const LONGEST_BLOCK = 15;
const LONGEST_SIGNATURE_LINE = 100;

/** A line that may stand in a signature: a title, a company, a street; short, and no sentence. */
function mayStandInSignature(plain: string): boolean {
  if (isRule(plain) || isAppLine(plain)) return true;
  if (plain.length > LONGEST_SIGNATURE_LINE || SPOKEN.test(plain)) return false;
  if (CONTACT.test(plain)) return true;
  if (SENTENCE.test(plain) && !ABBREVIATED.test(plain)) return false;
  // A title or an address begins with a capital, a digit or a mark.
  return plain.split(/\s+/).length <= 9 && !/^\p{Ll}/u.test(plain);
}

/** The lines of a block that are contact data, or -1 where a line of it is no signature's. */
function contactLines(lines: readonly Line[]): number {
  if (lines.length > 2 * LONGEST_BLOCK) return -1;
  const spoken = lines.filter(isText);
  if (spoken.length > LONGEST_BLOCK || !spoken.every(({ plain }) => mayStandInSignature(plain)))
    return -1;
  return spoken.filter(({ plain }) => CONTACT.test(plain)).length;
}

export const drop = (lines: readonly Line[]) => {
  for (const line of lines) if (isText(line)) line.kind = 'gone';
};

const isSignOff = (line: Line) => isText(line) && SIGN_OFF.test(line.plain);

/**
 * Marks as `gone` the signature block that ends a run of own lines: names of companies, telephone
 * numbers and the like below a sign-off. The sign-off and a bare name stay. In doubt all stays: a
 * number or an address may be the very answer.
 */
export function dropSignature(run: readonly Line[]): void {
  const last = run.findLastIndex(isText);
  // No further up than a signature is long, empty lines included.
  const tail = run.slice(Math.max(0, last - 2 * LONGEST_BLOCK), last + 1);
  const signOff = tail.findLastIndex(isSignOff);
  // Without a sign-off: a name that begins a paragraph, and at least two lines that are contact data.
  const head =
    signOff < 0
      ? tail.findLastIndex(({ kind }) => kind === 'empty') + 1
      : tail.findIndex((line, at) => at > signOff && isText(line));
  if (head < 1) return;
  const named = isName(tail[head]);
  const lead = tail.slice(0, head).findLast(isText);
  if (signOff < 0 && (!named || lead === undefined || LEADS_TO_PERSON.test(lead.plain))) return;
  const block = tail.slice(named ? head + 1 : head);
  // A number alone below "Thanks for asking." is an answer.
  if (contactLines(block) >= (signOff < 0 || !named ? 2 : 1)) drop(block);
}

/**
 * Marks as `gone` a run of lines that is a sign-off and names only: below a quote they end what was
 * written above it.
 */
export function dropBareSignOff(run: readonly Line[]): void {
  const [first, ...names] = run.filter(isText);
  if (first !== undefined && isSignOff(first) && names.every(isName)) drop(run);
}

/**
 * Marks as `gone` what stands in a run below a line of "--", which is a signature by the custom of
 * mail (RFC 3676, 4.3), and what a shorter custom ("—", "___") sets off, where it looks like one.
 * Nothing goes where no words stand above.
 */
export function dropDelimited(run: readonly Line[], wordsAbove: boolean): void {
  let own = wordsAbove;
  for (const [at, line] of run.entries()) {
    own ||= isText(line);
    if (!own || line.kind !== 'gone' || !isRule(line.plain)) continue;
    const below = run.slice(at + 1);
    if (line.plain === '--' ? below.length <= LONGEST_DELIMITED : contactLines(below) > 0) {
      drop(below);
      return;
    }
  }
}

/** More lines than this below "--" are words after a rule, not a signature. */
const LONGEST_DELIMITED = 40;
