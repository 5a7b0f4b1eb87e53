import { describe, expect, it } from 'vitest';

import { firstAccountKeys, sampleMailboxes, secondAccountKeys } from '../../gmail/mailbox/index.ts';
import type { ThreadKey } from '../../gmail/mailbox/index.ts';
import type { SampleThread } from '../../gmail/mailbox/types.ts';
import { dangers, ownWords } from './danger.ts';

const moments: [string, string][] = [
  ['2026-11-23T09:30:00Z', 'Europe/London'],
  ['2027-03-28T00:05:00Z', 'Europe/Berlin'],
  ['2026-01-03T23:50:00Z', 'America/Los_Angeles'],
  ['2028-02-29T12:00:00Z', 'Asia/Tokyo'],
];

/** Everyone who takes part in a conversation. */
function people(thread: SampleThread | undefined): Set<string> {
  const everyone = thread?.messages.flatMap(({ from, to, cc = [] }) => [from, ...to, ...cc]);
  return new Set(everyone?.map(({ email }) => email));
}

/** Which conversation shows what; the words are those of its newest mail that matters. */
const coverage: [what: string, key: ThreadKey, mail: number, words: RegExp][] = [
  ['never', 'carl-never', 3, /^Please do not contact me again\./],
  ['farewell', 'helga-farewell', 2, /leave me alone/],
  ['not-interested', 'ben-not-interested', 2, /^Not interested, thanks\./],
  ['call-back-later, months', 'priya-budget', 3, /Give me a call in six months and we'll see\./],
  [
    'call-back-later, leave',
    'ana-proposal',
    4,
    /^Happy to look at it, but please give me two weeks, I'm on leave until the \d+(st|nd|rd|th)\./,
  ],
  ['call-back-later, named day', 'dario-useful', 1, /Call me on \w+day \d+ \w+/],
  [
    'call-back-later, ordinal',
    'rosa-holidays',
    2,
    /after the holidays, say the \d+(st|nd|rd|th)\./,
  ],
  ['yes to something useful', 'dario-useful', 3, /^Yes, please do/],
  ['thinking', 'owen-thinking', 2, /Let me think about it/],
  ['brush-off', 'claire-call-you', 2, /we'll call you/],
  ['permission-granted', 'jonas-checkback', 2, /^Sure, check back in two weeks/],
  ['permission-declined, a day', 'lena-another-day', 2, /try me on \w+day \d+ \w+ instead/],
  ['permission-declined, no day', 'viktor-declined', 2, /rather you did not follow up/],
  ['permission-declined, that date', 'sanne-not-then', 2, /no, not that week/],
  ['wish', 'yusuf-text', 2, /please text rather than mail/],
  ['referral', 'paul-referral', 2, /teresa\.lobo@atlantictyres\.example/],
  ['interested', 'mei-interested', 2, /send me a price/],
  ['thanks', 'ingrid-thanks', 3, /^Thanks for following up/],
  ['out-of-office, English', 'grace-away', 2, /out of the office/],
  ['out-of-office, German', 'stefan-away-german', 2, /nicht im Büro/],
  ['out-of-office, French', 'elodie-away-french', 2, /absente jusqu'au/],
  ['wrong-person', 'greta-wrong-person', 2, /wrong person/],
  ['none', 'orchard-long', 8, /^Floor plan attached\./],
  ['asked, unanswered', 'nadia-asked', 2, /Would it be all right if I followed up/],
  ['promise of mine', 'ibrahim-tuesday', 2, /I'll call you \w+day\./],
  ['promise of mine, late', 'marta-friday', 2, /I'll try you again \w+day morning\./],
  ['promise of theirs', 'ravi-their-promise', 2, /I'll send you the headcount by \w+day/],
  ['first reach', 'tom-three-tries', 3, /^Hej Tom/],
  ['waiting', 'hannah-waiting', 2, /^Good morning Hannah/],
  ['silent', 'felix-silent', 3, /showroom in Ghent/],
  ['parked', 'gunnar-parked', 5, /like to hear from me/],
  ['two contacts', 'two-contacts', 3, /come back to me in a month/],
  ['forward', 'adele-forward', 1, /I'd like to see how yours is different/],
  ['inline answers', 'marek-inline', 2, /^Six, and a seventh for the scrap\. Czech and Polish/],
  ['worn phrases', 'draft-felix', 1, /Just checking in/],
];

describe.each(moments)('the sample mailbox at %s in %s', (moment, zone) => {
  const now = new Date(moment);
  const boxes = sampleMailboxes(now, zone);
  const threads = boxes.flatMap((box) => box.threads);
  const messages = threads.flatMap((thread) => thread.messages);
  const dated = threads.filter((thread) => !thread.labels.includes('scheduled'));
  const mail = (key: ThreadKey, number: number) =>
    threads.find((thread) => thread.key === key)?.messages[number - 1];

  it('holds every key once, each in its account', () => {
    const keys = boxes.map((box) => box.threads.map(({ key }) => key).toSorted());
    expect(keys).toEqual([[...firstAccountKeys].toSorted(), [...secondAccountKeys].toSorted()]);
    expect(new Set(messages.map(({ key }) => key)).size).toBe(messages.length);
  });

  it('numbers the messages of a conversation from one', () => {
    for (const { key, messages: own } of threads) {
      expect(own.length).toBeGreaterThan(0);
      expect(own.map((message) => message.key)).toEqual(own.map((_, i) => `${key}/${i + 1}`));
    }
  });

  it('is chronological, and over before now except for what is scheduled', () => {
    for (const { messages: own } of dated) {
      const times = own.map(({ at }) => at);
      expect(times).toEqual(times.toSorted());
      expect(new Date(own.at(-1)?.at ?? 0).getTime()).toBeLessThan(now.getTime());
    }
    const waiting = threads.filter((thread) => thread.labels.includes('scheduled'));
    expect(waiting.map(({ key }) => key)).toEqual(['scheduled-uma']);
    expect(new Date(mail('scheduled-uma', 1)?.at ?? 0).getTime()).toBeGreaterThan(now.getTime());
  });

  it('names invented people only', () => {
    const everyone = messages.flatMap(({ from, to, cc = [], bcc = [] }) => [
      from,
      ...to,
      ...cc,
      ...bcc,
    ]);
    for (const { name, email } of everyone) {
      expect(email).toMatch(/^[\w.+-]+@[\w.-]+\.example$/);
      expect(name).not.toBe('');
    }
    for (const { html } of messages) {
      for (const [, host] of html.matchAll(/(?:@|:\/\/)([\w.-]+\.\w+)/g)) {
        expect(host).toMatch(/\.example$/);
      }
    }
  });

  it('carries no markup that could run or load anything', () => {
    for (const { key, html } of messages) expect([key, ...dangers(html)]).toEqual([key]);
  });

  it.each(coverage)('shows %s in %s', (_what, key, number, words) => {
    expect(ownWords(mail(key, number)?.html ?? '')).toMatch(words);
  });

  it('dates Jonas so that two weeks are over on the working day that is today', () => {
    const days = (now.getTime() - new Date(mail('jonas-checkback', 2)?.at ?? 0).getTime()) / 864e5;
    const weekday = new Intl.DateTimeFormat('en', { timeZone: zone, weekday: 'short' }).format(now);
    // On a free day it is the working day to come.
    const over = { Sat: 1.6, Sun: 0.6 }[weekday] ?? 0;
    expect(Math.abs(days + over - 14)).toBeLessThan(1.6);
  });

  it('puts three unanswered mails to Tom into seven days', () => {
    const tries = threads.find(({ key }) => key === 'tom-three-tries');
    expect(tries?.messages).toHaveLength(3);
    expect(tries?.labels).toEqual(['sent']);
    const first = new Date(tries?.messages[0]?.at ?? 0).getTime();
    const last = new Date(tries?.messages[2]?.at ?? 0).getTime();
    expect(last - first).toBeLessThan(7 * 864e5);
  });
});

describe('the shapes of mail', () => {
  const threads = sampleMailboxes(new Date('2026-11-23T09:30:00Z'), 'Europe/London').flatMap(
    (box) => box.threads,
  );
  const all = threads.flatMap(({ messages }) => messages.map(({ html }) => html));
  const thread = (key: ThreadKey) => threads.find((one) => one.key === key);

  it.each([
    [
      'Gmail history',
      /<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On /,
    ],
    ['nested mobile history', /<div><br><div class="gmail_quote gmail_quote_container">/],
    ['Outlook history', /border-top:solid #E1E1E1 1\.0pt/],
    ['Apple history', /<blockquote type="cite">/],
    ['answers below', /moz-cite-prefix/],
    ['signature blocks', /class="gmail_signature"/],
    ['forwards', /class="gmail_sendername"/],
    ['a French attribution', /a écrit :/],
    ['a Japanese attribution', /class="gmail_attr">\d{4}年/],
  ])('shows %s', (_what, pattern) => {
    expect(all.some((html) => pattern.test(html))).toBe(true);
  });

  it('nests the history of a long conversation', () => {
    const last = thread('orchard-long')?.messages.at(-1)?.html ?? '';
    expect(last.match(/<blockquote/g)).toHaveLength(7);
  });

  it('keeps hostile text as text', () => {
    const hostile = thread('hostile-markup');
    expect(hostile?.subject).toContain('<script>');
    expect(hostile?.messages[0]?.from.name).toMatch(/<b>.*\u202E/);
    expect(ownWords(hostile?.messages[0]?.html ?? '')).toContain("<script>alert('body')</script>");
  });

  it('marks what machines sent', () => {
    for (const key of ['grace-away', 'stefan-away-german', 'elodie-away-french'] as const) {
      expect(thread(key)?.messages[1]?.headers?.['auto-submitted']).toBe('auto-replied');
    }
    expect(thread('dockside-newsletter')?.messages[0]?.headers).toHaveProperty('list-unsubscribe');
  });

  it('has a crowd of more than six and colleagues of one domain', () => {
    expect(people(thread('depot-crowd')).size).toBeGreaterThan(6);
    expect(
      [...people(thread('team-rota'))].every((email) => email.endsWith('@maplefield.example')),
    ).toBe(true);
  });
});
