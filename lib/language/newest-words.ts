/** More of a mail than this is never needed for its newest words. */
const LONGEST = 20_000;
/** Lines of a header that a mail program may have broken over. */
const HEADER_LINES = 8;
const LONGEST_HEADER = 400;

/** "On ... wrote:" in the languages mail is quoted in: how it begins and how it ends. */
const QUOTE_BEGINS =
  /^(?:on|le|am|el|il|em|op|den|w dniu|dnia|pada|vào|на|в|tirsdag|\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2})[\s,.:\d]/i;
const QUOTE_ENDS =
  /(?:wrote|writes|schrieb[^:]{0,120}|a écrit|écrit|escribió|ha scritto|scrisse|escreveu|schreef[^:]{0,120}|skrev[^:]{0,120}|napisał(?:\(a\))?|kirjoitti|написал(?:а)?|пише|menulis|<[^<>]{3,100}>)\s?:\s*$/i;

/** Lines that begin the history of a mail by themselves. */
const DIVIDERS = [
  /^-{2,}\s?(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|message transféré|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht)\s?-{2,}$/i,
  /^begin forwarded message:$/i,
  /^_{20,}$/,
];

/** The header block of Outlook and its kin: a sender line with a date or a recipient close below. */
const SENDER_LINE = /^\*{0,2}(?:from|von|de|da|van|från|fra|od)\s?:\*{0,2}\s?\S/i;
const SECOND_LINE =
  /^\*{0,2}(?:sent|date|to|gesendet|datum|an|envoyé|à|enviado|fecha|para|inviato|data|a|verzonden|aan|skickat|till|sendt|til|subject|betreff|objet|asunto|oggetto|assunto|onderwerp)\s?:\*{0,2}/i;

function isQuoteHeader(lines: readonly string[], index: number): boolean {
  const first = lines[index] ?? '';
  if (first.length > LONGEST_HEADER) return false;
  if (/[<@]/.test(first) && QUOTE_ENDS.test(first)) return true;
  if (!QUOTE_BEGINS.test(first)) return false;
  let text = '';
  for (let n = 0; n < HEADER_LINES && index + n < lines.length; n += 1) {
    const line = lines[index + n] ?? '';
    if (n > 0 && line === '') continue;
    text = `${text} ${line}`;
    if (text.length > LONGEST_HEADER) return false;
    if (QUOTE_ENDS.test(text)) return true;
  }
  return false;
}

function isHeaderBlock(lines: readonly string[], index: number): boolean {
  if (!SENDER_LINE.test(lines[index] ?? '')) return false;
  return lines.slice(index + 1, index + 4).some((line) => SECOND_LINE.test(line));
}

function historyBegins(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  return (
    DIVIDERS.some((divider) => divider.test(line)) ||
    isQuoteHeader(lines, index) ||
    isHeaderBlock(lines, index)
  );
}

/** Without the lines of `>` and the header above them: what stands between and below them. */
function withoutQuotes(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    if (isQuoteHeader(lines, index)) {
      // The header may run over several lines; it ends with the colon.
      while (index < lines.length && !QUOTE_ENDS.test(lines[index] ?? '')) index += 1;
    } else if (!line.startsWith('>')) kept.push(line);
    index += 1;
  }
  return kept;
}

/**
 * The newest words of a plain-text mail: quoted history and the signature below `-- ` are cut,
 * answers written below or between quotes stay. A mail that is nothing but a quote or a forward
 * comes back whole. Enough for a snippet; reads the first 20,000 characters.
 */
export function newestWords(text: string): string {
  const lines = text
    .slice(0, LONGEST)
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd());
  const signature = lines.indexOf('--');
  const body = signature > 0 ? lines.slice(0, signature) : lines;

  const plain = body.map((line) => line.trimStart());
  const begins = plain.findIndex((_, index) => historyBegins(plain, index));
  const above = (begins < 0 ? body : body.slice(0, begins)).filter((line) => !line.startsWith('>'));
  const newest = above.join('\n').trim();
  if (newest !== '') return newest;
  // Nothing above the history: an answer below it counts, where it is marked with ">".
  const quoted = plain.some((line) => line.startsWith('>'));
  const below = quoted ? withoutQuotes(plain).join('\n').trim() : '';
  return below === '' ? lines.join('\n').trim() : below;
}
