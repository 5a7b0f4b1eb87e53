import * as InboxSDK from '@inboxsdk/core';
import type { ComposeView, MessageView, ThreadRowView, ThreadView } from '@inboxsdk/core';
import { note } from './log.ts';
import { muteTelemetry } from './no-telemetry.ts';

const ICON = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8" fill="#0b6b5e"/></svg>')}`;

muteTelemetry();
// Has InboxSDK say on the page what it could not find there.
document.documentElement.setAttribute('inboxsdk-emit-error-event', 'true');
document.documentElement.addEventListener('inboxSDKerror', (event) => {
  note('sdk-error', { detail: String((event as CustomEvent).detail?.message ?? event) });
});

InboxSDK.load(2, 'sdk_bareone_0000000000', {
  eventTracking: false,
  globalErrorLogging: false,
}).then(listen, (error: unknown) => note('load-failed', { error: String(error) }));

function listen(sdk: Awaited<ReturnType<typeof InboxSDK.load>>): void {
  note('loaded', { user: sdk.User.getEmailAddress(), language: sdk.User.getLanguage() });
  sdk.Conversations.registerThreadViewHandler((view) => void onThread(view));
  sdk.Conversations.registerMessageViewHandler((view) => void onMessage(view));
  sdk.Lists.registerThreadRowViewHandler((view) => void onRow(view));
  sdk.Compose.registerComposeViewHandler(onCompose);
  sdk.Router.handleAllRoutes((route) =>
    note('route', {
      id: route.getRouteID(),
      type: route.getRouteType(),
      params: route.getParams(),
    }),
  );
  sdk.Router.handleCustomRoute('bare', (route) => {
    route.getElement().textContent = 'A page of its own';
  });
  sdk.Toolbars.registerThreadButton({
    title: 'Bare thread',
    iconUrl: ICON,
    positions: ['THREAD', 'LIST', 'ROW'],
    onClick: (event) =>
      note('toolbar-click', {
        selected: event.selectedThreadViews.length + event.selectedThreadRowViews.length,
      }),
  });
  void sdk.Global.addSidebarContentPanel({
    title: 'Bare global',
    iconUrl: ICON,
    el: panel('Global panel'),
  });
  sdk.NavMenu.addNavItem({ name: 'Bare page', routeID: 'bare', iconUrl: ICON });
}

function panel(text: string): HTMLElement {
  const element = document.createElement('div');
  element.textContent = text;
  return element;
}

async function onThread(view: ThreadView): Promise<void> {
  view.addSidebarContentPanel({ title: 'Bare panel', iconUrl: ICON, el: panel('Thread panel') });
  note('thread', { id: await view.getThreadIDAsync(), subject: view.getSubject() });
}

async function onMessage(view: MessageView): Promise<void> {
  note('message', {
    id: await view.getMessageIDAsync(),
    sender: view.getSender().emailAddress,
    recipients: view.getRecipientEmailAddresses(),
    date: view.getDateString(),
    text: view.getBodyElement().innerText,
  });
  const full = await view.getRecipientsFull();
  note('recipients', { full: full.map(({ emailAddress }) => emailAddress) });
}

async function onRow(view: ThreadRowView): Promise<void> {
  view.addLabel({ title: 'Bare label' });
  note('row', {
    id: await view.getThreadIDAsync(),
    subject: view.getSubject(),
    date: view.getDateString(),
    people: view.getContacts().map(({ emailAddress }) => emailAddress),
    count: view.getVisibleMessageCount(),
  });
}

function onCompose(view: ComposeView): void {
  note('compose', {
    inline: view.isInlineReplyForm(),
    reply: view.isReply(),
    element: view.getElement().tagName,
  });
  view.addStatusBar({ height: 32 }).el.textContent = 'Bare status';
  view.addButton({ title: 'Bare compose', iconUrl: ICON, onClick: () => note('compose-click') });
  const to = (): string[] => view.getToRecipients().map(({ emailAddress }) => emailAddress);
  view.on('toContactAdded', ({ contact }) => note('to-added', { email: contact.emailAddress }));
  view.on('toContactRemoved', ({ contact }) => note('to-removed', { email: contact.emailAddress }));
  view.on('draftSaved', () => note('draft-saved'));
  view.on('presending', () => note('presending', { to: to(), hold: holding() }));
  view.on('presending', (event) => {
    if (holding()) event.cancel();
  });
  view.on('sendCanceled', () => note('send-canceled'));
  view.on('sending', () => note('sending'));
  view.on('sent', (event) => void sent(event));
  view.on('scheduleSendMenuOpening', () => note('schedule-menu'));
  view.on('minimized', () => note('minimized'));
  view.on('restored', () => note('restored'));
  view.on('discard', () => note('discard'));
  view.on('destroy', () => note('compose-gone'));
}

/** A test sets this to have the next sends stopped. */
const holding = (): boolean => document.documentElement.hasAttribute('data-bare-hold');

async function sent(event: {
  getThreadID(): Promise<string>;
  getMessageID(): Promise<string>;
}): Promise<void> {
  note('sent', { thread: await event.getThreadID(), message: await event.getMessageID() });
}
