import type { Due } from '../../time/due.ts';
import { dayAt } from '../../time/local-day.ts';
import type { MailText } from '../types.ts';
import { dayIn } from './day.ts';
import { withHour } from './hour.ts';
import { labelOf, saysOff } from './labels.ts';
import type { InvitationKind } from './labels.ts';

/** What a calendar's mail says of a meeting. */
export interface Invitation {
  is: InvitationKind;
  /** What it is called; may be empty. */
  title: string;
  /** Absent only where a meeting is called off without its day. */
  due?: Due;
  /** By video where a link to a call stands in the mail; else face to face. */
  channel: 'video' | 'visit';
  /** The line that names the day. */
  quote: string;
  /** Addresses it names, in lower case. */
  people: string[];
}

const SUBJECT = 500;
/** A calendar names the day and the guests in its first lines. */
const BODY = 6_000;
const LINES = 60;
const LINE = 300;
const MOST_PEOPLE = 30;

const VIDEO =
  /\b(?:meet\.google\.com|zoom\.us|teams\.microsoft\.com|teams\.live\.com|webex\.com)\b/i;
const WHEN = /^(?:when|wann|quand|cu[aá]ndo|quando|wanneer)\s?:/i;
const ADDRESS = /(?<![^\s<(:,;])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi;

/** A line as a calendar's day: with the hour behind it, and the words before it. */
function dayOfLine(line: string, now: number, zone: string) {
  const found = dayIn(line, dayAt(now, zone));
  if (!found) return undefined;
  const due = withHour(found.day, line.slice(found.to), zone);
  return { due, quote: line, before: line.slice(0, found.from) };
}

/** "Intro call @ Thu" is called "Intro call". */
function titleOf(before: string): string {
  const at = Math.max(before.lastIndexOf(' @ '), before.lastIndexOf(' - '));
  return (at < 0 ? '' : before.slice(0, at)).trim().slice(0, 200);
}

/**
 * Reads an invitation, an answer to one or its end, as calendars mail them: by the label of the subject
 * (or, of some, the line "When: …"), in English, German, French, Spanish, Italian, Portuguese and
 * Dutch. Undefined for any other mail, and where the day cannot be read. Texts are looked at to fixed
 * lengths only.
 *
 * @param now instant of the mail, ms UTC: a day without its year is the next one
 * @param zone IANA zone of whoever reads it
 */
export function readInvitation(
  { subject = '', text }: MailText,
  { now, zone }: { now: number; zone: string },
): Invitation | undefined {
  const head = subject.slice(0, SUBJECT).replace(/\s+/g, ' ').trim();
  const label = labelOf(head);
  const off = label?.is === 'called-off' || saysOff(text);
  const lines = text
    .slice(0, BODY)
    .split('\n', LINES)
    .map((line) => line.slice(0, LINE).replace(/\s+/g, ' ').trim());
  const when = lines.find((line) => WHEN.test(line));
  if (!label && !off && when === undefined) return undefined;
  const found =
    (label && dayOfLine(label.rest, now, zone)) ??
    (when === undefined ? undefined : dayOfLine(when, now, zone)) ??
    lines.map((line) => dayOfLine(line, now, zone)).find((it) => it?.due.time !== undefined);
  if (!found && !off) return undefined;
  const people = [...`${head}\n${lines.join('\n')}`.matchAll(ADDRESS)].map(([it]) =>
    it.toLowerCase(),
  );
  return {
    is: off ? 'called-off' : (label?.is ?? 'invited'),
    title: titleOf(label && found?.quote === label.rest ? found.before : ''),
    ...(found && { due: found.due }),
    channel: VIDEO.test(text.slice(0, BODY)) ? 'video' : 'visit',
    quote: found && found.quote !== label?.rest ? found.quote : head,
    people: [...new Set(people)].slice(0, MOST_PEOPLE),
  };
}
