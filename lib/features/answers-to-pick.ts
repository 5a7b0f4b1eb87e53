import type { Compose, Link } from '../gmail/port.ts';
import { longDay } from '../text/dates.ts';
import { text } from '../text/text.ts';
import type { Due, LocalDay } from '../time/due.ts';

/**
 * Three links under an ask, each a mail to me with a ready reply in it, which opens in their own mail
 * program and is theirs to change. Nothing in them tells that they were opened or by whom.
 *
 * @param account the address that is written to
 * @param subject of the mail they stand in
 * @param due the day that is asked for; none for the open question
 */
export function answersToPick(
  account: string,
  subject: string,
  due: Due | undefined,
  today: LocalDay,
): Link[] {
  const day = due && longDay(due.day, today);
  const yes = day ? text('pick_yes_on', day) : text('pick_yes');
  const picks = [
    { words: yes, reply: day ? text('pick_yes_on_reply', day) : text('pick_yes_reply') },
    { words: text('pick_later'), reply: text('pick_later_reply') },
    { words: text('pick_no'), reply: text('pick_no_reply') },
  ];
  return picks.map(({ words, reply }) => ({
    words,
    address: mailTo(account, replyTo(subject), reply),
  }));
}

/** RFC 6068: spaces are `%20` there, never `+`. */
function mailTo(to: string, subject: string, body: string): string {
  const at = encodeURIComponent(to).replaceAll('%40', '@');
  return `mailto:${at}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

function replyTo(subject: string): string {
  return /^re:/i.test(subject.trim()) ? subject.trim() : `Re: ${subject.trim()}`;
}

/** Writes them on a line of their own below what stands at the cursor. */
export function writeAnswers(
  compose: Compose,
  account: string,
  due: Due | undefined,
  today: LocalDay,
) {
  compose.insertLinks(answersToPick(account, compose.subject(), due, today));
}
