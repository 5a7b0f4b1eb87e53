import { describe, expect, it } from 'vitest';
import { verifyWords } from '../../../lib/ledger/bind.ts';
import { verifyChain } from '../../../lib/ledger/chain.ts';
import type { Fact } from '../../../lib/ledger/entry.ts';
import { project } from '../../../lib/ledger/project.ts';
import { readEntry, readWords } from '../../../lib/ledger/read.ts';
import { agendaOf, sectionOf } from '../../../lib/policy/agenda.ts';
import { workingDaysLate } from '../../../lib/policy/late.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import { standingAt } from '../../../lib/policy/standing.ts';
import type { Standing } from '../../../lib/policy/types.ts';
import { dayAt } from '../../../lib/time/local-day.ts';
import { libraryItem } from '../../../lib/library/item.ts';
import { sampleItems } from '../../gmail/ledger/items.ts';
import { plainText } from '../../gmail/ledger/plain-text.ts';
import { sampleLedger } from '../../gmail/ledger/index.ts';
import { sampleMailboxes } from '../../gmail/mailbox/index.ts';
import { Mailbox } from '../../gmail/state/mailbox.ts';

const ZONE = 'Europe/Berlin';
const MONDAY = '2026-11-23T08:30:00Z';
/** Every day of a week, and moments at which days, months, years and clocks change. */
const moments: [string, string][] = [
  [MONDAY, ZONE],
  ...['24', '25', '26', '27', '28', '29'].map((day): [string, string] => [
    `2026-11-${day}T09:00:00Z`,
    ZONE,
  ]),
  ['2027-03-28T00:05:00Z', ZONE],
  ['2026-01-03T23:50:00Z', 'America/Los_Angeles'],
  ['2028-02-29T12:00:00Z', 'Asia/Tokyo'],
  ['2026-08-31T22:30:00Z', 'Europe/London'],
];

/** The lines as an import reads them. */
function read(lines: string[]): Fact[] {
  return lines.slice(1).map((line) => {
    const { entry, words } = JSON.parse(line) as { entry: unknown; words?: unknown };
    const reading = readEntry(entry);
    if (reading.is !== 'entry') throw new Error(`refused: ${line}`);
    if (words === undefined) return reading.entry;
    const row = readWords(words);
    if (!row || !verifyWords(reading.entry, row)) throw new Error(`words: ${line}`);
    return { ...reading.entry, said: row.words };
  });
}

function people(lines: string[], now: Date, zone: string) {
  const persons = [...project(read(lines)).values()];
  const today = dayAt(now.getTime(), zone);
  const standings = new Map(
    persons.map((person) => [
      person.name,
      standingAt(person, defaultPolicy, now.getTime(), zone).standing,
    ]),
  );
  const items = persons.flatMap((person) =>
    agendaOf(person, defaultPolicy, now.getTime(), zone).map((item) => ({
      ...item,
      name: person.name,
      section: sectionOf(item, today),
      late: workingDaysLate(item, today, defaultPolicy.workingDays),
    })),
  );
  return { persons, standings, items };
}

describe.each(moments)('the sample ledger at %s in %s', (moment, zone) => {
  const now = new Date(moment);
  const lines = sampleLedger(now, zone);

  it('is a backup whose every line is read and whose chain holds', () => {
    expect(JSON.parse(lines[0] ?? '')).toEqual({ mayI: 'ledger', format: 1 });
    const entries = lines.slice(1).map((line) => JSON.parse(line).entry);
    expect(read(lines)).toHaveLength(entries.length);
    expect(verifyChain(entries).broken).toBeUndefined();
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.every(({ at }) => at <= now.toISOString())).toBe(true);
  });

  it('rests on mails that the sample Gmail shows, in their own words', () => {
    const mails = new Map<string, { thread: string; account: string; said: string }>();
    for (const sample of sampleMailboxes(now, zone)) {
      const account = sample.account.email;
      for (const thread of new Mailbox(sample).threads)
        for (const mail of thread.messages)
          mails.set(mail.hex, { thread: thread.hex, account, said: plainText(mail) });
    }
    for (const { account, body, said } of read(lines)) {
      if (!('message' in body) || body.message === undefined) continue;
      const mail = mails.get(body.message);
      expect(mail).toMatchObject({ account, thread: body.thread });
      if (said?.quote) expect(mail?.said).toContain(said.quote);
    }
  });

  it('has two to four people for today and some in the days after', () => {
    const { items } = people(lines, now, zone);
    const due = items.filter(({ section }) => section === 'overdue' || section === 'today');
    expect(due.length).toBeGreaterThanOrEqual(2);
    expect(due.length).toBeLessThanOrEqual(4);
    expect(due.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Marta Nowak', 'Hannah Weiss']),
    );
    const soon = new Set(items.filter(({ section }) => section === 'soon').map(({ name }) => name));
    expect([...soon]).toEqual(expect.arrayContaining(['Tom Lindqvist', 'Ibrahim Haddad']));
  });
});

describe('the sample ledger on a Monday morning', () => {
  const now = new Date(MONDAY);
  const { persons, standings, items } = people(sampleLedger(now, ZONE), now, ZONE);

  it.each<[string, Standing]>([
    ['Ana Oliveira', 'promised'],
    ['Priya Kapoor', 'promised'],
    ['Dario Keller', 'promised'],
    ['Rosa Silva', 'promised'],
    ['Lena Forsberg', 'promised'],
    ['Jonas Meyer', 'welcome'],
    ['Nadia Rahman', 'asked'],
    ['Sanne de Wit', 'declined-then'],
    ['Viktor Brandt', 'not-now'],
    ['Ben Achterberg', 'not-now'],
    ['Claire Dubois', 'their-move'],
    ['Carl Baum', 'never'],
    ['Helga Lindner', 'farewell'],
    ['Owen Park', 'thinking'],
    ['Hannah Weiss', 'waiting'],
    ['Marta Nowak', 'trying'],
    ['Tom Lindqvist', 'trying'],
    ['Felix Amsel', 'silent'],
  ])('%s: %s', (name, standing) => {
    expect(standings.get(name)).toBe(standing);
  });

  it('lists who is due and why, in their own words', () => {
    const rows = items
      .filter(({ section }) => section === 'overdue' || section === 'today')
      .map(({ name, kind, late, channel, quote }) => ({ name, kind, late, channel, quote }));
    expect(rows).toEqual(
      expect.arrayContaining([
        {
          name: 'Marta Nowak',
          kind: 'owed',
          late: 1,
          channel: 'call',
          quote: "I'll try you again Friday morning.",
        },
        expect.objectContaining({ name: 'Jonas Meyer', quote: 'Sure, check back in two weeks' }),
        expect.objectContaining({ name: 'Hannah Weiss', kind: 'follow-up' }),
      ]),
    );
  });

  it('knows the telephone of who is to be called, and three mails to Tom', () => {
    const named = (name: string) => persons.find((person) => person.name === name);
    for (const { name, channel } of items.filter((item) => item.section === 'overdue')) {
      expect(channel).toBe('call');
      expect(named(name)?.phones).toHaveLength(1);
    }
    expect(named('Priya Kapoor')?.phones).toEqual(['+44 20 7946 0018']);
    expect(named('Tom Lindqvist')?.touches).toHaveLength(3);
    expect(named('Yusuf Demir')?.wishes[0]?.wish).toMatchObject({ channel: 'text' });
    expect(named('Mei Lin')).toBeUndefined();
  });
});

it.each(moments)('Sam has useful things at %s in %s, each of which is one', (moment, zone) => {
  const lines = sampleItems(new Date(moment), zone);
  const items = lines.map((line) => (JSON.parse(line) as { item: unknown }).item);
  for (const item of items) expect(libraryItem.safeParse(item).error).toBeUndefined();
  expect(new Set(items.map((item) => libraryItem.parse(item).id)).size).toBe(4);
});
