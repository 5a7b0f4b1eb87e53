// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { writtenWords } from '../../../lib/gmail/page/written-words.ts';
import { runs } from '../runs.ts';

let body: HTMLElement;
beforeEach(() => {
  body = document.createElement('div');
  document.body.replaceChildren(body);
});

function written(html: string) {
  body.replaceChildren(
    ...new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body.childNodes,
  );
  return writtenWords(body);
}
/** The words of the page between which a span of the text lies, however its nodes part them. */
function found(html: string, words: string): string | undefined {
  const { text, rangeOf } = written(html);
  const from = text.indexOf(words);
  expect(from, `"${words}" in "${text}"`).toBeGreaterThanOrEqual(0);
  return rangeOf({ from, to: from + words.length })?.toString();
}

describe('the place of words in a draft', () => {
  it.each([
    ['plain', 'Hi Ben, just checking in.', 'just checking in'],
    ['in a line of its own', '<div>Hi Ben,</div><div>just checking in</div>', 'just checking in'],
    [
      'below empty lines',
      '<div><br></div><div>\n</div><div>A</div><div>just checking in</div>',
      'in',
    ],
    ['after a break', 'Hi Ben,<br><br>just checking in', 'just checking in'],
    ['beside a smile', '😀 just checking in', 'just checking in'],
  ])('is found: %s', (_, html, words) => expect(found(html, words)).toBe(words));

  it('is found across nodes, from the first of its words to the last', () => {
    const html = '<div>I am <b>just</b> che<i>cking</i> in<u>.</u></div>';
    expect(found(html, 'just checking in')).toBe('just checking in');
    const { text, rangeOf } = written(html);
    const at = text.indexOf('just');
    const range = rangeOf({ from: at, to: at + 'just'.length });
    expect(range?.startContainer).toBe(body.querySelector('b')?.firstChild);
    expect(range?.endContainer).toBe(body.querySelector('b')?.firstChild);
  });

  it('is found where the page holds other space than it shows', () => {
    expect(found('<div>\n  Hi,\n  just\n    checking in</div>', 'just checking in')).toBe(
      'just\n    checking in',
    );
    expect(found('Hi,&nbsp;just&nbsp;checking in&nbsp;', 'just checking in')).toBe(
      'just\u00a0checking in',
    );
  });

  it('leaves out quoted history, and knows where its own words go on below it', () => {
    const quote = '<blockquote class="gmail_quote">just checking in</blockquote>';
    const html = `<div>Thanks!</div><div class="gmail_quote">On Monday, Sam wrote:${quote}</div>`;
    expect(written(html).text).toBe('Thanks!');
    expect(written(quote).text).toBe('');
    const between = `<blockquote type="cite">Shall we?</blockquote><div>bumping this</div>`;
    expect(found(between, 'bumping this')).toBe('bumping this');
  });

  it('has none for nothing', () => {
    const { rangeOf } = written('Hi');
    expect(rangeOf({ from: 1, to: 1 })).toBeUndefined();
    expect(written('').rangeOf({ from: 0, to: 3 })).toBeUndefined();
  });

  it('is right for every word of any draft', () => {
    const word = fc.constantFrom('just', 'checking', 'ça', '日本', '😀', 'in.');
    const space = fc.constantFrom(' ', '\n  ', '\u00a0', '  ', '<br>', '\n', '</b> <b>', '&nbsp; ');
    const wrap = fc.constantFrom('div', 'b', 'p', 'span', 'li');
    const line = fc.tuple(wrap, fc.array(fc.tuple(word, space), { maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const html = lines.map(
          ([tag, words]) => `<${tag}><b>${words.map((one) => one.join('')).join('')}</b></${tag}>`,
        );
        const { text, rangeOf } = written(html.join('\n'));
        for (const { 0: one, index } of text.matchAll(/\S+/g))
          expect(rangeOf({ from: index, to: index + one.length })?.toString()).toBe(one);
      }),
      { numRuns: runs(100) },
    );
  });
});
