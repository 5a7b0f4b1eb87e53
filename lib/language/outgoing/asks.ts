import type { AskPermission, LanguageContext, SaidChannel } from '../types.ts';
import { channelOf } from './acts.ts';
import { TO_COME_BACK, TO_SEND_USEFUL } from './ask-ways.ts';
import type { Asked } from './ask-ways.ts';
import type { Given, Here } from './here.ts';
import { dateWithin, dueOfDate } from './promised-date.ts';

/** Cheap test: without one of these no sentence asks. */
const MAY_ASK = /\b(?:i|we|me|us|my|to)\b/;

/** An ask as it stands in a sentence (lower case). */
interface AskSaid {
  from: number;
  to: number;
  channel?: SaidChannel;
  /** To come back, or to send something useful. */
  what: 'come-back' | 'useful';
}

function match({ named, ways }: Asked, plain: string): RegExpExecArray | undefined {
  if (!named.test(plain)) return undefined;
  for (const way of ways) {
    const found = way.exec(plain);
    if (found !== null) return found;
  }
  return undefined;
}

/** The permission a sentence asks, if it asks any. */
export function askSaid(plain: string): AskSaid | undefined {
  if (!MAY_ASK.test(plain)) return undefined;
  const back = match(TO_COME_BACK, plain);
  const found = back ?? match(TO_SEND_USEFUL, plain);
  if (found === undefined) return undefined;
  const { index: from } = found;
  const to = from + found[0].length;
  const channel =
    channelOf(plain.slice(from, to + 40)) ?? (back === undefined ? 'email' : undefined);
  return {
    from,
    to,
    what: back === undefined ? 'useful' : 'come-back',
    ...(channel && { channel }),
  };
}

/**
 * The permission asked in a sentence: the question, or else an offer that waits for their word ("I
 * could call you Tuesday if that suits").
 *
 * @param given what was found in the same sentence as a promise or an offer
 */
export function asksIn(
  here: Here,
  given: readonly Given[],
  context: LanguageContext,
): AskPermission[] {
  const { sentence, raw } = here;
  const { from, to, plain } = sentence;
  const whole = { from, to, quote: raw };
  const said = askSaid(plain);
  if (said === undefined) {
    const offer = given.find((one) => one.offer);
    if (offer === undefined) return [];
    const { due, channel } = offer;
    return [{ ...whole, due, ...(channel && { channel }) }];
  }
  const { channel } = said;
  const within = (span: { from: number; to: number }) =>
    dateWithin(plain, here.dates(), span, true);
  const promised = given.some((one) => !one.offer);
  const date =
    within({ from: said.from, to: plain.length }) ??
    (promised ? undefined : within({ from: 0, to: said.from }));
  return [
    {
      ...whole,
      ...(date && { due: dueOfDate(date, false, context) }),
      ...(channel && { channel }),
    },
  ];
}
