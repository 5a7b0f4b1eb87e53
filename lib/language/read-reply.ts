import { isAutomatic } from './automatic.ts';
import { boundDate } from './cues/bound-date.ts';
import { weigh } from './cues/classifier.ts';
import type { Judged } from './cues/decide.ts';
import { decide } from './cues/decide.ts';
import { featuresOf } from './cues/features.ts';
import type { Hit } from './cues/find-phrases.ts';
import { findPhrases } from './cues/find-phrases.ts';
import { personNear } from './cues/person-named.ts';
import type { Words } from './cues/words.ts';
import { placeDates, wordsOf } from './cues/words.ts';
import { languageOf } from './language-of.ts';
import { ownWords } from './newest-words.ts';
import { english } from './packs/en/pack.ts';
import type { Pack } from './packs/pack.ts';
import type {
  CueFound,
  DateSpan,
  LanguageContext,
  MailText,
  ReplyReading,
  Scope,
} from './types.ts';

/** Below this the reading says that it is unsure, and asks. */
const FLOOR = 0.4;

const PACKS: ReadonlyMap<string, Pack> = new Map([[english.lang, english]]);

function nothing(words: string, lang: string, readable: boolean): ReplyReading {
  const leading: CueFound = {
    cue: 'none',
    quote: '',
    from: 0,
    to: 0,
    scope: { who: 'person' },
    confidence: 1,
  };
  return { words, leading, also: [], unsure: false, lang, readable };
}

function scopeOf(judged: Judged, hits: readonly Hit[]): Scope {
  const own = hits.filter((hit) => hit.cue === judged.cue);
  const who = own.find((hit) => hit.frame.who !== undefined)?.frame.who ?? 'person';
  const plain = own.some((hit) => hit.frame.channels === undefined && hit.weight >= 3);
  const channels = plain ? [] : own.flatMap((hit) => hit.frame.channels ?? []);
  return {
    who,
    ...(channels.length === 0 ? {} : { channels: [...new Set(channels)] }),
  };
}

interface Read {
  words: Words;
  hits: readonly Hit[];
  dates: readonly DateSpan[];
  context: LanguageContext;
}

function found(judged: Judged, span: { from: number; to: number }, read: Read): CueFound {
  const { words, hits, dates, context } = read;
  const from = words.from[span.from] ?? 0;
  const to = Math.max(from, words.to[Math.max(span.from, span.to - 1)] ?? from);
  const bound = boundDate(judged.cue, words, hits, dates, context);
  const person =
    judged.cue === 'referral' || judged.cue === 'out-of-office' || judged.cue === 'wrong-person'
      ? personNear(words, span.from, judged.hit?.sentence ?? 0)
      : undefined;
  return {
    cue: judged.cue,
    from,
    to,
    quote: words.text.slice(from, to),
    scope: scopeOf(judged, hits),
    confidence: judged.confidence,
    ...(bound === undefined ? {} : { due: bound.due }),
    ...(person === undefined ? {} : { person }),
  };
}

/**
 * Reads what a reply signals: one leading cue and others beside it, each with the words it rests on.
 * Only the newest words of its author are read. A language without a pack is named and not guessed
 * at. Pure; never throws; time grows in a straight line with the text.
 */
export function readReply(mail: MailText, context: LanguageContext): ReplyReading {
  const own = ownWords(mail.text);
  if (!/[\p{L}\p{N}]/u.test(own)) return nothing(own, 'und', true);
  const lang = mail.lang ?? languageOf(own);
  const pack = PACKS.get(lang);
  if (pack === undefined) return nothing(own, lang, false);
  const words = wordsOf(own, pack);
  const dates = pack.findDates(own, context);
  placeDates(words, dates);
  const hits = findPhrases(words, pack);
  const weighing = weigh(featuresOf(words, hits));
  const judged = decide(hits, weighing);
  const read: Read = { words, hits, dates, context };
  const cues = judged.map((one) =>
    found(one, one.hit ?? weighing.heaviest(one.cue) ?? { from: 0, to: 0 }, read),
  );
  const [leading, ...also] = cues;
  if (leading === undefined) return nothing(own, lang, true);
  return { words: own, leading, also, unsure: leading.confidence < FLOOR, lang, readable: true };
}
