import type { MessageView, ThreadView } from '@inboxsdk/core';
import type { Contact, Mount, Surfaces, Thread } from '../port.ts';
import { lifetime } from './lifetime.ts';
import { openReply } from './open-reply.ts';
import { recipientsOf, senderOf } from './message.ts';
import { sidePanel } from './side-panel.ts';

/** A conversation, and the way to tell that its people may have changed. */
export interface KnownThread {
  thread: Thread;
  peopleChanged(): void;
}

/** An open conversation as the port sees it. */
export function threadOf(
  view: ThreadView,
  account: string,
  tab: AbortSignal,
  surfaces: Surfaces,
): KnownThread {
  const { signal } = lifetime(view, tab);
  const heard = new Set<() => void>();
  const thread: Thread = {
    id: () => view.getThreadIDAsync().catch(() => undefined),
    subject: () => view.getSubject(),
    people: () => peopleOf(view.getMessageViewsAll(), account),
    onPeople: (told, until) => {
      heard.add(told);
      until.addEventListener('abort', () => heard.delete(told), { once: true });
    },
    isReadToEnd: () => isReadToEnd(view.getMessageViewsAll(), account),
    unfoldNewestOf: (email) => unfoldNewestOf(view.getMessageViewsAll(), email),
    reply: () =>
      void view.getThreadIDAsync().then(
        (id) => openReply(id, signal),
        () => undefined,
      ),
    addPanel: (title) => panelOf(view, title, signal, surfaces),
    signal,
  };
  return { thread, peopleChanged: () => heard.forEach((told) => told()) };
}

/** By their places in the page, where the newest is the lowest. */
function lowestFirst(a: MessageView, b: MessageView): number {
  const place = a.getElement().compareDocumentPosition(b.getElement());
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
}

/** See `Thread.isReadToEnd`. Who wrote a folded message that names nobody is not guessed at. */
function isReadToEnd(views: MessageView[], account: string): boolean {
  for (const view of views.toSorted(lowestFirst)) {
    if (view.isLoaded() && view.getViewState() === 'EXPANDED') return true;
    if (senderOf(view)?.email.toLowerCase() !== account.toLowerCase()) return false;
  }
  return false;
}

/** Gmail opens a folded message where it is pressed. */
function unfoldNewestOf(views: MessageView[], email: string): boolean {
  const theirs = views
    .toSorted(lowestFirst)
    .find((view) => senderOf(view)?.email.toLowerCase() === email.toLowerCase());
  if (!theirs || theirs.getViewState() === 'EXPANDED') return false;
  theirs.getElement().click();
  return true;
}

function peopleOf(views: MessageView[], account: string): Contact[] {
  const newest = views.toReversed();
  const everyone = [
    ...newest.flatMap((view) => senderOf(view) ?? []),
    ...newest.flatMap((view) => recipientsOf(view)),
  ];
  const own = account.toLowerCase();
  const people = new Map<string, Contact>();
  for (const person of everyone) {
    const key = person.email.toLowerCase();
    const known = people.get(key);
    if (key === own || known?.name) continue;
    people.set(key, known && !person.name ? known : person);
  }
  return [...people.values()];
}

function panelOf(view: ThreadView, title: string, thread: AbortSignal, surfaces: Surfaces): Mount {
  const { mount, panel: shape } = sidePanel(title, thread);
  try {
    const panel = view.addSidebarContentPanel(shape);
    mount.signal.addEventListener('abort', () => panel.remove(), { once: true });
    surfaces.report({ surface: 'panel', state: 'on' });
  } catch {
    surfaces.report({ surface: 'panel', state: 'off', why: 'side-panel' });
  }
  return mount;
}
