import type { MessageView } from '@inboxsdk/core';
import { watchCalls } from '../page/called-number.ts';
import { readDateTitle } from '../page/date-title.ts';
import { messageInstant } from '../page/message-instant.ts';
import { ownText, signatureText } from '../page/own-text.ts';
import type { Contact, Message, Thread } from '../port.ts';
import { lifetime } from './lifetime.ts';

/** Who wrote a message; undefined while the page does not say. */
export function senderOf(view: MessageView): Contact | undefined {
  try {
    const { emailAddress, name } = view.getSender();
    return emailAddress ? { email: emailAddress, name: name ?? '' } : undefined;
  } catch {
    // A collapsed message names its sender elsewhere than InboxSDK looks.
    const sender = view.getElement().querySelector('.gD[email]');
    const email = sender?.getAttribute('email');
    return email ? { email, name: sender?.getAttribute('name') ?? '' } : undefined;
  }
}

/** Whom a message went to, as far as its head shows. */
export function recipientsOf(view: MessageView): Contact[] {
  // InboxSDK gives the addresses alone; the names stand beside them.
  return [...view.getElement().querySelectorAll('.hb span[email]')].flatMap((span) => {
    const email = span.getAttribute('email');
    return email ? [{ email, name: span.getAttribute('name') ?? '' }] : [];
  });
}

/** An expanded message as the port sees it. */
export function messageOf(
  view: MessageView,
  thread: Thread,
  account: string,
  language: string,
  tab: AbortSignal,
): Message {
  const sender = senderOf(view);
  const own = sender?.email.toLowerCase() === account.toLowerCase();
  let words = '';
  const { signal } = lifetime(view, tab);
  const id = view.getElement().querySelector('[data-legacy-message-id]');
  return {
    id: () => view.getMessageIDAsync().catch(() => undefined),
    thread,
    sender,
    own,
    to: recipientsOf(view),
    at: (now) =>
      messageInstant(
        dateTitle(view),
        language,
        id?.getAttribute('data-legacy-message-id') ?? undefined,
        now,
      ),
    // Gmail shows a mail that waits as one of the conversation, with the day on which it goes.
    goesAt: (now) => {
      const at = own ? readDateTitle(dateTitle(view), language) : undefined;
      return at !== undefined && at > now ? at : undefined;
    },
    // Read once: a mail does not change, and the panel asks each time it draws. History that has no
    // mark is told by its words, which is the worker's to do.
    words: () => (words ||= ownText(view.getBodyElement())),
    signature: () => signatureText(view.getBodyElement()),
    onCall: (told, until) =>
      watchCalls(view.getBodyElement(), told, AbortSignal.any([until, signal])),
    signal,
  };
}

function dateTitle(view: MessageView): string {
  try {
    return view.getDateString() ?? '';
  } catch {
    return '';
  }
}
