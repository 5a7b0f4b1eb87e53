import { instantOf } from '../../../lib/time/moment.ts';
import { people } from '../../gmail/mailbox/people.ts';
import type { Person } from '../../gmail/mailbox/types.ts';
import { ZONE } from './days.ts';
import type { GmailPage } from './gmail-page.ts';

let mailed = 0;

/**
 * A calendar's mail of somebody arrives as a conversation of its own, as Gmail shows it: the day in the
 * subject, the same with the guests in the body. `does` is what stands before the colon.
 *
 * @returns the key of the conversation
 */
export function calendarMail(
  { mailbox }: GmailPage,
  does: string,
  from: Person,
  title: string,
  day: string,
  time: string,
): `note-${string}` {
  mailed += 1;
  const at = instantOf(day, time, ZONE);
  const show = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone: ZONE }).format(at);
  const date = { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' } as const;
  const hour = (ms: number) =>
    new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', timeZone: ZONE })
      .format(at + ms)
      .replace(/[\s\u202f]/u, '')
      .toLowerCase();
  const when = `${hour(0)} - ${hour(1_800_000)}`;
  const subject = `${does}: ${title} @ ${show(date)} ${when} (${people.sam.email})`;
  const html = `<div dir="ltr"><div>${title}</div><div>${show({ ...date, weekday: 'long' })} ⋅ ${when}</div><div>Join with Google Meet: meet.google.com/abc-defg-hij</div><div>Guests</div><div>${from.email} - organizer</div><div>${people.sam.email}</div></div>`;
  const key = `note-calendar-${mailed}` as const;
  const message = {
    key: `${key}/1`,
    from,
    to: [people.sam],
    at: new Date(Date.now() - 60_000).toISOString(),
    html,
  };
  mailbox.deliver(message, { key, subject });
  return key;
}
