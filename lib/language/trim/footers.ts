/** What a legal notice says of its own mail. A person may say one of these, a notice says two. */
const LEGAL =
  'confiden[ctz]i|privileg|intended|addressee|recipient|legally|disclos|dissemin|vertraul|adressat|empfänger|destinat|exclusiv|esclusiv|riservat|vertrouw|geadress|poufn|adresat|konfiden|mottag|mottak|fortrol|modtag|luottam|vastaanott|důvěrn|adresát|gizli|alıcı|конф[иі]д|адресат|機密情報|含まれ|保密|收件人|기밀|수신인';
const LEGAL_NOTICE = new RegExp(`^[^.!?\\n]{0,120}?(${LEGAL})[^]{1,200}?(?!\\1)(?:${LEGAL})`, 'iu');
/** A person who speaks of themselves. */
const OF_ONESELF = /(?<!\p{L})(?:I['’m]{0,2}|[Mm]y|[Mm]e|you intended|[Ii]ch)(?!\p{L})/u;

/** Other notices, told by how they begin. */
const NOTICE =
  "please consider .{0,12}environ|denken sie an die umwelt|pensez à l['’]env|disclaimer|registered (?:office|in )|(?:geschäftsführ|amtsgericht).{0,8}:|virus-?free|virenfrei|if you (?:have )?receiv.{0,30}in error";

/**
 * What lists and services write below their mails, never a wish of the person who writes: one who
 * says "to unsubscribe" does not go on with what to click.
 */
const SERVICE =
  "(?:to unsubscribe|if you (?:no longer|do ?n['’o]t) (?:wish|want) to rec|(?:um sich|zum) ab|pour (?:vous dés|ne plus)|para (?:darse|dejar))[^?]{0,120}(?:http|visit|click(?!ed|ing)|send an|preferences|kli[ck]k|clique[zn])|(?:visit (?:topic|message)|view (?:it|this|the)|reply to this|to (?:respond|reply),).{0,60}(?:http|browser|respond|reply|github|directly)|you(?:['’]re| are) receiving this |you(?: have)? received this .{0,20}because|(?:manage|update|change) your .{0,12}preferences|(?:click here to )?unsubscribe ?(?:[:|<(]|http|here)";

const FOOTER = new RegExp(`^\\P{L}{0,4}(?:\\p{L}{3,16}: )?(?:${NOTICE}|${SERVICE})`, 'iu');

/** A line inside a paragraph begins a footer only where it says one of these. */
const HINT = new RegExp(`unsub|http|www|${LEGAL}`, 'i');

/** Whether a line in the middle of a paragraph is worth a closer look. */
export const mayBeFooter = (plain: string) => HINT.test(plain);

/** So many characters of a paragraph tell what it is. */
const OPENING = 320;

/**
 * Whether a paragraph is the footer of a law department, of a list or a service, told by how it
 * begins. "Unsubscribe me" is a person's.
 */
export function isFooter(paragraph: string): boolean {
  const opening = paragraph.slice(0, OPENING);
  return FOOTER.test(opening) || (LEGAL_NOTICE.test(opening) && !OF_ONESELF.test(opening));
}
