import type { StoredDraft } from '../state/model.ts';
import type { ListData } from '../state/views.ts';
import { learnContacts } from './compose/addresses.ts';
import { makePlaces } from './compose/places.ts';
import { config } from './config.ts';
import { makeFrame } from './frame/frame.ts';
import { dropHooks, watchHooks } from './hooks.ts';
import { listenForKeys } from './keys.ts';
import { makeListView } from './list/list-view.ts';
import { onNews, startPushes } from './pushes.ts';
import { ask, startPolling, tell } from './requests.ts';
import { pageHash, readRoute, searchHash } from './route.ts';
import type { Route } from './route.ts';
import { makeThreadView } from './thread/thread-view.ts';
import type { ThreadView } from './thread/thread-view.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

watchHooks();
dropHooks(config.dropped);

const go = (hash: string): void => {
  window.location.hash = hash;
};

const frame = makeFrame({
  compose: () => places.compose(),
  search: (query) => go(query === '' ? '#inbox' : searchHash(query)),
});
let shown: { hash: string; view: View } | undefined;
let opening = 0;

const openThread = (): ThreadView | undefined =>
  shown && 'threadHex' in shown.view ? (shown.view as ThreadView) : undefined;

const places = makePlaces({
  moles: frame.moles,
  thread: openThread,
  viewSent: (hex) => go(`#sent/${hex}`),
});

/** Calls the sending of a scheduled mail off and takes it up again. */
function cancelSend(id: string): void {
  void tell<StoredDraft>('unschedule', null, { id }).then((draft) => {
    go('#drafts');
    places.openDraft(draft);
  });
}

function makeView(route: Route): Promise<View> {
  if (route.thread !== undefined)
    return makeThreadView(route, route.thread, { ...places, cancelSend });
  return makeListView(route, {
    openDraft: (id) => void ask<StoredDraft>('draft', { id }).then(places.openDraft),
    counted: (data) => frame.nav.update(data),
    go,
  });
}

/** Shows what the hash names; hashes of others are theirs. */
async function follow(): Promise<void> {
  const route = readRoute(window.location.hash || '#inbox');
  if (!route || window.location.hash === shown?.hash) return;
  const { hash } = window.location;
  const turn = (opening += 1);
  const view = await makeView(route).catch(() => undefined);
  if (turn !== opening) return;
  if (!view) return go(pageHash(route, route.page));
  shown?.view.close();
  shown = { hash, view };
  frame.show(view.element, view.toolbar);
  frame.nav.select(route.list);
  if (route.thread !== undefined) void count();
  frame.searchInput.value = route.view === 'search' ? route.parameter : '';
  document.title = `${titleOf(route)} - ${config.email} - Gmail`;
}

const count = (): Promise<void> => ask<ListData>('list').then(frame.nav.update);

const titleOf = (route: Route): string => {
  const plain = words[route.view as keyof typeof words];
  return typeof plain === 'string' ? plain : route.parameter;
};

// Where InboxSDK asks which conversation is open, and whether mail is shown in conversations.
Object.assign(window, {
  gmonkey: {
    load: (_version: string, done: (api: unknown) => void) =>
      done({ isConversationViewDisabled: () => false }),
    v2: {
      getCurrentThread: () => {
        const element = openThread()?.element.querySelector('[data-thread-perm-id]');
        const id = element?.getAttribute('data-thread-perm-id');
        return id ? { getThreadId: () => `#${id}` } : null;
      },
    },
  },
});

listenForKeys(() => ({
  c: () => places.compose(),
  '/': () => frame.searchInput.focus(),
  ...shown?.view.keys,
}));
window.addEventListener('hashchange', () => void follow());
onNews(() => {
  void shown?.view.refresh().catch(() => {});
  // A list counts for itself; beside an opened conversation the folders still want their numbers.
  if (openThread()) void count();
});
if (window.location.hash === '') go('#inbox');
else void follow();
void learnContacts();
startPushes();
startPolling();
