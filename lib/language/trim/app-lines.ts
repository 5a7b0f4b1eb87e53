/** "Sent", as programs begin a line of their own with it, and "from" behind it. */
const SENT =
  'sent|written|composed|typed|gesendet|envoyée?|enviad[oa]|inviato|verzonden|verstuurd|skicka(?:t|d|des)|sendt|wysłan[eoy]|odesl[aá]no|odoslané|отправлено|послано|надіслано|відправлено';
const FROM =
  "from|by|via|with|using|on|von|mit|über|de|depuis|avec|à partir d[eu’']|desde|con|dal?|tramite|do|a partir do|pelo|vanaf|vanuit|met|från|med|fra|z|za pomocą|с|со|из|от|через|з|із|зі|від";
/** The same where one word says both. */
const SENT_FROM = 'lähetetty |[发發]自|[来來]自|[从從]';
/** "My", and what mail is written with. */
const DEVICE =
  '(?:an?|my|mein\\p{L}{0,2}|mon|mi|mio|il mio|meu|minha|mijn|min|moje\\p{L}{0,2}|mého|моего|мого)(?!\\p{L})|我的|나의|내 |mobil|моб[иі]л|iphon|ipad|android|outlook|yahoo|samsung|galaxy|windows|mail|gmail|proton|phone|telefon|smartphone|blackberry|unterwegs';

/**
 * A short line that programs add below a mail by themselves: "sent from" and a device or a program,
 * the verb first or last; an advertisement of Outlook; an excuse.
 */
const LISTED = new RegExp(
  [
    `^(?:(?:${SENT}) (?:${FROM}) ?|${SENT_FROM})(?:${DEVICE})`,
    `^(?:.{0,30}von )?(?:${DEVICE}).{0,60}(?:gesendet|geschickt|gönderildi|から送信(?:されました)?|에서 보냄|[傳传發发]送)[.。]?$`,
    `^(?:\\p{L}{2,20} )?from (?:my )?(?:${DEVICE})\\p{L}{0,5}$`,
    'outlook .{0,14}(?:ios|android|mac)|(?:ios|android) .{0,14}outlook',
    '(?:excuse|pardon|forgive) .{0,14}(?:brevity|typo|terse|error|mistake|spell|autocorrect)',
  ].join('|'),
  'iu',
);
/** "Sent from" and a program nobody has listed: its name has a capital. */
const UNLISTED = new RegExp(`^(?:${SENT}) (?:${FROM}) (\\p{L})[^,?!]{0,60}$`, 'iu');

/** What stands for a picture in the text of a mail. */
const PICTURE = /^<?\[(?:cid:|(?:inline )?image|https?:.{1,300}\.(?:png|jpe?g|gif)).{0,300}\]>?$/i;

const LONGEST = 100;

/**
 * Whether a mail program wrote this line by itself ("Sent from my iPhone", "Von meinem iPhone
 * gesendet", "Get Outlook for iOS"), links and brackets around it or not; or the mark of a picture.
 */
export function isAppLine(plain: string): boolean {
  if (PICTURE.test(plain)) return true;
  // An address behind it may be long.
  const bare = plain
    .slice(0, 600)
    .replace(/\]\([^)]{0,300}\)|<[^<>\s]{0,300}[@:/][^<>]{0,300}>|https?:\S{1,300}/g, '')
    .replace(/^[<([*_ ]{1,4}/, '')
    .trim();
  if (bare === '' || bare.length > LONGEST) return false;
  const [, initial = ''] = UNLISTED.exec(bare) ?? [];
  return initial !== initial.toLowerCase() || LISTED.test(bare);
}
