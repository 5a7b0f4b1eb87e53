import { expect, test } from 'vitest';
import { senderKind } from '../../../lib/messages/senders.ts';

const own = { id: 'mayi', root: 'chrome-extension://mayi/' };
const gmail = {
  id: 'mayi',
  url: 'https://mail.google.com/mail/u/0/#inbox',
  frameId: 0,
  tab: { id: 7 },
};

test.each([
  ['the content script in Gmail', gmail, 'gmail'],
  ['a page of the extension in a tab', { ...gmail, url: `${own.root}ledger.html` }, 'page'],
  ['the popup, which has no tab', { id: 'mayi', url: `${own.root}popup.html` }, 'page'],
])('%s is known', (_name, sender, kind) => {
  expect(senderKind(sender, own)).toBe(kind);
});

test.each([
  ['nobody', undefined],
  ['another extension', { ...gmail, id: 'other' }],
  ['another extension with our page in its address', { id: 'other', url: `${own.root}popup.html` }],
  ['another site', { ...gmail, url: 'https://mail.google.com.evil.example/' }],
  ['Gmail without encryption', { ...gmail, url: 'http://mail.google.com/' }],
  ['a frame inside Gmail', { ...gmail, frameId: 3 }],
  ['something without a tab', { id: 'mayi', url: gmail.url, frameId: 0 }],
  ['something without an address', { id: 'mayi' }],
  ['an address that is none', { ...gmail, url: 'mail.google.com' }],
])('%s is refused', (_name, sender) => {
  expect(senderKind(sender, own)).toBeUndefined();
});
