import type { ComposeView, InboxSDK, MessageView, ThreadView } from '@inboxsdk/core';
import type { Compose, GmailPort, Message, Row, Surfaces } from '../port.ts';
import { beginWith } from '../page/begin-with.ts';
import { composeOf } from './compose.ts';
import type { EarlySends } from './early-send.ts';
import { untilAbort } from './lifetime.ts';
import { readListPage } from './list-page.ts';
import { watchLook } from './look.ts';
import { messageOf } from './message.ts';
import { openReply } from './open-reply.ts';
import { rowOf } from './row.ts';
import { selfCheck } from './self-check.ts';
import { globalPanel } from './side-panel.ts';
import { threadOf } from './thread.ts';
import type { KnownThread } from './thread.ts';
import { addToolbarButton } from './toolbar.ts';

/** The port on top of a loaded InboxSDK. Each part of the page becomes one object of ours. */
export function portOf(
  sdk: InboxSDK,
  surfaces: Surfaces,
  early: EarlySends,
  tab: AbortSignal,
): GmailPort {
  const account = sdk.User.getEmailAddress();
  const language = sdk.User.getLanguage().replace('_', '-');
  const look = watchLook(tab);
  const page = selfCheck(surfaces, tab);
  const threads = new WeakMap<object, KnownThread>();
  const rows = new WeakMap<object, Row>();
  const composes = new WeakMap<object, Compose>();
  const messages = new WeakMap<object, Message>();
  const known = (view: ThreadView): KnownThread => {
    const found = threads.get(view) ?? threadOf(view, account, tab, surfaces);
    threads.set(view, found);
    return found;
  };
  // One for all who watch, so that they share its line and its body is watched once.
  const compose = (view: ComposeView): Compose => {
    const found = composes.get(view) ?? composeOf(view, language, tab, surfaces, early);
    composes.set(view, found);
    return found;
  };
  // One for all who watch: its words are read once.
  const message = (view: MessageView, { thread }: KnownThread): Message => {
    const found = messages.get(view) ?? messageOf(view, thread, account, language, tab);
    messages.set(view, found);
    return found;
  };
  type RowView = Parameters<typeof rowOf>[0];
  const row = (view: RowView): Row => {
    const found = rows.get(view) ?? rowOf(view, account, tab, look);
    rows.set(view, found);
    return found;
  };
  return {
    account,
    look: look.now,
    onLook: look.watch,
    isVisible: () => document.visibilityState === 'visible',
    onVisible: (told, signal) =>
      document.addEventListener(
        'visibilitychange',
        () => {
          if (document.visibilityState === 'visible') told();
        },
        { signal },
      ),
    onCompose: (told, signal) =>
      untilAbort(
        sdk.Compose.registerComposeViewHandler((view) => {
          page.add(view.getElement(), 'compose');
          told(compose(view));
        }),
        signal,
      ),
    onThread: (told, signal) =>
      untilAbort(
        sdk.Conversations.registerThreadViewHandler((view) => {
          page.addShown('thread');
          surfaces.report({ surface: 'thread', state: 'on' });
          told(known(view).thread);
        }),
        signal,
      ),
    onMessage: (told, signal) =>
      untilAbort(
        sdk.Conversations.registerMessageViewHandler((view) => {
          const of = known(view.getThreadView());
          of.peopleChanged();
          told(message(view, of));
        }),
        signal,
      ),
    onRow: (told, signal) =>
      untilAbort(
        sdk.Lists.registerThreadRowViewHandler((view: RowView) => {
          page.add(view.getElement(), 'list');
          surfaces.report({ surface: 'list', state: 'on' });
          told(row(view));
        }),
        signal,
      ),
    addThreadButton: ({ onOpen, ...button }, signal) =>
      addToolbarButton(
        sdk,
        'THREAD',
        button,
        ({ selectedThreadViews: [view] }, menu) => view && onOpen(known(view).thread, menu),
        signal,
      ),
    addRowsButton: ({ onOpen, ...button }, signal) =>
      addToolbarButton(
        sdk,
        'LIST',
        button,
        ({ selectedThreadRowViews }, menu) => onOpen(selectedThreadRowViews.map(row), menu),
        signal,
      ),
    readList: async (query, at, now, signal) => {
      // What a list tells holds for whole conversations.
      if (await sdk.User.isConversationViewDisabled()) return { trouble: 'by-message' };
      return readListPage(query, at, language, now, AbortSignal.any([tab, signal]));
    },
    openThread: (id, reply = false) => {
      location.hash = `#all/${id}`;
      if (reply) openReply(id, tab);
    },
    addSidePanel: (title) => globalPanel(sdk, title, tab),
    openCompose: async (to, line) => {
      const view = await sdk.Compose.openNewComposeView();
      if (to) view.setToRecipients([to]);
      if (line) beginWith(view.getBodyElement(), line);
    },
  };
}
