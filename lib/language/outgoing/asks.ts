import type { AskPermission, LanguageContext, SaidChannel } from '../types.ts';
import { TO_COME_BACK, TO_SEND_USEFUL } from './ask-phrases.ts';
import type { Asked } from './ask-phrases.ts';
import { channelNamed } from './channel.ts';
import { dateWithin, dueOfDate } from './promised-date.ts';
import type { Given, Here } from './here.ts';

/** Cheap test: without one of these no sentence asks. */
const MAY_ASK =
  /\b(?:may|might|can|could|shall|should|would|wld|will|is|are|ok|okay|fine|alright|mind|permission|blessing|consent|go-ahead|if|when|when's|do|does|want|how|what|which|objections?|what's)\b/;
const COMING = /\b(?:i|we|me|us|my|to)\b/;

const CHANNELS: [SaidChannel, RegExp][] = [
  ['call', /\b(?:call|called|calling|phone|phoned|phoning|ring|rang|ringing|buzz)\b/],
  ['text', /\b(?:text|texted|texting|sms|whatsapp)\b/],
  [
    'email',
    /\b(?:e-?mail|e-?mailed|e-?mailing|write|wrote|writing|drop(?:ped|ping)? you (?:a|another) (?:quick )?(?:line|note))\b/,
  ],
  [
    'visit',
    /\b(?:visit|visited|visiting|stop by|stopped by|drop by|dropped by|come by|came by|swing by)\b/,
  ],
];

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
  if (!MAY_ASK.test(plain) || !COMING.test(plain)) return undefined;
  const back = match(TO_COME_BACK, plain);
  const found = back ?? match(TO_SEND_USEFUL, plain);
  if (found === undefined) return undefined;
  const { index: from } = found;
  const [words] = found;
  const to = from + words.length;
  const channel =
    channelNamed(plain.slice(from, to + 40)) ??
    (back === undefined ? 'email' : CHANNELS.find(([, pattern]) => pattern.test(words))?.[0]);
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
  const said = askSaid(sentence.plain);
  const whole = { from: sentence.from, to: sentence.to, quote: raw };
  if (said === undefined) {
    const offer = given.find((one) => one.offer);
    if (offer === undefined) return [];
    return [{ ...whole, due: offer.due, ...(offer.channel && { channel: offer.channel }) }];
  }
  const end = sentence.plain.length;
  const date =
    dateWithin(sentence.plain, here.dates(), { from: said.from, to: end }, true) ??
    (given.some((one) => !one.offer)
      ? undefined
      : dateWithin(sentence.plain, here.dates(), { from: 0, to: said.from }, true));
  return [
    {
      ...whole,
      ...(date && { due: dueOfDate(date, false, context) }),
      ...(said.channel && { channel: said.channel }),
    },
  ];
}
