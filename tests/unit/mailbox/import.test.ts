import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { defaultLimits } from '../../gmail/mailbox/import/limits.ts';
import { readMail } from '../../gmail/mailbox/import.ts';
import { dangers, ownWords } from './danger.ts';
import { eml, fileOf, folderOf, mbox } from './files.ts';

const sam = { name: 'Sam Carter', email: 'sam@maplefield.example' };

const many = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    eml({
      Subject: `Number ${n}`,
      Date: new Date(Date.UTC(2026, 0, 1 + n)).toUTCString(),
      'Message-ID': `<${n}@x.example>`,
    }),
  );

async function read(content: string | Uint8Array) {
  const { mailbox, problems } = await readMail(await fileOf(content), sam);
  const messages = mailbox.threads.flatMap((thread) => thread.messages);
  return { mailbox, problems, messages, words: messages.map(({ html }) => ownWords(html)) };
}

describe('an mbox file', () => {
  it('gives each message with its people, date and words', async () => {
    const { mailbox, problems, messages, words } = await read(mbox(eml()));
    expect(problems).toEqual([]);
    expect(mailbox.account).toEqual(sam);
    expect(mailbox.threads[0]).toMatchObject({ subject: 'A letter', labels: ['inbox'] });
    expect(messages[0]).toMatchObject({
      from: { name: 'Ana Oliveira', email: 'ana@portofrio.example' },
      to: [sam],
      at: '2026-11-20T16:42:00.000Z',
    });
    expect(words).toEqual(['Hello Sam.']);
  });

  it('takes one mark off quoted From lines', async () => {
    const body = '>From the start.\n>>From deeper.\n> From a quote.\n';
    const { messages } = await read(mbox(eml({ 'Content-Type': 'text/html' }, body)));
    expect(messages).toHaveLength(1);
    expect(messages[0]?.html.replaceAll('&gt;', '>').trim()).toBe(
      'From the start.\n>From deeper.\n> From a quote.',
    );
  });

  it('does not cut at a body line that merely begins with From', async () => {
    const body = 'Dear Sam,\n\nFrom next week on we are closed.\n\nFrom: nobody\n';
    const { words } = await read(mbox(eml({}, body), eml({ Subject: 'Second' })));
    expect(words).toHaveLength(2);
    expect(words.join()).toContain('From next week on we are closed. From: nobody');
  });

  it('reads Windows line endings and a file without a last line break', async () => {
    const text = mbox(eml({ Subject: 'One' }), eml({ Subject: 'Two' })).trimEnd();
    const { mailbox, problems } = await read(text.replaceAll('\n', '\r\n'));
    expect(problems).toEqual([]);
    expect(mailbox.threads.map(({ subject }) => subject).toSorted()).toEqual(['One', 'Two']);
  });

  it.each([
    ['From ana@portofrio.example Fri Nov 20 16:42:00 2026'],
    ['From MAILER-DAEMON Fri Nov 20 16:42:00 2026'],
    ['From - Fri Nov 20 16:42:00 2026'],
    ['From ana@portofrio.example'],
  ])('knows the line %s', async (line) => {
    const { messages } = await read(`${line}\n${eml()}\n\n${line}\n${eml({ Subject: 'Two' })}`);
    expect(messages).toHaveLength(2);
  });

  it('cuts the same however the file is chunked', async () => {
    const filler = `${'x'.repeat(997)}\n`.repeat(600);
    const parts = Array.from({ length: 5 }, (_, n) => eml({ Subject: `Part ${n}` }, filler));
    const { mailbox, problems } = await read(mbox(...parts));
    expect(mailbox.threads).toHaveLength(5);
    expect(problems.every(({ why }) => why.includes('very long'))).toBe(true);
  });

  it('reads a line without end', async () => {
    const { messages, problems } = await read(mbox(eml({}, 'y'.repeat(3_000_000)), eml()));
    expect(messages).toHaveLength(2);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.place).toMatch(/^mail\.mbox, message 1 \(byte 0\)$/);
  });

  it('says that an empty file is empty', async () => {
    const { mailbox, problems } = await read('');
    expect(mailbox.threads).toEqual([]);
    expect(problems).toEqual([{ place: 'mail.mbox', why: 'The file is empty.' }]);
  });

  it('counts what stands before the first message', async () => {
    const { messages, problems } = await read(`!! garbage\nmore\n${mbox(eml())}`);
    expect(messages).toHaveLength(1);
    expect(problems[0]?.why).toContain('belong to no message');
  });
});

describe('broken mail', () => {
  it('shows what is left of a message that breaks off', async () => {
    const body =
      '--B\nContent-Type: text/plain\n\nThe first part is whole.\n--B\nContent-Type: text/html\n\n<p>The sec';
    const { messages, problems } = await read(
      mbox(eml(), eml({ 'Content-Type': 'multipart/mixed; boundary="B"', Subject: 'Cut' }, body)),
    );
    expect(messages).toHaveLength(2);
    expect(messages.map(({ html }) => html).join()).toContain('The first part is whole.');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ why: expect.stringContaining('breaks off') });
    expect(problems[0]?.place).toMatch(/message 2 \(byte \d+\)/);
  });

  it('shows a message without headers as text, and goes on', async () => {
    const { words, problems } = await read(mbox('\x00\x01 no headers <script>', eml()));
    expect(words).toHaveLength(2);
    expect(words.join()).toContain('no headers <script>');
    expect(problems.map(({ why }) => why)).toContainEqual(
      expect.stringContaining('no header lines'),
    );
  });

  it('survives parts nested without end', async () => {
    let body = '';
    for (let n = 0; n < 400; n += 1) {
      body += `--b${n}\nContent-Type: multipart/mixed; boundary="b${n + 1}"\n\n`;
    }
    const { messages, problems } = await read(
      mbox(eml({ 'Content-Type': 'multipart/mixed; boundary="b0"' }, body), eml({ Subject: 'x' })),
    );
    expect(messages).toHaveLength(2);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('survives base64 that is none, and a charset that does not exist', async () => {
    const { messages } = await read(
      mbox(
        eml({ 'Content-Transfer-Encoding': 'base64' }, '%%% not base64 at all %%%'),
        eml({ Subject: 'y', 'Content-Type': 'text/plain; charset=x-martian' }, 'Still words.'),
      ),
    );
    expect(messages).toHaveLength(2);
    expect(messages.map(({ html }) => html).join()).toContain('Still words.');
  });

  it('dates a message without a date by its arrival', async () => {
    const none = await read(mbox(eml({ Date: '' })));
    expect(none.messages[0]?.at).toBe('2026-11-20T16:42:00.000Z');
    expect(none.problems[0]?.why).toContain('no date');
    const received = 'by mx.example; Thu, 19 Nov 2026 10:00:00 +0100';
    const odd = await read(mbox(eml({ Date: 'yesterday-ish', Received: received })));
    expect(odd.messages[0]?.at).toBe('2026-11-19T09:00:00.000Z');
    expect(odd.problems).toEqual([]);
  });

  it('names a sender where there is none', async () => {
    const { messages, problems } = await read(mbox(eml({ From: '' })));
    expect(messages[0]?.from.name).toBe('Unknown sender');
    expect(problems[0]?.why).toContain('who sent it');
  });
});

describe('encodings', () => {
  it('reads base64 and quoted-printable', async () => {
    const base64 = Buffer.from('Grüße aus Köln').toString('base64');
    const { words } = await read(
      mbox(
        eml(
          { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': 'base64' },
          base64,
        ),
        eml(
          {
            Subject: 'Two',
            'Content-Type': 'text/plain; charset=utf-8',
            'Content-Transfer-Encoding': 'quoted-printable',
          },
          'Gr=C3=BC=C3=9Fe =\naus Bonn',
        ),
      ),
    );
    expect(words.toSorted()).toEqual(['Grüße aus Bonn', 'Grüße aus Köln']);
  });

  it('reads iso-2022-jp in body and subject', async () => {
    const { mailbox, words } = await read(
      mbox(
        eml(
          {
            'Content-Type': 'text/plain; charset=iso-2022-jp',
            Subject: '=?ISO-2022-JP?B?GyRCJDMkcyRLJEEkTxsoQg==?=',
          },
          '\x1b$B$3$s$K$A$O\x1b(B',
        ),
      ),
    );
    expect(words).toEqual(['こんにちは']);
    expect(mailbox.threads[0]?.subject).toBe('こんにちは');
  });

  it('reads windows-1252', async () => {
    const { words } = await read(
      Buffer.from(
        mbox(eml({ 'Content-Type': 'text/plain; charset=windows-1252' }, '\x93caf\xe9\x94 \x80')),
        'latin1',
      ),
    );
    expect(words).toEqual(['“café” €']);
  });
});

describe('plain text', () => {
  it('turns marked lines into history, as deep as they are marked', async () => {
    const body =
      'Yes, please.\n\nOn Fri, Sam wrote:\n> May I call?\n>> <b>deeper</b>\n> Sam\nBye.\n';
    const { messages, words } = await read(mbox(eml({}, body)));
    const html = messages[0]?.html ?? '';
    expect(html.match(/<blockquote class="gmail_quote"/g)).toHaveLength(2);
    expect(html.match(/<\/blockquote>/g)).toHaveLength(2);
    expect(html).toContain('&lt;b&gt;deeper&lt;/b&gt;');
    expect(words[0]).toBe('Yes, please. On Fri, Sam wrote: Bye.');
  });

  it('does not nest without end', async () => {
    const { messages } = await read(mbox(eml({}, `${'>'.repeat(20_000)} far\n`)));
    expect(messages[0]?.html.match(/<blockquote/g)).toHaveLength(50);
  });
});

describe('hostile HTML', () => {
  it('would be seen if it came through', () => {
    expect(dangers('<img src=x onerror=alert(1)><p style="background:url(x)">')).toHaveLength(3);
    expect(dangers('<form><a href="java\nscript:alert(1)">a</a></form>')).toHaveLength(2);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<img src="https://tracker.example/p.gif?u=1" width=1 height=1>',
    '<img src="//tracker.example/p.gif"><img srcset="https://tracker.example/2x 2x">',
    '<img src="cid:logo"><img src="data:image/svg+xml;base64,PHN2Zz4=">',
    '<p style="background:url(https://tracker.example/a)">a</p>',
    '<p style="background-color:red;background-image:u\\72l(//t.example)">a</p>',
    '<p style="color:expression(alert(1))">a</p>',
    '<p style="list-style-type:url(//t.example);width:image-set(\'//t.example\' 1x)">a</p>',
    '<p style="position:fixed;top:0;left:0;width:100%">a</p>',
    '<table background="https://tracker.example/a"><tr><td background="//t.example">a</td></tr></table>',
    '<style>@import url(https://tracker.example/a.css)</style><link rel=stylesheet href=//t.example>',
    '<form action="https://phish.example"><input name=password><button>Go</button></form>',
    '<iframe src="https://t.example"></iframe><object data=x></object><embed src=x>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<a href="javascript:alert(1)">a</a><a href="java\nscript:alert(1)" ping="//t.example">b</a>',
    '<a href="data:text/html,<script>alert(1)</script>">a</a><a href="vbscript:x">b</a>',
    '<svg onload=alert(1)><use href="//t.example#x"/></svg><math href="javascript:alert(1)">x</math>',
    '<video poster="//t.example" src="//t.example"><source src="//t.example"></video><audio autoplay src=//t.example>',
    '<meta http-equiv=refresh content="0;url=https://t.example"><base href="https://t.example">',
    '<div onclick=alert(1) onmouseover="alert(2)">a</div>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
    '<template><img src=x onerror=alert(1)></template><xmp><img src=x onerror=alert(1)></xmp>',
    '<!--><img src=x onerror=alert(1)>--><![CDATA[<img src=x onerror=alert(1)>]]>',
    '<p><b><i>never <closed',
    `${'<div>'.repeat(5000)}deep`,
  ])('loses its teeth: %s', async (html) => {
    const { messages } = await read(
      mbox(eml({ 'Content-Type': 'text/html' }, `<p>kept</p>${html}`)),
    );
    expect(dangers(messages[0]?.html ?? '')).toEqual([]);
    expect(messages[0]?.html).toContain('<p>kept</p>');
  });

  it('cannot pass for the page around it', async () => {
    const html =
      '<div class="adn ads gmail_quote" id="gb"><p style="color:#222; margin:0">a</p></div>';
    const { messages } = await read(mbox(eml({ 'Content-Type': 'text/html' }, html)));
    expect(messages[0]?.html).toMatch(
      /<div class="m_\d+adn m_\d+ads gmail_quote" id="m_\d+gb"><p style="color:#222;margin:0">a<\/p><\/div>/,
    );
  });

  it('keeps what mail is made of', async () => {
    const html =
      '<table width="100%"><tr><td align="center"><a href="https://a.example/x?y=1&amp;z=2">link</a> <img src="data:image/gif;base64,R0lGOD" alt="dot"></td></tr></table>';
    const { messages } = await read(mbox(eml({ 'Content-Type': 'text/html' }, html)));
    expect(messages[0]?.html).toContain('href="https://a.example/x?y=1&amp;z=2"');
    expect(messages[0]?.html).toContain('src="data:image/gif;base64,R0lGOD"');
  });

  it('does not read a mail inside the mail as the words of its sender', async () => {
    const body =
      '--B\nContent-Type: text/plain\n\nSee below.\n--B\nContent-Type: message/rfc822\n\nFrom: carl@x.example\nSubject: No\n\nNever write again.\n--B--\n';
    const { words } = await read(
      mbox(eml({ 'Content-Type': 'multipart/mixed; boundary=B' }, body)),
    );
    expect(words).toEqual(['See below.']);
  });
});

describe('limits', () => {
  it('leaves out what is too big, and says where it lies', async () => {
    const path = await fileOf(mbox(eml({}, 'z'.repeat(5000)), eml({ Subject: 'Small' })));
    const limits = { ...defaultLimits, messageBytes: 2000 };
    const { mailbox, problems } = await readMail(path, sam, limits);
    expect(mailbox.threads.map(({ subject }) => subject)).toEqual(['Small']);
    expect(problems).toEqual([
      {
        place: 'mail.mbox, message 1 (byte 0)',
        why: 'It is larger than 2000 bytes and was left out.',
      },
    ]);
  });

  it('keeps the words of a mail with a huge attachment, and the mail after it', async () => {
    const file = `${'QUJD'.repeat(19)}\n`.repeat(60_000);
    const part = 'Content-Transfer-Encoding: base64\nContent-Disposition: attachment';
    const body = `--B\nContent-Type: text/plain\n\nAttached.\n--B\nContent-Type: image/png\n${part}\n\n${file}--B\nContent-Type: text/plain\n\nBye.\n--B--\n`;
    const { words, problems } = await read(
      mbox(eml({ 'Content-Type': 'multipart/mixed; boundary=B' }, body), eml({ Subject: 'Next' })),
    );
    expect(words.toSorted()).toEqual(['Attached. Bye.', 'Hello Sam.']);
    expect(problems).toEqual([]);
  });

  it('keeps the newest of thousands', async () => {
    const path = await fileOf(mbox(...many(1100).toReversed(), ...many(3)));
    const { mailbox, problems } = await readMail(path, sam, { ...defaultLimits, messages: 5 });
    expect(mailbox.threads.map(({ subject }) => subject)).toEqual(
      [1099, 1098, 1097, 1096, 1095].map((n) => `Number ${n}`),
    );
    expect(problems[0]?.why).toMatch(/^1098 older messages/);
  });

  it('keeps the newest', async () => {
    const path = await fileOf(mbox(...many(12)));
    const { mailbox, problems } = await readMail(path, sam, { ...defaultLimits, messages: 5 });
    expect(mailbox.threads.map(({ subject }) => subject)).toEqual(
      [11, 10, 9, 8, 7].map((n) => `Number ${n}`),
    );
    expect(problems[0]?.why).toBe('7 older messages were left out: the newest 5 are kept.');
  });
});

describe('a folder of .eml files', () => {
  it('is read with its subfolders, one broken file beside the others', async () => {
    const folder = await folderOf({
      'a.eml': eml({ Subject: 'First' }),
      'deep/er/b.EML': eml({ Subject: 'Second' }),
      'deep/empty.eml': '',
      'notes.txt': 'not mail',
      'old.mbox': mbox(eml({ Subject: 'Third' })),
    });
    const { mailbox, problems } = await readMail(folder, sam);
    const subjects = mailbox.threads.map(({ subject }) => subject);
    expect(subjects.toSorted()).toEqual(['First', 'Second', 'Third']);
    expect(problems).toEqual([{ place: join('deep', 'empty.eml'), why: 'The message is empty.' }]);
  });

  it('takes a single .eml file as well', async () => {
    const { mailbox } = await readMail(await fileOf(eml(), 'one.eml'), sam);
    expect(mailbox.threads).toHaveLength(1);
  });
});

describe('a path that leads nowhere', () => {
  it.each([
    [
      'a missing file',
      async () => join(await folderOf({}), 'gone.mbox'),
      /no file or folder.*Check/,
    ],
    ['an empty folder', () => folderOf({ 'a.txt': 'x' }), /holds no \.eml.*Name the folder/],
    ['a picture', () => fileOf('\x89PNG', 'a.png'), /neither an \.mbox.*Export/],
    ['an archive', () => fileOf('PK\u0003\u0004...', 'takeout.zip'), /packed\. Unpack it/],
  ])('%s gives an error that says what to do', async (_what, path, message) => {
    await expect(readMail(await path())).rejects.toThrow(message);
  });
});
