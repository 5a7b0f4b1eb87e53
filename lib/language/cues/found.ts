import type { Cue, CueFound, DateSpan, LanguageContext, Scope } from '../types.ts';
import { boundDate } from './bound-date.ts';
import type { Judged } from './decide.ts';
import type { Hit } from './find-phrases.ts';
import { personNear } from './person-named.ts';
import { standIn } from '../packs/stand-in.ts';
import { wishAsked } from './wish-asked.ts';
import type { Words } from './words.ts';

/** Everything that was read of a text. */
export interface Read {
  words: Words;
  hits: readonly Hit[];
  dates: readonly DateSpan[];
  context: LanguageContext;
  lang: string;
}

/** A phrase of this weight without channels refuses all of them. */
const ALL_CHANNELS = 3;

/** Cues beside which a person may be named: whom to ask, or who stands in. */
const NAMING: ReadonlySet<Cue> = new Set(['referral', 'out-of-office', 'wrong-person']);
/** Cues that bind what the conversation is about, where their words do not go further. */
const OF_CONVERSATION: ReadonlySet<Cue> = new Set(['not-interested', 'permission-declined']);
const DATED: ReadonlySet<Cue> = new Set(['call-back-later', 'permission-declined']);

/** Beside another cue a date has to stand in a phrase of its own, and not seem another matter. */
const BESIDE_ENOUGH = 3;

function scopeOf(cue: Cue, hits: readonly Hit[]): Scope {
  const own = hits.filter((hit) => hit.cue === cue);
  const who = own.find((hit) => hit.frame.who !== undefined)?.frame.who ?? 'person';
  const narrow = own.filter((hit) => hit.frame.channels !== undefined);
  // "Never text me again" holds "never text me": the same words, and one channel.
  const all = own.some(
    (hit) =>
      hit.frame.channels === undefined &&
      hit.weight >= ALL_CHANNELS &&
      !narrow.some((one) => one.from < hit.to && hit.from < one.to),
  );
  const channels = all ? [] : own.flatMap((hit) => hit.frame.channels ?? []);
  const conversation =
    OF_CONVERSATION.has(cue) || own.some((hit) => hit.frame.conversation === true);
  return {
    who,
    ...(channels.length === 0 ? {} : { channels: [...new Set(channels)] }),
    ...(conversation ? { conversation: true } : {}),
  };
}

/**
 * A cue with the words it rests on (`span`, words of the text, `to` exclusive), its scope, and what
 * belongs to it: the day bound to it, the person named, the manner asked for, whether silence is.
 */
export function foundCue(
  judged: Judged,
  span: { from: number; to: number },
  read: Read,
  beside: boolean,
): CueFound {
  const { words, hits, dates, context, lang } = read;
  const { cue, confidence, hit } = judged;
  const empty = span.to <= span.from;
  const from = empty ? 0 : (words.from[span.from] ?? 0);
  const to = empty ? 0 : Math.max(from, words.to[span.to - 1] ?? from);
  const bound = boundDate(cue, words, hits, dates, context, beside ? BESIDE_ENOUGH : undefined);
  const person = NAMING.has(cue)
    ? lang === 'en'
      ? personNear(words, span.from, hit?.sentence ?? 0)
      : standIn(words.text, lang)
    : undefined;
  const wish = cue === 'wish' ? wishAsked(words, hits) : undefined;
  const silence = DATED.has(cue) && hits.some((one) => one.frame.silence === true);
  return {
    cue,
    from,
    to,
    quote: words.text.slice(from, to),
    scope: scopeOf(cue, hits),
    confidence,
    ...(bound === undefined ? {} : { due: bound.due }),
    ...(silence ? { silence: true as const } : {}),
    ...(wish === undefined ? {} : { wish }),
    ...(person === undefined ? {} : { person }),
  };
}
