import { sentenceAt } from '../language/sentence-at.ts';
import type { CueFound, ReplyReading } from '../language/types.ts';
import type { Ask, PersonState } from '../ledger/state.ts';
import type { MailOffer } from '../messages/answers.ts';
import type { AnswerGiven } from '../messages/commands.ts';
import type { LocalDay } from '../time/due.ts';

/** What else a message may have meant, in the order it is offered. */
const OTHERWISE: readonly AnswerGiven[] = [
  { is: 'yes' },
  { is: 'thinking' },
  { is: 'their-move' },
  { is: 'not-interested' },
  { is: 'never' },
];
const ABOUT_USEFUL: readonly AnswerGiven[] = [{ is: 'useful-welcome' }, { is: 'useful-unwelcome' }];
/** As many other readings as a card has room for. */
const MOST = 5;

/**
 * What one click records of a message, and the other readings of it. Where a permission was asked for
 * in this conversation and is not answered yet, a reply is read as its answer.
 *
 * @param today the local day on which it is offered: a day that has come restrains no more
 */
export function offerOf(
  reading: ReplyReading,
  person: PersonState | undefined,
  thread: string | undefined,
  today: LocalDay,
): MailOffer {
  const { leading, also, words, unsure, lang, readable } = reading;
  const ask = askFor(person, thread, leading);
  // A day that both allows and restrains restrains: of two readings the stricter one is offered.
  const later = also.find(({ cue: other, due: day }) => other === 'call-back-later' && day);
  const stricter = leading.cue === 'permission-granted' && leading.due && later ? later : leading;
  const answer = answerTo(stricter, ask, today);
  const others: AnswerGiven[] = [];
  for (const other of [
    ...[leading, ...also].map((found) => answerTo(found, ask, today)),
    ...(ask?.purpose === 'mailing-list' ? ABOUT_USEFUL : []),
    ...OTHERWISE,
  ]) {
    const known = [answer, ...others].some((it) => it?.is === other?.is);
    if (other && !known && others.length < MOST) others.push(other);
  }
  const { quote, due, person: named } = stricter;
  const sentence = sentenceAt(words, stricter);
  return {
    words,
    cue: stricter.cue,
    // A day stands beside the words that bind it.
    quote: due ? sentence : quote,
    sentence,
    unsure,
    lang,
    readable,
    others,
    ...(due && { due }),
    ...(named && { person: named }),
    ...(answer && { answer }),
  };
}

/**
 * The ask a mail answers: the open one of its conversation, or, where the mail says yes or no to
 * being followed up with, the only open one there is: a ready answer that was picked comes as a mail
 * of its own.
 */
function askFor(
  person: PersonState | undefined,
  thread: string | undefined,
  { cue }: CueFound,
): Ask | undefined {
  const open = person?.asks.filter((it) => !it.answer) ?? [];
  const here = open.findLast((it) => it.thread === thread);
  const answers = cue === 'permission-granted' || cue === 'permission-declined';
  return here ?? (answers && open.length === 1 ? open[0] : undefined);
}

/** What a yes and a no say where it was asked whether useful things are welcome. */
const USEFUL: Partial<Record<CueFound['cue'], AnswerGiven>> = {
  'permission-granted': { is: 'useful-welcome' },
  interested: { is: 'useful-welcome' },
  'permission-declined': { is: 'useful-unwelcome' },
};

/** A cue as the answer it is recorded as; undefined for one that says nothing to record. */
function answerTo(
  found: CueFound,
  open: Ask | undefined,
  today: LocalDay,
): AnswerGiven | undefined {
  const { cue, due, scope, wish, silence } = found;
  // Whether useful things are welcome is a question of its own: a day is no answer to it.
  const asksUseful = open?.purpose === 'mailing-list' && due === undefined;
  if (asksUseful && USEFUL[cue]) return USEFUL[cue];
  const ask = open?.purpose === 'mailing-list' ? undefined : open;
  const { channels } = scope;
  switch (cue) {
    case 'never':
      return { is: 'never', ...(channels && { channels }) };
    case 'farewell':
      return { is: 'farewell' };
    case 'permission-granted':
      return granted(found, ask, today);
    case 'interested':
      return ask ? granted(found, ask, today) : { is: 'noted', cue };
    case 'permission-declined':
      if (due && due.day >= today) return { is: 'not-then', due };
      return ask ? { is: 'not-then' } : { is: 'not-interested', reason: 'no-follow-up' };
    case 'not-interested':
      return ask ? { is: 'not-then' } : { is: 'not-interested' };
    case 'wrong-person':
      return { is: 'not-interested', reason: 'wrong-person' };
    case 'call-back-later': {
      if (!due) return { is: 'their-move' };
      if (ask?.due?.day === due.day) return granted(found, ask, today);
      if (ask && due.day >= today) return { is: 'not-then', due };
      const channel = wish?.channel;
      return {
        is: 'later',
        due,
        ...(channel && { channel }),
        ...(channels && { channels }),
        ...(silence && { silence }),
      };
    }
    case 'thinking':
      return { is: 'thinking' };
    case 'brush-off':
      return { is: 'their-move' };
    case 'wish':
      return wish && { is: 'wish', wish };
    case 'referral':
    case 'thanks':
      return { is: 'noted', cue };
    case 'out-of-office':
      return { is: 'noted', cue, ...(due && { due }) };
    case 'none':
      return undefined;
  }
}

/** A yes, from the day they named, else from the day that was proposed; one that has come is now. */
function granted(
  { due, scope: { channels } }: CueFound,
  ask: Ask | undefined,
  today: LocalDay,
): AnswerGiven {
  const from = due ?? ask?.due;
  return {
    is: 'yes',
    ...(from && from.day >= today && { from }),
    ...(channels && { channels }),
  };
}
