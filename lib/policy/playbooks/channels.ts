import type { Channel } from '../../ledger/body.ts';
import type { Bar, PersonState, Touch } from '../../ledger/state.ts';
import { restricts, wayOf } from '../scope.ts';
import { mannerOf } from './wishes.ts';

/** Ways that need nothing but a number or an address, in the order in which they are proposed. */
const BY_NUMBER: readonly Channel[] = ['call'];
/** Ways that are open once they were used between the two, either way. */
const BY_USE: readonly Channel[] = [
  'linkedin',
  'text',
  'video',
  'visit',
  'handwritten-note',
  'fax',
  'other',
];

/**
 * The number to call somebody on: none where the last call showed that it is another's, until one is
 * added since, or that one taken out; then the one that came last.
 */
export function numberToCall(person: PersonState): string | undefined {
  const { phones } = person;
  if (lastCall(person)?.outcome !== 'wrong-number') return phones[0];
  return isNumberNew(person) ? person.lastPhone?.phone : undefined;
}

function lastCall({ touches }: PersonState): Touch | undefined {
  return touches.findLast(({ channel }) => wayOf(channel) === 'call');
}

/** Whether a number came to be known, or another was taken out, after the last call. */
function isNumberNew(person: PersonState): boolean {
  const { lastPhone } = person;
  return lastPhone !== undefined && lastPhone.at > (lastCall(person)?.at ?? '');
}

/**
 * The ways by which a person can be reached as far as is known: email by an address, a call by a
 * number that did not prove wrong, all others by having been used. A text is as near as a call and
 * nearer than a mail, so a number alone is no reason to propose one.
 */
export function knownChannels(person: PersonState): Channel[] {
  const { emails, touches } = person;
  const called = lastCall(person);
  const number =
    numberToCall(person) !== undefined ||
    (called !== undefined && called.outcome !== 'wrong-number');
  const used = new Set(touches.map((one) => one.channel));
  return [
    ...(emails.length > 0 ? (['email'] as const) : []),
    ...(number ? BY_NUMBER : []),
    ...BY_USE.filter((channel) => used.has(channel)),
  ];
}

/**
 * The ways that may be proposed for a person: known, refused by nothing, and not against a wish. The
 * one they wish for comes first.
 *
 * @param company the bars on companies that cover them
 */
export function openChannels(person: PersonState, company: readonly Bar[] = []): Channel[] {
  const { avoid, channel: wished } = mannerOf(person);
  const bars = [...person.bars, ...company];
  const known = knownChannels(person);
  // Who asks to be texted can be, though no text was ever sent.
  if (wished !== undefined && !known.includes(wished)) known.push(wished);
  const open = known.filter(
    (channel) =>
      !bars.some((bar) => restricts(bar.channels, channel)) &&
      !(avoid.length > 0 && restricts(avoid, channel)),
  );
  return wished !== undefined && open.includes(wished)
    ? [wished, ...open.filter((one) => one !== wished)]
    : open;
}
