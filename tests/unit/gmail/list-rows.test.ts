// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readListPage } from '../../../lib/gmail/inboxsdk/list-page.ts';
import { readPager, readRows } from '../../../lib/gmail/page/list-rows.ts';

const NOW = new Date(2026, 10, 27, 12).getTime();
const QUERY = 'in:sent newer_than:60d';
const HASH = '#search/in%3Asent+newer_than%3A60d';

const person = (email: string, name: string) =>
  `<span email="${email}" name="${name}">${name}</span>`;
const ids = (thread: string, extra = '') =>
  `<span data-thread-id="#thread-f:1" data-legacy-thread-id="${thread}"
    data-legacy-last-non-draft-message-id="${thread.replace('1', '2')}" ${extra}>Orchard</span>`;

/** A row as Gmail builds it: a copy for screen readers, people, subject, date. */
const rowOf = (thread: string, people: string, count = '', title = 'Sat, Nov 21, 2026, 9:27 PM') =>
  `<tr class="zA" role="row"><td class="yX"><div class="afn">${people}${ids(thread)}</div>
    <div class="yW">${people}${count && `<span class="bx0">${count}</span>`}</div></td>
    <td class="a4W"><div class="xS"><div class="xT"><div class="y6"><span class="bog">${ids(thread)}</span>
    </div></div></div></td><td class="xW"><span title="${title}">Nov 21</span></td></tr>`;

const list = (rows: string) =>
  `<div role="main"><table><tbody>${rows}</tbody></table><div class="TC" hidden></div></div>`;
const pager = (says: string, older: boolean) =>
  `<div gh="tm"><span class="Di"><span class="ts">${says}</span><i role="button"></i>
    <i role="button" aria-disabled="${!older}"></i></span></div>`;
const two = person('ana@fern.example', 'Ana Ruiz') + person('sam@maplefield.example', 'me');

beforeEach(() => {
  // A page without a layout shows whatever is not hidden.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('[hidden]') ? [] : [1]) as never;
  });
  location.hash = '';
});
afterEach(() => vi.restoreAllMocks());

describe('a row of a list', () => {
  const read = (rows: string, language = 'en') => {
    document.body.innerHTML = list(rows);
    return readRows(document.body, language, NOW);
  };

  it('tells its conversation, its people in order, how many mails, and its date', () => {
    expect(read(rowOf('1a', two, '1,234'))).toEqual([
      {
        thread: '1a',
        message: '2a',
        people: [
          { email: 'ana@fern.example', name: 'Ana Ruiz' },
          { email: 'sam@maplefield.example', name: 'me' },
        ],
        count: 1_234,
        subject: 'Orchard',
        at: new Date(2026, 10, 21, 21, 27, 59, 999).getTime(),
      },
    ]);
  });

  it.each([
    ['', 1],
    [' 3', 3],
    ['٤', 4],
    ['…', 2],
  ])('of %j mails holds %i', (shown, count) => {
    expect(read(rowOf('1a', two, shown))[0]?.count).toBe(count);
  });

  it.each([
    ['de', 'Sa., 21. Nov. 2026, 21:27'],
    ['ja', '2026年11月21日(土) 21:27'],
  ])('reads its date in the language %s', (language, title) => {
    const at = read(rowOf('1a', two, '', title), language)[0]?.at;
    expect(new Date(at ?? 0).getDate()).toBe(21);
  });

  it('has no date where that is in doubt, and is one row however often its ids stand there', () => {
    const rows = read(rowOf('1a', two, '', 'Saturday') + rowOf('1a', two));
    expect(rows).toHaveLength(1);
    expect(rows[0]).not.toHaveProperty('at');
  });

  it('beside a reading pane names its people in the line above its ids', () => {
    const rows = `<tr class="zA apv"><td class="apy"><div class="yW">${two}</div></td>
      <td class="apt"><div class="apm"><span title="Sat, Nov 21, 2026, 9:27 PM"></span></div></td></tr>
      <tr class="zA apv"><td><div class="y6">${ids('1b')}</div></td></tr>`;
    expect(read(rows)).toMatchObject([{ thread: '1b', people: [{}, {}], at: expect.any(Number) }]);
  });
});

describe('the pager', () => {
  it('leads to older ones, or does not, whatever its words', () => {
    document.body.innerHTML = pager('120 ileti dizisinden 1–50', true);
    expect(readPager()).toEqual({ says: '120 ileti dizisinden 1–50', older: true });
    document.body.innerHTML = pager('101–120 / 120', false);
    expect(readPager()?.older).toBe(false);
    document.body.innerHTML = '';
    expect(readPager()).toBeUndefined();
  });
});

describe('a page of a list', () => {
  const life = new AbortController();
  const read = (page: number) => readListPage(QUERY, page, 'en', NOW, life.signal);
  const show = (html: string) => void (document.body.innerHTML = html);

  it('is gone to by its address, and read once other rows stand there', async () => {
    show(pager('1–50 of 90', true) + list(rowOf('1a', two)));
    const reading = read(2);
    expect(location.hash).toBe(`${HASH}/p2`);
    show(pager('51–90 of 90', false) + list(rowOf('1b', two)));
    expect(await reading).toMatchObject({ rows: [{ thread: '1b' }], more: false });
  });

  it('may go on where the pager was not drawn anew', async () => {
    show(pager('1–50 of 50', false) + list(rowOf('1a', two)));
    const reading = read(1);
    show(pager('1–50 of 50', false) + list(rowOf('1b', two)));
    expect(await reading).not.toHaveProperty('more');
  });

  it('may be empty', async () => {
    show(list(rowOf('1a', two)));
    const reading = read(1);
    show('<div role="main"><div class="TC">No messages matched your search.</div></div>');
    expect(await reading).toEqual({ rows: [] });
  });

  it.each([
    [
      'is built in another way',
      '<div role="main"><table><tr role="row"><td>Ana</td></tr></table></div>',
      'unknown-page',
    ],
    ['does not come', '<div role="main">Oops</div>', 'late'],
  ])('that %s is said to be', async (_name, html, trouble) => {
    const late = new AbortController();
    show(list(rowOf('1a', two)));
    const reading = readListPage(QUERY, 3, 'en', NOW, late.signal);
    show(html);
    await Promise.resolve();
    late.abort();
    expect(await reading).toEqual({ trouble });
  });
});
