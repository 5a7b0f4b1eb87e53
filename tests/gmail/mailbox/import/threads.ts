import { createHash } from 'node:crypto';

import type { Person, SampleMessage, SampleThread } from '../types.ts';
import { readLabels } from './labels.ts';
import type { Mail } from './parse.ts';

const PREFIX =
  /^(?:\s*(?:re|aw|wg|sv|vs|tr|rv|res|antw|ynt|odp|fwd?|回复|答复|转发|返信|転送)\s*(?:\[\d+\])?\s*[::]\s*)+/i;

/** A subject without its `Re:` and `Fwd:`, in the languages people answer in. */
export function bareSubject(subject: string): string {
  return subject.replace(PREFIX, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** Puts messages into conversations: by what they answer, then by subject and people. */
export function threads(mails: Mail[], account: Person): SampleThread[] {
  const sorted = mails.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const groups = bySubject(byReference(sorted), account.email);
  const taken = new Set<string>();
  return groups
    .map((group) => thread(group, account, taken))
    .toSorted((a, b) => lastAt(b).localeCompare(lastAt(a)));
}

function byReference(mails: Mail[]): Mail[][] {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let top = name;
    for (let next = parent.get(top); next !== undefined; next = parent.get(top)) top = next;
    // Shortens the way for the next who asks; long conversations would be slow without it.
    for (let step = name; step !== top;) {
      const next = parent.get(step) ?? top;
      parent.set(step, top);
      step = next;
    }
    return top;
  };
  const join = (a: string, b: string) => {
    const [top, other] = [root(a), root(b)];
    if (top !== other) parent.set(other, top);
  };
  const names = mails.map((mail, index) => mail.id ?? `#${index}`);
  for (const [index, mail] of mails.entries()) {
    const name = names[index] ?? '';
    // Gmail's own number is sure; references are what every other program goes by.
    if (mail.gmailThread !== undefined) join(`gmail:${mail.gmailThread}`, name);
    else for (const answered of mail.answers) join(answered, name);
  }
  const groups = new Map<string, Mail[]>();
  for (const [index, mail] of mails.entries()) {
    const name = root(names[index] ?? '');
    const group = groups.get(name);
    if (group) group.push(mail);
    else groups.set(name, [mail]);
  }
  return [...groups.values()];
}

/** An answer whose program lost the reference joins the newest conversation it can belong to. */
function bySubject(groups: Mail[][], account: string): Mail[][] {
  const kept: Mail[][] = [];
  const bySubjectLine = new Map<string, Mail[][]>();
  for (const group of groups) {
    const first = group[0];
    if (!first) continue;
    const subject = bareSubject(first.subject);
    const same = bySubjectLine.get(subject) ?? [];
    const people = others(group, account);
    const isAnswer = subject !== '' && PREFIX.test(first.subject) && !first.gmailThread;
    const home = isAnswer
      ? same.findLast((earlier) => [...others(earlier, account)].some((who) => people.has(who)))
      : undefined;
    if (home) {
      home.push(...group);
      home.sort((a, b) => a.at.getTime() - b.at.getTime());
      continue;
    }
    kept.push(group);
    bySubjectLine.set(subject, [...same, group]);
  }
  return kept;
}

function others(group: Mail[], account: string): Set<string> {
  const all = group.flatMap(({ from, to, cc }) => [from, ...to, ...cc].map(({ email }) => email));
  return new Set(all.filter((email) => email !== account));
}

function thread(group: Mail[], account: Person, taken: Set<string>): SampleThread {
  const first = group[0];
  const seed = first?.id ?? `${first?.at.toISOString()} ${first?.from.email} ${first?.subject}`;
  let key = '';
  for (let turn = 0; key === '' || taken.has(key); turn += 1) {
    const hash = createHash('sha256').update(`${seed} ${turn}`).digest('hex');
    key = `mail-${hash.slice(0, 12)}`;
  }
  taken.add(key);
  const read = group.map((mail) => ({ mail, labelled: labelsOf(mail, account) }));
  return {
    key,
    subject: first?.subject || '(no subject)',
    labels: [...new Set(read.flatMap(({ labelled }) => labelled.labels))],
    ...(read.some(({ labelled }) => labelled.unread) && { unread: true }),
    ...(read.some(({ labelled }) => labelled.starred) && { starred: true }),
    messages: group.map((mail, index) => message(mail, `${key}/${index + 1}`)),
  };
}

function labelsOf(mail: Mail, account: Person) {
  if (mail.gmailLabels) return readLabels(mail.gmailLabels);
  const sent = mail.from.email === account.email;
  return { labels: [sent ? 'sent' : 'inbox'], unread: false, starred: false };
}

function message(mail: Mail, key: string): SampleMessage {
  const { from, to, cc, bcc, at, html, headers } = mail;
  return {
    key,
    from,
    to,
    ...(cc.length > 0 && { cc }),
    ...(bcc.length > 0 && { bcc }),
    at: at.toISOString(),
    html,
    ...(Object.keys(headers).length > 0 && { headers }),
  };
}

function lastAt(one: SampleThread): string {
  return one.messages.at(-1)?.at ?? '';
}
