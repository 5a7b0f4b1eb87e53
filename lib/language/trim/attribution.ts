/** "wrote" in the languages mail is quoted in: beginnings of words, and words of the East. */
const WROTE =
  'wrote|writes|schr(?:ie|ei|ee)|geschr|écrit|escri[bt]|scritto|escreveu|skrev|kirjoitti|napsal|napisał|pisze|yazdı|написа|пише';
const VERB = `(?:(?<!\\p{L})(?:${WROTE})\\p{L}{0,4}(?:\\(a\\))?|[写寫][道了到]|書きました|のメ[ーッ]|작성|쓴 글)`;
const VERB_AT_END = new RegExp(`${VERB}\\W{0,12}$`, 'iu');
const VERB_THEN_NAME_OR_DATE = new RegExp(
  `${VERB} [^:：]{1,80}(?::\\d\\d)?[^:：]{0,20}[:：]$`,
  'iu',
);
/** What people write of themselves, or of someone they name by no name. */
const OF_ONESELF = new RegExp(
  `(?<!\\p{L})(?:i|we|s?he|ich|wir|je|j|nous|yo|ho|ik|jag|jeg|eu)['’ ](?:\\p{L}{2,5} )?(?:${WROTE})`,
  'iu',
);

export const ADDRESS = /[^\s<(]@[^\s>)]/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const CLOCK = /(?<![\d.])\d{1,2}[:.h]\d\d(?![\d.])/;
const DAY = /\d[./-]\d/;
const COLON = /[:：][^\p{L}\d]{0,12}$/u;
/** "On", "Am", "Le", "2026": a short word or a number stands first where a date does. */
const OPENS = /^[-–— ]{0,6}(?:\d|(?:\p{L}{1,3}|il giorno|no dia|w dniu)[\s,.:\d"<])/iu;

/** A date and a name with no verb ("2026-11-20 16:42 GMT+01:00 Jo:"), and what telephones and forums have. */
const ODD =
  /^20\d\d\D\d\d?\D\d.{0,10}(?: (?:GMT|UTC)[+-]\d.{1,80}|[^<]{1,80}<\S{1,90}@\S{1,90}>):?$|^-{3}.{1,200} wrote ?-{3}|^posted by .{1,80} on [\d/.-]+$/i;

/** An attribution is at most this long. */
export const LONGEST_ATTRIBUTION = 320;

/** A line in the middle of prose: what goes on below it is no attribution that began above. */
export const SENTENCE_ENDS = /[^\s.]{4,}[.!?]["”’)]?$|[!?]$/;

/** What a line holds that attributions do: 0 to 3. */
const evidence = (text: string) =>
  [ADDRESS, YEAR, CLOCK].filter((pattern) => pattern.test(text)).length;

/**
 * Whether a whole line, unwrapped, attributes words to someone; of at most a few hundred letters. It
 * is told by what it holds (an address, a year, a time of day, a colon at the end) and, where it
 * holds little of that, by a verb.
 */
export function attributes(text: string): boolean {
  if (ODD.test(text)) return true;
  const address = ADDRESS.test(text);
  const opens = OPENS.test(text);
  const colon = COLON.test(text);
  if (!(colon || (address && opens)) || OF_ONESELF.test(text)) return false;
  const known = evidence(text);
  // "On Fri, 20 Nov 2026 at 16:42, Jo <jo@mine.example> wrote:", in any language.
  if (known === 3 && colon) return true;
  if (VERB_AT_END.test(text)) return known > 0 || DAY.test(text) || text.includes(' via ');
  // "Am 20.11.2026 um 16:42 schrieb Jo:", "Jo <jo@mine.example> schrieb am 20.11.2026:"
  return colon && known > 1 && VERB_THEN_NAME_OR_DATE.test(text);
}

/**
 * Whether a line attributes the quoted lines right below it to someone, dated or not: "Jo wrote:"
 * and a bare date, with or without a name, count there.
 */
export function attributesBelow(text: string): boolean {
  if (text.length > LONGEST_ATTRIBUTION) return false;
  if (attributes(text)) return true;
  const colon = COLON.test(text);
  if (YEAR.test(text) && (colon || CLOCK.test(text)) && /^[^\d!?]{0,16}\d/.test(text))
    return text.length < 120 && !SENTENCE_ENDS.test(text);
  return (
    (colon || (OPENS.test(text) && /\d/.test(text))) &&
    VERB_AT_END.test(text) &&
    !OF_ONESELF.test(text)
  );
}

/** Whether a line may begin an attribution that is wrapped, as one that has a date first does. */
export const opensAttribution = (text: string) => OPENS.test(text);
