/** "wrote" in the languages mail is quoted in; some as the beginning of the word. */
const WROTE =
  'wrote|writes|schr(?:ieb|ieben|eibt|eef)|geschr(?:ieb|ev)en|écrit|écrivait|escri(?:bi[óo]|to)|scri(?:tto|ve|sse)|escreveu|skrev|skrevet|kirjoitti|napsala?|napísala?|napisał\\p{L}?|pisze|píše|yazdı|írta|написа|писал|пише|пишет';
/** The same where words are not parted by spaces. */
const WROTE_UNPARTED = '[写寫][道了到]|書きました|のメ[ーッ]|작성|쓴 글';
const VERB = `(?:(?<!\\p{L})(?:${WROTE})(?:\\(a\\))?|${WROTE_UNPARTED})`;
const VERB_AT_END = new RegExp(`(?:${VERB}|sa(?:id|ys)|sent)\\W{0,12}$`, 'iu');
const VERB_THEN_NAME_OR_DATE = new RegExp(`${VERB} [^:：]{1,80}(?::\\d\\d)?[^:：]{0,20}[:：]$`, 'iu');
/** What people write of themselves, or of someone they name by no name. */
const OF_ONESELF = new RegExp(
  `(?<!\\p{L})(?:i|we|s?he|ich|wir|je|j|nous|yo|ho|ik|wij|jag|jeg|io|eu)['’ ]{1,2}(?:\\p{L}{2,5} )?(?:${WROTE})`,
  'iu',
);
/** What people also write of others in their own words. */
const SAID = /(?:s|said|sent)\W{0,12}$/i;

const ADDRESS = /[^\s<>@"'(),;:]{1,64}@[^\s<>@"'(),;:]{2}/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const CLOCK = /(?<![\d.])\d{1,2}[:.h]\d\d(?![\d.])/;
const DAY = /(?<!\d)\d{1,4}[./-]\d{1,2}(?!\d)/;
const COLON = /[:：][^\p{L}\d]{0,12}$/u;
/** "On", "Am", "Le", "2026": a short word or a number stands first where a date does. */
const OPENS = /^[-–— ]{0,6}(?:\d|(?:\p{L}{1,3}|il giorno|no dia|w dniu)[\s,.:\d"<])/iu;

/** "2026-11-20 16:42 GMT+01:00 Jo <jo@mine.example>:", with no verb at all. */
const DATE_FIRST =
  /^20\d\d\D\d\d?\D\d\d?.{0,10}(?:(?:GMT|UTC)[+-][\d:]{1,5} [^:]{1,80}|[^<]{1,80}<[^<>\s]{1,64}@[^<>\s]{1,255}>):?$/;
/** As telephones and forums have it. */
const ODD = /^-{3,10}.{1,200} wrote ?-{3,10}$|^posted by .{1,80} on [\d./-]{6,10}$/i;

const isDated = (text: string) => YEAR.test(text) || CLOCK.test(text) || DAY.test(text);

/** An attribution is at most this long. */
export const LONGEST_ATTRIBUTION = 320;

/** A line in the middle of prose: what goes on below it is no attribution that began above. */
export const SENTENCE_ENDS = /[^\s.]{4,}[.!?]["”’)]?$|[!?]$/;

/**
 * Whether a whole line, unwrapped, attributes words to someone; of at most a few hundred letters. It
 * is told by what it holds (an address, a year, a time of day, a colon at the end) and, where it
 * holds little of that, by a verb.
 */
export function attributes(text: string): boolean {
  if (ODD.test(text) || DATE_FIRST.test(text)) return true;
  if (OF_ONESELF.test(text)) return false;
  const address = ADDRESS.test(text);
  const year = YEAR.test(text);
  const clock = CLOCK.test(text);
  const opens = OPENS.test(text);
  const sure = (address && (year || clock)) || (year && clock);
  if (!COLON.test(text)) return address && opens && VERB_AT_END.test(text);
  // "On Fri, 20 Nov 2026 at 16:42, Jo <jo@mine.example> wrote:", in any language.
  if (address && year && clock) return true;
  if (VERB_AT_END.test(text))
    return sure || address || (!SAID.test(text) && (isDated(text) || text.includes(' via ')));
  // "Am 20.11.2026 um 16:42 schrieb Jo:", "Jo <jo@mine.example> schrieb am 20.11.2026:"
  return (sure || (year && opens)) && VERB_THEN_NAME_OR_DATE.test(text);
}

/** A bare date, with or without a name. */
const isDateLine = (text: string) =>
  text.length < 120 &&
  YEAR.test(text) &&
  (CLOCK.test(text) || COLON.test(text)) &&
  /^[^\d!?]{0,16}\d/.test(text) &&
  !SENTENCE_ENDS.test(text);

/**
 * Whether a line attributes the quoted lines right below it to someone, dated or not: "Jo wrote:"
 * and a bare date count there.
 */
export function attributesBelow(text: string): boolean {
  if (text.length > LONGEST_ATTRIBUTION) return false;
  if (attributes(text) || isDateLine(text)) return true;
  const named = COLON.test(text) ? text.length < 120 : OPENS.test(text) && isDated(text);
  return named && VERB_AT_END.test(text) && !OF_ONESELF.test(text);
}

/** Whether a line may begin an attribution that is wrapped, as one that has a date first does. */
export const opensAttribution = (text: string) => OPENS.test(text);

/** Whether a line names a year or an address, as an attribution without a word before it does. */
export const namesDateOrAddress = (text: string) => YEAR.test(text) || ADDRESS.test(text);
