// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ownText } from '../../../lib/gmail/page/own-text.ts';
import { readTyped } from '../../../lib/gmail/page/typed-recipients.ts';

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
    expect(ownText(body('<div class="gmail_quote">Forwarded words</div>'))).toBe('Forwarded words');
  });
  it('leave out the line above a quote of another program, whose classes Gmail renames', () => {
    const html =
      '<div class="m_-44moz-cite-prefix">On Mon, Sam wrote:<br></div>' +
      '<blockquote type="cite">May I?</blockquote><p>Let me think.</p>';
    expect(ownText(body(html))).toBe('Let me think.');
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
    ['spaces', ' '.repeat(100_000)],
    ['line ends', '\n'.repeat(100_000)],
    ['both', ' \n\t '.repeat(25_000)],
    ['hard spaces', '\u00a0'.repeat(100_000)],
    ['spaces before a word', `${' '.repeat(10_000)}x`.repeat(10)],
  ])('are read in no time from 100 kB of %s', (_, made) => {
    const start = performance.now();
    for (const tag of ['p', 'pre', 'blockquote type=cite']) {
      const parent = body('');
      parent.innerHTML = `<${tag}></${tag.split(' ')[0]}><p>Words.</p>`;
      parent.firstElementChild?.append(made);
      ownText(parent);
    }
    expect(performance.now() - start).toBeLessThan(2_000);
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
  it('is nothing when the field is empty', () => {
    expect(readTyped(',,')).toEqual({ contacts: [], unclear: [] });
  });
});
