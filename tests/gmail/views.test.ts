import { describe, expect, it } from 'vitest';
import { fewConversations } from './few-conversations.ts';
import { manyConversations } from './many-conversations.ts';
import { decimalOf, hexOf } from './state/ids.ts';
import { Mailbox } from './state/mailbox.ts';
import { listOf } from './state/views.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
const open = (): Mailbox => new Mailbox(fewConversations(NOW)[0]!);
const subjects = (mailbox: Mailbox, view: string, parameter?: string): string[] =>
  listOf(mailbox, view, { ...(parameter && { parameter }), now: NOW }).rows.map(
    (row) => row.subject,
  );

describe('lists', () => {
  it('shows the newest first and counts what is unread', () => {
    expect(subjects(open(), 'inbox')).toEqual(['Kiln quote', 'Lunch?']);
    expect(listOf(open(), 'inbox')).toMatchObject({ counts: { inbox: 1 }, labels: ['Clients'] });
  });

  it('leaves quoted words out of the snippet', () => {
    expect(listOf(open(), 'inbox').rows[0]?.snippet).toBe('Call me in six months, please.');
  });

  it.each([
    ['kiln', ['Kiln quote']],
    ['from:bo', ['Lunch?']],
    ['from:ana subject:kiln', ['Kiln quote']],
    ['-from:bo', ['Kiln quote']],
    ['label:clients', ['Kiln quote']],
    ['is:unread', ['Kiln quote']],
    ['"six months"', ['Kiln quote']],
    ['newer_than:1d', ['Kiln quote']],
    ['newer_than:2d', ['Kiln quote', 'Lunch?']],
    ['-category:promotions newer_than:1d', ['Kiln quote']],
    ['category:promotions', []],
    ['from:me', ['Kiln quote']],
    ['-from:me newer_than:1d', ['Kiln quote']],
    ['from:me newer_than:1d', []],
    ['nothing like it', []],
  ])('finds %s', (query, found) => {
    expect(subjects(open(), 'search', query)).toEqual(found);
  });

  it('files: archive, delete, star', () => {
    const mailbox = open();
    const [kiln, lunch] = mailbox.threads;
    mailbox.file('archive', [kiln!.hex]);
    mailbox.file('delete', [lunch!.hex]);
    mailbox.file('star', [kiln!.hex]);
    expect(subjects(mailbox, 'inbox')).toEqual([]);
    expect(subjects(mailbox, 'all')).toEqual(['Kiln quote']);
    expect(subjects(mailbox, 'starred')).toEqual(['Kiln quote']);
    expect(subjects(mailbox, 'trash')).toEqual(['Lunch?']);
  });
});

describe('a list of many', () => {
  const many = (): Mailbox => new Mailbox(manyConversations(NOW, { count: 120 })[0]!);
  const page = (at: number) => listOf(many(), 'all', { page: at, now: NOW });

  it('shows fifty a page, each once, and knows how many there are', () => {
    const pages = [1, 2, 3].map(page);
    expect(pages.map(({ rows }) => rows.length)).toEqual([50, 50, 20]);
    expect(pages.map(({ before, total }) => [before, total])).toEqual([
      [0, 120],
      [50, 120],
      [100, 120],
    ]);
    const ids = pages.flatMap(({ rows }) => rows.map(({ hex }) => hex));
    expect(new Set(ids).size).toBe(120);
    expect(page(4).rows).toEqual([]);
  });

  it('bounds what was sent by the mails that were sent', () => {
    const mailbox = many();
    const me = mailbox.account.email;
    const { rows, total } = listOf(mailbox, 'search', {
      parameter: 'in:sent newer_than:3d',
      now: NOW,
    });
    const since = new Date(NOW.getTime() - 3 * 86_400_000).toISOString();
    const sent = mailbox.threads.filter(({ messages }) =>
      messages.some(({ from, at }) => from.email === me && at >= since),
    );
    expect(total).toBe(sent.length);
    expect(total).toBeGreaterThan(0);
    expect(rows.map(({ hex }) => hex).toSorted()).toEqual(sent.map(({ hex }) => hex).toSorted());
  });
});

describe('what arrives', () => {
  const mail = {
    key: 'more',
    from: { name: 'Ana Ruiz', email: 'ana@fern.example' },
    to: [{ name: 'Sam Vale', email: 'sam@harbour.example' }],
    at: '2026-11-21T11:00:00.000Z',
    html: '<p>One more thing.</p>',
  };

  it('joins its conversation, back in the inbox and unread', () => {
    const mailbox = open();
    mailbox.file('archive', ['kiln']);
    mailbox.file('read', ['kiln']);
    mailbox.deliver(mail, { thread: 'kiln' });
    expect(mailbox.thread('kiln')).toMatchObject({ unread: true });
    expect(subjects(mailbox, 'inbox')[0]).toBe('Kiln quote');
  });

  it('tells who listens', () => {
    const mailbox = open();
    let told = 0;
    const stop = mailbox.onChange(() => (told += 1));
    mailbox.deliver(mail, { key: 'new', subject: 'New' });
    stop();
    mailbox.deliver({ ...mail, key: 'other' }, { key: 'newer', subject: 'Newer' });
    expect(told).toBe(1);
  });
});

describe('ids', () => {
  it('are the same in every run, hexadecimal and decimal', () => {
    const hex = open().thread('kiln')!.hex;
    expect(open().thread('kiln')!.hex).toBe(hex);
    expect(hexOf(decimalOf(hex))).toBe(hex);
    expect(open().thread('kiln')!.syncId).toBe(`thread-f:${decimalOf(hex)}`);
  });
});
