import { describe, expect, it } from 'vitest';

import { bareSubject } from '../../gmail/mailbox/import/threads.ts';
import { readMail } from '../../gmail/mailbox/import.ts';
import { eml, fileOf, mbox } from './files.ts';

const sam = { name: 'Sam Carter', email: 'sam@maplefield.example' };
const mine = { From: 'Sam Carter <sam@maplefield.example>', To: 'Ana <ana@portofrio.example>' };
const day = (n: number) => ({ Date: `${10 + n} Nov 2026 09:00:00 +0000` });

async function threadsOf(...mails: string[]) {
  const { mailbox } = await readMail(await fileOf(mbox(...mails)), sam);
  return mailbox.threads;
}

describe('conversations', () => {
  it('follow References and In-Reply-To, oldest first', async () => {
    const threads = await threadsOf(
      eml({
        ...day(3),
        Subject: 'Re: Offer',
        'Message-ID': '<c@x>',
        References: '<a@x>\n <b@x>',
        'In-Reply-To': '<b@x>',
      }),
      eml({ ...mine, ...day(1), Subject: 'Offer', 'Message-ID': '<a@x>' }),
      eml({ ...mine, ...day(4), Subject: 'New words', 'In-Reply-To': '<c@x>' }),
      eml({ ...day(5), Subject: 'Offer', 'Message-ID': '<other@x>' }),
    );
    expect(threads.map(({ messages }) => messages.length)).toEqual([1, 3]);
    expect(threads[1]).toMatchObject({ subject: 'Offer', labels: ['sent', 'inbox'] });
    expect(threads[1]?.messages.map(({ at }) => at.slice(8, 10))).toEqual(['11', '13', '14']);
    const key = threads[1]?.key ?? '';
    expect(key).toMatch(/^mail-[0-9a-f]{12}$/);
    expect(threads[1]?.messages.map((one) => one.key)).toEqual([
      `${key}/1`,
      `${key}/2`,
      `${key}/3`,
    ]);
  });

  it('hold together although a message between is missing', async () => {
    const threads = await threadsOf(
      eml({ ...day(1), 'Message-ID': '<a@x>', 'In-Reply-To': '<gone@x>' }),
      eml({ ...day(2), Subject: 'Else', 'Message-ID': '<b@x>', References: '<gone@x>' }),
    );
    expect(threads).toHaveLength(1);
  });

  it('follow the subject of an answer without references, among the same people only', async () => {
    const threads = await threadsOf(
      eml({ ...mine, ...day(1), Subject: 'Offer' }),
      eml({ ...day(2), Subject: 'AW: Re: Offer' }),
      eml({ ...day(3), Subject: 'Re: Offer', From: 'stranger@elsewhere.example' }),
      eml({ ...day(4), Subject: 'Offer' }),
    );
    expect(threads.map(({ messages }) => messages.length)).toEqual([1, 1, 2]);
  });

  it('follow the number which Gmail gave them', async () => {
    const threads = await threadsOf(
      eml({ ...day(1), 'X-GM-THRID': '17', Subject: 'One' }),
      eml({ ...day(2), 'X-GM-THRID': '17', Subject: 'Two' }),
      eml({ ...day(3), 'X-GM-THRID': '18', Subject: 'Re: One' }),
    );
    expect(threads.map(({ messages }) => messages.length)).toEqual([1, 2]);
  });

  it('do not loop when messages answer each other in a circle', async () => {
    const threads = await threadsOf(
      eml({ ...day(1), 'Message-ID': '<a@x>', 'In-Reply-To': '<b@x>' }),
      eml({ ...day(2), 'Message-ID': '<b@x>', 'In-Reply-To': '<a@x>', References: '<b@x>' }),
    );
    expect(threads).toHaveLength(1);
  });

  it('show a message once that was exported twice, with the labels of both', async () => {
    const headers = { 'Message-ID': '<a@x>', 'X-Gmail-Labels': 'Inbox,Clients' };
    const path = await fileOf(
      mbox(eml(headers), eml({ ...headers, 'X-Gmail-Labels': 'Starred,Hiring' })),
    );
    const { mailbox, problems } = await readMail(path, sam);
    expect(mailbox.threads[0]).toMatchObject({
      labels: ['inbox', 'Clients', 'Hiring'],
      starred: true,
    });
    expect(mailbox.threads[0]?.messages).toHaveLength(1);
    expect(problems[0]?.why).toContain('more than once');
  });

  it.each([
    ['Re: RE: Fwd: Offer', 'offer'],
    ['AW: WG: Angebot', 'angebot'],
    ['Re[2]: Offer', 'offer'],
    ['回复:报价', '报价'],
    ['Regarding: us', 'regarding: us'],
    ['  Two   spaces ', 'two spaces'],
  ])('read %s as %s', (subject, bare) => {
    expect(bareSubject(subject)).toBe(bare);
  });
});

describe('labels', () => {
  it.each([
    ['Inbox,Unread,Important,Category updates,Clients', ['inbox', 'Clients'], true],
    ['"Clients, big",Sent', ['Clients, big', 'sent'], undefined],
    ['=?UTF-8?Q?Posteingang,Ge=C3=B6ffnet,K=C3=B6ln?=', ['inbox', 'Köln'], undefined],
    ['Drafts', ['draft'], undefined],
    ['Archived,Opened', [], undefined],
  ])('of Takeout: %s', async (value, labels, unread) => {
    const [thread] = await threadsOf(eml({ 'X-Gmail-Labels': value }));
    expect(thread?.labels).toEqual(labels);
    expect(thread?.unread).toBe(unread);
  });

  it('of IMAP exports', async () => {
    const [thread] = await threadsOf(eml({ 'X-GM-LABELS': '"\\\\Inbox" "\\\\Starred" Clients' }));
    expect(thread).toMatchObject({ labels: ['inbox', 'Clients'], starred: true });
  });
});

describe('the account', () => {
  it('is the one that mail was delivered to and sent from', async () => {
    const path = await fileOf(
      mbox(
        eml({ 'Delivered-To': 'sam@maplefield.example', 'Message-ID': '<1@x>' }),
        eml({ 'Delivered-To': 'Sam@Maplefield.example', 'Message-ID': '<2@x>' }),
        eml({ ...mine, 'Message-ID': '<3@x>' }),
      ),
    );
    const { mailbox } = await readMail(path);
    expect(mailbox.account).toEqual(sam);
    expect(mailbox.threads.flatMap(({ labels }) => labels)).toContain('sent');
  });

  it('has a name of its own when nothing tells it', async () => {
    const { mailbox } = await readMail(await fileOf(''));
    expect(mailbox.account.email).toMatch(/\.example$/);
  });
});
