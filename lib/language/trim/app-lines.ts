/** "Sent", as programs begin a line of their own with it; where it ends one, a second list. */
const SENT =
  'sent(?! (?:you|to|it|the|an?|him|her|them|this|in) )|written|gesendet|envoyé|enviad|inviato|verzonden|verstuurd|skicka|sendt|lähetetty|wysłan|odesl|отправлено|надіслано|відправлено|发自|發自|[从從]';
const SENT_AT_END = 'gesendet|gönderildi|から送信(?:されました)?|에서 보냄|[傳发]送';
/** What mail is written with. */
const DEVICE =
  'iphon|ipad|android|outlook|yahoo|samsung|galaxy|windows|gmail|proton|t[eé]l[eé]fon|smartphone|blackberry|mobil|моб[иі]л';

/** Lines that programs add below a mail: "sent" and a device, Outlook praised, an excuse. */
const LISTED = new RegExp(
  [
    `^(?:${SENT}).{1,30}(?:${DEVICE})`,
    `^(?:.{0,22}von .{0,20}|.{0,9})(?:${DEVICE}|unterwegs).{0,40}(?:${SENT_AT_END})[.。]?$`,
    `^sent from my |^(?:\\p{L}{1,20} )?from (?:my )?(?:${DEVICE}|phone)\\p{L}{0,3}$`,
    'outlook .{0,14}(?:ios|android)|(?:ios|android) .{0,9}outlook',
    '(?:excuse|forgive) .{0,14}(?:brevity|typo|terse|spell)',
  ].join('|'),
  'iu',
);
/** "Sent from" and a program nobody has listed: its name has a capital. */
const UNLISTED = /^Sent (?:from|via|with|using) \p{Lu}[^,?!]{0,60}$/u;

/** Banners that a receiving server puts above a mail, and what stands for a picture in its text. */
const PLACED =
  /^\P{L}{0,8}(?:external(?: e-?mail| sender)?[\]:!*]|(?:caution|warning|achtung|attention|vorsicht).{1,80}(?:extern|outside|sender|expéd)|this e-?mail (?:originated|came) from|you don['’]t often get)|^<?\[(?:cid|(?:inline )?image|http)\S.{0,300}\]>?$/iu;

const LONGEST = 80;

/**
 * Whether a program wrote this line by itself ("Sent from my iPhone", "Von meinem iPhone
 * gesendet", "Get Outlook for iOS"), links and brackets around it or not; or the mark of a picture.
 */
export function isAppLine(plain: string): boolean {
  // An address behind it may be long.
  const bare = plain
    .slice(0, 600)
    .replace(/\]?[(<][^\s()<>]{0,300}[@:/][^()<>]{0,300}[)>]|https?:\S{1,300}/g, '')
    .replace(/^[<([*_ ]+/, '')
    .trim();
  return (
    PLACED.test(plain) || (bare.length <= LONGEST && (LISTED.test(bare) || UNLISTED.test(bare)))
  );
}
