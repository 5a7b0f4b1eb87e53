// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ownText } from '../../../lib/gmail/page/own-text.ts';
import { newestWords, ownWords } from '../../../lib/language/newest-words.ts';
import { readTyped, withoutTyped } from '../../../lib/gmail/page/typed-recipients.ts';
import { growthOf, IN_LINE, repeated } from '../growth.ts';

function body(html: string): Element {
  const { body: made } = new DOMParser().parseFromString(html, 'text/html');
  return made;
}

describe('the words of a mail', () => {
  it('are lines without quoted history', () => {
    const html =
      '<div>Hi Sam,<br>two weeks, please.</div><div>Ana</div>' +
      '<div class="gmail_quote"><div class="gmail_attr">On Mon, Sam wrote:</div>May I?</div>';
    expect(ownText(body(html))).toBe('Hi Sam,\ntwo weeks, please.\nAna');
  });
  it('are the whole of a mail that is nothing but a quote', () => {
    expect(ownText(body('<div class="gmail_quote">Forwarded words</div>'))).toBe(
      '> Forwarded words',
    );
    const html =
      '<div class="gmail_quote"><div class="gmail_attr">Sam, &#2360;&#2379;&#2350;:</div>' +
      '<blockquote class="gmail_quote">May I?<br>Sam</blockquote></div>';
    expect(ownText(body(html))).toBe('> Sam, सोम:\n> May I?\n> Sam');
    expect(ownWords(ownText(body(html)))).toBe('');
  });
  it('leave out the line above a quote of another program, whose classes Gmail renames', () => {
    const html =
      '<div class="m_-44moz-cite-prefix">On Mon, Sam wrote:<br></div>' +
      '<blockquote type="cite">May I?</blockquote><p>Let me think.</p>';
    expect(ownText(body(html))).toBe('Let me think.');
  });
  it.each([
    [
      'Gmail on a phone, nested below a line',
      '<div dir="auto">Let me think.</div><div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Sam wrote:<br></div><blockquote class="gmail_quote">May I?</blockquote></div></div>',
    ],
    [
      'Gmail of old',
      '<div>Let me think.</div><div class="gmail_extra"><br><div class="gmail_quote">On Mon, Nov 16, 2026 at 9:00 AM, Sam <span>&lt;<a>sam@mine.example</a>&gt;</span> wrote:<br><blockquote class="gmail_quote">May I?</blockquote></div></div>',
    ],
    [
      'Gmail, with its button that unfolds',
      '<div>Let me think.</div><div class="yj6qo"><div class="ajR" role="button">...</div></div><div class="adL"><div class="gmail_quote"><div class="gmail_attr">On Mon, Sam wrote:</div><blockquote class="gmail_quote">May I?</blockquote></div></div>',
    ],
    [
      'Yahoo',
      '<div>Let me think.</div><div class="ydp1a2byahoo_quoted"><div>On Monday, Sam wrote:</div><div>May I?</div></div>',
    ],
    [
      'Apple, the line above the quote',
      '<div>Let me think.</div><div><br><div>On 16 Nov 2026, at 09:00, Sam &lt;sam@mine.example&gt; wrote:</div><br><blockquote type="cite">May I?</blockquote></div>',
    ],
    [
      'Apple, in lines of a text',
      'Let me think.<br><br>Am 16.11.2026 um 09:00 schrieb Sam<br>&lt;sam@mine.example&gt;:<br><blockquote type="cite">May I?</blockquote>',
    ],
    [
      'Apple, within the quote',
      '<div>Let me think.</div><blockquote type="cite"><div>On 16 Nov 2026, at 09:00, Sam wrote:</div><div>May I?</div></blockquote>',
    ],
    [
      'Thunderbird, with a signature',
      '<p>Let me think.</p><div class="m_1moz-signature">-- <br>Ana</div><div class="m_1moz-cite-prefix">Am 16.11.2026 um 09:00 schrieb Sam:</div><blockquote type="cite">May I?</blockquote>',
    ],
    [
      'Outlook on the web',
      '<div>Let me think.</div><div id="m_1appendonsend"></div><hr><div id="m_1divRplyFwdMsg"><b>From:</b> Sam<br><b>Sent:</b> Monday</div><div>May I?</div>',
    ],
    [
      'Outlook without its line',
      '<div>Let me think.</div><div id="divRplyFwdMsg"><b>Von:</b> Sam</div><div>May I?</div>',
    ],
    [
      'Outlook on a desk',
      '<div><p>Let me think.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>From:</b> Sam</p></div></div><p>May I?</p></div>',
    ],
    [
      'Hotmail',
      '<div>Let me think.<hr id="m_1stopSpelling">From: sam@mine.example<br>May I?</div>',
    ],
    [
      'Proton',
      '<div>Let me think.</div><div class="protonmail_quote">On Monday, Sam wrote:<blockquote type="cite">May I?</blockquote></div>',
    ],
    [
      'Gmail with a signature',
      '<div>Let me think.</div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Ana Oliveira<br>Orchard Ltd</div><br><div class="gmail_quote"><blockquote class="gmail_quote">May I?</blockquote></div>',
    ],
  ])('leave out the history of %s', (_, html) => {
    expect(ownText(body(html))).toBe('Let me think.');
  });
  it('keep answers between and below the quotes of Gmail', () => {
    const html =
      '<div class="gmail_quote"><div class="gmail_attr">On Mon, Sam wrote:</div>' +
      '<blockquote class="gmail_quote">When?</blockquote><div>In March.</div>' +
      '<blockquote class="gmail_quote">Where?</blockquote></div><div>Here.</div>';
    expect(ownText(body(html))).toBe('In March.\nHere.');
  });
  it.each([
    ['', '<div class="gmail_quote">'],
    ['For you.', '<div>For you.</div><br><div class="gmail_quote">'],
    [
      'For you.',
      '<div class="gmail_quote gmail_quote_container"><div>For you.</div><div class="gmail_quote">',
    ],
  ])('keep a mail handed on, which is not read as their own: %j', (note, opening) => {
    for (const divider of [
      '---------- Forwarded message ---------',
      '---------- फ़ॉरवर्ड किया ---------',
    ]) {
      const html =
        `${opening}<div class="gmail_attr">${divider}<br>From: <strong class="gmail_sendername">Sam</strong> ` +
        '&lt;sam@mine.example&gt;<br>Date: Mon<br>Subject: Offer<br>To: Ana<br></div>' +
        '<div>Never write to me again.</div></div>';
      const text = ownText(body(html));
      expect(text).toContain('Never write to me again.');
      expect(ownWords(text)).toBe(note);
      expect(newestWords(text)).toContain(note || 'Never write to me again.');
    }
  });
  it('mark the history of Outlook in a mail that is nothing else', () => {
    const html = '<div id="divRplyFwdMsg"><b>मर्जी:</b> Sam</div><div>Never again.</div>';
    expect(ownText(body(html))).toBe('-----Original Message-----\nमर्जी: Sam\nNever again.');
    expect(ownWords(ownText(body(html)))).toBe('');
  });
  it('keep what they set apart themselves', () => {
    const html = '<div>He said:</div><blockquote>Spring is best.</blockquote><div>I agree.</div>';
    expect(ownText(body(html))).toBe('He said:\nSpring is best.\nI agree.');
  });
  const nested = (depth: number) =>
    `${'<div class="gmail_quote">'.repeat(depth)}x${'</div>'.repeat(depth)}`;
  it.each<[string, (size: number) => string]>([
    ['containers in containers', (size) => nested(size).repeat(10)],
    ['quotes between them', (size) => `${nested(size)}<blockquote>x</blockquote>`.repeat(10)],
    ['many lines', (size) => `<div class="gmail_quote">${'<p>x</p>'.repeat(size * 40)}</div>`],
  ])('are read from %s in time that grows with them', (_, html) => {
    expect(growthOf((size) => body(html(size)), ownText, 500)).toBeLessThan(IN_LINE);
  });
  it('never hold style or script', () => {
    expect(ownText(body('<style>p{}</style><script>x()</script><p>Words</p>'))).toBe('Words');
  });
  it('end at the limit', () => {
    expect(ownText(body(`<p>${'x'.repeat(1000)}</p>`), 100)).toHaveLength(100);
  });
  it('keep one empty line between two, and nothing at the ends of lines', () => {
    const html = '<p>One  </p><br><br><br><p>\u00a0</p><p>two\n   words</p>';
    expect(ownText(body(html))).toBe('One\n\ntwo words');
  });
  it.each([
    ['spaces', ' '],
    ['line ends', '\n'],
    ['both', ' \n\t '],
    ['hard spaces', '\u00a0'],
    ['spaces before a word', `${' '.repeat(10_000)}x`],
  ])('are read from %s in time that grows with them', (_, piece) => {
    for (const tag of ['p', 'pre', 'blockquote type=cite']) {
      const made = (size: number) => {
        const parent = body('');
        parent.innerHTML = `<${tag}></${tag.split(' ')[0]}><p>Words.</p>`;
        parent.firstElementChild?.append(repeated(piece)(size));
        return parent;
      };
      expect(growthOf(made, ownText, 50_000)).toBeLessThan(IN_LINE);
    }
  });
});

describe('text left in a recipient field', () => {
  it('names its addresses and what is none', () => {
    expect(readTyped('"Ana O." <ana@porto.example>, ben@quay.example; ben@')).toEqual({
      contacts: [
        { email: 'ana@porto.example', name: 'Ana O.' },
        { email: 'ben@quay.example', name: '' },
      ],
      unclear: ['ben@'],
    });
  });
  it('keeps a name with a comma whole', () => {
    expect(readTyped('"Oliveira, Ana" <ana@porto.example>, ben@quay.example').contacts).toEqual([
      { email: 'ana@porto.example', name: 'Oliveira, Ana' },
      { email: 'ben@quay.example', name: '' },
    ]);
  });
  it('counts the addresses within text that is none', () => {
    const typed =
      'Kiln: ana@porto.example, Ben ben@quay.example; "unclosed, mailto:cy@quay.example';
    const { contacts, unclear } = readTyped(typed);
    expect(contacts.map(({ email }) => email)).toEqual([
      'ana@porto.example',
      'ben@quay.example',
      'cy@quay.example',
    ]);
    expect(unclear).toContain('Kiln: ana@porto.example');
  });
  it.each([
    ['ANA@porto.example', 'ben@', '"B, Ben" <ben@quay.example>, ben@'],
    ['ben@quay.example', 'ben@', 'Ana <ana@porto.example>, ben@'],
    ['ben@', 'ben@', 'Ana <ana@porto.example>, "B, Ben" <ben@quay.example>'],
    ['ana@porto.example', 'To Ana: ana@porto.example', '"B, Ben" <ben@quay.example>'],
  ])('can be had without %s', (email, last, left) => {
    const first = email.startsWith('ana@') ? '' : 'Ana <ana@porto.example>, ';
    expect(withoutTyped(`${first}"B, Ben" <ben@quay.example>; ${last}`, email)).toBe(left);
  });
  it('stays where nobody of that address stands in it', () => {
    expect(withoutTyped('ana@porto.example', 'a@porto.example')).toBeUndefined();
  });
  it('is nothing when the field is empty', () => {
    expect(readTyped(',,')).toEqual({ contacts: [], unclear: [] });
  });
});
