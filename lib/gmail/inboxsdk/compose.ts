import type { ComposeView } from '@inboxsdk/core';
import { beginWith } from '../page/begin-with.ts';
import { markedBody } from '../page/marked-body.ts';
import { repliedMessage, repliedThread } from '../page/reply-place.ts';
import type { Compose, Mount, Surfaces } from '../port.ts';
import { draftName, readRecipients, readText } from './compose-fields.ts';
import { inserter, insertLinks } from './insert.ts';
import type { EarlySends } from './early-send.ts';
import { lifetime } from './lifetime.ts';
import { menuMount } from './menu.ts';
import { hasUnread, muteRecipients, removeRecipient, watchRecipients } from './recipient-area.ts';
import { fillSchedule, watchDays } from './scheduling.ts';
import { watchSending } from './sending.ts';
import { watchSent } from './sent.ts';

const LINE_HEIGHT = 32;
const ON = { state: 'on' } as const;
let unnamed = 0;

/** A compose, new or inline, as the port sees it. */
export function composeOf(
  view: ComposeView,
  language: string,
  tab: AbortSignal,
  surfaces: Surfaces,
  early: EarlySends,
): Compose {
  const life = lifetime(view, tab);
  const { signal } = life;
  const body = markedBody(view.getBodyElement(), signal);
  // One watch for all who want to hear, since it looks at each letter.
  const heard = new Set<() => void>();
  watchRecipients(view, () => heard.forEach((told) => told()), signal);
  const guarded = (why: string, put: () => void) => {
    try {
      put();
    } catch {
      surfaces.report({ surface: 'compose', state: 'off', why });
    }
  };
  const send = (archive: boolean) => view.send({ sendAndArchive: archive });
  return {
    draft: draftName(view) ?? `unnamed-${(unnamed += 1)}`,
    isReply: view.isReply(),
    isInline: view.isInlineReplyForm(),
    recipients: () => readRecipients(view),
    hasUnread: () => {
      const { to, cc, bcc } = readRecipients(view);
      const read = [...to, ...cc, ...bcc].map(({ email }) => email.toLowerCase());
      return hasUnread(view.getElement(), new Set(read));
    },
    subject: () => view.getSubject(),
    text: () => readText(view),
    written: body.read,
    onWritten: body.onChange,
    onPointed: body.onPointed,
    insertText: inserter(view, signal),
    insertLinks: (links) => insertLinks(view, links),
    beginWith: (line) => beginWith(view.getBodyElement(), line),
    focus: () => view.getBodyElement().focus(),
    addButton: ({ title, onOpen }) =>
      guarded('compose-button', () => {
        view.addButton({
          title,
          iconClass: 'may-i-icon may-i-clock',
          type: 'MODIFIER',
          noOverflow: true,
          hasDropdown: true,
          onClick: ({ dropdown }) => dropdown && onOpen(menuMount(dropdown, tab)),
        });
        const shown = view.getElement().querySelector('.may-i-clock') !== null;
        // Without a name for the draft, a send that is undone would not be known again.
        const why = shown ? draftName(view) === undefined && 'draft-id' : 'compose-button';
        surfaces.report({ surface: 'compose', ...(why ? { state: 'off', why } : ON) });
      }),
    addLine: () => lineOf(view, signal, surfaces),
    thread: () => view.getThreadID() || undefined,
    place: () => {
      if (!view.isReply()) return {};
      const element = view.getElement();
      const thread = view.getThreadID() ?? repliedThread(element);
      const message = repliedMessage(element);
      return { ...(thread && { thread }), ...(message && { message }) };
    },
    onRecipients: (told, until) => {
      heard.add(told);
      until.addEventListener('abort', () => heard.delete(told), { once: true });
    },
    onSending: (told, until) => {
      watchSending(view, told, surfaces, AbortSignal.any([until, signal]));
      early.seen(view.getElement(), send);
    },
    send,
    removeRecipient: (email) => removeRecipient(view, email),
    mute: (reasons) => muteRecipients(view, reasons),
    openSchedule: () => view.openScheduleSendMenu(),
    setSchedule: (at) => fillSchedule(view, at, language, signal),
    onSent: (told, until) => watchSent(view, told, AbortSignal.any([until, tab])),
    onDiscarded: (told, until) => {
      view.on('discard', () => {
        if (!until.aborted) told();
      });
    },
    onScheduling: (told, until) => {
      view.on('scheduleSendMenuOpening', ({ cancel }) => {
        if (!until.aborted) told({ hold: cancel });
      });
    },
    onDay: (told, until) => watchDays(view, language, told, AbortSignal.any([until, signal])),
    signal,
  };
}

function lineOf(view: ComposeView, compose: AbortSignal, surfaces: Surfaces): Mount {
  const bar = view.addStatusBar({ height: LINE_HEIGHT, addAboveNativeStatusBar: true });
  bar.el.classList.add('may-i-line');
  // InboxSDK only notes a missing place; what is not seen there has to be said.
  const shown = bar.el.isConnected;
  surfaces.report({ surface: 'line', ...(shown ? ON : { state: 'off', why: 'compose-line' }) });
  const life = new AbortController();
  const close = () => {
    life.abort();
    if (!bar.destroyed) bar.destroy();
  };
  compose.addEventListener('abort', close, { signal: life.signal });
  return { element: bar.el, signal: life.signal, close };
}
