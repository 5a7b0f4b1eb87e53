import { isAutomatic } from './automatic.ts';
import { tellsAbsence } from './cues/away-anywhere.ts';
import { weigh } from './cues/classifier.ts';
import { decide } from './cues/decide.ts';
import { featuresOf } from './cues/features.ts';
import { findPhrases } from './cues/find-phrases.ts';
import type { Read } from './cues/found.ts';
import { foundCue } from './cues/found.ts';
import { waitAsked } from './cues/wait-asked.ts';
import { clauseAround, placeDates, wordsOf } from './cues/words.ts';
import { languageOf } from './language-of.ts';
import { ownWords } from './newest-words.ts';
import { german } from './packs/de/pack.ts';
import { english } from './packs/en/pack.ts';
import { spanish } from './packs/es/pack.ts';
import { french } from './packs/fr/pack.ts';
import type { Pack } from './packs/pack.ts';
import { weighPhrases } from './packs/weigh-phrases.ts';
import type { Cue, CueFound, LanguageContext, MailText, ReplyReading } from './types.ts';

/** Below this the reading says that it is unsure, and asks. */
const FLOOR = 0.3;

/** Where `none` stands. */
const NOWHERE = { from: 0, to: 0 };

const PACKS: ReadonlyMap<string, Pack> = new Map(
  [english, german, french, spanish].map((pack) => [pack.lang, pack]),
);

/** A cue without words of its own to rest on. */
function bare(cue: Cue, confidence: number): CueFound {
  return { cue, quote: '', from: 0, to: 0, scope: { who: 'person' }, confidence };
}

/** A mail of nothing but a signature. */
const SIGNATURE_ONLY = /^\s*--\s*\n/;

function unread(words: string, lang: string, leading: CueFound, readable: boolean): ReplyReading {
  return { words, leading, also: [], unsure: false, lang, readable };
}

/**
 * Reads what a reply signals: one leading cue and others beside it, each with the words it rests on.
 * Only the newest words of its author are read; a mail that holds none of them signals nothing. A
 * language without a pack is named and not guessed at, but for the note of a machine that its owner
 * is away. Pure; never throws; time grows in a straight line with the text, of which 20,000
 * characters are read.
 */
export function readReply(mail: MailText, context: LanguageContext): ReplyReading {
  const own = ownWords(mail.text);
  if (!/[\p{L}\p{N}]/u.test(own) || SIGNATURE_ONLY.test(mail.text))
    return unread(own, 'und', bare('none', 1), true);
  const lang = mail.lang?.slice(0, 2).toLowerCase() ?? languageOf(own);
  const automatic = isAutomatic(mail);
  const pack = PACKS.get(lang);
  if (pack === undefined) {
    const away = automatic && tellsAbsence(mail);
    return unread(own, lang, bare(away ? 'out-of-office' : 'none', away ? 0.8 : 0), false);
  }
  const words = wordsOf(own, pack);
  const dates = pack.findDates(own, context);
  placeDates(words, dates);
  const hits = findPhrases(words, pack);
  const weighing = pack === english ? weigh(featuresOf(words, hits)) : weighPhrases(hits);
  const read: Read = { words, hits, dates, context, lang };
  const wait = waitAsked(words, hits, dates, context);
  const [leading, ...also] = decide(hits, weighing, automatic, wait).map((one, index) => {
    const heaviest = one.cue === 'none' ? undefined : weighing.heaviest(one.cue);
    const clause = heaviest === undefined ? NOWHERE : clauseAround(words, heaviest);
    return foundCue(one, one.hit ?? clause, read, index > 0);
  });
  if (leading === undefined) return unread(own, lang, bare('none', 1), true);
  return { words: own, leading, also, unsure: leading.confidence < FLOOR, lang, readable: true };
}
