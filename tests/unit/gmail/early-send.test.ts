// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { earlySends } from '../../../lib/gmail/inboxsdk/early-send.ts';
import { createSurfaces } from '../../../lib/gmail/surfaces.ts';

const MAIL = `<div role="dialog"><div g_editable="true"></div><input>
  <div class="IZ"><div class="Up"><div><div role="button" class="send">Send</div>
  <div role="button" class="Uo">Send and archive</div>
  <div role="button" aria-haspopup="true" class="more">More</div></div></div></div></div>`;

let life: AbortController;
let surfaces: ReturnType<typeof createSurfaces>;
let early: ReturnType<typeof earlySends>;
/** What Gmail has sent, by which button. */
let gone: string[];
/** What was begun anew, by *Send and archive* or not. */
let anew: boolean[];
const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
};
const click = (selector: string) =>
  find(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
const key = (selector: string, init: KeyboardEventInit) =>
  find(selector).dispatchEvent(
    new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
  );
const seen = () => early.seen(find('[role=dialog]'), (archive) => anew.push(archive));
const guard = () => surfaces.all().find(({ surface }) => surface === 'guard')?.state;

beforeEach(() => {
  vi.useFakeTimers();
  life?.abort();
  life = new AbortController();
  surfaces = createSurfaces();
  early = earlySends(surfaces, life.signal);
  [gone, anew] = [[], []];
  document.body.innerHTML = MAIL;
  const mail = find('[role=dialog]');
  mail.addEventListener('click', ({ target }) => gone.push((target as Element).className));
  mail.addEventListener('keydown', () => gone.push('key'));
});

describe('a send that is pressed before InboxSDK sees the compose', () => {
  it.each([
    ['Send', () => click('.send'), false],
    ['Send and archive', () => click('.Uo'), true],
    ['a key on Send', () => key('.send', { key: ' ' }), false],
    ['Ctrl and Enter', () => key('input', { key: 'Enter', ctrlKey: true }), false],
    ['Cmd and Enter', () => key('input', { key: 'Enter', metaKey: true }), false],
  ])('by %s waits, and is begun anew once it does', async (_, begin, archive) => {
    begin();
    begin();
    expect(gone).toEqual([]);
    seen();
    await Promise.resolve();
    expect(anew).toEqual([archive]);
    begin();
    expect(gone).toHaveLength(1);
  });

  it('is said not to be guarded where nobody comes, and goes', () => {
    click('.Uo');
    vi.runAllTimers();
    expect(gone).toEqual(['Uo']);
    expect(guard()).toBe('off');
    seen();
    expect(guard()).toBe('on');
    expect(anew).toEqual([]);
  });

  it('goes as soon as it is said that the guard is off', () => {
    click('.send');
    surfaces.report({ surface: 'guard', state: 'off', why: 'compose-view' });
    expect(gone).toEqual(['send']);
    click('.send');
    expect(gone).toHaveLength(2);
  });

  it.each([
    ['send', () => click('.send')],
    ['key', () => key('input', { key: 'Enter', ctrlKey: true })],
  ])('goes where InboxSDK does not load, by %s as it was begun', (by, begin) => {
    begin();
    early.end();
    expect(gone).toEqual([by]);
  });

  it('is forgotten with its mail', () => {
    click('.send');
    find('[role=dialog]').remove();
    vi.runAllTimers();
    expect(gone).toEqual([]);
    expect(guard()).toBeUndefined();
  });
});

it('nothing else is kept from Gmail', () => {
  document.body.insertAdjacentHTML('beforeend', '<div role="dialog" class="ask">OK</div>');
  const others = '<div role="button" class="inboxsdk__button later">Later</div>';
  find('.more').insertAdjacentHTML('afterend', others);
  click('.later');
  click('.more');
  key('input', { key: 'Enter' });
  key('.send', { key: 'Tab' });
  expect(gone).toEqual(['inboxsdk__button later', 'more', 'key', 'key']);
  let asked = 0;
  find('.ask').addEventListener('click', () => (asked += 1));
  click('.ask');
  expect(asked).toBe(1);
});
