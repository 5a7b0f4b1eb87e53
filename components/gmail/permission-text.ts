import type { Evidence } from '../../lib/ledger/state.ts';
import { fullDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import { plain } from '../ui/plain.ts';
import type { Person, Time } from './types.ts';

/**
 * Their words as they are shown to somebody else, plain text: what was said, by whom, when, and where
 * it stands in the user's mail. The day bears its year: it is read later.
 */
export function permissionText(
  person: Person,
  { quote, at }: Evidence,
  link: string | undefined,
  time: Time,
): string {
  const [name, email] = [plain(person.name), plain(person.email)];
  const who = name ? `${name} <${email}>` : email;
  return [
    text('quoted', plain(quote ?? '')),
    text('day_and_time', who, fullDay(dayAt(Date.parse(at), time.zone))),
    ...(link ? [link] : []),
  ].join('\n');
}
