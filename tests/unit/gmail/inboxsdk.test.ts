// @vitest-environment happy-dom
import type { MessageView, ThreadRowView, ThreadView } from '@inboxsdk/core';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../../lib/gmail/inboxsdk/row.ts';
import { threadOf } from '../../../lib/gmail/inboxsdk/thread.ts';
import { isMail } from '../../../lib/gmail/is-mail.ts';
import { createSurfaces } from '../../../lib/gmail/surfaces.ts';

const ME = 'me@maple.example';
const ANA = 'ana@porto.example';
const tab = new AbortController().signal;

/** A message as it stands in the page: open, or folded with or without a name. */
function message(state: 'EXPANDED' | 'COLLAPSED', from?: string): MessageView {
  const element = document.createElement('div');
  if (from) element.innerHTML = `<span class="gD" email="${from}"></span>`;
  document.body.append(element);
  const view = {
    getElement: () => element,
    isLoaded: () => state === 'EXPANDED',
    getViewState: () => state,
    getSender: () => {
      throw new Error('not loaded');
    },
  };
  return view as unknown as MessageView;
}

describe('a conversation is read to its end', () => {
  const isRead = (views: MessageView[]) => {
    const view = { destroyed: false, on: () => undefined, getMessageViewsAll: () => views };
    const { thread } = threadOf(view as unknown as ThreadView, ME, tab, createSurfaces());
    return thread.isReadToEnd();
  };
  it.each([
    ['the newest is open', true, [message('COLLAPSED', ANA), message('EXPANDED', ANA)]],
    ['mine lies folded below it', true, [message('EXPANDED', ANA), message('COLLAPSED', ME)]],
    ['theirs lies folded below it', false, [message('EXPANDED', ANA), message('COLLAPSED', ANA)]],
    ['a nameless one lies below it', false, [message('EXPANDED', ANA), message('COLLAPSED')]],
    ['none is open', false, [message('COLLAPSED', ME)]],
    ['there is none yet', false, []],
  ])('where %s: %s', (_, read, views) => {
    expect(isRead(views)).toBe(read);
    // The page tells which is newer, in whatever order InboxSDK came to know them.
    expect(isRead(views.toReversed())).toBe(read);
  });
});

it('a row shows a short date and says the whole of it', () => {
  const put: { titleHtml: string }[] = [];
  const view = {
    destroyed: false,
    on: () => undefined,
    addLabel: (label: { subscribe(next: (shown: { titleHtml: string }) => void): unknown }) =>
      label.subscribe((shown) => put.push(shown)),
  };
  const look = { now: () => ({ dark: false, compact: false }), watch: () => undefined };
  const row = rowOf(view as unknown as ThreadRowView, ME, tab, look);
  const title = 'Follow up on "Monday" <7> December';
  row.setDate({ text: 'Mon 7 <Dec>', title, overdue: false });
  const shown = document.createElement('div');
  shown.innerHTML = put[0]?.titleHtml ?? '';
  expect(shown.textContent).toBe('Mon 7 <Dec>');
  expect(shown.firstElementChild?.getAttribute('aria-label')).toBe(title);
  expect(shown.firstElementChild?.getAttribute('role')).toBe('img');
});

it('only pages of mail are Gmail', () => {
  expect(['/mail/u/0/', '/mail/'].every(isMail)).toBe(true);
  expect(['/chat/u/0/', '/tasks/', '/', '/mailing/'].some(isMail)).toBe(false);
});
