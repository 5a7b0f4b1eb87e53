import type { StoredDraft, StoredMessage } from '../../state/model.ts';
import type { ThreadData } from '../../state/views.ts';
import { div, h } from '../dom.ts';
import { toast } from '../frame/toast.ts';
import { ask, tell } from '../requests.ts';
import { pageHash } from '../route.ts';
import type { Route } from '../route.ts';
import { menuItem } from '../toolbar.ts';
import type { View } from '../view.ts';
import { words } from '../words.ts';
import { makeMessage } from './message.ts';
import type { Answering } from './message-header.ts';
import type { MessageView } from './message.ts';
import { bottomButtons, subjectLine } from './thread-parts.ts';
import { makeThreadToolbar } from './thread-toolbar.ts';

/** What a conversation asks of the compose code. */
export interface ThreadActions {
  /** Opens an answer in the given place; calls `closed` when it is gone. */
  answer(
    place: HTMLElement,
    to: StoredMessage,
    kind: Answering,
    thread: ThreadData,
    closed: () => void,
  ): void;
  /** Calls the sending of a scheduled mail off. */
  cancelSend(id: string): void;
  /** Opens a saved answer there. */
  resume(place: HTMLElement, draft: StoredDraft, thread: ThreadData, closed: () => void): void;
}

/** A view of one conversation, and what sending needs of it. */
export interface ThreadView extends View {
  threadHex: string;
  resume(draft: StoredDraft): void;
}

/** Opens a conversation. */
export async function makeThreadView(
  route: Route,
  id: string,
  actions: ThreadActions,
): Promise<ThreadView> {
  let data = await ask<ThreadData>('thread', { id });
  const list = h('div', { role: 'list', class: 'nH thread-list' });
  const messages: MessageView[] = [];
  const menus = div('message-menus');
  const bottom = bottomButtons((kind) => answer(kind, messages.at(-1)!.message));
  const element = h(
    'div',
    { class: 'nH oy8Mbf', role: 'main' },
    div('g id', div('nH a98 iY', subjectLine(data), div('nH', div('nH aHU', list, bottom, menus)))),
  );
  const back = (): void => {
    window.location.hash = pageHash(route, route.page);
  };

  function place(message: StoredMessage): MessageView {
    const view = makeMessage(message, { answer, menu: openMenu, cancelSend: actions.cancelSend });
    messages.push(view);
    list.append(view.element);
    return view;
  }

  function answer(kind: Answering, to: StoredMessage): void {
    const view = messages.find(({ message }) => message === to)!;
    bottom.style.display = 'none';
    actions.answer(view.replyArea, to, kind, data, () => {
      bottom.style.display = '';
    });
  }

  function resume(draft: StoredDraft): void {
    const view =
      messages.find(({ message }) => message.hex === draft.inReplyTo) ?? messages.at(-1)!;
    view.expand(true);
    bottom.style.display = 'none';
    actions.resume(view.replyArea, draft, data, () => {
      bottom.style.display = '';
    });
  }

  function openMenu(message: StoredMessage, anchor: HTMLElement): void {
    const close = (): void => {
      menus.replaceChildren();
      anchor.setAttribute('aria-expanded', 'false');
    };
    if (menus.childElementCount > 0) return close();
    const item = (name: string, kind: Answering): HTMLElement =>
      menuItem(name, () => {
        close();
        answer(kind, message);
      });
    const menu = h(
      'div',
      { class: 'b7 J-M', role: 'menu', 'aria-haspopup': 'true' },
      div(
        'SK AX',
        item(words.reply, 'reply'),
        item(words.replyAll, 'replyAll'),
        item(words.forward, 'forward'),
      ),
    );
    const box = anchor.getBoundingClientRect();
    const frame = menus.parentElement!.getBoundingClientRect();
    menu.style.top = `${box.bottom - frame.top}px`;
    menu.style.right = `${frame.right - box.right}px`;
    menus.replaceChildren(menu);
    anchor.setAttribute('aria-expanded', 'true');
    const outside = (event: MouseEvent): void => {
      if (menu.contains(event.target as Node) || anchor.contains(event.target as Node)) return;
      document.removeEventListener('mousedown', outside);
      close();
    };
    document.addEventListener('mousedown', outside);
  }

  async function refresh(): Promise<void> {
    const next = await ask<ThreadData>('thread', { id: data.row.hex }).catch(() => undefined);
    if (!next) return back();
    const known = new Set(messages.map(({ message }) => message.hex));
    for (const view of messages.filter(
      ({ message }) => !next.messages.some((m) => m.hex === message.hex),
    )) {
      view.element.remove();
      messages.splice(messages.indexOf(view), 1);
    }
    data = next;
    const fresh = next.messages.filter((message) => !known.has(message.hex));
    for (const message of fresh) place(message).expand(true);
    if (fresh.length > 0 && next.row.unread)
      await tell('file', { action: 'read', ids: [data.row.hex] });
  }

  async function file(action: 'archive' | 'delete' | 'unread' | 'inbox'): Promise<void> {
    await tell('file', { action, ids: [data.row.hex] });
    if (action === 'archive') toast(words.archived(1));
    if (action === 'delete') toast(words.deleted(1));
    back();
  }

  for (const message of data.messages) place(message);
  messages.at(-1)!.expand(true);
  if (data.row.unread) {
    for (const view of messages.slice(-2)) view.expand(true);
    await tell('file', { action: 'read', ids: [data.row.hex] });
  }
  const saved = data.drafts.find((draft) => draft.inReplyTo !== undefined);
  // After the view stands, as Gmail does: the mail must be known before its answer.
  if (saved) setTimeout(() => resume(saved), 0);

  return {
    element,
    threadHex: data.row.hex,
    toolbar: makeThreadToolbar(back, (action) => void file(action)),
    refresh,
    resume,
    close: () => {},
    keys: {
      r: () => answer('reply', messages.at(-1)!.message),
      a: () => answer('replyAll', messages.at(-1)!.message),
      f: () => answer('forward', messages.at(-1)!.message),
      u: back,
      e: () => void file('archive'),
      '#': () => void file('delete'),
      U: () => void file('unread'),
    },
  };
}
