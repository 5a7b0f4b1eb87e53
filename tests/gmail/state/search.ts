import type { Person } from '../mailbox/types.ts';
import type { StoredThread } from './model.ts';
import { textOf } from './text.ts';

/** Whether a conversation answers a query as people type it into Gmail's search box. */
export function matches(thread: StoredThread, query: string): boolean {
  return termsOf(query).every((term) => {
    const wanted = !term.startsWith('-');
    return answers(thread, wanted ? term : term.slice(1)) === wanted;
  });
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
