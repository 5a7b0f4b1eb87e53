import type { Person } from '../mailbox/types.ts';
import type { StoredThread } from './model.ts';
import { textOf } from './text.ts';

/** When it is searched, and whose mailbox it is. */
export interface Searching {
  now: Date;
  me: string;
}

/**
 * Whether a conversation answers a query as people type it into Gmail's search box. A bound in time
 * holds for the mails of the folder that is named: what was sent of late is in `in:sent newer_than:7d`.
 */
export function matches(thread: StoredThread, query: string, { now, me }: Searching): boolean {
  const terms = termsOf(query);
  const own = terms.includes('in:sent') || terms.includes('from:me');
  const others = terms.includes('-from:me');
  const mails = thread.messages.filter(({ from }) =>
    own ? from.email === me : !others || from.email !== me,
  );
  if (mails.length === 0) return false;
  return terms.every((term) => {
    if (term.endsWith('from:me')) return true;
    const wanted = !term.startsWith('-');
    const bare = wanted ? term : term.slice(1);
    const since = sinceOf(bare, now);
    if (since !== undefined) return mails.some(({ at }) => at >= since) === wanted;
    return answers(thread, bare) === wanted;
  });
}

const DAYS = { d: 1, m: 30, y: 365 };

/** The instant that `newer_than:60d` names, ISO. */
function sinceOf(term: string, now: Date): string | undefined {
  const [, count, unit] = /^newer_than:(\d{1,4})([dmy])$/.exec(term) ?? [];
  if (!unit) return undefined;
  const ms = Number(count) * DAYS[unit as keyof typeof DAYS] * 86_400_000;
  return new Date(now.getTime() - ms).toISOString();
}

function termsOf(query: string): string[] {
  const terms = query.toLowerCase().match(/-?(?:[a-z_]+:)?(?:"[^"]*"|\([^)]*\)|\S+)/g) ?? [];
  return terms.map((term) => term.replaceAll(/["()]/g, '')).filter((term) => term !== '');
}

/** A name or address begins with the value, in one of its words: "bo" is no "harbour". */
const named = (people: (Person | undefined)[], value: string): boolean =>
  people.some((person) => {
    const written = person ? `${person.name} ${person.email}`.toLowerCase() : '';
    return ` ${written.replaceAll(/[@.]/g, ' ')} ${written}`.includes(` ${value}`);
  });

const OPERATORS: Record<string, (thread: StoredThread, value: string) => boolean> = {
  from: (thread, value) =>
    named(
      thread.messages.map((m) => m.from),
      value,
    ),
  to: (thread, value) =>
    named(
      thread.messages.flatMap((m) => [...m.to, ...(m.cc ?? [])]),
      value,
    ),
  subject: (thread, value) => thread.subject.toLowerCase().includes(value),
  in: (thread, value) => value === 'anywhere' || thread.labels.has(value),
  label: (thread, value) => [...thread.labels].some((label) => label.toLowerCase() === value),
  is: (thread, value) =>
    value === 'unread' ? thread.unread : value === 'starred' ? thread.starred : !thread.unread,
  // No mail of the sample is in a category of Gmail's but those that a label names.
  category: (thread, value) => thread.labels.has(`category:${value}`),
  rfc822msgid: (thread, value) => thread.messages.some((m) => m.hex === value),
};

function answers(thread: StoredThread, term: string): boolean {
  const [name = '', ...rest] = term.split(':');
  const operator = rest.length > 0 ? OPERATORS[name] : undefined;
  if (operator) return operator(thread, rest.join(':'));
  const people = thread.messages.flatMap((m) => [m.from, ...m.to]);
  const words = thread.messages.map((m) => textOf(m.html)).join(' ');
  return named(people, term) || `${thread.subject} ${words}`.toLowerCase().includes(term);
}
