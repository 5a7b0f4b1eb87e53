// @vitest-environment happy-dom
import type { ComposeView } from '@inboxsdk/core';
import { expect, it, vi } from 'vitest';
import { hasUnread } from '../../../lib/gmail/inboxsdk/recipient-area.ts';
import { watchSending } from '../../../lib/gmail/inboxsdk/sending.ts';
import { createSurfaces } from '../../../lib/gmail/surfaces.ts';

const ANA = 'ana@porto.example';
const FIELD = '<div class="anm" name="to"><input role="combobox"></div>';
const chip = (marks: string) => `<div ${marks}>Ana <span class="afX"></span></div>`;

/** A mail as Gmail's page has it. */
function mail(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

it.each([
  ['to nobody yet', false, FIELD, []],
  [
    'all read',
    false,
    FIELD + chip(`role="option" data-name="Ana" data-hovercard-id="${ANA}"`),
    [ANA],
  ],
  ['a chip without marks', true, FIELD + chip(''), []],
  ['a chip that names nobody who was read', true, FIELD + chip(`data-hovercard-id="${ANA}"`), []],
  [
    'one chip of two',
    true,
    FIELD + chip(`role="option" data-hovercard-id="bo@pine.example"`) + chip('role="option"'),
    [ANA],
  ],
  ['fields that are not where they were', true, '<div><input role="combobox"></div>', []],
  ['no field at all', true, '', [ANA]],
  [
    'an address that the mail itself names',
    false,
    `${FIELD}<div g_editable="true"><span data-hovercard-id="${ANA}">@Ana</span></div>`,
    [],
  ],
])('%s: unread %s', (_, unread, html, read) => {
  expect(hasUnread(mail(html), new Set(read))).toBe(unread);
});

/** A compose view of InboxSDK's that a test speaks for. */
function view() {
  const heard = new Map<string, (event: object) => void>();
  const told = (event: string) => heard.get(event)?.({ cancel: () => undefined });
  const on = (event: string, run: (event: object) => void) => heard.set(event, run);
  return { told, view: { getElement: () => mail(FIELD), on } as unknown as ComposeView };
}

it('a mail that goes without having been asked about is reported', () => {
  const surfaces = createSurfaces();
  const { told, view: compose } = view();
  const onSending = vi.fn<() => void>();
  watchSending(compose, onSending, surfaces, new AbortController().signal);
  told('presending');
  told('sending');
  expect(onSending).toHaveBeenCalledOnce();
  expect(surfaces.all()).toEqual([]);
  // Held, and sent by another way.
  told('presending');
  told('sendCanceled');
  told('sending');
  expect(surfaces.all()).toEqual([{ surface: 'guard', state: 'off', why: 'send-button' }]);
});
